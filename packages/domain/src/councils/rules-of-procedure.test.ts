import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { inForce, type Setting } from '../kernel/setting.ts';
import { rules } from '../testing/council.ts';
import {
  lastCallDay,
  lastDocumentDay,
  rulesAdoption,
  RulesOfProcedure,
  rulesOn,
  type BodyRules,
} from './rules-of-procedure.ts';

const version = (
  from: string,
  fields: Partial<RulesOfProcedure> = {},
  isDefault = false,
): Setting<RulesOfProcedure> => ({
  value: { ...rules, ...fields },
  source: 'Rådets beslut',
  from,
  isDefault,
});
const bodyRules: readonly BodyRules[] = [
  { bodyId: 'a', version: version('2026-07-01', { noticeDays: 21 }) },
  { bodyId: 'a', version: version('2021-01-01', { noticeDays: 10 }) },
  { bodyId: 'b', version: version('2027-01-01') },
  { bodyId: 'd', version: version('2020-01-01', {}, true) },
];
const defaults = version('2018-01-01', {}, true);

describe('C5 rules of procedure by effective day', () => {
  test.each([
    ['a', '2020-12-31', 14],
    ['a', '2021-01-01', 10],
    ['a', '2026-06-30', 10],
    ['a', '2026-07-01', 21],
    ['b', '2026-12-31', 14],
    ['c', '2026-12-31', 14],
  ])('C5 council %s on %s: %i days of notice', (bodyId, on, days) => {
    expect(rulesOn({ bodyRules, defaults }, bodyId, plainDate(on)).value.noticeDays).toBe(days);
  });

  test('C10 adoption per council', () => {
    expect(rulesAdoption(['a', 'b', 'c', 'd'], bodyRules, plainDate('2026-08-01'))).toEqual([
      { bodyId: 'a', state: 'adopted', since: '2026-07-01' },
      { bodyId: 'b', state: 'default', since: null },
      { bodyId: 'c', state: 'default', since: null },
      { bodyId: 'd', state: 'default', since: null },
    ]);
  });

  test('C5 days are calendar days back from the meeting', () => {
    expect(lastCallDay(plainDate('2026-04-10'), rules)).toBe('2026-03-27');
    expect(lastDocumentDay(plainDate('2026-04-10'), rules)).toBe('2026-04-03');
  });

  test.each([{ kind: 'none' }, { kind: 'number', least: 4 }, { kind: 'share', share: 50_000 }])(
    'C5 a quorum from outside may be %o',
    (count) => {
      const quorum = { count, chairRequired: true };
      expect(v.parse(RulesOfProcedure, { ...rules, quorum }).quorum).toEqual(quorum);
    },
  );

  test.each<[string, object]>([
    ['half a day of notice', { noticeDays: 0.5 }],
    ['no term of no months', { termMonths: 0 }],
    ['a quorum of nobody', { quorum: { count: { kind: 'number', least: 0 }, chairRequired: false } }],
    ['more than all', { quorum: { count: { kind: 'share', share: 100_001 }, chairRequired: false } }],
    ['somebody unknown who may propose', { mayPropose: ['nobody'] }],
  ])('C5 rules from outside: %s is no rule', (_, fields) => {
    expect(v.is(RulesOfProcedure, { ...rules, ...fields })).toBe(false);
  });
});

describe('C5 the version in force', () => {
  test('C5 a region’s own goes before a later default', () => {
    const versions = [version('2020-01-01', { adjusters: 2 }), version('2024-01-01', {}, true)];
    expect(inForce(versions, '2025-01-01')?.value.adjusters).toBe(2);
    expect(inForce(versions, '2019-12-31')).toBeNull();
  });

  test('C5 of two from the same day the last one given counts', () => {
    const versions = [version('2020-01-01', { adjusters: 0 }), version('2020-01-01', { adjusters: 2 })];
    expect(inForce(versions, '2020-01-01')?.value.adjusters).toBe(2);
  });
});
