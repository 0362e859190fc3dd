import { describe, expect, test } from 'vitest';
import { findDecisions, reviewDecision, type RegisteredDecision } from './decision-register.ts';

const decision = (id: string, date: string, more: Partial<RegisteredDecision> = {}): RegisteredDecision => ({
  id,
  bodyId: 'lanschefsnatverket',
  date,
  text: 'Överenskommelsen införs.',
  consequence: 'Ett införande börjar 2021.',
  links: [{ kind: 'initiative', id: 'ini-rok' }],
  ...more,
});
const register = [
  decision('a', '2020-12'),
  decision('b', '2021-06-01', { bodyId: 'hsn', links: [{ kind: 'money', id: 'ini-rok' }] }),
  decision('c', '2020'),
  decision('d', '2020-12-31', { links: [] }),
];
const ids = (query: Parameters<typeof findDecisions>[1]) =>
  findDecisions(register, query).map(({ id }) => id);

describe('P2 the register of decisions', () => {
  test('P2 newest first; dates that end together by id', () => {
    expect(ids({})).toEqual(['b', 'a', 'c', 'd']);
  });
  test('P2 by body, by what it is about, by year', () => {
    expect(ids({ bodyId: 'hsn' })).toEqual(['b']);
    expect(ids({ about: { kind: 'initiative', id: 'ini-rok' } })).toEqual(['a', 'c']);
    expect(ids({ fromYear: 2021 })).toEqual(['b']);
    expect(ids({ untilYear: 2020 })).toEqual(['a', 'c', 'd']);
  });
  test('P2 what is not stated is a finding', () => {
    const bare = decision('x', '2020', { bodyId: null, consequence: ' ', links: [] });
    expect(reviewDecision(bare).map(({ code }) => code)).toEqual([
      'decision/body-not-stated',
      'decision/consequence-not-stated',
      'decision/leads-nowhere',
    ]);
    expect(reviewDecision(decision('y', '2020'))).toEqual([]);
  });
});
