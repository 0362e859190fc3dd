import { accountKindWords } from '@inflytande/i18n/account-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { Details } from '@inflytande/ui/details';
import { writtenDate } from '../site/dates.ts';
import { useSite } from '../site/site-context.tsx';

type MoneyProps = {
  readonly account: RouterOutputs['bankAccount']['current'];
  readonly number: RouterOutputs['verifiedNumber']['get'];
};

const AccountInForce = ({ account: { account } }: Pick<MoneyProps, 'account'>) => {
  const { language } = useSite();
  if (account === null) return m.association_account_none();
  return (
    <>
      <strong>
        {accountKindWords[account.kind]()} {account.number}
      </strong>
      {account.since === null ? null : (
        <p className="soft small">
          {m.association_account_since({ date: writtenDate(language, account.since) })}
        </p>
      )}
    </>
  );
};

const OwnNumber = ({ number: { number, verifiedOn } }: Pick<MoneyProps, 'number'>) => {
  const { language } = useSite();
  if (number === null) return m.association_number_none();
  return (
    <>
      <strong>{number}</strong>
      <p className="soft small">
        {verifiedOn === null
          ? m.association_number_not_verified()
          : m.association_number_verified({ date: writtenDate(language, verifiedOn) })}
      </p>
    </>
  );
};

/** Where the association's money goes, its number, and how to have the account changed (O5). */
export const Money = ({ account, number }: MoneyProps) => (
  <section aria-labelledby="konto">
    <h2 id="konto">{m.association_money_title()}</h2>
    <DefinitionList
      facts={[
        { term: m.association_account(), value: <AccountInForce account={account} /> },
        { term: m.association_number(), value: <OwnNumber number={number} /> },
      ]}
    />
    {account.waits ? (
      <Alert>
        <p>{m.association_account_waits()}</p>
      </Alert>
    ) : null}
    <Details summary={m.association_account_how()}>
      <p>{m.association_account_why()}</p>
      <ol>
        <li>{m.association_account_step_ask()}</li>
        <li>{m.association_account_step_enter()}</li>
        <li>{m.association_account_step_confirm()}</li>
      </ol>
    </Details>
  </section>
);
