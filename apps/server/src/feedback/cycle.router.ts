import { mayDo } from '@inflytande/domain/access';
import { foreword, mayCompile, writeSection } from '@inflytande/domain/feedback/compilation';
import {
  cycleStep,
  cycleSteps,
  enterStep,
  isHeld,
  newCycle,
  nextCycle,
  nextCycleSteps,
  signEdition,
  stepRecord,
} from '@inflytande/domain/feedback/cycle-life';
import type { Edition } from '@inflytande/domain/feedback/edition';
import { ok } from '@inflytande/domain/kernel/result';
import { SourceYear } from '@inflytande/domain/kernel/source-years';
import * as v from 'valibot';
import { act } from '../act.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  findCycle,
  findNetwork,
  insertCycle,
  insertEdition,
  insertStep,
  latestCycle,
  listCalls,
  listCyclesWithStep,
  recordOf,
} from './cycle.store.ts';
import { compileEdition } from './edition.store.ts';
import { insertText, latestTexts, listVersions } from './section-text.store.ts';
import { keepAllStandings } from './standing.store.ts';
import { listThemes } from './theme.store.ts';

const Reference = v.pipe(v.string(), v.trim(), v.maxLength(200));
const Reason = v.pipe(v.string(), v.trim(), v.maxLength(500));
const subjectOf = (year: number) => ({ kind: 'cycle', id: String(year) });

const loaded = async (tx: Parameters<typeof findCycle>[0], year: number) =>
  found(await findCycle(tx, year, true), 'cycle/not-found');

export const cycleRouter = router({
  /** Every year's round and where it stands, the latest first. */
  list: may('cycle/read').query(({ ctx }) => read(ctx, listCyclesWithStep)),

  /** One year's round: the steps it has been through, and what may follow (B8). */
  get: may('cycle/read')
    .input(v.object({ year: SourceYear }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { life, ...kept } = found(await findCycle(tx, input.year), 'cycle/not-found');
        const step = cycleStep(life);
        return {
          year: kept.year,
          bodyId: kept.bodyId,
          held: kept.held,
          note: kept.note,
          step,
          calls: await listCalls(tx, kept.year),
          signed: life.signed === null ? null : { decisionId: life.signed.decisionId, at: life.signed.at },
          history: life.history.map(({ by: _by, ...entered }) => entered),
          next: nextCycleSteps[step].map((to) => ({ step: to, record: stepRecord[to] })),
          openForWriting: mayCompile(step),
        };
      }),
    ),

  /** Plans the round after the latest one (B8). */
  plan: may('cycle/plan')
    .input(v.object({ year: SourceYear, bodyId: v.string() }))
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'cycle/plan',
        load: async (tx) => ({
          network: found(await findNetwork(tx, input.bodyId), 'body/not-found'),
          latest: await latestCycle(tx),
        }),
        record: ({ network }) => network,
        decide: ({ latest }) =>
          latest === undefined ? ok(newCycle<Edition>(input.year)) : nextCycle(latest.life, input.year),
        save: (tx, { year }) => insertCycle(tx, { year, bodyId: input.bodyId }, ctx.regionId),
        tell: ({ year }) => ({ subject: subjectOf(year), data: { bodyId: input.bodyId } }),
      });
      return input;
    }),

  /** Takes a round to a step that follows (B8). */
  enterStep: may('cycle/enter-step')
    .input(
      v.object({
        year: SourceYear,
        step: v.picklist(cycleSteps),
        recordId: v.optional(v.nullable(Reference), null),
        reason: v.optional(v.nullable(Reason), null),
      }),
    )
    .mutation(async ({ ctx, input: { year, ...wanted } }) => {
      await act(ctx, {
        action: 'cycle/enter-step',
        load: async (tx) => ({ ...(await loaded(tx, year)), calls: await listCalls(tx, year) }),
        record: recordOf,
        decide: ({ life, held, calls }, at) => {
          const sentCallIds = calls.map(({ id }) => id);
          const entered = enterStep(life, { ...wanted, sentCallIds, by: ctx.actor.id ?? '' }, at);
          return entered.ok ? ok({ life: entered.value, wasHeld: held }) : entered;
        },
        save: async (tx, { life, wasHeld }, at) => {
          await insertStep(tx, life, ctx.regionId);
          // How a point stands hangs on whether the round was held (B2), and on no other step of it.
          if (isHeld(life) !== wasHeld) await keepAllStandings(tx, at);
        },
        tell: () => ({
          subject: subjectOf(year),
          data: { step: wanted.step, recordId: wanted.recordId },
          ...(wanted.reason === null ? {} : { reason: wanted.reason }),
        }),
      });
      return { year, step: wanted.step };
    }),

  /** The network's compilation: its sections, what is written in them and by whom (B8). */
  compilation: may('section-text/read')
    .input(v.object({ year: SourceYear }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const kept = found(await findCycle(tx, input.year), 'cycle/not-found');
        accepted(mayDo(ctx.actor.held, 'section-text/read', { record: recordOf(kept) }));
        return {
          year: kept.year,
          open: mayCompile(cycleStep(kept.life)),
          themes: (await listThemes(tx)).map(({ id, names, pointCount }) => ({ id, names, pointCount })),
          versions: await listVersions(tx, input.year, ctx.actor.id),
        };
      }),
    ),

  /** Writes in a section, on top of what the writer has seen (B8). */
  writeSection: may('section-text/write')
    .input(
      v.object({
        year: SourceYear,
        sectionId: v.string(),
        text: v.pipe(v.string(), v.trim(), v.maxLength(5000)),
        basedOn: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const { version } = await act(ctx, {
        action: 'section-text/write',
        load: async (tx) => {
          const kept = await loaded(tx, input.year);
          const latest = (await latestTexts(tx, input.year)).find(
            ({ sectionId }) => sectionId === input.sectionId,
          );
          const themes = await listThemes(tx);
          return {
            kept,
            step: cycleStep(kept.life),
            sectionIds: [foreword, ...themes.map(({ id }) => id)],
            latest: latest ?? null,
          };
        },
        record: ({ kept }) => recordOf(kept),
        decide: (state, at) => writeSection(state, { ...input, by: ctx.actor.id ?? '' }, at),
        save: (tx, written) => insertText(tx, written, ctx.regionId),
        tell: (written) => ({
          subject: subjectOf(written.year),
          data: { sectionId: written.sectionId, version: written.version },
        }),
      });
      return { version };
    }),

  /** The network signs by its decision: the edition is frozen and goes to those who are to answer (B8). */
  sign: may('edition/sign')
    .input(v.object({ year: SourceYear, decisionId: Reference }))
    .mutation(async ({ ctx, input: { year, decisionId } }) => {
      await act(ctx, {
        action: 'edition/sign',
        load: async (tx) => ({
          kept: await loaded(tx, year),
          edition: await compileEdition(tx, year, ctx.now()),
        }),
        record: ({ kept }) => recordOf(kept),
        decide: ({ kept, edition }, at) =>
          signEdition(kept.life, { edition, decisionId, by: ctx.actor.id ?? '' }, at),
        save: async (tx, life) => {
          await insertStep(tx, life, ctx.regionId);
          await insertEdition(tx, life, ctx.regionId);
        },
        tell: () => ({ subject: subjectOf(year), data: { decisionId } }),
      });
      return { year };
    }),
});
