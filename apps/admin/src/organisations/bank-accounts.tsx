import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { trpc } from '../api.ts';
import { formatCount } from '../format.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayTry } from '../shell/may-do.tsx';
import { AccountFacts, type Account } from './account-facts.tsx';
import { DecideAccount } from './decide-account.tsx';
import { EnterAccount } from './enter-account.tsx';

const List = ({ accounts }: { accounts: readonly Account[] }) => (
  <ul className="records">
    {accounts.map((account) => (
      <li key={account.id}>
        <AccountFacts account={account} />
      </li>
    ))}
  </ul>
);

/** Where an association's money goes, what waits to be confirmed, and what was before (O5). */
export const BankAccounts = ({ organisationId }: { organisationId: string }) => {
  const decides = useMayTry('bank-account/confirm');
  const [entering, setEntering] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useQuery(trpc.bankAccount.history.queryOptions({ organisationId }));
  const done = () => {
    setEntering(false);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="bankkonto">
      <h2 id="bankkonto" ref={heading} tabIndex={-1}>
        {m.admin_account()}
      </h2>
      <Loaded query={query}>
        {(accounts) => {
          const inForce = accounts.filter(({ status }) => status === 'confirmed');
          const waiting = accounts.find(({ status }) => status === 'entered');
          const before = accounts.filter(({ endedOn }) => endedOn !== null);
          return (
            <div className="stack">
              {inForce.length === 0 ? <p>{m.admin_account_none()}</p> : <List accounts={inForce} />}
              {waiting === undefined ? null : (
                <div className="panel">
                  <AccountFacts account={waiting} />
                  {decides ? <DecideAccount key={waiting.id} account={waiting} onDone={done} /> : null}
                </div>
              )}
              {decides && waiting === undefined && entering ? (
                <EnterAccount
                  organisationId={organisationId}
                  onDone={done}
                  onCancel={() => setEntering(false)}
                />
              ) : null}
              {decides && waiting === undefined && !entering ? (
                <p>
                  <Button variant="secondary" onClick={() => setEntering(true)}>
                    {inForce.length === 0 ? m.admin_account_enter_first() : m.admin_account_enter_new()}
                  </Button>
                </p>
              ) : null}
              {before.length === 0 ? null : (
                <Details quiet summary={m.admin_account_before({ count: formatCount(before.length) })}>
                  <List accounts={before} />
                </Details>
              )}
            </div>
          );
        }}
      </Loaded>
    </section>
  );
};
