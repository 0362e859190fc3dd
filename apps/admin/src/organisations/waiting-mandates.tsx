import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';

/** Who has asked to sign for an association and waits for a decision (O6), the oldest first. */
export const WaitingMandates = () => {
  const query = useInfiniteQuery(
    trpc.mandate.waiting.infiniteQueryOptions({}, { getNextPageParam: (last) => last.next }),
  );
  return (
    <Page title={m.admin_mandates_title()} lead={m.admin_mandates_lead()}>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          return rows.length === 0 ? (
            <EmptyState title={m.admin_mandates_none_waiting()}>
              <p>{m.admin_mandates_none_waiting_text()}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="records tight">
                {rows.map(({ id, organisation, personName, askedAt }) => (
                  <li key={id}>
                    <p>
                      <Link to={patterns.organisation} params={{ id: organisation.id }} hash="mandates">
                        {organisation.name}
                      </Link>
                    </p>
                    <p className="soft small">
                      {personName ?? m.admin_name_protected()} ·{' '}
                      {m.admin_mandate_asked({ when: formatMoment(askedAt) })}
                    </p>
                  </li>
                ))}
              </ul>
              <More shown={rows.length} total={pages[0]?.total ?? 0} query={query} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
