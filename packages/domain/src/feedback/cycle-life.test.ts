import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cycleStep,
  cycleSteps,
  enterStep,
  newCycle,
  nextCycle,
  nextCycleSteps,
  signEdition,
  type CycleLife,
  type CycleStep,
} from './cycle-life.ts';

type Life = CycleLife<string>;
const to = (life: Life, step: CycleStep, more: { recordId?: string | null; reason?: string | null } = {}) =>
  step === 'answers'
    ? signEdition(life, { edition: 'Tema 1', decisionId: more.recordId ?? 'beslut-7', by: 'kim' }, 9)
    : enterStep(
        life,
        { step, recordId: 'post-1', by: 'kim', reason: null, sentCallIds: ['post-1'], ...more },
        9,
      );
const walked = (...steps: CycleStep[]): Life =>
  steps.reduce((life, step) => {
    const result = to(life, step, { reason: 'Smittläget.' });
    if (!result.ok) throw new Error(`${step}: ${result.problem.code}`);
    return result.value;
  }, newCycle<string>(2021));
const code = (result: ReturnType<typeof to>) => (result.ok ? 'ok' : result.problem.code);

describe('B8 the steps of a cycle', () => {
  test('B8 pre-meeting, hearing, call for views, compilation, sign-off, answers, verdicts, next', () => {
    let life = newCycle<string>(2021);
    for (const step of cycleSteps.slice(1, 9)) {
      const result = to(life, step);
      expect(code(result)).toBe('ok');
      if (result.ok) life = result.value;
    }
    expect(cycleStep(life)).toBe('completed');
    expect(life.signed).toEqual({ edition: 'Tema 1', decisionId: 'beslut-7', at: 9 });
    expect(nextCycle(life, 2022)).toEqual({ ok: true, value: newCycle(2022) });
    expect(nextCycle(life, 2021)).toMatchObject({ problem: { code: 'cycle/year-not-later' } });
  });

  test('B8 a year without a round still leads to the next: 2020', () => {
    const life = walked('not-held');
    expect(nextCycle(life, 2022).ok).toBe(true);
    expect(nextCycle(walked('hearing'), 2022)).toMatchObject({ problem: { code: 'cycle/not-finished' } });
  });

  test.each<[string, Life, CycleStep, { recordId?: string; reason?: string }, string]>([
    [
      'a hearing that is no event',
      walked('pre-meeting'),
      'hearing',
      { recordId: '' },
      'cycle/record-missing',
    ],
    ['no pre-meeting, no reason', walked(), 'hearing', {}, 'cycle/reason-missing'],
    ['no pre-meeting, with a reason', walked(), 'hearing', { reason: 'Smittläget.' }, 'ok'],
    ['not held, no reason', walked(), 'not-held', {}, 'cycle/reason-missing'],
    [
      'the network does not sign',
      walked('hearing', 'compilation', 'sign-off'),
      'compilation',
      { reason: 'Mer beröm.' },
      'ok',
    ],
    [
      'back without a reason',
      walked('hearing', 'compilation', 'sign-off'),
      'compilation',
      {},
      'cycle/reason-missing',
    ],
    [
      'signed without a decision',
      walked('hearing', 'compilation', 'sign-off'),
      'answers',
      { recordId: ' ' },
      'cycle/record-missing',
    ],
    ['signed before sign-off', walked('hearing', 'compilation'), 'answers', {}, 'cycle/step-not-next'],
    ['no compilation', walked('call-for-views'), 'sign-off', { reason: 'x' }, 'cycle/step-not-next'],
    [
      'not held though signed',
      walked('hearing', 'compilation', 'sign-off', 'answers'),
      'not-held',
      { reason: 'x' },
      'cycle/step-not-next',
    ],
  ])('B8 %s', (_, life, step, more, expected) => {
    expect(code(to(life, step, more))).toBe(expected);
  });

  test.each<[Life, CycleStep, { recordId?: string }, { readonly path?: string; readonly data?: object }]>([
    [walked('hearing'), 'sign-off', {}, { path: 'step', data: { from: 'hearing', step: 'sign-off' } }],
    [walked('pre-meeting'), 'hearing', { recordId: ' ' }, { path: 'recordId', data: { kind: 'event' } }],
    [walked(), 'hearing', {}, { path: 'reason', data: { step: 'hearing' } }],
  ])('K5 from %o the refusal of %s %o stands at its field', (life, step, more, problem) => {
    expect(to(life, step, more)).toMatchObject({ ok: false, problem });
  });

  test('K5 a next cycle says what is not finished, and which year it must be after', () => {
    expect(nextCycle(walked('hearing'), 2022)).toMatchObject({ problem: { data: { step: 'hearing' } } });
    expect(nextCycle(walked('not-held'), 2021)).toMatchObject({
      problem: { path: 'year', data: { year: 2021 } },
    });
  });

  test('B8 X1 the call for views is one that has been sent for this very round', () => {
    const life = walked('hearing');
    expect(code(to(life, 'call-for-views', { recordId: 'brevet i våras' }))).toBe('cycle/call-not-sent');
    expect(code(to(life, 'call-for-views', { recordId: 'post-1' }))).toBe('ok');
  });

  test('B8 a blank reason is none', () => {
    expect(code(to(walked(), 'hearing', { reason: ' ' }))).toBe('cycle/reason-missing');
  });

  test('B8 a new cycle has no history and nothing signed', () => {
    expect(newCycle(2021)).toEqual({ year: 2021, history: [], signed: null });
  });

  test('B8 answers begin by signing and in no other way', () => {
    const life = walked('hearing', 'compilation', 'sign-off');
    const command = { step: 'answers' as const, recordId: 'b', by: 'k', reason: 'x', sentCallIds: [] };
    expect(enterStep(life, command, 1)).toMatchObject({
      problem: { code: 'cycle/sign-the-edition' },
    });
  });
});

test('B8 under any sequence: what is signed never changes, and every step has a way to an end', () => {
  const command = fc.record({
    step: fc.constantFrom(...cycleSteps),
    recordId: fc.constantFrom('r', ''),
    reason: fc.constantFrom('x', null),
    edition: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      let life = newCycle<string>(2021);
      for (const one of commands) {
        const before = life;
        const result =
          one.step === 'answers'
            ? signEdition(life, { edition: one.edition, decisionId: one.recordId, by: 'k' }, 1)
            : enterStep(life, { ...one, by: 'k', sentCallIds: ['r'] }, 1);
        if (result.ok) life = result.value;
        if (before.signed !== null) expect(life.signed).toBe(before.signed);
        const isPast = ['answers', 'verdicts', 'completed'].includes(cycleStep(life));
        expect(life.signed !== null).toBe(isPast);
      }
    }),
  );
  const ends = (step: CycleStep): boolean =>
    nextCycleSteps[step].length === 0 ||
    nextCycleSteps[step].some((next) => cycleSteps.indexOf(next) > cycleSteps.indexOf(step) && ends(next));
  expect(cycleSteps.every(ends)).toBe(true);
});
