import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import {
  activityCommitment,
  adoptPlan,
  planInForce,
  revisePlan,
  withdrawPlan,
  type PlanVersion,
} from './plan.ts';

const period = (from: string, until: string | null = null) => ({
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
});
const draft = (more: Partial<PlanVersion> = {}): PlanVersion => ({
  id: 'v1',
  planId: 'plan',
  version: 1,
  title: 'Handlingsplan psykisk hälsa 2021',
  period: period('2021-01-01'),
  caseNumber: 'HSN 2022/2905',
  state: 'draft',
  decisionId: null,
  focusAreas: [{ id: 'f1', name: 'Brukarinflytande', activityIds: ['ini-hearing'] }],
  ...more,
});
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; problem: { code: string } }): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const adopted = valueOf(adoptPlan([draft()], { id: 'v1', decisionId: 'b1' }));

describe('P1 versions of a plan', () => {
  test('P1 a revision replaces the version before it from its first day', () => {
    const second = valueOf(revisePlan(adopted, { of: 'v1', id: 'v2', period: period('2022-01-01') }));
    expect(second).toMatchObject({
      version: 2,
      state: 'draft',
      decisionId: null,
      caseNumber: 'HSN 2022/2905',
    });
    const both = valueOf(adoptPlan([...adopted, second], { id: 'v2', decisionId: 'b2' }));
    expect(both.map(({ state, period: { until } }) => [state, until])).toEqual([
      ['replaced', '2021-12-31'],
      ['adopted', null],
    ]);
    const inForce = (on: string) => planInForce(both, 'plan', plainDate(on))?.id;
    expect([inForce('2020-12-31'), inForce('2021-12-31'), inForce('2022-01-01')]).toEqual([
      undefined,
      'v1',
      'v2',
    ]);
  });

  test('P1 versions are numbered on, and neither a draft nor what was withdrawn is in force', () => {
    const second = valueOf(revisePlan(adopted, { of: 'v1', id: 'v2', period: period('2022-01-01') }));
    const both = valueOf(adoptPlan([...adopted, second], { id: 'v2', decisionId: 'b2' }));
    const third = valueOf(
      revisePlan(both, { of: 'v2', id: 'v3', period: period('2019-01-01', '2019-12-31') }),
    );
    expect(third.version).toBe(3);
    for (const one of [third, valueOf(withdrawPlan(third))])
      expect(planInForce([...both, one], 'plan', plainDate('2019-06-01'))).toBeNull();
  });

  test('P1 another plan has versions, drafts and days of its own', () => {
    const other = draft({ id: 'o1', planId: 'other', version: 7 });
    const command = { of: 'v1', id: 'v2', period: period('2022-01-01') };
    expect(valueOf(revisePlan([...adopted, other], command)).version).toBe(2);
    const both = valueOf(adoptPlan([...adopted, other], { id: 'o1', decisionId: 'b3' }));
    expect(both.map(({ state }) => state)).toEqual(['adopted', 'adopted']);
    const inForce = ['plan', 'other'].map((id) => planInForce(both, id, plainDate('2021-06-01'))?.id);
    expect(inForce).toEqual(['v1', 'o1']);
  });

  test.each([
    ['without a decision', [draft()], { id: 'v1', decisionId: ' ' }, 'plan/decision-missing'],
    ['twice', adopted, { id: 'v1', decisionId: 'b' }, 'plan/not-in-this-state'],
    ['one that is not there', [draft()], { id: 'v9', decisionId: 'b' }, 'plan/not-in-this-state'],
    ['with nothing in it', [draft({ focusAreas: [] })], { id: 'v1', decisionId: 'b' }, 'plan/nothing-in-it'],
    [
      'with a focus area without activities alone',
      [draft({ focusAreas: [{ id: 'f1', name: 'Brukarinflytande', activityIds: [] }] })],
      { id: 'v1', decisionId: 'b' },
      'plan/nothing-in-it',
    ],
    [
      'with an activity in two places',
      [draft({ focusAreas: [1, 2].map((n) => ({ id: `f${n}`, name: 'F', activityIds: ['a'] })) })],
      { id: 'v1', decisionId: 'b' },
      'plan/activity-twice',
    ],
    [
      'that begins on the same day as the one in force',
      [...adopted, draft({ id: 'v2', version: 2 })],
      { id: 'v2', decisionId: 'b' },
      'plan/overlaps',
    ],
  ])('P1 adopting %s is refused', (_, versions, command, code) => {
    expect(adoptPlan(versions, command)).toMatchObject({ problem: { code } });
  });

  test('P1 one draft at a time, and only of what is adopted', () => {
    const command = { of: 'v1', id: 'v2', period: period('2022-01-01') };
    expect(revisePlan([draft()], command)).toMatchObject({ problem: { code: 'plan/not-in-this-state' } });
    expect(revisePlan([...adopted, draft({ id: 'v3', version: 2 })], command)).toMatchObject({
      problem: { code: 'plan/draft-exists' },
    });
  });

  test('P1 a draft can be withdrawn, what is adopted cannot', () => {
    expect(withdrawPlan(draft())).toMatchObject({ value: { state: 'withdrawn' } });
    for (const one of adopted)
      expect(withdrawPlan(one)).toMatchObject({ problem: { code: 'plan/not-in-this-state' } });
  });

  test('P1 on no day are two versions in force, whatever is adopted', () => {
    const first = plainDate('2021-01-01');
    const span = fc.record({ start: fc.nat(700), length: fc.option(fc.nat(300)) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        let versions: readonly PlanVersion[] = [];
        for (const [n, { start, length }] of spans.entries()) {
          const from = addDays(first, start);
          const until = length === null ? null : addDays(from, length);
          const one = draft({ id: `v${n}`, version: n + 1, period: { from, until } });
          const result = adoptPlan([...versions, one], { id: one.id, decisionId: 'b' });
          if (result.ok) versions = result.value;
        }
        for (let day = first; day < '2024-01-01'; day = addDays(day, 13)) {
          const inForce = versions.filter(
            ({ period: { from, until } }) => from <= day && (until === null || day <= until),
          );
          expect(inForce.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('P1 an activity is a commitment of the one responsible', () => {
  const activity = {
    id: 'vp-mhfa',
    name: 'Utbilda fler instruktörer',
    responsibleId: 'samordnaren',
    decidedOn: plainDate('2022-01-10'),
    due: plainDate('2022-12-31'),
    followedUpBy: ['styrgruppen'],
  };
  test('P1 owner, day and who follows it up', () => {
    expect(valueOf(activityCommitment(activity, 'c1'))).toMatchObject({
      kind: 'plan-activity',
      ownerId: 'samordnaren',
      originId: 'vp-mhfa',
      due: '2022-12-31',
      acceptorIds: ['styrgruppen'],
    });
  });
  test('P1 nobody is made answerable by guess', () => {
    expect(activityCommitment({ ...activity, responsibleId: null }, 'c1')).toEqual({ ok: true, value: null });
    expect(activityCommitment({ ...activity, due: plainDate('2022-01-09') }, 'c1')).toMatchObject({
      problem: { code: 'commitment/due-before-made' },
    });
  });
});
