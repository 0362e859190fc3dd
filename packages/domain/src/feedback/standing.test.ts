import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import type { AnswerKind } from './answer.ts';
import type { PointStatus } from './point.ts';
import { pointStanding, type PointHistory } from './standing.ts';
import type { Verdict } from './verdict.ts';

const region = 'region-dalarna';
const municipalities = 'kommunerna-dalarna';
const held = [2018, 2019, 2020, 2021];
const cycle = (year: number) => ({ year, held: true, note: null, sources: [] });
const stated = (saidAt: string, status: 'published' | 'received' | 'declined' = 'published') => ({
  saidAt,
  cycleYear: null,
  status,
});
const answered = (kind: AnswerKind, givenAt: string, principalId: string | null = region) => ({
  kind,
  givenAt,
  principalId,
  text: 'Alla team har fått utbildning i bemötande.',
});
let next = 0;
const judged = (verdict: Verdict['verdict'], givenAt: string, raiserId = 'network') => ({
  id: `v${(next += 1)}`,
  raiserKind: 'organisation' as const,
  raiserId,
  verdict,
  givenAt,
});
const history = (fields: Partial<PointHistory> = {}): PointHistory => ({
  point: { kind: 'problem' as const, sentAt: '2018-11', principalIds: [region], principalCertain: true },
  statements: [stated('2018')],
  answers: [],
  verdicts: [],
  cycles: held.map(cycle),
  ...fields,
});
const standing = (fields: Partial<PointHistory> = {}, on = '2026-11-24') =>
  pointStanding(history(fields), plainDate(on));

describe('B4 what puts the question anew', () => {
  test.each<[string, AnswerKind, string, string]>([
    ['information claims nothing', 'inform', '2021-06-01', 'unsolved'],
    ['a refusal claims nothing', 'refuse', '2021-06-01', 'unsolved'],
    ['a promise claims', 'promise', '2021-06-01', 'none'],
    ['a described change claims', 'done', '2021-06-01', 'none'],
    ['a claim of before was judged', 'done', '2021-02-01', 'unsolved'],
  ])('B4 %s: after a no of March, %s on %s gives %s', (_, kind, givenAt, outcome) => {
    const verdicts = [judged('not', '2021-03-01')];
    expect(standing({ answers: [answered(kind, givenAt)], verdicts })).toMatchObject({ outcome });
  });
});

describe('B2–B4 a point as the county knows it', () => {
  test('B4 how people are met: raised every year, no answer, the hearing sees no improvement', () => {
    const statements = ['2018', '2019', '2020', '2021'].map((year) => stated(year));
    expect(standing({ statements, verdicts: [judged('not', '2021')] })).toEqual({
      years: held,
      recurring: true,
      streak: 4,
      stalledSince: 2018,
      lastRaised: 2021,
      status: 'unanswered',
      outcome: 'unsolved',
      reopenedIn: null,
      firstRaised: '2018',
      waitingSince: '2018-11',
      waitingFor: [region],
    });
  });

  test('B4 the coordinator became permanent', () => {
    const result = standing({
      statements: [stated('2019')],
      answers: [answered('done', '2022-01-01')],
      verdicts: [judged('solved', '2022')],
    });
    expect(result).toMatchObject({ status: 'solved', streak: 0, waitingSince: null, waitingFor: [] });
    expect(result.stalledSince).toBeNull();
  });

  test('B3 B5 nothing published: nothing known, and nobody waits', () => {
    expect(standing({ statements: [stated('2018', 'received'), stated('2019', 'declined')] })).toMatchObject({
      years: [],
      firstRaised: null,
      status: 'noted',
      waitingFor: [],
    });
  });
});

describe('B4 status by what the principals say', () => {
  test.each<{ what: string; answers: ReturnType<typeof answered>[]; status: PointStatus }>([
    { what: 'nothing', answers: [], status: 'unanswered' },
    { what: 'information', answers: [answered('inform', '2018-12')], status: 'answered' },
    { what: 'a refusal', answers: [answered('refuse', '2018-12')], status: 'answered' },
    { what: 'a promise', answers: [answered('promise', '2018-12')], status: 'promised' },
    { what: 'a described change', answers: [answered('done', '2018-12')], status: 'done' },
    {
      what: 'a change that is claimed but not described',
      answers: [{ ...answered('done', '2018-12'), text: 'Klart.' }],
      status: 'answered',
    },
    {
      what: 'a promise, then a report on the way',
      answers: [answered('inform', '2019-03'), answered('promise', '2018-12')],
      status: 'promised',
    },
    {
      what: 'a promise taken back',
      answers: [answered('promise', '2018-12'), answered('refuse', '2019-03')],
      status: 'answered',
    },
    {
      what: 'two principals, as far as the last of them',
      answers: [answered('done', '2019-03'), answered('promise', '2018-12', municipalities)],
      status: 'promised',
    },
  ])('B4 $what: $status', ({ answers, status }) => {
    const point = {
      kind: 'problem' as const,
      sentAt: '2018-11',
      principalIds: [region, municipalities],
      principalCertain: true,
    };
    expect(standing({ point, answers }).status).toBe(status);
  });

  test('B3 one of two has answered: answered, and still waiting for the other', () => {
    const point = {
      kind: 'problem' as const,
      sentAt: '2018-11',
      principalIds: [region, municipalities],
      principalCertain: true,
    };
    expect(standing({ point, answers: [answered('inform', '2018-12')] })).toMatchObject({
      status: 'answered',
      waitingSince: '2018-11',
      waitingFor: [municipalities],
    });
  });
});

describe('B4 several answers', () => {
  const both = {
    kind: 'problem' as const,
    sentAt: '2018-11',
    principalIds: [region, municipalities],
    principalCertain: true,
  };
  test.each<{ what: string; answers: ReturnType<typeof answered>[]; status: PointStatus }>([
    {
      what: 'count in the order of their days, not of the records',
      answers: [answered('refuse', '2019-03'), answered('promise', '2018-12')],
      status: 'answered',
    },
    {
      what: 'of two that begin together the less exact one is the later',
      answers: [answered('promise', '2019'), answered('refuse', '2019-01')],
      status: 'promised',
    },
    {
      what: 'one from we do not know whom speaks for all',
      answers: [answered('promise', '2018-12'), answered('done', '2019-03', null)],
      status: 'done',
    },
  ])('B4 $what', ({ answers, status }) => {
    expect(standing({ point: both, answers, statements: [stated('2018')] }).status).toBe(status);
  });

  test('B4 where the principals are inferred, the latest of any of them counts', () => {
    const answers = [answered('promise', '2018-12'), answered('done', '2019-03', municipalities)];
    expect(standing({ point: { ...both, principalCertain: false }, answers }).status).toBe('done');
  });
});

describe('B4 closed is never solved', () => {
  const answers = [answered('done', '2018-12-01')];
  test.each([
    {
      what: 'solved when the days are over',
      verdicts: [judged('solved', '2018-12-10')],
      on: '2019-01-01',
      status: 'solved',
    },
    { what: 'not before', verdicts: [judged('solved', '2018-12-10')], on: '2018-12-31', status: 'done' },
    {
      what: 'disagreed when one says no',
      verdicts: [judged('solved', '2018-12-10'), judged('not', '2018-12-11', 'b')],
      on: '2018-12-11',
      status: 'disagreed',
    },
    {
      what: 'disagreed when nobody sees it',
      verdicts: [judged('worse', '2018-12-10')],
      on: '2018-12-11',
      status: 'disagreed',
    },
  ])('B4 $what', ({ verdicts, on, status }) => {
    expect(standing({ answers, verdicts, cycles: [cycle(2018)] }, on).status).toBe(status);
  });

  test('B4 disagreed reopens when the next cycle is held', () => {
    const verdicts = [judged('partly', '2018-12-10')];
    expect(standing({ answers, verdicts }, '2018-12-31')).toMatchObject({
      status: 'disagreed',
      reopenedIn: null,
    });
    expect(standing({ answers, verdicts }, '2019-01-01')).toMatchObject({
      status: 'unanswered',
      reopenedIn: 2019,
      waitingFor: [region],
    });
  });

  test('B4 solved stays, cycle after cycle, until somebody raises it again', () => {
    const verdicts = [judged('solved', '2018-12-10')];
    expect(standing({ answers, verdicts }).status).toBe('solved');
    const again = standing({ answers, verdicts, statements: [stated('2018'), stated('2021-09-04')] });
    expect(again).toMatchObject({ status: 'unanswered', reopenedIn: 2021, streak: 1, waitingSince: null });
    const unanswered = standing({ verdicts, statements: [stated('2018'), stated('2021-09-04')] });
    expect(unanswered.reopenedIn).toBe(2021);
  });

  test('B4 raised again in the same cycle does not reopen, in the next one it does', () => {
    const statement = (saidAt: string, cycleYear: number) => ({ ...stated(saidAt), cycleYear });
    const promised = [answered('promise', '2019-01-20')];
    const first = statement('2018-09-04', 2018);
    expect(standing({ answers: promised, statements: [first, statement('2019-02-01', 2018)] }).status).toBe(
      'promised',
    );
    expect(standing({ answers: promised, statements: [first, statement('2019-09-04', 2019)] })).toMatchObject(
      {
        status: 'unanswered',
        reopenedIn: 2019,
      },
    );
  });

  test('B4 comes back in the first cycle after the last answer', () => {
    const statements = ['2018', '2019', '2021'].map((year) => stated(year));
    expect(standing({ answers, statements }).reopenedIn).toBe(2019);
    expect(standing({ answers: [...answers, answered('inform', '2019-12')], statements }).reopenedIn).toBe(
      2021,
    );
    expect(standing({ answers: [answered('inform', '2021-12'), ...answers], statements })).toMatchObject({
      status: 'done',
      reopenedIn: null,
    });
  });

  test('B4 an answer on the day it was raised, or earlier in its first year, is an answer to it', () => {
    const raised = [stated('2019-09-04')];
    for (const day of ['2019-09-04', '2019-02-01'])
      expect(standing({ answers: [answered('inform', day)], statements: raised }).status).toBe('answered');
    expect(standing({ answers: [answered('inform', '2018-12')], statements: raised }).reopenedIn).toBe(2019);
  });

  test('B4 what was never answered has never been closed', () => {
    expect(standing()).toMatchObject({ status: 'unanswered', reopenedIn: null });
    const statements = held.map((year) => stated(String(year)));
    expect(standing({ statements, verdicts: [judged('not', '2019')] }).reopenedIn).toBeNull();
  });

  test('B4 solved although nobody answered: nobody is waited for', () => {
    expect(standing({ verdicts: [judged('solved', '2018-12-10')] })).toMatchObject({
      status: 'solved',
      waitingSince: null,
      waitingFor: [],
    });
  });

  test('B4 sent again: the clock runs from the new sending', () => {
    const point = {
      kind: 'problem' as const,
      sentAt: '2021-10-01',
      principalIds: [region],
      principalCertain: true,
    };
    expect(standing({ point, answers, statements: [stated('2018'), stated('2021-09-04')] })).toMatchObject({
      status: 'unanswered',
      waitingSince: '2021-10-01',
    });
  });
});

describe('B3 praise and information wait for nothing', () => {
  test.each([
    ['praise', 'noted', null],
    ['information', 'noted', null],
    ['problem', 'unanswered', '2018-11'],
    ['question', 'unanswered', '2018-11'],
  ] as const)('B3 %s without an answer is %s', (kind, status, waiting) => {
    const { point } = history();
    const found = standing({ point: { ...point, kind } });
    expect([found.status, found.waitingSince]).toEqual([status, waiting]);
    expect(found.waitingFor).toEqual(waiting === null ? [] : [region]);
  });
});
