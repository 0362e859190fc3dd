import { consultationCounts } from '@inflytande/i18n/consultation-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Link } from '@tanstack/react-router';
import { formatDate } from '../format.ts';
import { patterns } from '../paths.ts';
import { ConsultationTags } from './consultation-tags.tsx';

type ConsultationRowsProps = { readonly rows: RouterOutputs['consultation']['reviewAll']['rows'] };

/** Requests, each with how far it has come and who has answered (X1). */
export const ConsultationRows = ({ rows }: ConsultationRowsProps) => (
  <ul className="records">
    {rows.map((row) => (
      <li key={row.id}>
        <p>
          <Link to={patterns.consultation} params={{ id: row.id }}>
            {row.title}
          </Link>
        </p>
        <ConsultationTags {...row} />
        <p className="soft small">
          {[
            row.lastDay === null ? null : `${m.consultation_last_day()}: ${formatDate(row.lastDay)}`,
            row.status === 'draft' ? null : consultationCounts(row),
            row.hasOutcome ? m.consultation_has_outcome() : null,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </li>
    ))}
  </ul>
);
