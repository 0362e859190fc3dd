import type { BankAccountStatus } from '@inflytande/domain/organisations/bank-account';
import type { BankAccountKind } from '@inflytande/domain/organisations/bank-account-number';
import { m } from './paraglide/messages.js';

/** How it stands with an account (O5). */
export const accountStatusWords: Record<BankAccountStatus, () => string> = {
  entered: m.term_account_entered,
  confirmed: m.term_account_confirmed,
  refused: m.term_account_refused,
  replaced: m.term_account_replaced,
};

export const accountKindWords: Record<BankAccountKind, () => string> = {
  bankgiro: m.term_account_bankgiro,
  plusgiro: m.term_account_plusgiro,
  'bank-account': m.term_account_bank_account,
};
