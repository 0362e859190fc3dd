import * as v from 'valibot';
import { covers, Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { addMonths } from '../kernel/plain-date.ts';

/** How a person is bound to an organisation or a body. */
export const tieKinds = [
  /** Member and nothing more. */
  'member',
  /** It is in fact the person's own: runs it alone, or it stands and falls with the person. */
  'own',
  'signatory',
  'board-chair',
  'board-member',
  'employee',
  /** Any other post: treasurer, secretary, auditor, election committee. */
  'other-post',
  /** Speaks for it in one matter (ombud). */
  'agent',
  /** Sits for it, or holds an office, in a body. */
  'appointment',
  'contact',
] as const;
export type TieKind = (typeof tieKinds)[number];

/**
 * A person's tie to an organisation or body, for a time (both days within). Who belongs to a diagnosis association is
 * health data (Z1): ties are read where a rule needs them, never searched.
 */
export const Tie = v.object({
  personId: v.string(),
  to: v.object({ kind: v.picklist(['organisation', 'body']), id: v.string() }),
  kind: v.picklist(tieKinds),
  period: Period,
  /** The application or case that an agent speaks in; null for all other kinds. */
  matterId: v.nullable(v.string()),
});
export type Tie = v.InferOutput<typeof Tie>;

/** True where the tie holds on the day. */
export const holdsOn = (tie: Tie, day: PlainDate): boolean => covers(tie.period, day);

/** True where the tie holds on the day, or ended within that many months before it. */
export const heldWithin = (tie: Tie, day: PlainDate, months: number): boolean =>
  tie.period.from <= day && (tie.period.until === null || addMonths(tie.period.until, months) >= day);
