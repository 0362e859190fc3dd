import { describe, expect, test } from 'vitest';
import { commitmentStanding } from '../kernel/commitment.ts';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { giveAnswer, type AnswerState, type GiveAnswer } from './give-answer.ts';
import { promisesJudged } from './promise.ts';
import type { Verdict } from './verdict.ts';

const at = startOfDay(plainDate('2026-09-07')) + 3_600_000;
const state: AnswerState = {
  point: { id: 'T04-01', principalIds: ['region-dalarna', 'kommun-falun'] },
  answers: [],
  promises: [],
  raiserIds: ['attention', 's1'],
  newId: 'answer-1',
};
const promised: GiveAnswer = {
  pointId: 'T04-01',
  principalId: 'region-dalarna',
  kind: 'promise',
  text: 'Vi utbildar all personal i bemötande.',
  due: plainDate('2027-03-31'),
};
const done = { ...promised, kind: 'done', text: 'All personal har gått utbildningen.', due: null } as const;
const given = (command: GiveAnswer, more: Partial<AnswerState> = {}) => {
  const result = giveAnswer({ ...state, ...more }, command, at);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('B4 a principal answers', () => {
  test('B4 a promise becomes a commitment with its last day, owned by the principal, accepted by the raisers', () => {
    expect(given(promised)).toMatchObject({
      answer: { id: 'answer-1', pointId: 'T04-01', givenAt: '2026-09-07', kind: 'promise' },
      promise: { ownerId: 'region-dalarna', due: '2027-03-31', acceptorIds: ['attention', 's1'] },
    });
  });

  test.each(['inform', 'refuse', 'done'] as const)(
    'B4 %s promises nothing, whatever day came along',
    (kind) => {
      expect(given({ ...promised, kind, text: 'Pengarna räcker inte till utbildning.' }).promise).toBeNull();
    },
  );

  test.each<[string, Partial<GiveAnswer>, string, string | undefined]>([
    ['another authority', { principalId: 'kommun-mora' }, 'answer/not-addressed', 'principalId'],
    ['done that describes nothing', { kind: 'done', text: 'Klart!' }, 'answer/change-not-described', 'text'],
    ['no without a reason', { kind: 'refuse', text: 'Nej tack.' }, 'answer/reason-missing', 'text'],
    ['a promise without its last day', { due: null }, 'promise/due-missing', 'due'],
    ['a last day that has been', { due: plainDate('2026-09-06') }, 'commitment/due-before-made', 'due'],
  ])('B4 %s is refused', (_, wrong, code, path) => {
    expect(giveAnswer(state, { ...promised, ...wrong }, at)).toMatchObject({
      ok: false,
      problem: { code, path },
    });
  });

  test('B4 the same answer is not given twice, but after another it is', () => {
    const answers = [{ principalId: 'region-dalarna', kind: promised.kind, text: promised.text }];
    expect(giveAnswer({ ...state, answers }, promised, at)).toMatchObject({
      problem: { code: 'answer/already-given' },
    });
    const other = { principalId: 'region-dalarna', kind: 'inform', text: 'Vi utreder.' } as const;
    expect(giveAnswer({ ...state, answers: [...answers, other] }, promised, at).ok).toBe(true);
    expect(giveAnswer({ ...state, answers }, { ...promised, principalId: 'kommun-falun' }, at).ok).toBe(true);
  });
});

describe('B4 promises are followed up', () => {
  const promise = given(promised).promise;
  if (promise === null) throw new Error('no promise');
  const after = (command: GiveAnswer) => given(command, { promises: [promise] }).changed;

  test('B4 a described change claims the principal’s own promises done', () => {
    expect(after(done).map((one) => commitmentStanding(one))).toMatchObject([
      { state: 'claimed', claim: { description: done.text, by: 'region-dalarna' } },
    ]);
    expect(after({ ...done, principalId: 'kommun-falun' })).toEqual([]);
  });

  test('B4 a refusal gives the promise up with its reason; a report on the way does not', () => {
    const refused = after({ ...promised, kind: 'refuse', text: 'Pengarna togs till annat i budgeten.' });
    expect(refused.map((one) => commitmentStanding(one).state)).toEqual(['closed']);
    expect(after({ ...promised, kind: 'inform', text: 'Upphandlingen pågår.' })).toEqual([]);
  });

  const claimed = after(done);
  const judged = (verdict: Verdict['verdict'], raiserId: string | null, note: string | null = null) =>
    promisesJudged(claimed, { verdict, raiserId, note }, at + 1);

  test.each([
    ['solved', 'accepted'],
    ['partly', 'open'],
    ['not', 'open'],
    ['worse', 'open'],
  ] as const)('B4 a raiser who says %s leaves what was claimed done %s', (verdict, expected) => {
    expect(judged(verdict, 's1').map((one) => commitmentStanding(one).state)).toEqual([expected]);
  });

  test('B4 the note is the reason, else the verdict; nobody but a raiser accepts, and nothing unclaimed is judged', () => {
    expect(judged('not', 's1', 'Ingen har gått den.')[0]?.history.at(-1)).toMatchObject({
      kind: 'returned',
      reason: 'Ingen har gått den.',
    });
    expect(judged('not', 's1')[0]?.history.at(-1)).toMatchObject({ reason: 'not' });
    expect(judged('solved', 'region-dalarna')).toEqual([]);
    expect(judged('solved', 'nsph')).toEqual([]);
    expect(judged('solved', null)).toEqual([]);
    expect(promisesJudged([promise], { verdict: 'solved', raiserId: 's1', note: null }, at)).toEqual([]);
  });
});
