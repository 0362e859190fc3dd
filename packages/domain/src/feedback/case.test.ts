import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { sendRequest } from '../kernel/request.ts';
import { answerCase, caseStanding, openCase, type OpenCase, type PointCase } from './case.ts';
import type { PointKind } from './point.ts';

const point = { id: 'p1', kind: 'case' as PointKind, principalIds: ['region'] };
const official = (personId: string, authorityId = 'region') => ({ personId, authorityId });
const command: OpenCase = {
  id: 'case-1',
  associationId: 'attention',
  authorityId: 'region',
  officials: [official('eva'), official('nils'), official('eva')],
  opens: plainDate('2021-02-01'),
  closes: plainDate('2021-02-28'),
};
const noon = (date: string): number => startOfDay(plainDate(date)) + 12 * 3_600_000;
const put = (): PointCase => {
  const one = openCase(point, command);
  if (!one.ok) throw new Error(one.problem.code);
  const sending = { partyIds: ['eva', 'nils'], channel: 'mail', documents: [] };
  const question = sendRequest(one.value.question, sending, noon('2021-02-01'));
  if (!question.ok) throw new Error(question.problem.code);
  return { ...one.value, question: question.value };
};
const done = { kind: 'done' as const, text: 'Mottagningen ringer nu upp inom en vecka.' };
const reply = (personId: string, date: string, more = {}) =>
  answerCase(put(), { personId, answer: done, lateReason: null, ...more }, noon(date));

describe('B11 a case is put to named officials who must answer', () => {
  test('B11 each is asked once, and it is known who is silent', () => {
    const one = reply('eva', '2021-02-10');
    if (!one.ok) throw new Error(one.problem.code);
    expect(caseStanding(put(), noon('2021-02-28'))).toEqual({
      answered: [],
      silent: ['eva', 'nils'],
      isLate: false,
    });
    expect(caseStanding(one.value, noon('2021-03-01'))).toEqual({
      answered: ['eva'],
      silent: ['nils'],
      isLate: true,
    });
    expect(caseStanding(one.value, noon('2021-02-10')).answered).toEqual(['eva']);
    expect(caseStanding(one.value, noon('2021-02-10') - 1).answered).toEqual([]);
  });

  test.each([
    ['no answer at all', reply('eva', '2021-02-10', { answer: null }), 'case/must-be-answered'],
    [
      '“klart” alone',
      reply('eva', '2021-02-10', { answer: { kind: 'done', text: 'Klart.' } }),
      'answer/change-not-described',
    ],
    ['somebody who was not asked', reply('kim', '2021-02-10'), 'request/not-asked'],
    ['late without a reason', reply('eva', '2021-03-01'), 'request/reason-missing'],
    ['late with a reason', reply('eva', '2021-03-01', { lateReason: 'Sjukdom.' }), 'ok'],
    ['another kind of point', openCase({ ...point, kind: 'problem' }, command), 'case/not-a-case'],
    [
      'an authority that it is not addressed to',
      openCase(point, { ...command, authorityId: 'kommun-falun' }),
      'case/not-its-authority',
    ],
    ['no officials', openCase(point, { ...command, officials: [] }), 'case/no-officials'],
    [
      'an official of another authority',
      openCase(point, { ...command, officials: [official('eva', 'kommun-falun')] }),
      'case/official-of-another-authority',
    ],
    [
      'due before it is put',
      openCase(point, { ...command, closes: plainDate('2021-01-31') }),
      'request/closes-before-it-opens',
    ],
  ])('B11 %s', (_, result, code) => {
    expect(result.ok ? 'ok' : result.problem.code).toBe(code);
  });

  test.each([
    [reply('eva', '2021-02-10', { answer: null }), { path: 'answer' }],
    [openCase({ ...point, kind: 'problem' }, command), { data: { kind: 'problem' } }],
    [openCase(point, { ...command, authorityId: 'kommun-falun' }), { path: 'authorityId' }],
    [openCase(point, { ...command, officials: [] }), { path: 'officials' }],
    [
      openCase(point, { ...command, officials: [official('eva'), official('nils', 'kommun-falun')] }),
      { path: 'officials[1]' },
    ],
  ])('K5 the refusal %j stands at its field', (result, problem) => {
    expect(result).toMatchObject({ ok: false, problem });
  });

  test('B11 once all have answered nothing is late', () => {
    const eva = reply('eva', '2021-02-10');
    if (!eva.ok) throw new Error(eva.problem.code);
    const both = answerCase(
      eva.value,
      { personId: 'nils', answer: done, lateReason: 'Semester.' },
      noon('2021-03-05'),
    );
    if (!both.ok) throw new Error(both.problem.code);
    expect(caseStanding(both.value, noon('2021-03-04')).isLate).toBe(true);
    expect(caseStanding(both.value, noon('2021-03-06'))).toEqual({
      answered: ['eva', 'nils'],
      silent: [],
      isLate: false,
    });
  });
});
