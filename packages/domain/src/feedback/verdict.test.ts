import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { roles } from '../people/role.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { answerKinds } from './answer.ts';
import { expectsAnswer, pointKinds, pointStatuses } from './point.ts';
import { answerSteps, pointStanding, statusTable, type PointHistory } from './standing.ts';
import { verdictOutcomes } from './verdict-outcome.ts';
import { Verdict, verdicts as words } from './verdict.ts';

const region = 'region-dalarna';
const municipalities = 'kommunerna-dalarna';
let next = 0;
const judged = (verdict: Verdict['verdict'], givenAt: string, raiserId: string) => ({
  id: `v${(next += 1)}`,
  raiserKind: 'organisation' as const,
  raiserId,
  verdict,
  givenAt,
});

describe('B4 who may say that it is solved', () => {
  test('B4 no verdict by staff or a principal can be written down', () => {
    expectTypeOf<Verdict['raiserKind']>().toEqualTypeOf<
      'organisation' | 'network' | 'hearing' | 'receipt-holder'
    >();
    const verdict = { ...judged('solved', '2021', 'network'), pointId: 'p', note: null, sources: [] };
    for (const raiserKind of ['organisation', 'network', 'hearing', 'receipt-holder'])
      expect(v.is(Verdict, { ...verdict, raiserKind })).toBe(true);
    // Whoever holds a receipt code raised the matter; no other role is one who raises.
    const others = roles.filter((role) => role !== 'receipt-holder');
    for (const raiserKind of [...others, 'principal', 'authority', 'staff'])
      expect(v.is(Verdict, { ...verdict, raiserKind })).toBe(false);
  });

  test('B4 no step and no answer gives solved: only the outcome of the raisers does', () => {
    for (const step of answerSteps)
      for (const outcome of verdictOutcomes) {
        expect(pointStatuses).toContain(statusTable[step][outcome]);
        expect(statusTable[step][outcome] === 'solved').toBe(outcome === 'solved');
      }
  });

  const date = fc
    .record({ year: fc.integer({ min: 2018, max: 2022 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
  const anyHistory: fc.Arbitrary<PointHistory> = fc.record({
    point: fc.record({
      kind: fc.constantFrom(...pointKinds),
      sentAt: fc.option(date),
      principalIds: fc.constantFrom([region], [region, municipalities], []),
      principalCertain: fc.boolean(),
    }),
    statements: fc.array(
      date.map((saidAt) => ({ saidAt, cycleYear: null, status: 'published' as const })),
      { maxLength: 4 },
    ),
    answers: fc.array(
      fc
        .record({
          kind: fc.constantFrom(...answerKinds),
          date,
          who: fc.constantFrom(region, municipalities, null),
        })
        .map((one) => ({
          kind: one.kind,
          givenAt: one.date,
          principalId: one.who,
          text: 'Alla team har fått utbildning i bemötande.',
        })),
      { maxLength: 4 },
    ),
    verdicts: fc.array(
      fc
        .record({ verdict: fc.constantFrom(...words), date, who: fc.constantFrom('a', 'b') })
        .map((one) => judged(one.verdict, one.date, one.who)),
      { maxLength: 4 },
    ),
    cycles: fc.constant(
      [2018, 2019, 2020, 2021].map((year) => ({ year, held: true, note: null, sources: [] })),
    ),
  });
  const anyDay = fc.integer({ min: 2017, max: 2024 }).map((year) => plainDate(`${year}-06-15`));

  test('B4 without a raiser who says solved it is never solved', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (any, on) => {
        const verdicts = any.verdicts.filter(({ verdict }) => verdict !== 'solved');
        expect(pointStanding({ ...any, verdicts }, on).status).not.toBe('solved');
      }),
    );
  });

  test('B3 unanswered only where nobody answered or it came back', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (any, on) => {
        const result = pointStanding(any, on);
        const heard = any.answers.some(({ givenAt }) => `${givenAt}-01` <= on);
        // Of which nothing is published, nobody waits for (B5).
        const asked = expectsAnswer(any.point.kind) && result.firstRaised !== null;
        const silent = asked ? 'unanswered' : 'noted';
        if (result.status === silent) expect(!heard || result.reopenedIn !== null).toBe(true);
        if (result.reopenedIn !== null) expect(result.status).toBe(silent);
        if (!asked) expect([result.waitingSince, result.waitingFor]).toEqual([null, []]);
        if (result.status === 'solved') expect(result.waitingSince).toBeNull();
      }),
    );
  });

  test('B3 what happens after the day changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (any, on) => {
        const now = pointStanding(any, on);
        const soFar = {
          ...any,
          statements: any.statements.filter(({ saidAt }) => `${saidAt}-01` <= on),
          answers: any.answers.filter(({ givenAt }) => `${givenAt}-01` <= on),
          verdicts: any.verdicts.filter(({ givenAt }) => `${givenAt}-01` <= on),
        };
        expect(pointStanding(soFar, on)).toEqual(now);
      }),
    );
  });
});
