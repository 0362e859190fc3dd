import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** What the authority has verified of an association (O5). */
export const verifiedFields = ['organisation-number', 'bank-account'] as const;
export type VerifiedField = (typeof verifiedFields)[number];

export type VerifiedDetail = {
  readonly field: VerifiedField;
  readonly value: string;
  readonly verified: boolean;
};

/** A change of a bank account that one person at the authority has entered and another must confirm (O5). */
export type AccountChange = { readonly from: string | null; readonly to: string; readonly enteredBy: string };

export type VerifiedDetailProblem = Problem<
  | 'verified-detail/not-by-the-association'
  | 'verified-detail/nothing-changed'
  | 'verified-detail/same-person'
  | 'verified-detail/needs-two'
>;

/**
 * A detail changed by one party alone (O5). An association changes only what is not verified yet. A verified bank
 * account is never changed by one person: that is entered and confirmed by two at the authority.
 */
export const changeDetail = (
  detail: VerifiedDetail,
  command: { readonly by: 'association' | 'authority'; readonly value: string },
): Result<VerifiedDetail, VerifiedDetailProblem> => {
  if (command.value === detail.value) return refuse('verified-detail/nothing-changed', undefined, 'value');
  if (detail.verified && command.by === 'association')
    return refuse('verified-detail/not-by-the-association');
  if (detail.verified && detail.field === 'bank-account') return refuse('verified-detail/needs-two');
  return ok({ ...detail, value: command.value });
};

/** The first person at the authority enters a new bank account (O5). Refuses the account that it already is. */
export const enterAccountChange = (
  current: string | null,
  command: { readonly to: string; readonly by: string },
): Result<AccountChange, VerifiedDetailProblem> =>
  command.to === current
    ? refuse('verified-detail/nothing-changed', undefined, 'to')
    : ok({ from: current, to: command.to, enteredBy: command.by });

/** The second person at the authority confirms it; the account is then verified (O5). Refuses the first person. */
export const confirmAccountChange = (
  change: AccountChange,
  by: string,
): Result<VerifiedDetail, VerifiedDetailProblem> =>
  by === change.enteredBy
    ? refuse('verified-detail/same-person')
    : ok({ field: 'bank-account', value: change.to, verified: true });
