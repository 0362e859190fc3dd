import { describe, expect, test } from 'vitest';
import { commitmentStanding } from '../kernel/commitment.ts';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { answerCase, answerOf, caseReminders, caseStanding, putCase, type PointCase } from './case.ts';
import type { PointKind } from './point.ts';

const point = { id: 'p1', kind: 'case' as PointKind, principalIds: ['region', 'falun'], sentAt: null };
const officials = [
  { personId: 'eva', authorityId: 'region' },
  { personId: 'nils', authorityId: 'region' },
  { personId: 'kim', authorityId: 'region' },
  { personId: 'elin', authorityId: 'falun' },
];
const state = { point, associationIds: ['attention', 'rsmh'], officials };
const form = {
  id: 'case-1',
  associationId: 'attention',
  authorityId: 'region',
  personIds: ['eva', 'nils'],
  closes: plainDate('2021-02-28'),
};
const noon = (date: string): number => startOfDay(plainDate(date)) + 12 * 3_600_000;
const value = <Value>(
  result: { ok: true; value: Value } | { ok: false; problem: { code: string } },
): Value => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const putOn = (date: string, more: Partial<typeof form> = {}, changed: Partial<typeof state> = {}) =>
  putCase({ ...state, ...changed }, { ...form, ...more }, noon(date));
const put = (): PointCase => value(putOn('2021-02-01')).one;

const said = {
  kind: 'inform',
  text: 'Mottagningen ringer nu upp inom en vecka.',
  due: null,
  lateReason: '',
} as const;
let answers = 0;
const reply = (one: PointCase, personId: string, on: string | number, more: object = {}) =>
  answerCase(
    { one, point, answers: [], promises: [], raiserIds: ['attention'], newId: `answer-${(answers += 1)}` },
    { ...said, ...more, personId },
    typeof on === 'number' ? on : noon(on),
  );
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;

describe('B11 a case is put to named officials', () => {
  test('X1 it is kept what was sent, when and to whom, each once', () => {
    const { one } = value(putOn('2021-02-01', { personIds: ['eva', 'nils', 'eva'] }));
    expect(one).toMatchObject({ pointId: 'p1', associationId: 'attention', authorityId: 'region' });
    expect(one.question).toMatchObject({ kind: 'case', opens: '2021-02-01', closes: '2021-02-28' });
    expect(one.question.audience).toEqual({ kind: 'named', partyIds: ['eva', 'nils'] });
    expect(one.question.sendings).toEqual([
      { at: noon('2021-02-01'), partyIds: ['eva', 'nils'], channel: 'mail', documents: [] },
    ]);
  });

  test('B3 the authority is waited for from the day it was put, or since it was first sent', () => {
    expect(value(putOn('2021-02-01')).sentAt).toBe('2021-02-01');
    expect(value(putOn('2021-02-01', {}, { point: { ...point, sentAt: '2019' as never } })).sentAt).toBe(
      '2019',
    );
  });

  test.each<[string, Partial<typeof form>, Partial<typeof state>, string, string | undefined]>([
    [
      'a problem that anybody has',
      {},
      { point: { ...point, kind: 'problem' } },
      'case/not-a-case',
      undefined,
    ],
    [
      'for one that has not raised it',
      { associationId: 'nsph' },
      {},
      'case/not-its-association',
      'associationId',
    ],
    [
      'to an authority it does not concern',
      { authorityId: 'mora' },
      {},
      'case/not-its-authority',
      'authorityId',
    ],
    ['to nobody in particular', { personIds: [] }, {}, 'case/no-officials', 'personIds'],
    [
      'to one of another authority',
      { personIds: ['eva', 'elin'] },
      {},
      'case/official-of-another-authority',
      'personIds',
    ],
    [
      'to somebody without an office',
      { personIds: ['eva', 'x'] },
      {},
      'case/official-of-another-authority',
      'personIds',
    ],
    [
      'with a last day that has been',
      { closes: plainDate('2021-01-31') },
      {},
      'request/closes-before-it-opens',
      'closes',
    ],
  ])('B11 not %s', (_, more, changed, code, path) => {
    const refused = putOn('2021-02-01', more, changed);
    expect(refused.ok ? [] : [refused.problem.code, refused.problem.path]).toEqual([code, path]);
  });

  test('K3 the day it is put may be the last one', () => {
    expect(codeOf(putOn('2021-02-28'))).toBe('ok');
  });
});

describe('B11 they must answer', () => {
  test('B11 it is known who has answered and who is silent, at any instant', () => {
    const { one } = value(reply(put(), 'eva', '2021-02-10'));
    const before = noon('2021-02-10') - 1;
    expect(caseStanding(one, before)).toEqual({ answered: [], silent: ['eva', 'nils'], isLate: false });
    expect(caseStanding(one, noon('2021-02-10'))).toMatchObject({ answered: ['eva'], silent: ['nils'] });
  });

  test('K3 it is late from midnight in Sweden after the last day, as long as somebody is silent', () => {
    const midnight = startOfDay(plainDate('2021-03-01'));
    const { one } = value(reply(put(), 'eva', midnight - 1));
    expect(caseStanding(one, midnight - 1).isLate).toBe(false);
    expect(caseStanding(one, midnight).isLate).toBe(true);
    const both = value(reply(one, 'nils', '2021-03-05', { lateReason: 'Semester.' })).one;
    expect(caseStanding(both, noon('2021-03-05'))).toEqual({
      answered: ['eva', 'nils'],
      silent: [],
      isLate: false,
    });
  });

  test.each<[string, string, string, object, string]>([
    ['who was not asked', 'kim', '2021-02-10', {}, 'request/not-asked'],
    ['who is late and does not say why', 'eva', '2021-03-01', {}, 'request/reason-missing'],
    [
      'who is late and says nothing for a reason',
      'eva',
      '2021-03-01',
      { lateReason: ' ' },
      'request/reason-missing',
    ],
    ['who says nothing', 'eva', '2021-02-10', { text: '' }, 'answer/empty'],
    [
      'who only says that it is done',
      'eva',
      '2021-02-10',
      { kind: 'done', text: 'Klart.' },
      'answer/change-not-described',
    ],
    [
      'who says no without a reason',
      'eva',
      '2021-02-10',
      { kind: 'refuse', text: 'Nej.' },
      'answer/reason-missing',
    ],
    ['who promises without a last day', 'eva', '2021-02-10', { kind: 'promise' }, 'promise/due-missing'],
  ])('B11 nobody %s', (_, personId, on, more, code) => {
    expect(codeOf(reply(put(), personId, on, more))).toBe(code);
  });

  test('B11 why an answer came late stands with it; on time no reason is kept', () => {
    const late = value(reply(put(), 'eva', '2021-03-01', { lateReason: 'Sjukdom.' })).one;
    expect(answerOf(late, 'eva')).toMatchObject({ text: said.text, lateReason: 'Sjukdom.' });
    const onTime = value(reply(put(), 'eva', '2021-02-28', { lateReason: 'Sjukdom.' })).one;
    expect(answerOf(onTime, 'eva')).toMatchObject({ lateReason: null });
  });

  test('B11 what was said last counts, and nothing that was said is lost', () => {
    const first = value(reply(put(), 'eva', '2021-02-10')).one;
    const { one } = value(reply(first, 'eva', '2021-02-12', { text: 'Vi ringer upp samma dag.' }));
    expect(answerOf(one, 'eva')?.text).toBe('Vi ringer upp samma dag.');
    expect(one.question.responses).toHaveLength(2);
    expect(answerOf(one, 'nils')).toBeNull();
  });

  test('B4 it is an answer of the authority, and a promise in it has its last day', () => {
    const due = plainDate('2021-06-30');
    const given = value(reply(put(), 'eva', '2021-02-10', { kind: 'promise', due }));
    expect(given.answer).toMatchObject({ pointId: 'p1', principalId: 'region', givenAt: '2021-02-10' });
    expect(given.promise).toMatchObject({
      id: given.answer.id,
      ownerId: 'region',
      due,
      acceptorIds: ['attention'],
    });
    expect(commitmentStanding(given.promise as never)).toMatchObject({ state: 'open', due });
  });
});

describe('B11 officials who have not answered are reminded', () => {
  const one = value(reply(put(), 'eva', '2021-02-10')).one;
  const due = '2021-02-28';
  test.each([
    ['2021-02-20', one, []],
    ['2021-02-21', one, [{ kind: 'case-due-soon', personId: 'nils', due }]],
    ['2021-02-28', one, [{ kind: 'case-due-soon', personId: 'nils', due }]],
    ['2021-03-01', one, [{ kind: 'case-overdue', personId: 'nils', due }]],
    ['2021-03-01', value(reply(one, 'nils', '2021-02-11')).one, []],
    ['2021-02-28', value(putOn('2021-02-28', { personIds: ['nils'] })).one, []],
  ])(
    'B11 on %s, a week before the last day and after it, but not on the day it was put',
    (on, put_, reminders) => {
      expect(caseReminders(put_, noon(on))).toEqual(reminders);
    },
  );
});
