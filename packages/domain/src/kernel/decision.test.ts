import { describe, expect, test } from 'vitest';
import { startOfDay } from './deadline.ts';
import {
  appealDecision,
  appealKinds,
  deciderKinds,
  defaultAppealTimes,
  finalDay,
  isFinal,
  lastAppealDay,
  newDecision,
  notifyDecision,
  postDecision,
  settleAppeal,
  type Decision,
} from './decision.ts';
import { plainDate } from './plain-date.ts';

const day = plainDate;
const noon = (date: string): number => startOfDay(day(date)) + 12 * 3_600_000;
const given = {
  id: 'd1',
  by: { kind: 'board', partyId: 'hsn', delegation: null },
  on: day('2026-03-03'),
  text: 'Föreningen får 20 000 kr.',
  reason: 'Ansökan uppfyller kriterierna.',
  caseNumber: 'HSN 2026/12',
  appeal: 'legality-review',
} as const;
const decided = (change: Partial<Decision> = {}): Decision => ({
  ...given,
  postedOn: null,
  notifiedOn: null,
  appealed: null,
  ...change,
});

describe('F8 a decision', () => {
  test.each([
    [{}, null],
    [{ text: ' ' }, 'decision/text-missing'],
    [{ reason: '' }, 'decision/reason-missing'],
    [{ caseNumber: '' }, 'decision/case-number-missing'],
    [{ on: day('2026-03-05') }, 'decision/in-the-future'],
  ])('F8 %j: %s', (change, code) => {
    const made = newDecision({ ...given, ...change }, noon('2026-03-04'));
    expect(made.ok ? null : made.problem.code).toBe(code);
  });

  test.each(deciderKinds.map((kind) => [kind, kind !== 'board'] as const))(
    'F8 a decision by a %s needs a delegation: %s',
    (kind, needed) => {
      const by = { kind, partyId: 'p', delegation: null };
      expect(newDecision({ ...given, by }, noon('2026-03-04')).ok).toBe(!needed);
      const delegated = { ...by, delegation: 'Delegationsordningen 4.2' };
      expect(newDecision({ ...given, by: delegated }, noon('2026-03-04')).ok).toBe(true);
    },
  );

  test.each([
    ['2026-03-05', '2026-03-26', '2026-03-27', 'three weeks'],
    ['2026-03-13', '2026-04-07', '2026-04-08', 'the last day would be Good Friday: Tuesday after Easter'],
    ['2026-12-03', '2026-12-28', '2026-12-29', 'the last day would be Christmas Eve'],
  ])('F8 legality review of minutes posted %s: last day %s, final %s (%s)', (posted, last, final) => {
    const decision = decided({ postedOn: day(posted) });
    expect([lastAppealDay(decision), finalDay(decision)]).toEqual([last, final]);
    expect(isFinal(decision, startOfDay(day(final)) - 1)).toBe(false);
    expect(isFinal(decision, startOfDay(day(final)))).toBe(true);
  });

  test('F8 while the minutes are not posted no time runs, and it is never final', () => {
    const decision = decided({ notifiedOn: day('2026-03-05') });
    expect([lastAppealDay(decision), finalDay(decision), isFinal(decision, noon('2030-01-01'))]).toEqual([
      null,
      null,
      false,
    ]);
  });

  test('F8 an administrative appeal runs from the day of notice', () => {
    const decision = decided({
      appeal: 'administrative-appeal',
      postedOn: day('2026-01-02'),
      notifiedOn: day('2026-03-05'),
    });
    expect(lastAppealDay(decision)).toBe('2026-03-26');
  });

  test.each(appealKinds.filter((kind) => defaultAppealTimes.value[kind] === null))(
    'F8 %s: final the same day, and no appeal to make',
    (appeal) => {
      const decision = decided({ appeal });
      expect([finalDay(decision), lastAppealDay(decision)]).toEqual(['2026-03-03', null]);
      expect(appealDecision(decision, noon('2026-03-04'))).toMatchObject({
        problem: { code: 'decision/no-appeal' },
      });
    },
  );

  test('F8 an appeal keeps it open until it is settled', () => {
    const appealed = appealDecision(
      decided({ postedOn: day('2026-03-05') }),
      startOfDay(day('2026-03-27')) - 1,
    );
    if (!appealed.ok) throw new Error(appealed.problem.code);
    expect(isFinal(appealed.value, noon('2027-01-01'))).toBe(false);
    expect(settleAppeal(appealed.value, day('2026-03-25'))).toMatchObject({
      problem: { code: 'decision/before-it-was-made' },
    });
    const settled = settleAppeal(appealed.value, day('2026-09-01'));
    expect(settled.ok && finalDay(settled.value)).toBe('2026-09-01');
    expect(settled.ok && settleAppeal(settled.value, day('2026-09-02'))).toMatchObject({
      problem: { code: 'decision/not-appealed' },
    });
    expect(appealDecision(appealed.value, noon('2026-03-06'))).toMatchObject({
      problem: { code: 'decision/already-done' },
    });
  });

  test('F8 an appeal the day after the last day is too late', () => {
    const decision = decided({ postedOn: day('2026-03-05') });
    expect(appealDecision(decision, startOfDay(day('2026-03-27')))).toMatchObject({
      problem: { code: 'decision/too-late', data: { last: '2026-03-26' } },
    });
  });

  test.each([postDecision, notifyDecision])(
    'F8 a day is kept once, and not before the decision (%o)',
    (keep) => {
      expect(keep(decided(), day('2026-03-02'))).toMatchObject({
        problem: { code: 'decision/before-it-was-made' },
      });
      const kept = keep(decided(), day('2026-03-03'));
      expect(kept.ok && keep(kept.value, day('2026-03-04'))).toMatchObject({
        problem: { code: 'decision/already-done' },
      });
    },
  );
});
