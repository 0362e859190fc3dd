import { mayDo } from '@inflytande/domain/access';
import { eventKinds } from '@inflytande/domain/events/event';
import {
  attendanceOf,
  cancelHearing,
  changeHearing,
  HearingPlan,
  planHearing,
  recordAttendance,
} from '@inflytande/domain/events/hearing';
import { countNeeds, isSignUpOpen, roomStanding } from '@inflytande/domain/events/hearing-sign-up';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import * as v from 'valibot';
import { act } from '../act.ts';
import { boardOf } from '../authorities.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findEvent, findToldEvent, insertEvent, listEvents, recordOf, updateEvent } from './event.store.ts';
import { listSignUps } from './sign-up.store.ts';

const Reason = v.pipe(v.string(), v.trim(), v.maxLength(1000));
const Count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)));
/** Made by the form once, so that a repeated sending is the same hearing. */
const NewId = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));
const subjectOf = (id: string) => ({ kind: 'event', id });

const loaded = async (tx: Parameters<typeof findEvent>[0], id: string) =>
  found(await findEvent(tx, id, true), 'event/not-found');

export const eventRouter = router({
  list: may('event/read')
    .input(v.object({ kind: v.optional(v.picklist(eventKinds)) }))
    .query(({ ctx, input }) => read(ctx, (tx) => listEvents(tx, input.kind))),

  /** One event as everybody may read it, and how many came (E1). */
  get: may('event/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const event = found(await findToldEvent(tx, input.id), 'event/not-found');
        const signUps = await listSignUps(tx, input.id);
        return {
          ...event,
          attendance: attendanceOf(event),
          signUpOpen: isSignUpOpen(event, stockholmDate(ctx.now())),
          placesLeft: roomStanding(event, signUps).left,
        };
      }),
    ),

  /** What those who arrange it see besides (E1). */
  review: may('event/review')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const event = found(await findEvent(tx, input.id), 'event/not-found');
        accepted(mayDo(ctx.actor.held, 'event/review', { record: recordOf(event) }));
        const signUps = await listSignUps(tx, input.id);
        const { coming, waiting } = roomStanding(event, signUps);
        const personsIn = (some: readonly { readonly persons: number }[]) =>
          some.reduce((sum, { persons }) => sum + persons, 0);
        return {
          link: event.link,
          onSite: personsIn(coming),
          waiting: personsIn(waiting),
          remote: personsIn(signUps.filter(({ comes }) => comes === 'remote')),
          needs: countNeeds(signUps),
          /** Names apart from the needs, which are nobody's in particular (Z1). */
          named: signUps.flatMap(({ id, name, comes, persons }) =>
            name === null ? [] : [{ id, name, comes, persons }],
          ),
        };
      }),
    ),

  /** Plans a hearing (E1). */
  plan: may('event/plan')
    .input(v.object({ id: NewId, ...HearingPlan.entries }))
    .mutation(async ({ ctx, input: { id, ...plan } }) => {
      await act(ctx, {
        action: 'event/plan',
        load: async (tx) => ({
          id,
          earlier: (await findEvent(tx, id, true)) ?? null,
          own: await boardOf(tx),
        }),
        record: ({ own }) => own,
        decide: (state, at) => planHearing(state, plan, at),
        save: (tx, { event }) => insertEvent(tx, event, ctx.regionId),
        tell: ({ event, repeated }) =>
          repeated ? null : { subject: subjectOf(id), data: { date: event.date } },
      });
      return { id };
    }),

  /** Changes what is planned, and says why (E1). */
  change: may('event/change')
    .input(v.object({ id: v.string(), reason: Reason, ...HearingPlan.entries }))
    .mutation(async ({ ctx, input: { id, ...plan } }) => {
      await act(ctx, {
        action: 'event/change',
        load: (tx) => loaded(tx, id),
        record: recordOf,
        decide: (event, at) => changeHearing(event, plan, at),
        save: (tx, { event }) => updateEvent(tx, event),
        tell: ({ event, changed }) =>
          changed ? { subject: subjectOf(id), reason: plan.reason, data: { date: event.date } } : null,
      });
      return { id };
    }),

  /** Calls a hearing off, and says why (E1). */
  cancel: may('event/cancel')
    .input(v.object({ id: v.string(), reason: Reason }))
    .mutation(async ({ ctx, input: { id, reason } }) => {
      await act(ctx, {
        action: 'event/cancel',
        load: (tx) => loaded(tx, id),
        record: recordOf,
        decide: (event) => cancelHearing(event, reason),
        save: updateEvent,
        tell: () => ({ subject: subjectOf(id), reason }),
      });
      return { id };
    }),

  /** Enters how many came, split if that is known (E1). */
  recordAttendance: may('event/record-attendance')
    .input(
      v.object({
        id: v.string(),
        stated: v.object({ total: Count, onSite: Count, remote: Count }),
        reason: v.optional(Reason, ''),
      }),
    )
    .mutation(async ({ ctx, input: { id, ...command } }) => {
      const { event } = await act(ctx, {
        action: 'event/record-attendance',
        load: (tx) => loaded(tx, id),
        record: recordOf,
        decide: (state, at) => recordAttendance(state, command, at),
        save: (tx, outcome) => updateEvent(tx, outcome.event),
        tell: ({ changed }) =>
          changed
            ? {
                subject: subjectOf(id),
                data: command.stated,
                ...(command.reason === '' ? {} : { reason: command.reason }),
              }
            : null,
      });
      return attendanceOf(event);
    }),
});
