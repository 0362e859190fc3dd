import { randomUUIDv7 } from 'node:crypto';
import {
  rankHearingPoints,
  sayAtHearing,
  SayAtHearing,
  settleHearingPoint,
  supportHearingPoint,
} from '@inflytande/domain/events/hearing-point';
import { parseJoinCode } from '@inflytande/domain/events/hearing-room';
import * as v from 'valibot';
import { act } from '../act.ts';
import { byRoomCode } from '../auth/code-tries.ts';
import { participantMark } from '../auth/participant.ts';
import { nobody } from '../context.ts';
import type { Tx } from '../database/space.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findEvent, recordOf } from './event.store.ts';
import {
  countWaiting,
  findByForm,
  findHearingPoint,
  insertHearingPoint,
  insertSupport,
  isSupported,
  listHearingPoints,
  removeSupport,
  saveRanks,
  saveSettled,
} from './hearing-point.store.ts';
import { findRoom, findRoomByCode } from './hearing-room.store.ts';

/** Who takes part: the code of the room, and a key that the participant's browser keeps and nobody else. */
const Participant = { code: v.string(), participant: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/)) };
const subjectOf = (id: string) => ({ kind: 'hearing-point', id });

const joined = async (tx: Tx, code: string) =>
  found(await findRoomByCode(tx, accepted(parseJoinCode(code)), true), 'hearing-room/not-found');
const roomOf = async (tx: Tx, eventId: string) =>
  found(await findRoom(tx, eventId, true), 'hearing-room/not-found');

export const hearingPointRouter = router({
  /** A participant says something; it goes to the moderator (B5). */
  say: may('hearing-point/submit')
    .input(v.object({ ...Participant, ...SayAtHearing.entries }))
    .mutation(async ({ ctx, input: { code, participant, ...said } }) => {
      const { point } = await byRoomCode(ctx, () =>
        act(
          // The log must not name whoever happens to be signed in (B6).
          { ...ctx, actor: nobody },
          {
            action: 'hearing-point/submit',
            load: async (tx) => {
              const room = await joined(tx, code);
              const mark = participantMark(ctx.secret, room.eventId, participant);
              const earlier = (await findByForm(tx, said.clientKey)) ?? null;
              return { room, mark, newId: randomUUIDv7(), earlier, waiting: await countWaiting(tx, mark) };
            },
            decide: (state) => {
              const { room, mark } = state;
              const decided = sayAtHearing(state, said);
              return decided.ok ? { ok: true, value: { ...decided.value, room, mark } } : decided;
            },
            save: (tx, { point: one, room: { eventId }, mark }, at) =>
              insertHearingPoint(tx, one, {
                regionId: ctx.regionId,
                eventId,
                clientKey: said.clientKey,
                participant: mark,
                at,
              }),
            tell: ({ point: { id }, room: { eventId }, repeated }) =>
              repeated ? null : { subject: subjectOf(id), data: { eventId } },
          },
        ),
      );
      return { urgent: point.crisisSigns.length > 0 };
    }),

  /** A participant supports what is shown, or takes it back; once each, whatever is sent twice (E1). */
  support: may('hearing-point/support')
    .input(v.object({ ...Participant, pointId: v.string(), supports: v.boolean() }))
    .mutation(async ({ ctx, input: { code, participant, pointId, supports } }) => {
      await byRoomCode(ctx, () =>
        act(
          { ...ctx, actor: nobody },
          {
            action: 'hearing-point/support',
            load: async (tx) => {
              const room = await joined(tx, code);
              const { eventId } = room;
              const mark = participantMark(ctx.secret, eventId, participant);
              const [point, already] = await Promise.all([
                findHearingPoint(tx, pointId),
                isSupported(tx, pointId, mark),
              ]);
              return {
                room,
                support: { pointId, eventId, participant: mark },
                point: found(point?.eventId === eventId ? point : undefined, 'hearing-point/not-found'),
                supports: already,
              };
            },
            decide: (state) => {
              const decided = supportHearingPoint(state, supports);
              return decided.ok ? { ok: true, value: { ...decided.value, support: state.support } } : decided;
            },
            save: (tx, { support }) =>
              supports ? insertSupport(tx, support, ctx.regionId) : removeSupport(tx, support),
            tell: ({ changed }) => (changed ? { subject: subjectOf(pointId), data: { supports } } : null),
          },
        ),
      );
      return { supports };
    }),

  /** The moderator lets a point through or puts it aside (B5). */
  settle: may('hearing-point/settle')
    .input(v.object({ id: v.string(), to: v.picklist(['let-through', 'put-aside']) }))
    .mutation(async ({ ctx, input: { id, to } }) => {
      await act(ctx, {
        action: 'hearing-point/settle',
        load: async (tx) => {
          const point = found(await findHearingPoint(tx, id, true), 'hearing-point/not-found');
          const hearing = found(await findEvent(tx, point.eventId), 'event/not-found');
          return { point, hearing, room: await roomOf(tx, point.eventId) };
        },
        record: ({ hearing }) => recordOf(hearing),
        decide: (state) => settleHearingPoint(state, to),
        save: (tx, { point }, at) => saveSettled(tx, point, at),
        tell: ({ changed }) => (changed ? { subject: subjectOf(id), data: { to } } : null),
      });
      return { id };
    }),

  /** The moderator puts the shortlist in order (B8). */
  rank: may('hearing-point/rank')
    .input(v.object({ eventId: v.string(), ids: v.pipe(v.array(v.string()), v.maxLength(100)) }))
    .mutation(async ({ ctx, input: { eventId, ids } }) => {
      await act(ctx, {
        action: 'hearing-point/rank',
        load: async (tx) => ({
          hearing: found(await findEvent(tx, eventId), 'event/not-found'),
          room: await roomOf(tx, eventId),
          points: await listHearingPoints(tx, eventId),
        }),
        record: ({ hearing }) => recordOf(hearing),
        decide: (state) => rankHearingPoints(state, ids),
        save: saveRanks,
        tell: (changed) =>
          changed.length === 0 ? null : { subject: { kind: 'hearing-room', id: eventId }, data: { ids } },
      });
      return { ids };
    }),
});
