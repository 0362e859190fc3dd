import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { eligibilityOf, EligibilityRule, type Fact } from './eligibility.ts';

const rule = v.parse(EligibilityRule, {
  id: 'regel',
  criteria: [
    { id: 'members', kind: 'at-least', fact: 'members', least: 50 },
    { id: 'open', kind: 'holds', fact: 'open' },
  ],
});
const members = (value: number | boolean, evidence = 'årsredovisning'): Fact => ({
  fact: 'members',
  value,
  evidence,
});
const open = (value: number | boolean, evidence = 'stadgar § 2'): Fact => ({ fact: 'open', value, evidence });
const short = (...facts: Fact[]) => {
  const { outcome, answers } = eligibilityOf(rule, facts);
  return [outcome, ...answers.map((one) => one.because ?? one.outcome)];
};

describe('F2 eligibility', () => {
  test.each<[string[], Fact[]]>([
    [
      ['met', 'met', 'met'],
      [members(50), open(true)],
    ],
    [
      ['not-met', 'not-met', 'met'],
      [members(49), open(true)],
    ],
    [
      ['not-met', 'met', 'not-met'],
      [members(50), open(false)],
    ],
    [['cannot-tell', 'nothing-known', 'met'], [open(true)]],
    [['not-met', 'nothing-known', 'not-met'], [open(false)]],
    [['cannot-tell', 'nothing-known', 'nothing-known'], []],
    [
      ['cannot-tell', 'sources-disagree', 'met'],
      [members(49), members(51), open(true)],
    ],
    [
      ['met', 'met', 'met'],
      [members(50), members(80), open(true)],
    ],
    [
      ['cannot-tell', 'met', 'sources-disagree'],
      [members(50), open(true), open(false)],
    ],
    [
      ['cannot-tell', 'not-that-kind', 'met'],
      [members(true), open(true)],
    ],
    [
      ['cannot-tell', 'met', 'not-that-kind'],
      [members(50), open(1)],
    ],
  ])('F2 %j', (expected, facts) => {
    expect(short(...facts)).toEqual(expected);
  });

  test('F2 each answer carries its evidence', () => {
    expect(eligibilityOf(rule, [members(49, 'a'), members(51, 'b')]).answers).toEqual([
      { criterionId: 'members', outcome: 'cannot-tell', because: 'sources-disagree', evidence: ['a', 'b'] },
      { criterionId: 'open', outcome: 'cannot-tell', because: 'nothing-known', evidence: [] },
    ]);
  });

  test('F2 a rule without criteria lets everyone apply', () => {
    expect(eligibilityOf({ id: 'fri', criteria: [] }, []).outcome).toBe('met');
  });

  test('F2 a criterion has an id of its own and a limit above zero', () => {
    const criterion = { id: 'a', kind: 'holds', fact: 'open' };
    expect(v.is(EligibilityRule, { id: 'r', criteria: [criterion, criterion] })).toBe(false);
    expect(
      v.is(EligibilityRule, { id: 'r', criteria: [{ id: 'a', kind: 'at-least', fact: 'm', least: 0 }] }),
    ).toBe(false);
  });
});
