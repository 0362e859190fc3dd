import * as v from 'valibot';
import { crisisSigns } from '../feedback/crisis.ts';
import type { Statement } from '../feedback/statement.ts';
import { findPersonalData } from '../kernel/personal-data.ts';
import { plainDate, stockholmDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Event } from './event.ts';
import { whileOpen, type HearingRoom, type HearingRoomProblem } from './hearing-room.ts';

/** Nothing is shown before a moderator has let it through (B5). */
export const hearingPointStatuses = ['received', 'let-through', 'put-aside'] as const;
export type HearingPointStatus = (typeof hearingPointStatuses)[number];

/** Something that a participant said at a hearing. */
export type HearingPoint = {
  readonly id: string;
  readonly text: string;
  readonly status: HearingPointStatus;
  /** Its place on the shortlist, from 1; null: not on it. */
  readonly rank: number | null;
  /** What of it points at acute danger (B5): help was shown, and the moderator sees it first. */
  readonly crisisSigns: readonly string[];
  /** The statement of the register that it became. */
  readonly statementId: string | null;
};

/** Longest point, in characters: it is read from the back of a room. */
export const longestPoint = 300;
/** How many of one participant may wait for the moderator at a time, so that one voice does not fill the list. */
export const mostWaiting = 5;
/** More than anybody takes up in an afternoon. */
export const longestShortlist = 20;

const visible = /[\p{L}\p{N}\p{S}\p{P}]/u;

/** What a participant may send: untrusted (B5). */
export const SayAtHearing = v.object({
  /** Made by the form once, so that a repeated sending is the same point. */
  clientKey: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/)),
  text: v.pipe(
    v.string('hearing-point/empty'),
    v.check((text) => text.isWellFormed() && !text.includes('\0'), 'hearing-point/empty'),
    v.transform((text) => text.replaceAll(/\s+/g, ' ').trim()),
    v.check((text) => visible.test(text), 'hearing-point/empty'),
    v.maxLength(longestPoint, 'hearing-point/too-long'),
  ),
});
export type SayAtHearing = v.InferOutput<typeof SayAtHearing>;

export type HearingPointProblem =
  | HearingRoomProblem
  | Problem<
      | 'hearing-point/empty'
      | 'hearing-point/too-long'
      | 'hearing-point/too-many-waiting'
      | 'hearing-point/person-data'
      | 'hearing-point/not-found'
      | 'hearing-point/not-shown'
      | 'hearing-point/list-too-long'
      | 'hearing-point/nothing-to-hand-over'
    >;

export type SayState = {
  readonly room: HearingRoom;
  readonly newId: string;
  /** The point that this form has already made. */
  readonly earlier: HearingPoint | null;
  /** How many of the participant's own wait for the moderator. */
  readonly waiting: number;
};

/**
 * Receives a point at a hearing (B5): it goes to the moderator and is not shown. The same form sent again is the same
 * point. Refuses a list that is closed, and a participant of whom too many wait.
 */
export const sayAtHearing = (
  { room, newId, earlier, waiting }: SayState,
  { text }: SayAtHearing,
): Result<{ readonly point: HearingPoint; readonly repeated: boolean }, HearingPointProblem> => {
  if (earlier !== null) return ok({ point: earlier, repeated: true });
  const open = whileOpen(room);
  if (!open.ok) return open;
  if (waiting >= mostWaiting) return refuse('hearing-point/too-many-waiting', { most: mostWaiting }, 'text');
  const point: HearingPoint = {
    id: newId,
    text,
    status: 'received',
    rank: null,
    crisisSigns: crisisSigns(text).map(({ words }) => words),
    statementId: null,
  };
  return ok({ point, repeated: false });
};

export type Settled = { readonly point: HearingPoint; readonly changed: boolean };

/**
 * Lets a point through or puts it aside (B5); the moderator may think again while the list is open. What is put aside
 * leaves the shortlist. Refuses to show a personal number, a phone number or an address: nobody can mask a word in a room.
 */
export const settleHearingPoint = (
  { room, point }: { readonly room: HearingRoom; readonly point: HearingPoint },
  to: Exclude<HearingPointStatus, 'received'>,
): Result<Settled, HearingPointProblem> => {
  const open = whileOpen(room);
  if (!open.ok) return open;
  if (point.status === to) return ok({ point, changed: false });
  if (to === 'let-through' && findPersonalData(point.text).length > 0)
    return refuse('hearing-point/person-data');
  return ok({ point: { ...point, status: to, rank: to === 'put-aside' ? null : point.rank }, changed: true });
};

/**
 * Puts the points that are taken up first in order; all others leave the shortlist (B8). Answers those whose place is
 * another. Refuses a list that is closed, one that is too long, and a point that is not shown.
 */
export const rankHearingPoints = (
  { room, points }: { readonly room: HearingRoom; readonly points: readonly HearingPoint[] },
  ids: readonly string[],
): Result<readonly HearingPoint[], HearingPointProblem> => {
  const open = whileOpen(room);
  if (!open.ok) return open;
  if (ids.length > longestShortlist) return refuse('hearing-point/list-too-long', { most: longestShortlist });
  const shown = new Set(points.filter(({ status }) => status === 'let-through').map(({ id }) => id));
  if (new Set(ids).size !== ids.length || !ids.every((id) => shown.has(id)))
    return refuse('hearing-point/not-shown');
  const places = new Map(ids.map((id, index) => [id, index + 1]));
  return ok(
    points.flatMap((point) => {
      const rank = places.get(point.id) ?? null;
      return rank === point.rank ? [] : [{ ...point, rank }];
    }),
  );
};

/**
 * Whether a participant's support changes anything (E1): each supports a point once, and may take it back. Refuses a list
 * that is closed and a point that is not shown.
 */
export const supportHearingPoint = (
  state: { readonly room: HearingRoom; readonly point: HearingPoint; readonly supports: boolean },
  wanted: boolean,
): Result<{ readonly changed: boolean }, HearingPointProblem> => {
  const open = whileOpen(state.room);
  if (!open.ok) return open;
  return state.point.status === 'let-through'
    ? ok({ changed: state.supports !== wanted })
    : refuse('hearing-point/not-shown');
};

/** In the order in which a room reads them: the shortlist first, then the latest (B8). */
export const readingOrder = <P extends Pick<HearingPoint, 'rank'>>(
  latestFirst: readonly P[],
): readonly P[] => [
  ...latestFirst.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  ...latestFirst.filter(({ rank }) => rank === null),
];

/** A point and the statement that it becomes, with the id that it gets. */
export type HandedOver = { readonly point: HearingPoint; readonly statement: Statement };

/**
 * Hands what was let through over to the register once the list is closed (B1, B5): each point becomes a statement of the
 * hearing in its own words, as received, for moderation like any other. Refuses an open list, and where nothing is left.
 */
export const handOver = (
  state: { readonly room: HearingRoom; readonly hearing: Event; readonly points: readonly HearingPoint[] },
  newIds: readonly string[],
  at: number,
): Result<readonly HandedOver[], HearingPointProblem> => {
  const { room, hearing, points } = state;
  if (room.closedAt === null) return refuse('hearing-room/still-open');
  const left = points.filter(({ status, statementId }) => status === 'let-through' && statementId === null);
  if (left.length === 0) return refuse('hearing-point/nothing-to-hand-over');
  return ok(
    left.map((point, index) => {
      const id = newIds[index];
      if (id === undefined) throw new RangeError('Every point that is handed over needs an id');
      const statement: Statement = {
        id,
        pointId: null,
        themeId: null,
        text: point.text,
        wording: 'verbatim',
        authorKind: 'hearing',
        authorId: null,
        authorName: hearing.title,
        identity: 'own-name',
        saidAt: hearing.date ?? plainDate(stockholmDate(at)),
        cycleYear: hearing.year,
        inferred: false,
        status: 'received',
        sources: [],
      };
      return { point: { ...point, statementId: id }, statement };
    }),
  );
};
