import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Details } from '@inflytande/ui/details';
import { Link } from '@tanstack/react-router';
import { patterns } from '../paths.ts';

/** The organisations of a network, year by year, the latest first (O4). */
export const Members = ({ years }: { years: RouterOutputs['body']['get']['members'] }) => (
  <>
    {years.toReversed().map(({ year, organisations }, index) => (
      <Details
        key={year}
        open={index === 0}
        summary={m.admin_members_year({ year: `${year}`, count: organisations.length })}
      >
        <ul className="in-columns">
          {organisations.map(({ id, name }) => (
            <li key={id}>
              <Link to={patterns.organisation} params={{ id }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Details>
    ))}
  </>
);
