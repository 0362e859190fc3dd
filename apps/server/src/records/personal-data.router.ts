import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { legalBasis } from '@inflytande/domain/people/consent';
import { byCodeUnit } from '@inflytande/domain/kernel/swedish-order';
import { decideErasure } from '@inflytande/domain/records/erasure';
import { retentionPlan } from '@inflytande/domain/settings';
import * as v from 'valibot';
import { act } from '../act.ts';
import { privacyRules } from '../database/privacy-rules.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { lookerOf } from '../place.ts';
import { found } from '../refusal.ts';
import { settingsAt } from '../settings/setting.store.ts';
import { may, router } from '../trpc.ts';
import {
  countHoldings,
  eraseFrom,
  findAuthor,
  findSubject,
  holdsRole,
  namesOf,
  type Subject,
} from './personal-data.store.ts';

/** Who it is about: a person in the register, or whoever wrote a statement. */
const Who = v.variant('kind', [
  v.object({ kind: v.literal('person'), id: v.string() }),
  v.object({ kind: v.literal('statement'), id: v.string() }),
]);
type Who = v.InferOutput<typeof Who>;

const subjectOf = async (tx: Tx, who: Who, ctx: Context): Promise<Subject> =>
  who.kind === 'person'
    ? found(await findSubject(tx, who.id, lookerOf(ctx, 'page')), 'person/not-found')
    : found(await findAuthor(tx, who.id), 'statement/not-found');

export const personalDataRouter = router({
  /** What every table says about persons (Z1, Z2, P5), with the rule of the archive's plan that applies today. */
  registry: may('personal-data/read', 'list').query(async ({ ctx }) => {
    const plan = retentionPlan(await read(ctx, (tx) => settingsAt(tx, ctx.now())));
    return [...privacyRules]
      .map(([table, rules]) => ({
        table,
        persons: rules.persons,
        about:
          rules.persons === 'none'
            ? null
            : {
                purpose: rules.purpose,
                ...legalBasis[rules.purpose],
                columns: [...Object.keys(rules.about), ...rules.tells],
                erasure: rules.erasure,
              },
        disposal: rules.disposal.map(({ of, countedFrom }) => ({
          informationClass: of,
          counts: countedFrom !== undefined,
          rule: plan.find(({ informationClass }) => informationClass === of) ?? null,
        })),
      }))
      .toSorted((a, b) => byCodeUnit(a.table, b.table));
  }),

  /** How much every table holds about somebody, and what erasing would do to it. */
  holdings: may('personal-data/read')
    .input(Who)
    .query(({ ctx, input }) => read(ctx, async (tx) => countHoldings(tx, await subjectOf(tx, input, ctx)))),

  /** Erases somebody from every table that lets go (Z2). The log keeps that it was done, by ids alone. */
  erase: may('personal-data/erase')
    .input(v.object({ who: Who, reason: v.pipe(v.string(), v.trim(), v.maxLength(500)) }))
    .mutation(async ({ ctx, input: { who, reason } }) => {
      const { erased, kept } = await act(ctx, {
        action: 'personal-data/erase',
        load: async (tx) => {
          const subject = await subjectOf(tx, who, ctx);
          return {
            subject,
            calledBy: await namesOf(tx, subject),
            holdings: await countHoldings(tx, subject),
            holdsRole: await holdsRole(tx, subject, stockholmDate(ctx.now())),
          };
        },
        decide: ({ subject, ...state }) => {
          const decided = decideErasure(state, { reason });
          return decided.ok ? { ok: true, value: { ...decided.value, subject } } : decided;
        },
        save: (tx, outcome) =>
          eraseFrom(
            tx,
            outcome.subject,
            outcome.erased.map(({ table }) => table),
          ),
        tell: (outcome) => ({
          subject: who,
          reason: outcome.reason,
          data: { rows: Object.fromEntries(outcome.erased.map(({ table, rows }) => [table, rows])) },
        }),
      });
      return { erased, kept };
    }),
});
