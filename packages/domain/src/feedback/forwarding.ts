import { covers, type Period } from '../kernel/period.ts';
import { stockholmDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { allWaysForward, type WayForward } from './moderation.ts';

/** The writer's yes to sending a matter of their own care on, to one receiver (B5). Both days are within. */
export type ForwardingConsent = {
  readonly statementId: string;
  readonly to: WayForward;
  readonly period: Period;
  /** What the writer said yes to, in the words that were shown. */
  readonly wording: string;
};

/**
 * What a writer says of a matter of their own care (B5): that it is one, and to whom it may be sent on; `nobody` where it
 * may not.
 */
export const ownCareChoices = ['nobody', ...allWaysForward] as const;
export type OwnCare = (typeof ownCareChoices)[number];

/** The consent that a writer gave with the words, from the day they came; none where nothing may be sent on. */
export const consentOf = (
  statementId: string,
  given: { readonly ownCare: OwnCare | null; readonly wording: string },
  receivedAt: number,
): readonly ForwardingConsent[] =>
  given.ownCare === null || given.ownCare === 'nobody'
    ? []
    : [
        {
          statementId,
          to: given.ownCare,
          period: { from: stockholmDate(receivedAt), until: null },
          wording: given.wording,
        },
      ];

/** A statement sent on; it stays with whoever received it too. */
export type Forwarding = {
  readonly statementId: string;
  readonly to: WayForward;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly consent: ForwardingConsent;
};

export type ForwardingProblem = Problem<'forwarding/already-sent' | 'forwarding/no-consent'>;

/**
 * Sends a matter of the writer's own care on (B5): only with the writer's consent to that receiver, as it holds on the
 * day. Without it the writer is shown the way and nothing is sent. Refuses no consent, and the same receiver twice.
 */
export const forwardStatement = (
  given: {
    readonly statementId: string;
    readonly consents: readonly ForwardingConsent[];
    readonly sent: readonly Forwarding[];
  },
  command: { readonly to: WayForward; readonly by: string },
  at: number,
): Result<Forwarding, ForwardingProblem> => {
  const isThis = (one: { readonly statementId: string; readonly to: WayForward }): boolean =>
    one.statementId === given.statementId && one.to === command.to;
  const today = stockholmDate(at);
  const consent = given.consents.find((one) => isThis(one) && covers(one.period, today));
  if (consent === undefined) return refuse('forwarding/no-consent', { to: command.to });
  if (given.sent.some(isThis)) return refuse('forwarding/already-sent', { to: command.to });
  return ok({ ...command, statementId: given.statementId, at, consent });
};
