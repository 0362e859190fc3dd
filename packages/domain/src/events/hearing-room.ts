import { hasPassed } from '../kernel/deadline.ts';
import { spanOf, stockholmDate, type PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { isHearing, type HearingProblem } from './hearing.ts';
import type { Event } from './event.ts';

/** The live list of a hearing: open from when it is opened until it is closed, once (B8). Milliseconds since 1970. */
export type HearingRoom = {
  readonly eventId: string;
  /** Six digits that are shown in the room; whoever has them takes part. */
  readonly joinCode: string;
  readonly openedAt: number;
  readonly closedAt: number | null;
};

export type HearingRoomProblem =
  | HearingProblem
  | Problem<
      | 'hearing-room/already-opened'
      | 'hearing-room/closed'
      | 'hearing-room/code-unreadable'
      | 'hearing-room/day-not-come'
      | 'hearing-room/not-found'
      | 'hearing-room/still-open'
    >;

const codeLength = 6;

/** A code of six digits out of random bytes; takes at least 4 bytes, fewer are a bug and throw. */
export const formatJoinCode = (bytes: Uint8Array): string => {
  if (bytes.length < 4) throw new RangeError('A join code needs at least 4 random bytes');
  const number = bytes.subarray(0, 4).reduce((all, byte) => all * 256 + byte, 0);
  return String(number % 10 ** codeLength).padStart(codeLength, '0');
};

/** A code as it is typed on a phone, with or without spaces. Refuses what are not six digits. */
export const parseJoinCode = (raw: string): Result<string, HearingRoomProblem> => {
  const code = raw.replace(/\s/g, '');
  return /^\d{6}$/.test(code) ? ok(code) : refuse('hearing-room/code-unreadable', undefined, 'kod');
};

const hasCome = ({ date }: Event, today: PlainDate): boolean => date === null || date.slice(0, 10) <= today;

/**
 * Opens the live list of a hearing (B8). Refuses what is no hearing or was called off, a day that has not come, and a
 * list that was opened before: who has supported what is forgotten when it closes, so none is opened twice.
 */
export const openRoom = (
  state: { readonly hearing: Event; readonly earlier: HearingRoom | null; readonly joinCode: string },
  at: number,
): Result<HearingRoom, HearingRoomProblem> => {
  const { hearing, earlier, joinCode } = state;
  const allowed = isHearing(hearing);
  if (!allowed.ok) return allowed;
  if (earlier !== null) return refuse('hearing-room/already-opened');
  if (hearing.status === 'cancelled')
    return refuse('event/not-in-this-status', { status: hearing.status, action: 'open' });
  return hasCome(hearing, stockholmDate(at))
    ? ok({ eventId: hearing.id, joinCode, openedAt: at, closedAt: null })
    : refuse('hearing-room/day-not-come', { date: hearing.date ?? '' });
};

/** Whether something may still be said and supported there. */
export const whileOpen = (room: HearingRoom): Result<true, HearingRoomProblem> =>
  room.closedAt === null ? ok(true) : refuse('hearing-room/closed');

/** Closes the live list; what was let through stays to be read. Refuses a list that is closed. */
export const closeRoom = (room: HearingRoom, at: number): Result<HearingRoom, HearingRoomProblem> => {
  const open = whileOpen(room);
  return open.ok ? ok({ ...room, closedAt: at }) : open;
};

/**
 * Closes a list that nobody closed, once the day of the hearing has passed, and the day on which it was opened: so that
 * who supported what is not kept for longer than the room needs it (B6, K3). Refuses one that may still be used.
 */
export const closeForgotten = (
  { room, hearing }: { readonly room: HearingRoom; readonly hearing: Pick<Event, 'date'> },
  at: number,
): Result<HearingRoom, HearingRoomProblem> => {
  const opened = stockholmDate(room.openedAt);
  const day = hearing.date === null ? opened : spanOf(hearing.date).until;
  return hasPassed(day > opened ? day : opened, at) ? closeRoom(room, at) : refuse('hearing-room/still-open');
};
