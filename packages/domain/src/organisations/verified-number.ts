import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import {
  parseOrganisationNumber,
  type OrganisationNumber,
  type OrganisationNumberProblem,
} from './organisation-number.ts';

/** An organisation number that somebody at the authority has held against a certificate or the like (O5). */
export type VerifiedNumber = {
  readonly organisationId: string;
  readonly number: OrganisationNumber;
  /** What it was held against. */
  readonly basis: string;
  readonly verifiedBy: string;
  readonly verifiedOn: PlainDate;
};

export type VerifiedNumberProblem = Problem<
  | 'verified-number/basis-missing'
  | 'verified-number/by-the-authority-only'
  | 'verified-number/own-association'
>;

/**
 * Whether an association or an import may write this number for an association (O1, O5): until it is verified, or where
 * it is the same. Only the authority changes one that is verified, by verifying another.
 */
export const writeNumber = (
  verified: Pick<VerifiedNumber, 'number'> | null,
  number: OrganisationNumber,
): Result<OrganisationNumber, VerifiedNumberProblem> =>
  verified === null || verified.number === number
    ? ok(number)
    : refuse('verified-number/by-the-authority-only', undefined, 'organisationNumber');

/**
 * Somebody at the authority verifies a number (O5). Refuses somebody who acts for the association, a number that is none,
 * and a missing basis.
 */
export const verifyNumber = (
  { number, ...claim }: Pick<VerifiedNumber, 'organisationId' | 'basis'> & { readonly number: string },
  by: { readonly personId: string; readonly on: PlainDate; readonly actsForIt: boolean },
): Result<VerifiedNumber, VerifiedNumberProblem | OrganisationNumberProblem> => {
  if (by.actsForIt) return refuse('verified-number/own-association');
  const read = parseOrganisationNumber(number);
  if (!read.ok) return { ok: false, problem: { ...read.problem, path: 'number' } };
  return claim.basis.trim() === ''
    ? refuse('verified-number/basis-missing', undefined, 'basis')
    : ok({ ...claim, number: read.value, verifiedBy: by.personId, verifiedOn: by.on });
};
