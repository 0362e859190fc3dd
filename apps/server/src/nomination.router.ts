import { randomUUIDv7 } from 'node:crypto';
import { NomineeForm, nomineeOf, papersOf } from '@inflytande/domain/councils/nominee';
import {
  appointNominee,
  isBarredFrom,
  nominate,
  refuseNominee,
  withdrawNominee,
  type Nomination,
} from '@inflytande/domain/councils/nomination';
import { PlainDate, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from './act.ts';
import { findAssociation } from './association.ts';
import type { Context } from './context.ts';
import { insertAppointment, lockAppointment, lockPlaces, saveEnd } from './councils/appointment.store.ts';
import {
  findBodyName,
  lockRequest,
  lockRequestOf,
  lockSeat,
  recordOf,
  type KeptRequest,
} from './councils/nomination-request.store.ts';
import { rulesOf } from './councils/rules-of-procedure.store.ts';
import { saveNominated, saveStatus } from './councils/nomination.store.ts';
import type { Tx } from './database/space.ts';
import { enqueue } from './mail/enqueue.ts';
import { tellAssociations } from './mail/tell-associations.ts';
import { tellBodyStaff } from './mail/tell-body-staff.ts';
import { findAddressed, insertPerson } from './people/person.store.ts';
import { found } from './refusal.ts';
import { may, router } from './trpc.ts';

/** A nomination with the request that it answers, held still. */
const loadNomination = async (tx: Tx, id: string) => {
  const kept = found(await lockRequestOf(tx, id), 'nomination/not-found');
  const nomination = found(
    kept.nominations.find((one) => one.id === id),
    'nomination/not-found',
  );
  return { kept, nomination, body: await findBodyName(tx, kept.asked.bodyId) };
};
type Loaded = Awaited<ReturnType<typeof loadNomination>>;

/** To the one who judges it, a nomination of the own association, or of oneself, is nobody's to judge (R1, F6). */
const judgedBy =
  ({ actor }: Context) =>
  ({ kept, nomination }: Pick<Loaded, 'kept' | 'nomination'>) => ({
    ...recordOf(kept),
    barred: isBarredFrom(kept.asked, nomination, actor),
  });

const subjectOf = (id: string) => ({ kind: 'nomination', id });
const dataOf = ({ asked }: KeptRequest, { personId }: Pick<Nomination, 'personId'>) => ({
  requestId: asked.request.id,
  organisationId: asked.organisationId,
  seatId: asked.seatId,
  personId,
});

/** Nominations make persons of the region, so they stand above both wings, as neither knows the other (C4). */
export const nominationRouter = router({
  /** An association nominates somebody for its seat, with the papers, or changes what it said before (C4). */
  submit: may('nomination/submit')
    .input(v.object({ requestId: v.string(), organisationId: v.string(), ...NomineeForm.entries }))
    .mutation(async ({ ctx, input: { requestId, organisationId, ...form } }) => {
      const { regionId } = ctx;
      const { nomination } = await act(ctx, {
        action: 'nomination/submit',
        load: async (tx) => {
          const kept = found(await lockRequest(tx, requestId), 'nomination-request/not-found');
          return {
            kept,
            seat: (await lockSeat(tx, kept.asked.seatId))?.seat,
            body: await findBodyName(tx, kept.asked.bodyId),
            association: found(await findAssociation(tx, organisationId), 'organisation/not-found'),
            known: (await findAddressed(tx, form.email)) ?? null,
            newId: randomUUIDv7(),
          };
        },
        record: ({ kept }) => recordOf(kept),
        decide: ({ kept, seat, body, association, ...persons }, at) => {
          const nominee = nomineeOf(persons, form);
          if (!nominee.ok) return nominee;
          const { personId, newPerson } = nominee.value;
          const papers = papersOf(form, { personId, organisationId }, stockholmDate(at));
          if (!papers.ok) return papers;
          const command = { ...papers.value, id: randomUUIDv7(), organisationId, personId };
          const made = nominate({ ...kept, seat }, command, at);
          return made.ok ? ok({ ...made.value, kept, body, association, newPerson }) : made;
        },
        save: async (tx, { kept, body, association, newPerson, ...nominated }, at) => {
          if (newPerson !== null) await insertPerson(tx, regionId, newPerson);
          await saveNominated(tx, nominated, { regionId, authorityId: kept.authorityId, at });
          const { id, personId } = nominated.nomination;
          await enqueue(tx, {
            regionId,
            at,
            kind: 'nominated',
            about: id,
            to: [{ personId, data: { body, association: association.name } }],
          });
        },
        tell: ({ changed, nomination: { id, personId }, kept }) =>
          changed ? { subject: subjectOf(id), data: dataOf(kept, { personId }) } : null,
      });
      return { id: nomination.id };
    }),

  /** The body's owner appoints the nominee (C3, C4), for a term by the rules that apply on the first day (C5). */
  appoint: may('nomination/appoint')
    .input(v.object({ id: v.string(), from: PlainDate, until: v.nullable(PlainDate) }))
    .mutation(async ({ ctx, input: { id, ...period } }) => {
      const { regionId } = ctx;
      const { appointment } = await act(ctx, {
        action: 'nomination/appoint',
        load: async (tx) => {
          const loaded = await loadNomination(tx, id);
          const { bodyId } = loaded.kept.asked;
          const places = await lockPlaces(tx, bodyId);
          const rules = await rulesOf(tx, bodyId, period.from);
          return { ...loaded, state: { ...places, rules } };
        },
        record: judgedBy(ctx),
        decide: ({ kept, nomination, body, state }) => {
          const made = appointNominee({ asked: kept.asked, nomination }, state, period);
          return made.ok ? ok({ ...made.value, kept, body }) : made;
        },
        save: async (tx, { kept, body, nomination, appointment: made }, at) => {
          const { authorityId, asked } = kept;
          await saveStatus(tx, nomination, at);
          await insertAppointment(tx, made, { regionId, authorityId });
          const { from } = made;
          const until = made.until ?? '';
          await tellAssociations(tx, {
            regionId,
            at,
            kind: 'nomination-appointed',
            about: id,
            associationIds: [asked.organisationId],
            data: (ours) => ({ ...ours, body, from, until }),
          });
          const to = [{ personId: made.personId, data: { body, from, until } }];
          await enqueue(tx, { regionId, at, kind: 'appointed', about: id, to });
        },
        tell: ({ kept, appointment: { from, until, personId } }) => ({
          subject: subjectOf(id),
          data: { ...dataOf(kept, { personId }), from, until },
        }),
      });
      return { id, until: appointment.until };
    }),

  /** The body's owner refuses the nominee, with a reason that the association is told (C4). */
  refuse: may('nomination/refuse')
    .input(
      v.object({
        id: v.string(),
        reason: v.pipe(v.string(), v.trim(), v.maxLength(1000, 'nomination/too-long')),
      }),
    )
    .mutation(async ({ ctx, input: { id, reason } }) => {
      const { regionId } = ctx;
      await act(ctx, {
        action: 'nomination/refuse',
        load: (tx) => loadNomination(tx, id),
        record: judgedBy(ctx),
        decide: ({ kept, nomination, body }) => {
          const refused = refuseNominee(nomination, reason);
          return refused.ok ? ok({ nomination: refused.value, kept, body }) : refused;
        },
        save: async (tx, { nomination, kept, body }, at) => {
          await saveStatus(tx, nomination, at);
          await tellAssociations(tx, {
            regionId,
            at,
            kind: 'nomination-refused',
            about: id,
            associationIds: [kept.asked.organisationId],
            data: (ours) => ({ ...ours, body }),
          });
        },
        tell: ({ kept, nomination }) => ({
          subject: subjectOf(id),
          reason,
          data: dataOf(kept, nomination),
        }),
      });
      return { id };
    }),

  /** The association withdraws its nominee, or its representative after a last day; the body's staff are told (C4). */
  withdraw: may('nomination/withdraw')
    .input(v.object({ id: v.string(), organisationId: v.string(), lastDay: PlainDate }))
    .mutation(async ({ ctx, input: { id, ...command } }) => {
      const { regionId } = ctx;
      await act(ctx, {
        action: 'nomination/withdraw',
        load: async (tx) => ({
          ...(await loadNomination(tx, id)),
          appointment: await lockAppointment(tx, id),
        }),
        record: ({ kept }) => recordOf(kept),
        decide: ({ kept, nomination, appointment, body }, at) => {
          const withdrawn = withdrawNominee({ asked: kept.asked, nomination, appointment }, command, at);
          return withdrawn.ok ? ok({ ...withdrawn.value, kept, body, sat: appointment !== null }) : withdrawn;
        },
        save: async (tx, { nomination, appointment, kept, body, sat }, at) => {
          await saveStatus(tx, nomination, at);
          if (!sat) return;
          await saveEnd(tx, id, appointment);
          const { authorityId, asked } = kept;
          await tellBodyStaff(tx, {
            regionId,
            at,
            kind: 'representative-withdrawn',
            about: id,
            of: { bodyId: asked.bodyId, authorityId },
            data: { bodyId: asked.bodyId, body, lastDay: command.lastDay },
          });
        },
        tell: ({ kept, nomination }) => ({
          subject: subjectOf(id),
          data: { ...dataOf(kept, nomination), lastDay: command.lastDay },
        }),
      });
      return { id };
    }),
});
