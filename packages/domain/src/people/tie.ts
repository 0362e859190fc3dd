import * as v from 'valibot';
import { covers, Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { addMonths } from '../kernel/plain-date.ts';
import type { Signatory } from '../organisations/signatory.ts';

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
  /** Sits in the body, or sits for the organisation in a body or a task. */
  'appointment',
  /** The one to reach (a contact role); an address and no more. */
  'contact',
] as const;
export type TieKind = (typeof tieKinds)[number];

/**
 * A person's tie to an organisation or body, for a time (both days within). An appointment (C3), a right to sign (O6),
 * a contact role and a declared interest (C4, R1, F6) are ties and nothing else. Who belongs to a diagnosis
 * association is health data (Z1): ties are read where a rule needs them, never searched.
 */
export const Tie = v.object({
  personId: v.string(),
  /** Whose it is: the person's own, or that of a close relative of the person, who is not named. */
  through: v.picklist(['self', 'close-relative']),
  to: v.object({ kind: v.picklist(['organisation', 'body']), id: v.string() }),
  kind: v.picklist(tieKinds),
  period: Period,
  /** The application or case that an agent speaks in; null for all other kinds. */
  matterId: v.nullable(v.string()),
});
export type Tie = v.InferOutput<typeof Tie>;

/** A tie of the person's own, for as long as what it comes from. An agent's is for one matter, and is not made here. */
export const ownTie = (
  { personId, from, until }: Period & { readonly personId: string },
  kind: Exclude<TieKind, 'agent'>,
  to: Tie['to'],
): Tie => ({ personId, through: 'self', to, kind, period: { from, until }, matterId: null });

/** The right to sign for an association, as a tie to it (O6). */
export const signatoryTie = (signatory: Signatory): Tie =>
  ownTie(signatory, 'signatory', { kind: 'organisation', id: signatory.organisationId });

/** True where the tie holds on the day. */
export const holdsOn = (tie: Tie, day: PlainDate): boolean => covers(tie.period, day);

/** True where the tie holds on the day, or ended within that many months before it. */
export const heldWithin = (tie: Tie, day: PlainDate, months: number): boolean =>
  tie.period.from <= day && (tie.period.until === null || addMonths(tie.period.until, months) >= day);
