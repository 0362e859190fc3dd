import * as v from 'valibot';
import { expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { awaitsConfirmation, settingOf } from '../kernel/setting.ts';
import { disposalPreview, informationClasses, Retention } from './retention.ts';
import { proposedRetention } from './proposed-retention.ts';

test.each(informationClasses)('P5 the proposal for %s is parsed, has a source and awaits a lawyer', (one) => {
  expect(v.parse(settingOf(Retention), proposedRetention[one])).toEqual(proposedRetention[one]);
  expect(awaitsConfirmation(proposedRetention[one])).toBe(true);
});

const plan = informationClasses.map((informationClass) => {
  const { value: retention, source: decisionReference, from } = proposedRetention[informationClass];
  return { informationClass, retention, decisionReference, from: plainDate(from) };
});

test.each([
  ['P5 minutes are kept', 'council-minutes', '1926-01-01', '2126-01-01', false],
  ['P5 a voucher on its last day', 'fee-voucher', '2019-12-31', '2026-12-31', false],
  ['P5 a voucher the day after', 'fee-voucher', '2019-12-31', '2027-01-01', true],
  ['R2 what the pool had, on the day of withdrawal', 'pool-entry', '2026-05-04', '2026-05-04', true],
])('%s', (_, informationClass, counted, on, isDue) => {
  const record = { id: 'a', informationClass, countedFrom: plainDate(counted), onHold: false };
  const { classes, findings } = disposalPreview([record], plan, plainDate(on));
  expect([classes.length === 1, findings]).toEqual([isDue, []]);
});
