import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  defaultObjectionDays,
  objectToVerdict,
  proposalState,
  proposeVerdict,
  settledVerdict,
  withdrawObjection,
  type VerdictProposal,
} from './verdict-objection.ts';

const noon = (date: string): number => startOfDay(plainDate(date)) + 12 * 3_600_000;
const speaksFor = (personId: string, ...organisationIds: string[]) => ({ personId, organisationIds });
const proposed = {
  id: 'v1',
  pointId: 'T04-01',
  organisationId: 'attention',
  verdict: 'solved',
  note: null,
} as const;
const proposal = (): VerdictProposal => {
  const result = proposeVerdict(speaksFor('kim', 'attention'), proposed, {
    at: noon('2021-03-15'),
    raiserIds: ['attention'],
  });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const objection = (by: string, date: string, reason = 'Inte i Mora.', organisation = 'attention') =>
  objectToVerdict(proposal(), { who: speaksFor(by, organisation), reason }, noon(date));
const stopped = (): VerdictProposal => {
  const result = objection('alex', '2021-03-20');
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('B4 a verdict proposed by one may be objected to for 14 days', () => {
  test.each([
    ['2021-03-29T21:59:59Z', 'open'],
    ['2021-03-29T22:00:00Z', 'stands'],
  ])('B4 at %s it is %s', (instant, state) => {
    expect(proposalState(proposal(), Date.parse(instant))).toBe(state);
  });

  test('B4 it is the association’s when nobody objected, given on the day it was proposed', () => {
    expect(settledVerdict(proposal(), noon('2021-03-30'))).toMatchObject({
      ok: true,
      value: { raiserKind: 'organisation', raiserId: 'attention', verdict: 'solved', givenAt: '2021-03-15' },
    });
    expect(settledVerdict(proposal(), noon('2021-03-29'))).toMatchObject({
      problem: { code: 'verdict/not-settled', data: { state: 'open' } },
    });
  });

  test.each([
    ['on the last day', objection('alex', '2021-03-29'), 'ok'],
    ['the day after', objection('alex', '2021-03-30'), 'verdict/objection-too-late'],
    ['the proposer', objection('kim', '2021-03-20'), 'verdict/own-proposal'],
    ['another association', objection('alex', '2021-03-20', 'Nej.', 'shedo'), 'verdict/not-a-representative'],
    ['without a reason', objection('alex', '2021-03-20', ' '), 'verdict/objection-reason-missing'],
    [
      'twice',
      objectToVerdict(stopped(), { who: speaksFor('alex', 'attention'), reason: 'Nej.' }, noon('2021-03-21')),
      'verdict/already-objected',
    ],
    [
      'nobody’s objection taken back',
      withdrawObjection(stopped(), 'sam', noon('2021-03-21')),
      'verdict/no-objection',
    ],
    [
      'proposed by somebody else',
      proposeVerdict(speaksFor('kim', 'shedo'), proposed, { at: 1, raiserIds: ['attention'] }),
      'verdict/not-a-representative',
    ],
    [
      'proposed for an association that has said nothing about it',
      proposeVerdict(speaksFor('kim', 'attention'), proposed, { at: 1, raiserIds: ['shedo'] }),
      'verdict/not-a-raiser',
    ],
  ])('B4 %s', (_, result, code) => {
    expect(result.ok ? 'ok' : result.problem.code).toBe(code);
  });

  test.each([
    [
      proposeVerdict(speaksFor('kim', 'shedo'), proposed, { at: 1, raiserIds: ['attention'] }),
      { path: 'organisationId' },
    ],
    [objection('alex', '2021-03-30'), { data: { until: '2021-03-29' } }],
    [objection('alex', '2021-03-20', ' '), { path: 'reason' }],
  ])('K5 the refusal %j stands at its field, with what its sentence needs', (result, problem) => {
    expect(result).toMatchObject({ ok: false, problem });
  });

  test('B4 14 days are a default of the rulebook', () => {
    expect(defaultObjectionDays).toMatchObject({ value: 14, source: 'B4', isDefault: true });
  });

  test('B4 an objection stops it for good, unless it is taken back', () => {
    expect(proposalState(stopped(), noon('2022-01-01'))).toBe('stopped');
    expect(settledVerdict(stopped(), noon('2022-01-01')).ok).toBe(false);
    const sam = objectToVerdict(
      stopped(),
      { who: speaksFor('sam', 'attention'), reason: 'Nej.' },
      noon('2021-03-20'),
    );
    const one = sam.ok ? withdrawObjection(sam.value, 'alex', noon('2021-03-21')) : sam;
    expect(one.ok && one.value.objections.map(({ withdrawnAt }) => withdrawnAt)).toEqual([
      noon('2021-03-21'),
      null,
    ]);
    const again = one.ok
      ? objectToVerdict(
          one.value,
          { who: speaksFor('alex', 'attention'), reason: 'Nej.' },
          noon('2021-03-22'),
        )
      : one;
    const twice = again.ok ? withdrawObjection(again.value, 'alex', noon('2021-03-23')) : again;
    expect(twice.ok && twice.value.objections.map(({ withdrawnAt }) => withdrawnAt)).toEqual([
      noon('2021-03-21'),
      null,
      noon('2021-03-23'),
    ]);
    const back = withdrawObjection(stopped(), 'alex', noon('2021-03-21'));
    if (!back.ok) throw new Error(back.problem.code);
    expect(proposalState(back.value, noon('2021-03-22'))).toBe('open');
    expect(settledVerdict(back.value, noon('2021-03-30')).ok).toBe(true);
    expect(back.value.objections).toEqual([
      { by: 'alex', reason: 'Inte i Mora.', at: noon('2021-03-20'), withdrawnAt: noon('2021-03-21') },
    ]);
  });

  test('B4 it never stands while an objection remains or time is left', () => {
    const step = fc.record({ by: fc.constantFrom('a', 'b', 'kim'), hours: fc.nat(500), back: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now = proposal();
        for (const { by, hours, back } of steps.toSorted((a, b) => a.hours - b.hours)) {
          const at = now.at + hours * 3_600_000;
          const result = back
            ? withdrawObjection(now, by, at)
            : objectToVerdict(now, { who: speaksFor(by, 'attention'), reason: 'Nej.' }, at);
          if (result.ok) now = result.value;
          const remains = now.objections.some(({ withdrawnAt }) => withdrawnAt === null);
          expect(settledVerdict(now, at).ok).toBe(!remains && at >= startOfDay(plainDate('2021-03-30')));
        }
      }),
    );
  });
});

describe('B4 one proposal at a time', () => {
  const again = (earlier: readonly VerdictProposal[], date: string) =>
    proposeVerdict(
      speaksFor('alex', 'attention'),
      { ...proposed, id: 'v2', verdict: 'partly' },
      { at: noon(date), raiserIds: ['attention'], earlier },
    );

  test('B4 while objections may come, and after, nobody proposes beside it', () => {
    expect(again([proposal()], '2021-03-20')).toMatchObject({
      problem: { code: 'verdict/already-proposed' },
    });
    expect(again([proposal()], '2021-04-20')).toMatchObject({
      problem: { code: 'verdict/already-proposed' },
    });
  });

  test('B4 one that an objection has stopped gives way to another', () => {
    expect(again([stopped()], '2021-03-21').ok).toBe(true);
  });
});
