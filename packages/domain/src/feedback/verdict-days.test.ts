import { expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { pointStanding, type PointHistory } from './standing.ts';

const region = 'region-dalarna';
const history: PointHistory = {
  point: { kind: 'problem', sentAt: '2020-11', principalIds: [region], principalCertain: true },
  statements: [{ saidAt: '2020', cycleYear: null, status: 'published' }],
  answers: [
    { kind: 'done', givenAt: '2021-03-01', principalId: region, text: 'Alla team har fått utbildning.' },
  ],
  verdicts: [
    { id: 'v1', raiserKind: 'network', raiserId: 'natverket', verdict: 'solved', givenAt: '2021-03-05' },
  ],
  cycles: [],
};

test.each([
  [null, 'awaiting'],
  [18, 'solved'],
  [19, 'awaiting'],
])('B4 with a region’s own %s days for verdicts it is %s on 20 March', (days, outcome) => {
  const own = { source: 'RS 2021/4', from: '2021-01-01', isDefault: false };
  const setting = days === null ? undefined : { ...own, value: days };
  expect(pointStanding(history, plainDate('2021-03-20'), setting).outcome).toBe(outcome);
});
