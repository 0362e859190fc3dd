import { covers, type Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** Someone who signs for an association (firmatecknare), alone or two jointly (O6). Both days are within. */
export type Signatory = Period & {
  readonly organisationId: string;
  readonly personId: string;
  readonly signs: 'alone' | 'jointly';
};

export type Signature = { readonly personId: string; readonly on: PlainDate };

export const signingStates = ['unsigned', 'awaiting-second-signature', 'signed'] as const;
export type SigningState = (typeof signingStates)[number];

export type SigningProblem = Problem<
  'signature/not-a-signatory' | 'signature/already-yours' | 'signature/already-signed'
>;

const rightOf = (
  signatories: readonly Signatory[],
  { personId, on }: Signature,
): Signatory['signs'] | null => {
  const rights = signatories.filter((one) => one.personId === personId && covers(one, on));
  if (rights.length === 0) return null;
  return rights.some(({ signs }) => signs === 'alone') ? 'alone' : 'jointly';
};

/**
 * Whether a submission is signed (O6): by one who signs alone, or by two different persons who sign jointly. What
 * counts is the right on the day of each signature. `signatories` are those of the one association.
 */
export const signingState = (
  signatories: readonly Signatory[],
  signatures: readonly Signature[],
): SigningState => {
  const rights = signatures.map((signature) => ({ ...signature, right: rightOf(signatories, signature) }));
  if (rights.some(({ right }) => right === 'alone')) return 'signed';
  const jointly = new Set(rights.filter(({ right }) => right === 'jointly').map(({ personId }) => personId));
  return jointly.size >= 2 ? 'signed' : jointly.size === 1 ? 'awaiting-second-signature' : 'unsigned';
};

/**
 * Signs a submission (O6). Refuses somebody with no right to sign on the day, a second signature by the same person,
 * and a submission that is signed already.
 */
export const sign = (
  signatories: readonly Signatory[],
  signatures: readonly Signature[],
  signature: Signature,
): Result<{ readonly signatures: readonly Signature[]; readonly state: SigningState }, SigningProblem> => {
  if (rightOf(signatories, signature) === null) return refuse('signature/not-a-signatory');
  if (signatures.some(({ personId }) => personId === signature.personId))
    return refuse('signature/already-yours');
  if (signingState(signatories, signatures) === 'signed') return refuse('signature/already-signed');
  const all = [...signatures, signature];
  return ok({ signatures: all, state: signingState(signatories, all) });
};
