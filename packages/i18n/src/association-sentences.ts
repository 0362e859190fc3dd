import type { BankAccountKind } from '@inflytande/domain/organisations/bank-account-number';
import type { ProblemData } from './funding-sentences.ts';
import { m } from './paraglide/messages.js';

/** What a number of each kind of account looks like. */
const forms = {
  bankgiro: m.problem_bank_account_unreadable_bankgiro,
  plusgiro: m.problem_bank_account_unreadable_plusgiro,
  'bank-account': m.problem_bank_account_unreadable_bank_account,
} as const satisfies Record<BankAccountKind, () => string>;

/** A sentence for every refusal of what an association and the authority do with each other (O5, O6, K5). */
export const associationSentences = {
  'bank-account/already-waits': () => m.problem_bank_account_already_waits(),
  'bank-account/basis-missing': () => m.problem_bank_account_basis_missing(),
  'bank-account/check-digit': () => m.problem_bank_account_check_digit(),
  'bank-account/not-found': () => m.problem_bank_account_not_found(),
  'bank-account/not-in-this-status': () => m.problem_bank_account_not_in_this_status(),
  'bank-account/nothing-changed': () => m.problem_bank_account_nothing_changed(),
  'bank-account/own-association': () => m.problem_bank_account_own_association(),
  'bank-account/private-person': () => m.problem_bank_account_private_person(),
  'bank-account/reason-missing': () => m.problem_bank_account_reason_missing(),
  'bank-account/same-person': () => m.problem_bank_account_same_person(),
  'bank-account/unreadable': ({ kind }) => (forms[kind as BankAccountKind] ?? forms.bankgiro)(),
  'file/empty': () => m.problem_file_empty(),
  'file/infected': () => m.problem_file_infected(),
  'file/kind-not-allowed': () => m.problem_file_kind_not_allowed(),
  'file/missing': () => m.problem_file_missing(),
  'file/not-found': () => m.problem_file_not_found(),
  'file/scanner-away': () => m.problem_file_scanner_away(),
  'file/too-large': (data) => m.problem_file_too_large({ megabytes: data['megabytes'] ?? '?' }),
  'mandate/already-asked': () => m.problem_mandate_already_asked(),
  'mandate/already-ended': () => m.problem_mandate_already_ended(),
  'mandate/not-found': () => m.problem_mandate_not_found(),
  'mandate/not-in-this-status': () => m.problem_mandate_not_in_this_status(),
  'mandate/over-already': () => m.problem_mandate_over_already(),
  'mandate/own': () => m.problem_mandate_own(),
  'mandate/reason-missing': () => m.problem_mandate_reason_missing(),
  'mandate/signs-missing': () => m.problem_mandate_signs_missing(),
  'standing/file-missing': () => m.problem_standing_file_missing(),
  'standing/newer-file': () => m.problem_standing_newer_file(),
  'standing/not-in-this-status': () => m.problem_standing_not_in_this_status(),
  'standing/reason-missing': () => m.problem_standing_reason_missing(),
  'standing/wrong-party': () => m.problem_standing_wrong_party(),
  'standing/year-not-possible': () => m.problem_standing_year_not_possible(),
  'verified-number/basis-missing': () => m.problem_verified_number_basis_missing(),
  'verified-number/by-the-authority-only': () => m.problem_verified_number_by_the_authority_only(),
  'verified-number/own-association': () => m.problem_verified_number_own_association(),
} as const satisfies Record<string, (data: ProblemData) => string>;
