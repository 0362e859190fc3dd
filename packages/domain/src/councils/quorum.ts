import { covers } from '../kernel/period.ts';
import { filledPlaces, sittingsAt, takesPartAt, type AttendanceState } from './attendance.ts';
import type { QuorumRule } from './rules-of-procedure.ts';
import type { Office } from './seat.ts';

/** Whether a body can act, with what it is computed from (C5, C7). */
export type Quorum = {
  readonly met: boolean;
  /** How many must sit; 0 where the rules ask for none. */
  readonly needed: number;
  /** Ordinary places in which somebody sits; co-opted and disqualified never count. */
  readonly present: number;
  /** Ordinary places with somebody appointed on the day. */
  readonly filled: number;
  /** Null where the rules do not ask for chair or vice chair. */
  readonly chairThere: boolean | null;
};

const wholeShare = 100_000;

/** How many must sit, of so many filled ordinary seats (C5). A half is rounded up. */
export const neededFor = ({ count }: QuorumRule, filled: number): number => {
  if (count.kind === 'none') return 0;
  return count.kind === 'number'
    ? count.least
    : Math.floor((2 * filled * count.share + wholeShare) / (2 * wholeShare));
};

const chairs: ReadonlySet<Office> = new Set(['chair', 'vice-chair']);

/** Whether the chair or a vice chair takes part, whatever the standing of their seats. */
const chairTakesPart = (state: AttendanceState, itemId: string | null): boolean => {
  const chairSeats = new Set(
    state.seats
      .filter(({ holder }) => holder.kind === 'office' && chairs.has(holder.office))
      .map(({ id }) => id),
  );
  return state.appointments.some(
    (one) => chairSeats.has(one.seatId) && covers(one, state.day) && takesPartAt(state, one.personId, itemId),
  );
};

/** Quorum at an item, or at the start of the meeting (null), from who sat there (C5, C7). */
export const quorumAt = (rule: QuorumRule, state: AttendanceState, itemId: string | null): Quorum => {
  const filled = filledPlaces(state).length;
  const present = sittingsAt(state, itemId).filter(({ personId }) => personId !== null).length;
  const needed = neededFor(rule, filled);
  const chairThere = rule.chairRequired ? chairTakesPart(state, itemId) : null;
  return { met: present >= needed && chairThere !== false, needed, present, filled, chairThere };
};

/** Quorum at the start and at every item, in the order given (C7). */
export const quorumThroughout = (
  rule: QuorumRule,
  state: AttendanceState,
  itemIds: readonly string[],
): {
  readonly start: Quorum;
  readonly items: readonly { readonly itemId: string; readonly quorum: Quorum }[];
} => ({
  start: quorumAt(rule, state, null),
  items: itemIds.map((itemId) => ({ itemId, quorum: quorumAt(rule, state, itemId) })),
});
