import { randomBytes } from 'node:crypto';
import { mayDo } from '@inflytande/domain/access';
import { readingOrder } from '@inflytande/domain/events/hearing-point';
import { closeRoom, formatJoinCode, openRoom, parseJoinCode } from '@inflytande/domain/events/hearing-room';
import * as v from 'valibot';
import { act } from '../act.ts';
import { byRoomCode } from '../auth/code-tries.ts';
import { participantMark } from '../auth/participant.ts';
import type { Tx } from '../database/space.ts';
import { followShared } from '../live/shared-feed.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findEvent, recordOf } from './event.store.ts';
import { listHearingPoints, listShownPoints, supportedBy } from './hearing-point.store.ts';
import { findRoom, findRoomByCode, insertRoom, saveClosed, titleOf } from './hearing-room.store.ts';

const Id = v.object({ id: v.string() });
const subjectOf = (id: string) => ({ kind: 'hearing-room', id });

/** Milliseconds between two looks that participants get, however many support at once. */
const pace = 1000;

const hearingOf = async (tx: Tx, id: string) => found(await findEvent(tx, id), 'event/not-found');
const opened = async (tx: Tx, code: string) =>
  found(await findRoomByCode(tx, accepted(parseJoinCode(code))), 'hearing-room/not-found');

/** What everybody in the room reads: the shortlist, then the latest. */
const shownIn = async (tx: Tx, code: string) => {
  const room = await opened(tx, code);
  return {
    eventId: room.eventId,
    open: room.closedAt === null,
    points: readingOrder(await listShownPoints(tx, room.eventId)),
  };
};

export const hearingRoomRouter = router({
  /** What a participant sees, with what the participant supports (B8, E1). */
  get: may('hearing-room/read')
    .input(v.object({ code: v.string(), participant: v.optional(v.nullable(v.string()), null) }))
    .query(({ ctx, input: { code, participant } }) =>
      byRoomCode(ctx, () =>
        read(ctx, async (tx) => {
          const shown = await shownIn(tx, code);
          const { eventId } = shown;
          const mark = participant === null ? null : participantMark(ctx.secret, eventId, participant);
          return {
            ...shown,
            title: await titleOf(tx, eventId),
            supported: mark === null ? [] : await supportedBy(tx, eventId, mark),
          };
        }),
      ),
    ),

  /** The same as it changes, for all who follow it together. */
  follow: may('hearing-room/follow', 'live')
    .input(v.object({ code: v.string() }))
    .subscription(async function* ({ ctx, input: { code }, signal }) {
      const { eventId } = await byRoomCode(ctx, () => read(ctx, (tx) => opened(tx, code)));
      const { bus, regionId } = ctx;
      yield* followShared(
        bus,
        {
          regionId,
          key: `hearing-room ${eventId}`,
          hears: ({ action }) => /^hearing-(room|point)\//.test(action),
          load: () => read(ctx, (tx) => shownIn(tx, code)),
          pace,
        },
        signal ?? new AbortController().signal,
      );
    }),

  /** What the moderator sees: everything that was said, signs of danger first (B5). */
  review: may('hearing-room/review')
    .input(Id)
    .query(({ ctx, input: { id } }) =>
      read(ctx, async (tx) => {
        const hearing = await hearingOf(tx, id);
        accepted(mayDo(ctx.actor.held, 'hearing-room/review', { record: recordOf(hearing) }));
        const room = (await findRoom(tx, id)) ?? null;
        const points = await listHearingPoints(tx, id);
        return {
          title: hearing.title,
          room,
          points: points.map(({ receivedAt, ...point }) => ({
            ...point,
            receivedAt: receivedAt.toISOString(),
          })),
        };
      }),
    ),

  /** Opens the live list of a hearing (B8). */
  open: may('hearing-room/open')
    .input(Id)
    .mutation(async ({ ctx, input: { id } }) => {
      const { joinCode } = await act(ctx, {
        action: 'hearing-room/open',
        load: async (tx) => ({
          hearing: found(await findEvent(tx, id, true), 'event/not-found'),
          earlier: (await findRoom(tx, id)) ?? null,
          joinCode: formatJoinCode(randomBytes(4)),
        }),
        record: ({ hearing }) => recordOf(hearing),
        decide: openRoom,
        save: (tx, room) => insertRoom(tx, room, ctx.regionId),
        tell: () => ({ subject: subjectOf(id) }),
      });
      return { joinCode };
    }),

  /** Closes it: from then on it is only read, and nobody can tell any more who supported what (B6). */
  close: may('hearing-room/close')
    .input(Id)
    .mutation(async ({ ctx, input: { id } }) => {
      await act(ctx, {
        action: 'hearing-room/close',
        load: async (tx) => ({
          hearing: await hearingOf(tx, id),
          room: found(await findRoom(tx, id, true), 'hearing-room/not-found'),
        }),
        record: ({ hearing }) => recordOf(hearing),
        decide: ({ room }, at) => closeRoom(room, at),
        save: saveClosed,
        tell: () => ({ subject: subjectOf(id) }),
      });
      return { id };
    }),
});
