import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { newDecision, type StatedDecision } from '../kernel/decision.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { findDecisions, reviewEntry, type RegisterEntry } from './decision-register.ts';

const told = (id: string, on: string, more: Partial<StatedDecision> = {}): StatedDecision => ({
  id,
  by: { partyId: 'lanschefsnatverket' },
  on,
  text: 'Överenskommelsen införs.',
  ...more,
});
const entry = (decision: StatedDecision, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  decision,
  consequence: 'Ett införande börjar 2021.',
  links: [{ kind: 'initiative', id: 'ini-rok' }],
  ...more,
});
const made = newDecision(
  {
    id: 'b',
    by: { kind: 'board', partyId: 'hsn', delegation: null },
    on: plainDate('2021-06-01'),
    text: 'Införandet får 1 000 000 kronor.',
    reason: 'Överenskommelsen kräver det.',
    caseNumber: 'HSN 2021/55',
    appeal: 'legality-review',
  },
  startOfDay(plainDate('2021-06-02')),
);
if (!made.ok) throw new Error(made.problem.code);
const register = [
  entry(told('a', '2020-12')),
  entry(made.value, { links: [{ kind: 'money', id: 'ini-rok' }] }),
  entry(told('c', '2020')),
  entry(told('d', '2020-12-31'), { links: [] }),
];
const ids = (query: Parameters<typeof findDecisions>[1]) =>
  findDecisions(register, query).map(({ decision }) => decision.id);

describe('P2 the register of decisions', () => {
  test('P2 those made here and those an older document tells of, newest first; dates that end together by id', () => {
    expect(ids({})).toEqual(['b', 'a', 'c', 'd']);
  });
  test('P2 a decision made here stands in the register as it is', () => {
    expect(findDecisions(register, { by: 'hsn' })[0]?.decision).toBe(made.value);
    expect(reviewEntry(entry(made.value))).toEqual([]);
  });
  test('P2 by who decided, by what it is about, by year', () => {
    expect(ids({ by: 'hsn' })).toEqual(['b']);
    expect(ids({ by: 'lanschefsnatverket' })).toEqual(['a', 'c', 'd']);
    expect(ids({ about: { kind: 'initiative', id: 'ini-rok' } })).toEqual(['a', 'c']);
    expect(ids({ fromYear: 2021 })).toEqual(['b']);
    expect(ids({ untilYear: 2020 })).toEqual(['a', 'c', 'd']);
  });
  test('P2 what is not stated is a finding', () => {
    const bare = entry(told('x', '2020', { by: null }), { consequence: ' ', links: [] });
    expect(reviewEntry(bare).map(({ code }) => code)).toEqual([
      'decision/decider-not-stated',
      'decision/consequence-not-stated',
      'decision/leads-nowhere',
    ]);
  });
});
