import { randomUUIDv7 } from 'node:crypto';
import { mayDo } from '@inflytande/domain/access';
import {
  AppointForm,
  appointDirectly,
  endDirectly,
  LeaveForm,
} from '@inflytande/domain/councils/appoint-directly';
import { nomineeOf } from '@inflytande/domain/councils/nominee';
import { PlainDate, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from './act.ts';
import { findOwnedBody } from './councils/agenda-proposal.store.ts';
import {
  insertAppointment,
  listSeated,
  lockAppointment,
  lockPlaces,
  saveEnd,
} from './councils/appointment.store.ts';
import { lockSeat } from './councils/nomination-request.store.ts';
import { rulesOf } from './councils/rules-of-procedure.store.ts';
import { enqueue } from './mail/enqueue.ts';
import { findAddressed, insertPerson } from './people/person.store.ts';
import { read } from './read.ts';
import { accepted, found } from './refusal.ts';
import { may, router } from './trpc.ts';

const subjectOf = (id: string) => ({ kind: 'appointment', id });

/** Appointments make persons of the region, so they stand above both wings, as nominations do (C4). */
export const appointmentRouter = router({
  /** Who sits on a body's seats today or will (C3), for those who see to it. */
  list: may('appointment/review')
    .input(v.object({ bodyId: v.string() }))
    .query(({ ctx, input: { bodyId } }) =>
      read(ctx, async (tx) => {
        const { authorityId } = found(await findOwnedBody(tx, bodyId), 'body/not-found');
        accepted(mayDo(ctx.actor.held, 'appointment/review', { record: { authorityId, bodyId } }));
        return listSeated(tx, bodyId, { on: stockholmDate(ctx.now()), lookerId: ctx.actor.id });
      }),
    ),

  /**
   * The body's owner appoints somebody to an office or a personal seat, with a reason; the person is told (C3, C4). Nobody
   * appoints oneself (R1). The same form sent again is one appointment.
   */
  appoint: may('appointment/appoint')
    .input(
      v.object({
        id: v.pipe(v.string(), v.uuid()),
        seatId: v.string(),
        from: PlainDate,
        until: v.nullable(PlainDate),
        ...AppointForm.entries,
      }),
    )
    .mutation(async ({ ctx, input: { name, email, ...command } }) => {
      const { regionId } = ctx;
      const { id } = command;
      await act(ctx, {
        action: 'appointment/appoint',
        load: async (tx) => {
          const { body } = found(await lockSeat(tx, command.seatId), 'seat/not-found');
          const places = await lockPlaces(tx, body.id);
          const rules = await rulesOf(tx, body.id, command.from);
          const known = (await findAddressed(tx, email)) ?? null;
          return { known, newId: randomUUIDv7(), state: { ...places, rules, body } };
        },
        record: ({ known, state: { body } }) => ({
          authorityId: body.authorityId,
          bodyId: body.id,
          barred: known !== null && known.id === ctx.actor.id,
        }),
        decide: ({ state, ...persons }) => {
          if (state.appointments.some((one) => one.id === id)) return ok(null);
          const meant = nomineeOf(persons, { name, email });
          if (!meant.ok) return meant;
          const { personId, newPerson } = meant.value;
          const made = appointDirectly(state, { ...command, personId });
          return made.ok ? ok({ appointment: made.value, newPerson, body: state.body }) : made;
        },
        save: async (tx, outcome, at) => {
          if (outcome === null) return;
          const { appointment, newPerson, body } = outcome;
          if (newPerson !== null) await insertPerson(tx, regionId, newPerson);
          await insertAppointment(tx, appointment, { regionId, authorityId: body.authorityId });
          const { personId, from, until } = appointment;
          const data = { body: body.name, from, until: until ?? '' };
          await enqueue(tx, { regionId, at, kind: 'appointed', about: id, to: [{ personId, data }] });
        },
        tell: (outcome) => {
          if (outcome === null) return null;
          const { personId, seatId, from, until } = outcome.appointment;
          return { subject: subjectOf(id), reason: command.reason, data: { personId, seatId, from, until } };
        },
      });
      return { id };
    }),

  /** The body's owner ends what it appointed to, after a last day and with a reason; the person is told (C3). */
  end: may('appointment/end')
    .input(v.object({ id: v.string(), lastDay: PlainDate, ...LeaveForm.entries }))
    .mutation(async ({ ctx, input: { id, ...command } }) => {
      const { regionId } = ctx;
      await act(ctx, {
        action: 'appointment/end',
        load: async (tx) => {
          const appointment = found((await lockAppointment(tx, id)) ?? undefined, 'appointment/not-found');
          return { appointment, ...found(await lockSeat(tx, appointment.seatId), 'seat/not-found') };
        },
        record: ({ body: { authorityId, id: bodyId } }) => ({ authorityId, bodyId }),
        decide: ({ appointment, seat, body }, at) => {
          const ended = endDirectly({ seat, appointment }, command, stockholmDate(at));
          return ended.ok ? ok({ ended: ended.value, personId: appointment.personId, body }) : ended;
        },
        save: async (tx, { ended, personId, body }, at) => {
          await saveEnd(tx, id, ended);
          const data = { body: body.name, lastDay: ended === null ? '' : command.lastDay };
          // An end that is moved to an earlier day is told as well, and the same one once.
          const about = `${id} ${command.lastDay}`;
          await enqueue(tx, { regionId, at, kind: 'appointment-ended', about, to: [{ personId, data }] });
        },
        tell: ({ personId }) => ({
          subject: subjectOf(id),
          reason: command.reason,
          data: { personId, lastDay: command.lastDay },
        }),
      });
      return { id };
    }),
});
