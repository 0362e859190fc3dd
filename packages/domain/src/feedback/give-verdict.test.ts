import { expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { giveVerdict, type Judged, type VerdictGiver } from './give-verdict.ts';
import { verdictOutcome } from './verdict-outcome.ts';

const at = startOfDay(plainDate('2021-05-10')) + 3_600_000;
const judged: Judged = {
  point: { id: 'T04-01', principalIds: ['region-dalarna'] },
  statements: [
    { id: 's1', authorKind: 'network', authorId: 'natverket' },
    { id: 's2', authorKind: 'individual', authorId: null },
    { id: 's3', authorKind: 'association', authorId: 'attention' },
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
});

test.each<[string, VerdictGiver, string]>([
  ['a network that said nothing', { ...network, networkId: 'nsph' }, 'verdict/not-a-raiser'],
  ['a network without its decision', { ...network, decisionId: ' ' }, 'verdict/decision-missing'],
  ['an association as a network', { ...network, networkId: 'attention' }, 'verdict/not-a-raiser'],
  ['the one who is to answer', { ...network, networkId: 'region-dalarna' }, 'verdict/principal'],
  ['a code of another matter', { kind: 'receipt-holder', statementId: 's9' }, 'verdict/not-a-raiser'],
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
