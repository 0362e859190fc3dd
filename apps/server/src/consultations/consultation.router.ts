import { isDeepStrictEqual } from 'node:util';
import { mayDo, openingsOf } from '@inflytande/domain/access';
import { tellOutcome, type Consultation } from '@inflytande/domain/consultations/consultation';
import {
  changePlan,
  PlanConsultation,
  planConsultation,
  type KnownToPlan,
} from '@inflytande/domain/consultations/plan-consultation';
import { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { cancelRequest, extendRequest } from '@inflytande/domain/kernel/request';
import { ok } from '@inflytande/domain/kernel/result';
import { SourceYear } from '@inflytande/domain/kernel/source-years';
import * as v from 'valibot';
import { act } from '../act.ts';
import { boardOf } from '../authorities.ts';
import { readCursor } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { namesOfParties, tellAsked } from './consultation-sending.store.ts';
import { reviewOf, shownOf, toPageOf } from './consultation-view.store.ts';
import {
  findConsultation,
  insertConsultation,
  listConsultations,
  listSent,
  recordOf,
  saveConsultation,
  stepOfCycle,
} from './consultation.store.ts';

const Id = v.object({ id: v.string() });
const Reason = v.pipe(v.string(), v.trim(), v.maxLength(500));
const subjectOf = ({ request }: Consultation<string>) => ({ kind: 'consultation', id: request.id });

const loaded = async (tx: Tx, id: string) =>
  found(await findConsultation(tx, id, true), 'consultation/not-found');

const knownTo = async (tx: Tx, { partyIds, cycleYear }: PlanConsultation): Promise<KnownToPlan> => ({
  partyIds: new Set((await namesOfParties(tx, partyIds)).keys()),
  cycleStep: await stepOfCycle(tx, cycleYear),
});

const Cursor = v.object({ cursor: v.optional(v.string()) });

export const consultationRouter = router({
  /** What has been sent, open ones before closed ones (X1). */
  list: may('consultation/read', 'list')
    .input(Cursor)
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => toPageOf(await listSent(tx, readCursor(input.cursor)), ctx.now())),
    ),

  /** One that has been sent: what changes, until when, who has been asked, who answered, what it led to (X1). */
  get: may('consultation/read')
    .input(Id)
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const kept = await findConsultation(tx, input.id);
        const isSent = kept !== undefined && kept.consultation.request.sendings.length > 0;
        return shownOf(tx, found(isSent ? kept : undefined, 'consultation/not-found'), ctx.now());
      }),
    ),

  /** All of them, or those of a round, drafts as well, for those who see to them. */
  reviewAll: may('consultation/review', 'list')
    .input(v.object({ ...Cursor.entries, cycleYear: v.optional(SourceYear) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const openings = openingsOf(ctx.actor.held, 'consultation/review', { channel: 'list' });
        const asked = { openings, cycleYear: input.cycleYear };
        return toPageOf(await listConsultations(tx, asked, readCursor(input.cursor)), ctx.now());
      }),
    ),

  /** One with its plan, its proof and every version of every answer (X1). */
  review: may('consultation/review')
    .input(Id)
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const kept = found(await findConsultation(tx, input.id), 'consultation/not-found');
        accepted(mayDo(ctx.actor.held, 'consultation/review', { record: recordOf(kept) }));
        return reviewOf(tx, kept, ctx.now());
      }),
    ),

  /** Plans one, as a draft. The same form sent again is the same plan (X1). */
  plan: may('consultation/plan')
    .input(PlanConsultation)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'consultation/plan',
        load: async (tx) => ({
          repeated: (await findConsultation(tx, input.id)) !== undefined,
          known: await knownTo(tx, input),
          own: await boardOf(tx),
        }),
        record: ({ own }) => own,
        decide: ({ known, repeated }) => {
          const planned = planConsultation<string>(input, known);
          return planned.ok ? ok({ consultation: planned.value, repeated }) : planned;
        },
        save: (tx, { consultation }) => insertConsultation(tx, consultation, ctx.regionId),
        tell: ({ consultation, repeated }) =>
          repeated ? null : { subject: subjectOf(consultation), data: { label: consultation.label } },
      });
      return { id: input.id };
    }),

  /** Plans again what nobody has been sent (X1). */
  change: may('consultation/change')
    .input(PlanConsultation)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'consultation/change',
        load: async (tx) => ({
          ...(await loaded(tx, input.id)),
          known: await knownTo(tx, input),
        }),
        record: recordOf,
        decide: ({ consultation, known }, at) => {
          const again = planConsultation<string>(input, known);
          const changed = again.ok ? changePlan(consultation, again.value, at) : again;
          if (!changed.ok) return changed;
          const same = isDeepStrictEqual(changed.value, consultation);
          return ok({ consultation: changed.value, same });
        },
        save: (tx, { consultation }) => saveConsultation(tx, consultation),
        tell: ({ consultation, same }) => (same ? null : { subject: subjectOf(consultation) }),
      });
      return { id: input.id };
    }),

  /** Gives everybody more time, with a reason that is public (K3); those who were asked are told (X1). */
  extend: may('consultation/extend')
    .input(v.object({ id: v.string(), closes: PlainDate, reason: Reason }))
    .mutation(async ({ ctx, input: { id, ...command } }) => {
      await act(ctx, {
        action: 'consultation/extend',
        load: (tx) => loaded(tx, id),
        record: recordOf,
        decide: ({ consultation }, at) => {
          const request = extendRequest(consultation.request, command, at);
          return request.ok ? ok({ ...consultation, request: request.value }) : request;
        },
        save: async (tx, consultation, at) => {
          const { regionId } = ctx;
          await saveConsultation(tx, consultation);
          // Every last day is later than the one before, so each is told once.
          const about = `${id} ${command.closes}`;
          await tellAsked(tx, consultation, { kind: 'consultation-extended', about, regionId, at });
        },
        tell: (consultation) => ({
          subject: subjectOf(consultation),
          reason: command.reason,
          data: { closes: command.closes },
        }),
      });
      return { id };
    }),

  /** Takes one back, with a reason that is public; those who were told of it are told that, too. */
  withdraw: may('consultation/withdraw')
    .input(v.object({ id: v.string(), reason: Reason }))
    .mutation(async ({ ctx, input: { id, reason } }) => {
      await act(ctx, {
        action: 'consultation/withdraw',
        load: (tx) => loaded(tx, id),
        record: recordOf,
        decide: ({ consultation }, at) => {
          const request = cancelRequest(consultation.request, reason, at);
          return request.ok ? ok({ ...consultation, request: request.value }) : request;
        },
        save: async (tx, consultation, at) => {
          const { regionId } = ctx;
          await saveConsultation(tx, consultation);
          await tellAsked(tx, consultation, { kind: 'consultation-withdrawn', about: id, regionId, at });
        },
        tell: (consultation) => ({ subject: subjectOf(consultation), reason }),
      });
      return { id };
    }),

  /** Tells what the answers led to, also where nothing changed; those who were asked are told (X1). */
  tellOutcome: may('consultation/tell-outcome')
    .input(
      v.object({
        id: v.string(),
        text: v.pipe(v.string(), v.trim(), v.maxLength(10_000)),
        decisionIds: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.maxLength(200))), v.maxLength(20)),
      }),
    )
    .mutation(async ({ ctx, input: { id, ...told } }) => {
      await act(ctx, {
        action: 'consultation/tell-outcome',
        load: (tx) => loaded(tx, id),
        record: recordOf,
        decide: ({ consultation }, at) => {
          const outcome = tellOutcome(consultation, told, at);
          if (!outcome.ok) return outcome;
          const { text, decisionIds } = consultation.ledTo ?? { text: '', decisionIds: [] };
          return ok({
            consultation: outcome.value,
            same: isDeepStrictEqual({ text, decisionIds }, told),
          });
        },
        save: async (tx, { consultation }, at) => {
          const { regionId } = ctx;
          await saveConsultation(tx, consultation);
          await tellAsked(tx, consultation, { kind: 'consultation-outcome', about: id, regionId, at });
        },
        tell: ({ consultation, same }) =>
          same ? null : { subject: subjectOf(consultation), data: { decisionIds: told.decisionIds } },
      });
      return { id };
    }),
});
