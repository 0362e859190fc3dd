import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { defaultVerdictDays, verdictOutcome, type VerdictOutcome } from './verdict-outcome.ts';
import { verdicts as words, type Verdict } from './verdict.ts';

let next = 0;
const said = (
  verdict: Verdict['verdict'],
  givenAt: string,
  raiserId: string | null = null,
): Pick<Verdict, 'id' | 'raiserKind' | 'raiserId' | 'verdict' | 'givenAt'> => ({
  id: `v${(next += 1)}`,
  raiserKind: 'organisation',
  raiserId,
  verdict,
  givenAt,
});
const done = '2026-03-01';
const lastDay = '2026-03-31';
const after = '2026-04-01';

test('B4 30 days are a default of the rulebook', () => {
  expect(defaultVerdictDays).toMatchObject({ value: 30, source: 'B4', isDefault: true });
});

describe('B4 the verdict as a whole', () => {
  type Case = {
    what: string;
    verdicts: ReturnType<typeof said>[];
    claims?: string[];
    on?: string;
    outcome: VerdictOutcome;
  };
  const cases: Case[] = [
    { what: 'nobody has answered', verdicts: [], outcome: 'none' },
    {
      what: 'one says solved, the days are not over',
      verdicts: [said('solved', '2026-03-05')],
      on: lastDay,
      outcome: 'awaiting',
    },
    {
      what: 'one says solved, the days are over',
      verdicts: [said('solved', '2026-03-05')],
      outcome: 'solved',
    },
    {
      what: 'all say solved',
      verdicts: [said('solved', '2026-03-05', 'a'), said('solved', lastDay, 'b')],
      outcome: 'solved',
    },
    {
      what: 'one of them says not',
      verdicts: [said('solved', '2026-03-05', 'a'), said('not', '2026-03-06', 'b')],
      outcome: 'disagreed',
    },
    {
      what: 'one says not, at once',
      verdicts: [said('solved', '2026-03-05', 'a'), said('not', '2026-03-06', 'b')],
      on: '2026-03-06',
      outcome: 'disagreed',
    },
    {
      what: 'two who are not named are two',
      verdicts: [said('not', '2026-03-05'), said('solved', '2026-03-06')],
      outcome: 'disagreed',
    },
    {
      what: 'a verdict on the day of the claim answers it',
      verdicts: [said('not', done)],
      outcome: 'unsolved',
    },
    { what: 'partly is not solved', verdicts: [said('partly', '2026-03-05')], outcome: 'disagreed' },
    {
      what: 'nobody sees it as solved',
      verdicts: [said('not', '2026-03-05'), said('worse', '2026-03-06')],
      outcome: 'unsolved',
    },
    {
      what: 'a raiser changes its mind in time',
      verdicts: [said('not', '2026-03-05', 'a'), said('solved', '2026-03-20', 'a')],
      outcome: 'solved',
    },
    {
      what: 'a verdict after the days does not undo a solved',
      verdicts: [said('solved', '2026-03-05', 'a'), said('not', after, 'b')],
      on: '2026-06-01',
      outcome: 'solved',
    },
    {
      what: 'nobody answered in time: the first late verdict puts the question',
      verdicts: [said('solved', '2026-05-01', 'a'), said('not', '2026-05-31', 'b')],
      on: '2026-09-01',
      outcome: 'disagreed',
    },
    {
      what: 'late and alone: solved when the days after it are over',
      verdicts: [said('solved', '2026-05-01', 'a')],
      on: '2026-06-01',
      outcome: 'solved',
    },
    {
      what: 'a new claim puts the question again',
      verdicts: [said('not', '2026-03-05', 'a')],
      claims: [done, '2026-05-01'],
      on: '2026-06-01',
      outcome: 'none',
    },
    {
      what: 'a new claim does not undo a solved',
      verdicts: [said('solved', '2026-03-05', 'a')],
      claims: [done, '2026-05-01'],
      on: '2026-06-01',
      outcome: 'solved',
    },
    {
      what: 'without claim the first verdict puts the question',
      verdicts: [said('solved', '2026-03-05')],
      claims: [],
      on: '2026-04-05',
      outcome: 'solved',
    },
    {
      what: 'a year and a day of the same year are no contradiction',
      verdicts: [said('solved', '2026')],
      on: '2027-02-01',
      outcome: 'solved',
    },
    {
      what: 'what was said later is not known yet',
      verdicts: [said('not', '2026-03-05')],
      on: '2026-03-04',
      outcome: 'none',
    },
  ];
  test.each(cases)('B4 $what', ({ verdicts, claims, on, outcome }) => {
    expect(verdictOutcome({ verdicts, claims: claims ?? [done] }, plainDate(on ?? after))).toBe(outcome);
  });

  const anyVerdict = fc
    .record({
      day: fc.nat(40),
      verdict: fc.constantFrom(...words),
      raiserId: fc.constantFrom('a', 'b', 'c', null),
    })
    .map(({ day, verdict, raiserId }) => said(verdict, addDays(plainDate(done), day), raiserId));

  test('B4 solved only where at least one says so, and all who did so in time', () => {
    fc.assert(
      fc.property(fc.array(anyVerdict, { maxLength: 6 }), fc.nat(200), (verdicts, day) => {
        const on = addDays(plainDate(done), day);
        const solved = verdictOutcome({ verdicts, claims: [done] }, on) === 'solved';
        const inTime = verdicts.filter(({ givenAt }) => givenAt <= lastDay && givenAt <= on);
        if (solved && inTime.length > 0) {
          const lastWords = new Map(
            inTime
              .toSorted((a, b) => (a.givenAt < b.givenAt ? -1 : a.givenAt > b.givenAt ? 1 : 0))
              .map((one) => [one.raiserId ?? one.id, one.verdict]),
          );
          if ([...lastWords.values()].some((word) => word !== 'solved'))
            expect(verdicts.some(({ verdict, givenAt }) => verdict === 'solved' && givenAt > lastDay)).toBe(
              true,
            );
        }
        if (!verdicts.some(({ verdict }) => verdict === 'solved')) expect(solved).toBe(false);
        if (day <= 30) expect(solved).toBe(false);
      }),
    );
  });

  test('B4 the order of the records does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyVerdict, { maxLength: 6, selector: ({ givenAt }) => givenAt }),
        fc.nat(90),
        (verdicts, day) => {
          const on = addDays(plainDate(done), day);
          expect(verdictOutcome({ verdicts: verdicts.toReversed(), claims: [done] }, on)).toBe(
            verdictOutcome({ verdicts, claims: [done] }, on),
          );
        },
      ),
    );
  });
});
