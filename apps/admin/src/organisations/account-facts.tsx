import type { BankAccountStatus } from '@inflytande/domain/organisations/bank-account';
import { accountKindWords, accountStatusWords } from '@inflytande/i18n/account-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { formatDate } from '../format.ts';

export type Account = RouterOutputs['bankAccount']['history'][number];

const looks = {
  entered: { tone: 'info', shape: 'half' },
  confirmed: { tone: 'success', shape: 'check' },
  refused: { tone: 'warning', shape: 'triangle' },
  replaced: { tone: 'neutral', shape: 'cross' },
} as const satisfies Record<BankAccountStatus, { readonly tone: Tone; readonly shape: Shape }>;

/** Who entered an account, and when. */
export const enteredWord = ({
  own,
  enteredByName,
  enteredOn,
}: Pick<Account, 'own' | 'enteredByName'> & { readonly enteredOn: string }): string => {
  const date = formatDate(enteredOn);
  return own
    ? m.admin_account_entered_by_me({ date })
    : m.admin_account_entered({ date, name: enteredByName ?? m.admin_account_somebody() });
};

const decidedWord = ({ status, decidedByName, decidedOn }: Account): string | null => {
  if (decidedOn === null) return null;
  const by = { date: formatDate(decidedOn), name: decidedByName ?? m.admin_account_somebody() };
  return status === 'refused' ? m.admin_account_refused(by) : m.admin_account_confirmed(by);
};

/** An account with who entered it, who decided, and by what (O5, Z3). */
export const AccountFacts = ({ account }: { account: Account }) => {
  const { kind, number, status, basis, endedOn, reason } = account;
  const happened = [
    enteredWord(account),
    decidedWord(account),
    status === 'replaced' && endedOn !== null ? m.admin_account_ended({ date: formatDate(endedOn) }) : null,
  ].filter((word) => word !== null);
  return (
    <>
      <h3>
        {accountKindWords[kind]()} {number}
      </h3>
      <p className="row small">
        <StatusTag {...looks[status]}>{accountStatusWords[status]()}</StatusTag>
        <span className="soft">{happened.join(' · ')}</span>
      </p>
      <p>{m.admin_account_basis({ basis })}</p>
      {reason === null ? null : <p>{m.admin_document_reason({ reason })}</p>}
    </>
  );
};
