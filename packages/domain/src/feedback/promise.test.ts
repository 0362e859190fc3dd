import { describe, expect, test } from 'vitest';
import { commitmentStanding, decideCommitment } from '../kernel/commitment.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { Answer } from './answer.ts';
import { commitmentOf } from './promise.ts';

const answer: Answer = {
  id: 'answer-1',
  pointId: 'T04-01',
  principalId: 'region-dalarna',
  kind: 'promise',
  text: 'Vi tar fram riktlinjer för alla brukarråd.',
  givenAt: '2021-10',
  sources: [],
};
const command = { id: 'c1', due: plainDate('2022-03-31'), raiserIds: ['natverket'] };

describe('B4 a promise is a commitment', () => {
  test('B4 the principal owns it, the raisers accept it, nobody else', () => {
    const result = commitmentOf(answer, command);
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value).toMatchObject({
      kind: 'promise',
      originId: 'answer-1',
      what: answer.text,
      ownerId: 'region-dalarna',
      madeOn: '2021-10-31',
    });
    const done = {
      kind: 'claimed',
      by: 'region-dalarna',
      at: 1,
      description: 'Riktlinjerna är beslutade.',
    } as const;
    const claimed = decideCommitment(result.value, done);
    if (!claimed.ok) throw new Error(claimed.problem.code);
    expect(commitmentStanding(claimed.value).state).toBe('claimed');
    for (const by of ['region-dalarna', 'kommun-falun', 'kim'])
      expect(decideCommitment(claimed.value, { kind: 'accepted', by, at: 2 }).ok).toBe(false);
    expect(decideCommitment(claimed.value, { kind: 'accepted', by: 'natverket', at: 2 }).ok).toBe(true);
  });

  test.each([
    ['information', { kind: 'inform' as const }, {}, 'promise/not-a-promise'],
    ['a promise that does not say what', { text: 'Ja, det ska vi.' }, {}, 'answer/promise-not-described'],
    ['nobody promises', { principalId: null }, {}, 'promise/nobody-promises', 'principalId'],
    ['nobody to accept it', {}, { raiserIds: [] }, 'promise/nobody-to-accept', 'raiserIds'],
    ['only the principal to accept it', {}, { raiserIds: ['region-dalarna'] }, 'promise/nobody-to-accept'],
    ['due before it was given', {}, { due: plainDate('2021-10-30') }, 'commitment/due-before-made'],
  ])('B4 %s is refused', (_, more, other, code, path?: string) => {
    const refused = commitmentOf({ ...answer, ...more }, { ...command, ...other });
    expect(refused).toMatchObject({ ok: false, problem: { code } });
    if (path !== undefined) expect(refused).toMatchObject({ problem: { path } });
  });
});
