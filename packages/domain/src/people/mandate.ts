import * as v from 'valibot';
import { Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';
import type { Signatory } from '../organisations/signatory.ts';
import { endRole, type EndRole, type EndedRole, type RoleGrant, type RoleProblem } from './role.ts';

export const mandateStatuses = ['asked', 'approved', 'refused', 'withdrawn'] as const;
export type MandateStatus = (typeof mandateStatuses)[number];
export type MandateAction = 'approve' | 'refuse' | 'withdraw' | 'end';

/** What may be done with a mandate in each status, and the status after it (O6). */
export const mandateActions = {
  asked: { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' },
  approved: { end: 'approved' },
  refused: {},
  withdrawn: {},
} as const satisfies Record<MandateStatus, Partial<Record<MandateAction, MandateStatus>>>;

export const waysToSign = ['alone', 'jointly'] as const satisfies readonly Signatory['signs'][];

/** What a person asks for: to sign for an association, by the minutes that say so (O6). */
export const AskMandate = v.object({
  organisationId: v.string(),
  signs: v.picklist(waysToSign),
  period: Period,
});
export type AskMandate = v.InferOutput<typeof AskMandate>;

/**
 * The right of a person to act for an association, as the annual meeting gave it and the authority has verified it
 * (O6). `reason` is why it was refused or ended. Once approved it is the right to sign, for its period.
 */
export type Mandate = AskMandate & {
  readonly id: string;
  readonly personId: string;
  /** The minutes. */
  readonly fileId: string;
  readonly status: MandateStatus;
  readonly reason: string | null;
};

export type MandateProblem = Problem<
  | 'mandate/already-asked'
  | 'mandate/already-ended'
  | 'mandate/not-in-this-status'
  | 'mandate/over-already'
  | 'mandate/own'
  | 'mandate/reason-missing'
  | 'mandate/signs-missing'
>;

/**
 * Asks to be a signatory (O6). Refuses a second question while the first waits, and a period that is over.
 * `mandates` are those of the person.
 */
export const askMandate = (
  mandates: readonly Mandate[],
  asked: AskMandate & Pick<Mandate, 'id' | 'personId' | 'fileId'>,
  on: PlainDate,
): Result<Mandate, MandateProblem> => {
  const waits = mandates.some(
    ({ organisationId, status }) => organisationId === asked.organisationId && status === 'asked',
  );
  if (waits) return refuse('mandate/already-asked');
  if (asked.period.until !== null && asked.period.until < on)
    return refuse('mandate/over-already', undefined, 'until');
  return ok({ ...asked, status: 'asked', reason: null });
};

export type MandateCommand =
  | { readonly action: 'approve'; readonly by: string }
  | { readonly action: 'refuse'; readonly by: string; readonly reason: string }
  | { readonly action: 'withdraw' };

const stepOf = ({ status }: Mandate, action: MandateAction) =>
  stepTo(mandateActions, { status, action }, 'mandate/not-in-this-status');

/**
 * The authority approves or refuses a mandate, or the person takes the question back (O6). Refuses what is settled
 * already, one's own mandate, and a refusal without a reason.
 */
export const decideMandate = (mandate: Mandate, command: MandateCommand): Result<Mandate, MandateProblem> => {
  const step = stepOf(mandate, command.action);
  if (!step.ok) return step;
  const decided = { ...mandate, status: step.value };
  if (command.action === 'withdraw') return ok(decided);
  if (command.by === mandate.personId) return refuse('mandate/own');
  if (command.action === 'approve') return ok(decided);
  return command.reason.trim() === ''
    ? refuse('mandate/reason-missing', undefined, 'reason')
    : ok({ ...decided, reason: command.reason });
};

/**
 * Ends an approved mandate after a day, which is the last on which it holds (O6); one that has not begun by then is
 * withdrawn. Refuses a missing reason and a mandate that ends by then anyway.
 */
export const endMandate = (
  mandate: Mandate,
  { lastDay, reason }: { readonly lastDay: PlainDate; readonly reason: string },
): Result<Mandate, MandateProblem> => {
  const step = stepOf(mandate, 'end');
  if (!step.ok) return step;
  const { from, until } = mandate.period;
  if (until !== null && until <= lastDay) return refuse('mandate/already-ended', { until });
  if (reason.trim() === '') return refuse('mandate/reason-missing', undefined, 'reason');
  return ok(
    from > lastDay
      ? { ...mandate, status: 'withdrawn', reason }
      : { ...mandate, status: step.value, period: { from, until: lastDay }, reason },
  );
};

export type EndedSigning = { readonly mandate: Mandate | null; readonly roles: EndedRole | null };

/**
 * Ends a mandate and the role of its id together, from whichever of the two one comes (O6): neither is left alone. What
 * has ended by then already stays as it is, and what is not there is null. Refuses where neither can be ended.
 */
export const endSigning = (
  { mandate, grants }: { readonly mandate: Mandate | null; readonly grants: readonly RoleGrant[] },
  end: EndRole,
): Result<EndedSigning, MandateProblem | RoleProblem> => {
  const ended = mandate === null ? null : endMandate(mandate, end);
  const roles = endRole({ grants }, end);
  return ended?.ok === true || roles.ok
    ? ok({ mandate: ended?.ok === true ? ended.value : null, roles: roles.ok ? roles.value : null })
    : (ended ?? roles);
};

/** Who signs for an association by these mandates, each for its time (O6); questions and refusals give nothing. */
export const signatoriesOf = (mandates: readonly Mandate[]): readonly Signatory[] =>
  mandates
    .filter(({ status }) => status === 'approved')
    .map(({ organisationId, personId, signs, period }) => ({ organisationId, personId, signs, ...period }));
