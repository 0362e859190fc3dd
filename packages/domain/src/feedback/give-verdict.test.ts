import { expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { staffRoles, workplacesOf, type Held } from '../people/role.ts';
import {
  awaitsVerdict,
  giveVerdict,
  mayJudge,
  repeatsVerdict,
  type Judged,
  type VerdictGiver,
} from './give-verdict.ts';
import { verdictOutcome } from './verdict-outcome.ts';

const at = startOfDay(plainDate('2021-05-10')) + 3_600_000;
const judged: Judged = {
  point: { id: 'T04-01', principalIds: ['region-dalarna'] },
  statements: [
    { id: 's1', authorKind: 'network', authorId: 'natverket' },
    { id: 's2', authorKind: 'individual', authorId: null },
    { id: 's3', authorKind: 'association', authorId: 'attention' },
    { id: 's4', authorKind: 'association', authorId: null },
  ],
};
const given = (giver: VerdictGiver, of = judged) =>
  giveVerdict(of, { id: 'v1', verdict: 'solved', note: null, giver }, at);
const network = { kind: 'network', networkId: 'natverket', decisionId: 'protokoll-3' } as const;

test('B4 a network gives its verdict by a decision, a holder of a code as the one who wrote', () => {
  expect(given(network)).toMatchObject({
    value: { pointId: 'T04-01', raiserKind: 'network', raiserId: 'natverket', givenAt: '2021-05-10' },
  });
  expect(given({ kind: 'receipt-holder', statementId: 's2' })).toMatchObject({
    value: { raiserKind: 'receipt-holder', raiserId: 's2' },
  });
  expect(given({ kind: 'receipt-holder', statementId: 's4' }).ok).toBe(true);
});

test.each<[string, VerdictGiver, string]>([
  ['a network that said nothing', { ...network, networkId: 'nsph' }, 'verdict/not-a-raiser'],
  ['a network without its decision', { ...network, decisionId: ' ' }, 'verdict/decision-missing'],
  ['an association as a network', { ...network, networkId: 'attention' }, 'verdict/not-a-raiser'],
  ['the one who is to answer', { ...network, networkId: 'region-dalarna' }, 'verdict/principal'],
  ['a code of another matter', { kind: 'receipt-holder', statementId: 's9' }, 'verdict/not-a-raiser'],
  [
    'a code of an association that signs in',
    { kind: 'receipt-holder', statementId: 's3' },
    'verdict/not-a-raiser',
  ],
  ['a code that is the network’s', { kind: 'receipt-holder', statementId: 's1' }, 'verdict/not-a-raiser'],
])('B4 %s gives no verdict', (_, giver, code) => {
  expect(given(giver)).toMatchObject({ ok: false, problem: { code } });
});

test('B4 a second verdict of the same raiser takes the place of the first', () => {
  const one = given(network);
  const two = giveVerdict(judged, { id: 'v2', verdict: 'not', note: null, giver: network }, at + 86_400_000);
  if (!one.ok || !two.ok) throw new Error('refused');
  const verdicts = [one.value, two.value];
  expect(verdictOutcome({ verdicts, claims: ['2021-05-01'] }, plainDate('2021-07-01'))).toBe('unsolved');
});

test.each(staffRoles)(
  'B4 whoever is %s at the one who is to answer never judges, in any other role',
  (role) => {
    const member: Held = { role: 'council-member', scopeId: 'natverket' };
    const may = (...held: readonly Held[]) => mayJudge(workplacesOf([member, ...held]), judged.point);
    expect(may({ role, scopeId: 'region-dalarna' })).toMatchObject({
      problem: { code: 'verdict/principal' },
    });
    expect(may({ role, scopeId: '' }).ok).toBe(false);
    expect(may({ role, scopeId: 'kommun-mora' }).ok).toBe(true);
    expect(may().ok).toBe(true);
  },
);

test.each([
  ['nothing was answered', [], undefined, false],
  ['it was answered, and nobody has judged', ['2021-05-01'], undefined, true],
  ['it was judged since', ['2021-05-01'], '2021-05-10', false],
  ['it was judged on the day of the answer', ['2021-05-10'], '2021-05-10', false],
  ['it was answered again since', ['2021-05-01', '2021-06-01'], '2021-05-10', true],
  ['it was answered in the year of the verdict', ['2021'], '2021-05-10', false],
])('B4 where %s, a raiser is asked: %j %j', (_, answered, judgedOn, expected) => {
  const answers = answered.map((givenAt) => ({ givenAt }));
  expect(awaitsVerdict(answers, judgedOn === undefined ? undefined : { givenAt: judgedOn })).toBe(expected);
});

test('B4 the same word again is one verdict, another word or a word after a new answer is a new one', () => {
  const first = given(network);
  if (!first.ok) throw new Error('refused');
  const verdicts = [first.value];
  const again = { ...first.value, id: 'v2' };
  const answers = [{ givenAt: '2021-05-01' }];
  expect(repeatsVerdict(again, { verdicts, answers })).toBe(true);
  expect(repeatsVerdict({ ...again, verdict: 'not' }, { verdicts, answers })).toBe(false);
  expect(repeatsVerdict({ ...again, note: 'Äntligen' }, { verdicts, answers })).toBe(false);
  expect(repeatsVerdict({ ...again, raiserId: 'nsph' }, { verdicts, answers })).toBe(false);
  const later = { ...again, givenAt: '2021-07-01' };
  expect(repeatsVerdict(later, { verdicts, answers: [...answers, { givenAt: '2021-06-01' }] })).toBe(false);
});
