import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { roles } from '../access.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { answerKinds, type AnswerKind } from './answer.ts';
import { pointStatuses, type PointStatus } from './point.ts';
import { answerSteps, pointStanding, statusTable, type PointHistory } from './standing.ts';
import { verdictOutcomes } from './verdict-outcome.ts';
import { Verdict, verdicts as words } from './verdict.ts';

const region = 'region-dalarna';
const municipalities = 'kommunerna-dalarna';
const held = [2018, 2019, 2020, 2021];
const cycle = (year: number) => ({ year, held: true, note: null, sources: [] });
const stated = (saidAt: string, status: 'published' | 'received' | 'declined' = 'published') => ({
  saidAt,
  cycleYear: null,
  status,
});
const answered = (kind: AnswerKind, givenAt: string, principalId: string | null = region) => ({
  kind,
  givenAt,
  principalId,
  text: 'Alla team har fått utbildning i bemötande.',
});
let next = 0;
const judged = (verdict: Verdict['verdict'], givenAt: string, raiserId = 'network') => ({
  id: `v${(next += 1)}`,
  raiserKind: 'organisation' as const,
  raiserId,
  verdict,
  givenAt,
});
const history = (fields: Partial<PointHistory> = {}): PointHistory => ({
  point: { sentAt: '2018-11', principalIds: [region], principalCertain: true },
  statements: [stated('2018')],
  answers: [],
  verdicts: [],
  cycles: held.map(cycle),
  ...fields,
});
const standing = (fields: Partial<PointHistory> = {}, on = '2026-11-24') =>
  pointStanding(history(fields), plainDate(on));

describe('B2–B4 a point as the county knows it', () => {
  test('B4 how people are met: raised every year, no answer, the hearing sees no improvement', () => {
    const statements = ['2018', '2019', '2020', '2021'].map((year) => stated(year));
    expect(standing({ statements, verdicts: [judged('not', '2021')] })).toEqual({
      years: held,
      recurring: true,
      streak: 4,
      stalledSince: 2018,
      lastRaised: 2021,
      status: 'unanswered',
      outcome: 'unsolved',
      reopenedIn: null,
      firstRaised: '2018',
      waitingSince: '2018-11',
      waitingFor: [region],
    });
  });

  test('B4 the coordinator became permanent', () => {
    const result = standing({
      statements: [stated('2019')],
      answers: [answered('done', '2022-01-01')],
      verdicts: [judged('solved', '2022')],
    });
    expect(result).toMatchObject({ status: 'solved', streak: 0, waitingSince: null, waitingFor: [] });
    expect(result.stalledSince).toBeNull();
  });

  test('B3 nothing published: nothing known', () => {
    expect(standing({ statements: [stated('2018', 'received'), stated('2019', 'declined')] })).toMatchObject({
      years: [],
      firstRaised: null,
      status: 'unanswered',
    });
  });
});

describe('B4 status by what the principals say', () => {
  test.each<{ what: string; answers: ReturnType<typeof answered>[]; status: PointStatus }>([
    { what: 'nothing', answers: [], status: 'unanswered' },
    { what: 'information', answers: [answered('inform', '2018-12')], status: 'answered' },
    { what: 'a refusal', answers: [answered('refuse', '2018-12')], status: 'answered' },
    { what: 'a promise', answers: [answered('promise', '2018-12')], status: 'promised' },
    { what: 'a described change', answers: [answered('done', '2018-12')], status: 'done' },
    {
      what: 'a change that is claimed but not described',
      answers: [{ ...answered('done', '2018-12'), text: 'Klart.' }],
      status: 'answered',
    },
    {
      what: 'a promise, then a report on the way',
      answers: [answered('inform', '2019-03'), answered('promise', '2018-12')],
      status: 'promised',
    },
    {
      what: 'a promise taken back',
      answers: [answered('promise', '2018-12'), answered('refuse', '2019-03')],
      status: 'answered',
    },
    {
      what: 'two principals, as far as the last of them',
      answers: [answered('done', '2019-03'), answered('promise', '2018-12', municipalities)],
      status: 'promised',
    },
  ])('B4 $what: $status', ({ answers, status }) => {
    const point = { sentAt: '2018-11', principalIds: [region, municipalities], principalCertain: true };
    expect(standing({ point, answers }).status).toBe(status);
  });

  test('B3 one of two has answered: answered, and still waiting for the other', () => {
    const point = { sentAt: '2018-11', principalIds: [region, municipalities], principalCertain: true };
    expect(standing({ point, answers: [answered('inform', '2018-12')] })).toMatchObject({
      status: 'answered',
      waitingSince: '2018-11',
      waitingFor: [municipalities],
    });
  });
});

describe('B4 closed is never solved', () => {
  const answers = [answered('done', '2018-12-01')];
  test.each([
    {
      what: 'solved when the days are over',
      verdicts: [judged('solved', '2018-12-10')],
      on: '2019-01-01',
      status: 'solved',
    },
    { what: 'not before', verdicts: [judged('solved', '2018-12-10')], on: '2018-12-31', status: 'done' },
    {
      what: 'disagreed when one says no',
      verdicts: [judged('solved', '2018-12-10'), judged('not', '2018-12-11', 'b')],
      on: '2018-12-11',
      status: 'disagreed',
    },
    {
      what: 'disagreed when nobody sees it',
      verdicts: [judged('worse', '2018-12-10')],
      on: '2018-12-11',
      status: 'disagreed',
    },
  ])('B4 $what', ({ verdicts, on, status }) => {
    expect(standing({ answers, verdicts, cycles: [cycle(2018)] }, on).status).toBe(status);
  });

  test('B4 disagreed reopens when the next cycle is held', () => {
    const verdicts = [judged('partly', '2018-12-10')];
    expect(standing({ answers, verdicts }, '2018-12-31')).toMatchObject({
      status: 'disagreed',
      reopenedIn: null,
    });
    expect(standing({ answers, verdicts }, '2019-01-01')).toMatchObject({
      status: 'unanswered',
      reopenedIn: 2019,
      waitingFor: [region],
    });
  });

  test('B4 solved stays, cycle after cycle, until somebody raises it again', () => {
    const verdicts = [judged('solved', '2018-12-10')];
    expect(standing({ answers, verdicts }).status).toBe('solved');
    const again = standing({ answers, verdicts, statements: [stated('2018'), stated('2021-09-04')] });
    expect(again).toMatchObject({ status: 'unanswered', reopenedIn: 2021, streak: 1, waitingSince: null });
  });

  test('B4 raised again in the same cycle does not reopen, in the next one it does', () => {
    const statement = (saidAt: string, cycleYear: number) => ({ ...stated(saidAt), cycleYear });
    const promised = [answered('promise', '2019-01-20')];
    const first = statement('2018-09-04', 2018);
    expect(standing({ answers: promised, statements: [first, statement('2019-02-01', 2018)] }).status).toBe(
      'promised',
    );
    expect(standing({ answers: promised, statements: [first, statement('2019-09-04', 2019)] })).toMatchObject(
      {
        status: 'unanswered',
        reopenedIn: 2019,
      },
    );
  });

  test('B4 sent again: the clock runs from the new sending', () => {
    const point = { sentAt: '2021-10-01', principalIds: [region], principalCertain: true };
    expect(standing({ point, answers, statements: [stated('2018'), stated('2021-09-04')] })).toMatchObject({
      status: 'unanswered',
      waitingSince: '2021-10-01',
    });
  });
});

describe('B4 who may say that it is solved', () => {
  test('B4 no verdict by staff or a principal can be written down', () => {
    expectTypeOf<Verdict['raiserKind']>().toEqualTypeOf<
      'organisation' | 'network' | 'hearing' | 'receipt-holder'
    >();
    const verdict = { ...judged('solved', '2021'), pointId: 'p', note: null, sources: [] };
    expect(v.is(Verdict, verdict)).toBe(true);
    for (const raiserKind of [...roles, 'principal', 'authority', 'staff'])
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
      sentAt: fc.option(date),
      principalIds: fc.constantFrom([region], [region, municipalities], []),
      principalCertain: fc.boolean(),
    }),
    statements: fc.array(
      date.map((at) => stated(at)),
      { maxLength: 4 },
    ),
    answers: fc.array(
      fc
        .record({
          kind: fc.constantFrom(...answerKinds),
          date,
          who: fc.constantFrom(region, municipalities, null),
        })
        .map((one) => answered(one.kind, one.date, one.who)),
      { maxLength: 4 },
    ),
    verdicts: fc.array(
      fc
        .record({ verdict: fc.constantFrom(...words), date, who: fc.constantFrom('a', 'b') })
        .map((one) => judged(one.verdict, one.date, one.who)),
      { maxLength: 4 },
    ),
    cycles: fc.constant(held.map(cycle)),
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
        if (result.status === 'unanswered') expect(!heard || result.reopenedIn !== null).toBe(true);
        if (result.reopenedIn !== null) expect(result.status).toBe('unanswered');
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
