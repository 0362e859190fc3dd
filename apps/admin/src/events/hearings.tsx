import { eventStatusWords, writtenHours } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';

/** Every hearing, the latest first (E1). */
export const Hearings = () => {
  const query = useQuery(trpc.event.list.queryOptions({ kind: 'hearing' }));
  return (
    <Page title={m.hearing_nav()} lead={m.hearing_lead()}>
      <MayDo action="event/plan">
        <p>
          <Link to={patterns.newHearing}>{m.hearing_plan_new()}</Link>
        </p>
      </MayDo>
      <Loaded query={query}>
        {(hearings) =>
          hearings.length === 0 ? (
            <EmptyState title={m.hearing_none()} />
          ) : (
            <ul className="records">
              {hearings.map((hearing) => (
                <li key={hearing.id}>
                  <h2>
                    <Link to={patterns.hearing} params={{ id: hearing.id }}>
                      {hearing.title}
                    </Link>
                  </h2>
                  <p>
                    {[
                      eventStatusWords[hearing.status](),
                      hearing.date === null ? null : formatDate(hearing.date),
                      writtenHours(hearing),
                      hearing.place,
                    ]
                      .filter((part) => part !== null)
                      .join(', ')}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
