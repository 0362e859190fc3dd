import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldYears, isRecurring, recurrence, statementYear, type Raised } from './recurrence.ts';
import { processorTime } from '../testing/processor-time.ts';

const held = [2018, 2019, 2020, 2021];
const raised = (statementYears: number[], rest: Partial<Raised> = {}): Raised => ({
  statementYears,
  verdicts: [],
  ...rest,
});
const year = fc.integer({ min: 2010, max: 2026 });
const verdict = fc.constantFrom('solved', 'partly', 'not', 'worse' as const);
const anyRaised: fc.Arbitrary<Raised> = fc.record({
  statementYears: fc.array(year, { maxLength: 12 }),
  verdicts: fc.array(fc.record({ year, verdict }), { maxLength: 4 }),
  cycles: fc.option(fc.array(year, { maxLength: 12 }), { nil: undefined }),
});

describe('B2 worked cases of the county, asked in 2021', () => {
  const every = [2018, 2019, 2020, 2021];
  test.each([
    { what: 'how people are met in psychiatry', said: every, years: every, streak: 4, stalledSince: 2018 },
    { what: 'individual plans (SIP)', said: every.toReversed(), years: every, streak: 4, stalledSince: 2018 },
    { what: 'comorbidity', said: [2018, ...every, 2021], years: every, streak: 4, stalledSince: 2018 },
    { what: 'peer support', said: [2019, 2021], years: [2019, 2021], streak: 1, stalledSince: null },
  ])('B2 $what', ({ said, years, streak, stalledSince }) => {
    expect(recurrence(raised(said, { cycles: held }), 2021)).toEqual({
      years,
      recurring: true,
      streak,
      stalledSince,
      lastRaised: 2021,
    });
  });

  test('B2 the coordinator became permanent: solved ends the streak, the years stay', () => {
    const point = raised([2018, 2019], { cycles: held, verdicts: [{ year: 2021, verdict: 'solved' }] });
    expect(recurrence(point, 2022)).toEqual({
      years: [2018, 2019],
      recurring: true,
      streak: 0,
      stalledSince: null,
      lastRaised: 2019,
    });
    expect(recurrence(point, 2020).stalledSince).toBe(2018);
  });
});

describe('B2 the streak', () => {
  type Case = {
    what: string;
    point: Raised;
    asked: number;
    gives: [streak: number, stalledSince: number | null];
  };
  const solved = (inYear: number) => [{ year: inYear, verdict: 'solved' as const }];
  const cases: Case[] = [
    { what: 'never raised', point: raised([]), asked: 2021, gives: [0, null] },
    { what: 'raised once', point: raised([2019]), asked: 2021, gives: [1, null] },
    {
      what: 'ends at the latest year raised, not at the year asked',
      point: raised([2018, 2019]),
      asked: 2021,
      gives: [2, 2018],
    },
    {
      what: 'a year without cycle does not break it',
      point: raised([2018, 2020], { cycles: [2018, 2020] }),
      asked: 2020,
      gives: [2, 2018],
    },
    {
      what: 'a held cycle in between breaks it',
      point: raised([2018, 2020], { cycles: [2018, 2019, 2020] }),
      asked: 2020,
      gives: [1, null],
    },
    { what: 'without cycles every year is one', point: raised([2018, 2020]), asked: 2020, gives: [1, null] },
    {
      what: 'only what follows the last break counts',
      point: raised([2015, 2016, 2018, 2019]),
      asked: 2019,
      gives: [2, 2018],
    },
    {
      what: 'a year raised outside the cycles counts as held',
      point: raised([2018, 2019], { cycles: [2018] }),
      asked: 2019,
      gives: [2, 2018],
    },
    {
      what: 'no cycle was held but those in which it was raised',
      point: raised([2012, 2019], { cycles: [] }),
      asked: 2019,
      gives: [2, 2012],
    },
    {
      what: 'statements after the year asked are left out',
      point: raised([2018, 2020, 2021]),
      asked: 2020,
      gives: [1, null],
    },
    {
      what: 'partly ends it like solved',
      point: raised([2018, 2019, 2020], { verdicts: [{ year: 2018, verdict: 'partly' }] }),
      asked: 2020,
      gives: [2, 2019],
    },
    {
      what: 'raised in the year of the verdict is not after it',
      point: raised([2018, 2019], { verdicts: solved(2019) }),
      asked: 2019,
      gives: [0, null],
    },
    {
      what: 'not and worse do not end it',
      point: raised([2018, 2019], {
        verdicts: [
          { year: 2018, verdict: 'not' },
          { year: 2019, verdict: 'worse' },
        ],
      }),
      asked: 2019,
      gives: [2, 2018],
    },
    {
      what: 'a verdict after the year asked is left out',
      point: raised([2018, 2019], { verdicts: solved(2020) }),
      asked: 2019,
      gives: [2, 2018],
    },
    {
      what: 'the latest of several verdicts counts',
      point: raised([2016, 2017, 2018, 2019], { verdicts: [...solved(2017), ...solved(2015)] }),
      asked: 2019,
      gives: [2, 2018],
    },
  ];
  test.each(cases)('B2 $what', ({ point, asked, gives }) => {
    const { streak, stalledSince } = recurrence(point, asked);
    expect([streak, stalledSince]).toEqual(gives);
  });

  test('B2 lastRaised ignores verdicts', () => {
    const point = raised([2018], { verdicts: [{ year: 2018, verdict: 'solved' }] });
    expect(recurrence(point, 2021).lastRaised).toBe(2018);
  });

  test('B2 agrees with walking back cycle by cycle', () => {
    fc.assert(
      fc.property(anyRaised, year, (point, asked) => {
        const known = new Set(point.statementYears.filter((y) => y <= asked));
        const better = point.verdicts.filter(
          (v) => v.year <= asked && (v.verdict === 'solved' || v.verdict === 'partly'),
        );
        const after = [...known].filter((y) => better.every((v) => y > v.year));
        let streak = 0;
        let first: number | null = null;
        for (let y = Math.max(0, ...after); y >= 2010; y -= 1) {
          const isHeld = point.cycles === undefined || point.cycles.includes(y) || known.has(y);
          if (!isHeld) continue;
          if (!after.includes(y)) break;
          streak += 1;
          first = y;
        }
        const result = recurrence(point, asked);
        expect(result.streak).toBe(streak);
        expect(result.stalledSince).toBe(streak >= 2 ? first : null);
        expect(result.recurring).toBe(known.size >= 2);
      }),
    );
  });

  test('B2 what happens after the year asked changes nothing', () => {
    fc.assert(
      fc.property(anyRaised, year, (point, asked) => {
        const known: Raised = {
          statementYears: point.statementYears.filter((y) => y <= asked),
          verdicts: point.verdicts.filter((v) => v.year <= asked),
          cycles: point.cycles?.filter((y) => y <= asked),
        };
        expect(recurrence(point, asked)).toEqual(recurrence(known, asked));
      }),
    );
  });

  test('B2 100 000 points in well under a second', () => {
    const points = Array.from({ length: 100_000 }, (_, i) =>
      raised([2016 + (i % 5), 2018, 2019 + (i % 3)], {
        cycles: held,
        verdicts: i % 4 === 0 ? [{ year: 2018, verdict: 'partly' }] : [],
      }),
    );
    const stalled = () => points.filter((point) => recurrence(point, 2021).stalledSince !== null).length;
    expect(stalled()).toBeGreaterThan(0);
    expect(processorTime(stalled)).toBeLessThan(300);
  });
});

test('B2 a statement counts in its cycle year, else in the calendar year', () => {
  expect(statementYear({ cycleYear: 2019, saidAt: '2020-01-15' })).toBe(2019);
  expect(statementYear({ cycleYear: null, saidAt: '2020-01-15' })).toBe(2020);
  expect(statementYear({ cycleYear: null, saidAt: '2021' })).toBe(2021);
});

test('B2 a cycle that was not held is no cycle', () => {
  const cycle = (y: number, isHeld: boolean) => ({ year: y, held: isHeld, note: null, sources: [] });
  expect(heldYears([cycle(2019, true), cycle(2020, false)])).toEqual([2019]);
});

test.each([
  [[], false],
  [[2019], false],
  [[2019, 2019], false],
  [[2019, 2021], true],
])('B2 raised in %j is recurring: %s', (years, recurring) => {
  expect(isRecurring(years)).toBe(recurring);
});
