import { accountKindWords } from '@inflytande/i18n/account-words';
import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { enteredWord } from './account-facts.tsx';

/** Accounts that one person has entered and another has to confirm (O5, Z6), the oldest first. */
export const WaitingAccounts = () => {
  const query = useInfiniteQuery(
    trpc.bankAccount.waiting.infiniteQueryOptions({}, { getNextPageParam: (last) => last.next }),
  );
  return (
    <Page title={m.admin_accounts_title()} lead={m.admin_accounts_lead()}>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          return rows.length === 0 ? (
            <EmptyState title={m.admin_accounts_none()}>
              <p>{m.admin_accounts_none_text()}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="records tight">
                {rows.map((row) => (
                  <li key={row.id}>
                    <p>
                      <Link to={patterns.organisation} params={{ id: row.organisation.id }} hash="bankkonto">
                        {row.organisation.name}
                      </Link>
                    </p>
                    <p className="soft small">
                      {accountKindWords[row.kind]()} {row.number} · {enteredWord(row)}
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
