import { expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { answerReminders, unsentReminders } from './answer-reminder.ts';
import { defaultAnswerTimes } from './clocks.ts';

const region = 'region-dalarna';
const municipalities = 'kommunerna-dalarna';
const point = (fields = {}) => ({
  kind: 'problem' as const,
  sentAt: '2026-01-01',
  principalIds: [region, municipalities],
  principalCertain: true,
  ...fields,
});
const answer = (principalId: string | null, givenAt: string) => ({ principalId, givenAt });
const on = (day: string) => ({ on: plainDate(day) });
/** Sixty days after the first of January. */
const due = plainDate('2026-03-02');
const to = (kind: 'answer-due-soon' | 'answer-overdue', ...principalIds: string[]) =>
  principalIds.map((principalId) => ({ kind, principalId, due }));

test.each([
  { day: '2026-01-01', kind: null },
  { day: '2026-02-22', kind: null },
  { day: '2026-02-23', kind: 'answer-due-soon' },
  { day: '2026-03-02', kind: 'answer-due-soon' },
  { day: '2026-03-03', kind: 'answer-overdue' },
  { day: '2027-03-03', kind: 'answer-overdue' },
] as const)('B3 a question sent on 1 January calls for $kind on $day', ({ day, kind }) => {
  const expected = kind === null ? [] : to(kind, region, municipalities);
  expect(answerReminders(point(), [], on(day))).toEqual(expected);
});

test('B3 a region that has decided on other days reminds by those', () => {
  const times = { ...defaultAnswerTimes, cycleDays: { ...defaultAnswerTimes.cycleDays, value: 30 } };
  const timesOn = () => times;
  const [first] = answerReminders(point(), [], { ...on('2026-01-24'), timesOn });
  expect(first).toEqual({ kind: 'answer-due-soon', principalId: region, due: '2026-01-31' });
  expect(answerReminders(point(), [], { ...on('2026-01-23'), timesOn })).toEqual([]);
});

test('B3 the days in force when it was sent apply, whatever is decided later', () => {
  const shorter = { ...defaultAnswerTimes, cycleDays: { ...defaultAnswerTimes.cycleDays, value: 30 } };
  const timesOn = (day: string) => (day < '2026-01-02' ? defaultAnswerTimes : shorter);
  expect(answerReminders(point(), [], { ...on('2026-02-28'), timesOn })).toEqual(
    to('answer-due-soon', region, municipalities),
  );
  const later = point({ sentAt: '2026-01-02' });
  expect(answerReminders(later, [], { ...on('2026-02-28'), timesOn })).toMatchObject([
    { kind: 'answer-overdue', due: '2026-02-01' },
    { kind: 'answer-overdue', due: '2026-02-01' },
  ]);
});

test('B3 each is sent once: one to another principal, of another kind or of another due day is another', () => {
  const called = to('answer-overdue', region, municipalities);
  const step = { kind: 'answer-overdue' as const, principalId: region, of: due as string };
  expect(unsentReminders(called, [])).toEqual(called);
  expect(unsentReminders(called, [step])).toEqual(to('answer-overdue', municipalities));
  expect(unsentReminders(called, [{ ...step, kind: 'answer-due-soon' }])).toEqual(called);
  expect(unsentReminders(called, [{ ...step, of: '2026-03-01' }])).toEqual(called);
});

test('B3 only the one who has not answered is reminded', () => {
  const reminders = answerReminders(point(), [answer(region, '2026-02-01')], on('2026-03-03'));
  expect(reminders).toEqual(to('answer-overdue', municipalities));
});

test('B3 nobody is reminded when all have answered', () => {
  const answers = [answer(region, '2026-02-01'), answer(municipalities, '2026-02-20')];
  expect(answerReminders(point(), answers, on('2026-03-03'))).toEqual([]);
});

test('B3 an answer from before it was sent again does not count', () => {
  const answers = [answer(region, '2025-06-01'), answer(municipalities, '2026-02-01')];
  expect(answerReminders(point(), answers, on('2026-03-03'))).toEqual(to('answer-overdue', region));
});

test.each([
  { what: 'was not sent', fields: { sentAt: null } },
  { what: 'is praise', fields: { kind: 'praise' as const } },
  { what: 'has a principal that is only inferred', fields: { principalCertain: false } },
])('B3 nobody is reminded of what $what', ({ fields }) => {
  expect(answerReminders(point(fields), [], on('2027-01-01'))).toEqual([]);
});

test('K2 an imprecise day of sending counts from its last day', () => {
  const sent = point({ sentAt: '2026-01' });
  expect(answerReminders(sent, [], on('2026-03-24'))).toEqual([]);
  expect(answerReminders(sent, [], on('2026-03-25'))).toMatchObject([
    { kind: 'answer-due-soon', due: '2026-04-01' },
    { kind: 'answer-due-soon', due: '2026-04-01' },
  ]);
});
