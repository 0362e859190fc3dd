import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import {
  decideDisposal,
  disposalPreview,
  keepUntil,
  ruleFor,
  type RetainedRecord,
  type Retention,
  type RetentionRule,
} from './retention.ts';

const rule = (informationClass: string, retention: Retention, from = '2018-01-01'): RetentionRule => ({
  informationClass,
  retention,
  decisionReference: `RD ${from}`,
  from: plainDate(from),
});
const rules = [
  rule('minutes', { kind: 'kept' }),
  rule('fee-claim', { kind: 'disposed-after', years: 10 }),
  rule('fee-claim', { kind: 'disposed-after', years: 7 }, '2024-01-01'),
  rule('draft', { kind: 'disposed-at-once' }),
];
const record = (
  id: string,
  informationClass: string,
  countedFrom: string | null,
  onHold = false,
): RetainedRecord => ({
  id,
  informationClass,
  countedFrom: countedFrom === null ? null : plainDate(countedFrom),
  onHold,
});
const due = (records: RetainedRecord[], on: string) =>
  disposalPreview(records, rules, plainDate(on)).classes.flatMap(({ recordIds }) => recordIds);

describe('P5 each class has a rule with a decision', () => {
  test.each([
    ['the last day', '2016-02-29', '2023-12-31', []],
    ['ten years, the day itself', '2013-12-31', '2023-12-31', []],
    ['ten years, the day after', '2013-12-30', '2023-12-31', ['f']],
    ['seven years by the later rule', '2016-12-31', '2024-01-01', ['f']],
    ['seven years are not over', '2017-01-01', '2024-01-01', []],
  ])('P5 %s', (_, countedFrom, on, ids) => {
    expect(due([record('f', 'fee-claim', countedFrom)], on)).toEqual(ids);
  });

  test('P5 the rule in force that day applies', () => {
    expect(ruleFor(rules, 'fee-claim', plainDate('2023-12-31'))?.retention).toEqual({
      kind: 'disposed-after',
      years: 10,
    });
    expect(ruleFor(rules, 'fee-claim', plainDate('2024-01-01'))?.decisionReference).toBe('RD 2024-01-01');
    expect(ruleFor(rules, 'fee-claim', plainDate('2017-12-31'))).toBeNull();
    expect(ruleFor(rules.toReversed(), 'fee-claim', plainDate('2024-01-01'))?.decisionReference).toBe(
      'RD 2024-01-01',
    );
  });

  test('P5 kept is kept for ever; what has not begun to count is not due; at once is at once', () => {
    const records = [
      record('m', 'minutes', '1990-01-01'),
      record('o', 'fee-claim', null),
      record('d', 'draft', '2024-05-01'),
    ];
    expect(due(records, '2024-05-01')).toEqual(['d']);
    expect(due(records, '2024-04-30')).toEqual([]);
  });

  test('P5 the preview says class, decision, how many and how old, and what is stopped', () => {
    const records = [
      record('f2', 'fee-claim', '2015-06-01'),
      record('f1', 'fee-claim', '2014-03-01'),
      record('f3', 'fee-claim', '2014-01-01', true),
      record('x1', 'unknown', '1990-01-01'),
      record('x2', 'unknown', '1990-01-01'),
    ];
    expect(disposalPreview(records, rules, plainDate('2024-05-01'))).toEqual({
      on: '2024-05-01',
      classes: [
        {
          informationClass: 'fee-claim',
          decisionReference: 'RD 2024-01-01',
          recordIds: ['f1', 'f2'],
          oldest: '2014-03-01',
          newest: '2015-06-01',
        },
      ],
      heldIds: ['f3'],
      findings: [{ code: 'retention/no-rule', severity: 'warning', at: 'unknown', data: { count: 2 } }],
    });
  });

  test('P5 nothing is disposed of without a rule, on hold, or before its last day; what is due stays due', () => {
    const day = fc.nat(6000).map((n) => addDays(plainDate('2010-01-01'), n));
    const anyRecord = fc.record({
      id: fc.uuid(),
      informationClass: fc.constantFrom('minutes', 'fee-claim', 'draft', 'unknown'),
      countedFrom: fc.option(day),
      onHold: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyRecord, { selector: ({ id }) => id }), day, (records, on) => {
        const ids = due(records, on);
        for (const one of records.filter(({ id }) => ids.includes(id))) {
          const applied = ruleFor(rules, one.informationClass, on);
          expect(one.onHold).toBe(false);
          expect(applied === null ? null : (keepUntil(one, applied) ?? '9999') < on).toBe(true);
        }
        const later = due(records, addDays(on, 400));
        for (const id of ids) expect(later).toContain(id);
      }),
    );
  });
});

describe('P5 a disposal run takes what somebody has looked at', () => {
  const preview = disposalPreview(
    [
      record('f1', 'fee-claim', '2014-01-01'),
      record('d1', 'draft', '2024-01-01'),
      record('m1', 'minutes', null),
    ],
    rules,
    plainDate('2024-05-01'),
  );

  test('P5 all of it', () => {
    const run = decideDisposal(preview, { on: '2024-05-01', due: 2 });
    expect(run).toMatchObject({ ok: true, value: { recordIds: ['d1', 'f1'] } });
  });

  test.each([
    ['of another number', preview, { on: '2024-05-01', due: 1 }, 'disposal/changed-since'],
    ['of another day', preview, { on: '2024-04-30', due: 2 }, 'disposal/changed-since'],
    [
      'of nothing',
      disposalPreview([], rules, plainDate('2024-05-01')),
      { on: '2024-05-01', due: 0 },
      'disposal/nothing-due',
    ],
  ])('P5 and nothing %s', (_, seenPreview, seen, code) => {
    expect(decideDisposal(seenPreview, seen)).toMatchObject({ ok: false, problem: { code } });
  });
});
