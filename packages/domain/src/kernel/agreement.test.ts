import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Agreement, expiring, expiryOf, isInForce, supplementsOf } from './agreement.ts';
import { plainDate } from './plain-date.ts';

const agreement = (
  id: string,
  from: string,
  until: string | null,
  parentId: string | null = null,
): Agreement =>
  v.parse(Agreement, { id, title: id, parties: ['region', 'shedo'], period: { from, until }, parentId });

const shedo = agreement('iop', '2018-01-01', '2021-12-31');
const first = agreement('tillägg-1', '2019-01-01', '2021-12-31', 'iop');
const longer = agreement('tillägg-2', '2021-06-01', '2022-06-30', 'tillägg-1');
const other = agreement('annat', '2020-01-01', '2021-11-30');
const all = [longer, other, shedo, first];

test('F25 supplements, and those of supplements, belong to the agreement in the order that they began', () => {
  expect(supplementsOf(all, 'iop').map(({ id }) => id)).toEqual(['tillägg-1', 'tillägg-2']);
  expect(supplementsOf(all, 'annat')).toEqual([]);
});

test('F25 two that supplement each other are a slip that does not go round for ever', () => {
  const round = [agreement('a', '2020-01-01', null, 'b'), agreement('b', '2020-01-01', '2020-12-31', 'a')];
  expect(supplementsOf(round, 'a').map(({ id }) => id)).toEqual(['b']);
});

test('F25 a supplement that lasts longer prolongs it, one without end leaves it without end', () => {
  expect(expiryOf(shedo, [shedo, first])).toBe('2021-12-31');
  expect(expiryOf(shedo, all)).toBe('2022-06-30');
  expect(expiryOf(shedo, [...all, agreement('öppet', '2022-01-01', null, 'iop')])).toBeNull();
});

test.each([
  ['2017-12-31', false],
  ['2018-01-01', true],
  ['2021-12-31', true],
  ['2022-01-01', false],
])('F25 on %s the agreement itself is in force: %s', (day, holds) => {
  expect(isInForce(shedo, plainDate(day))).toBe(holds);
});

test.each([
  ['2021-10-31', 30, [['annat', 30]]],
  ['2021-10-31', 29, []],
  ['2021-11-30', 0, [['annat', 0]]],
  ['2021-12-01', 400, [['iop', 211]]],
  ['2019-12-31', 9999, [['iop', 912]]],
])('F25 on %s, within %i days, what ends is told', (on, within, told) => {
  expect(expiring(all, plainDate(on), within).map(({ agreementId, days }) => [agreementId, days])).toEqual(
    told,
  );
});

test.each([
  ['one party', { parties: ['region'] }],
  ['the same party twice', { parties: ['region', 'region'] }],
  ['an end before the start', { period: { from: '2020-01-01', until: '2019-12-31' } }],
  ['no title', { title: ' ' }],
])('F25 %s is no agreement', (_, wrong) => {
  expect(v.is(Agreement, { ...shedo, ...wrong })).toBe(false);
});
