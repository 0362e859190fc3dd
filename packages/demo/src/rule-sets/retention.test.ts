import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { awaitsConfirmation, settingOf } from '@inflytande/domain/kernel/setting';
import { disposalPreview, RetentionRule } from '@inflytande/domain/records/retention';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { proposedRetention } from './retention.ts';

test('P5 the proposed plan is parsed by its schema, each class once with a reference, and awaits a lawyer', () => {
  expect(v.parse(settingOf(v.array(RetentionRule)), proposedRetention)).toEqual(proposedRetention);
  const classes = proposedRetention.value.map(({ informationClass }) => informationClass);
  expect(new Set(classes).size).toBe(classes.length);
  expect(awaitsConfirmation(proposedRetention)).toBe(true);
});

test.each([
  ['P5 minutes are kept', 'council-minutes', '1926-01-01', '2126-01-01', false],
  ['P5 a voucher on its last day', 'fee-voucher', '2019-12-31', '2026-12-31', false],
  ['P5 a voucher the day after', 'fee-voucher', '2019-12-31', '2027-01-01', true],
  ['R2 what the pool had, on the day of withdrawal', 'pool-entry', '2026-05-04', '2026-05-04', true],
])('%s', (_, informationClass, counted, on, isDue) => {
  const record = { id: 'a', informationClass, countedFrom: plainDate(counted), onHold: false };
  const { classes, findings } = disposalPreview([record], proposedRetention.value, plainDate(on));
  expect([classes.length === 1, findings]).toEqual([isDue, []]);
});
