import { describe, expect, test } from 'vitest';
import { readSubmission } from '../feedback/submission.ts';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { answersByParty, cancelRequest } from '../kernel/request.ts';
import type { Result } from '../kernel/result.ts';
import { valueOf } from '../testing/result.ts';
import { answerOpenly, anyoneFrom, publicAccess } from './answer-openly.ts';
import type { Consultation } from './consultation.ts';
import { planConsultation, type PlanConsultation } from './plan-consultation.ts';
import { sendConsultation } from './send-consultation.ts';

const day = (date: string): number => startOfDay(plainDate(date));
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);

const form: PlanConsultation = {
  id: 'samrad-om-mora',
  label: 'statutory',
  title: 'Mottagningen i Mora',
  whatChanges: 'Mottagningen i Mora flyttar.',
  documents: [],
  decisionOn: plainDate('2022-04-20'),
  opens: plainDate('2022-03-01'),
  closes: plainDate('2022-03-31'),
  partyIds: ['attention', 'rsmh'],
  stages: [],
  cycleYear: null,
  openToAnyone: true,
};
const plan = (more: Partial<PlanConsultation> = {}) =>
  planConsultation<string>(
    { ...form, ...more },
    { partyIds: new Set(form.partyIds), cycleStep: 'call-for-views' },
  );
const sent = (more: Partial<PlanConsultation> = {}): Consultation<string> =>
  valueOf(
    sendConsultation(
      valueOf(plan(more)),
      { channel: 'post', partyIds: ['attention'], personIds: [], recipients: [] },
      day('2022-02-20'),
    ),
  );
const stages = [
  { from: plainDate('2022-03-01'), access: {}, others: 'write' as const, anyone: 'read' as const },
  { from: plainDate('2022-03-15'), access: {}, others: 'read' as const, anyone: 'write' as const },
];

describe('X1 what somebody may do who is not asked', () => {
  test.each<[string, Partial<PlanConsultation>, string, string]>([
    ['open to anyone, before it opens', {}, '2022-02-28', 'read'],
    ['on its first day', {}, '2022-03-01', 'write'],
    ['on its last day', {}, '2022-03-31', 'write'],
    ['K3 the day after', {}, '2022-04-01', 'read'],
    ['not open to anyone', { openToAnyone: false }, '2022-03-10', 'read'],
    ['in a stage of the associations', { stages }, '2022-03-10', 'read'],
    ['in a stage of everybody', { stages }, '2022-03-15', 'write'],
    [
      'before the first stage',
      { stages: stages.slice(1).map((one) => ({ ...one, others: 'write' as const })) },
      '2022-03-10',
      'read',
    ],
  ])('X1 %s', (_what, more, date, access) => {
    expect(publicAccess(sent(more), day(date))).toBe(access);
  });

  test.each<[string, Partial<PlanConsultation>, string | null]>([
    ['from its first day', {}, '2022-03-01'],
    ['from the day of a stage', { stages }, '2022-03-15'],
    ['never, where it is not open to anyone', { openToAnyone: false }, null],
  ])('X1 anybody may answer %s', (_what, more, from) => {
    expect(anyoneFrom(sent(more))).toBe(from);
  });

  test('X1 a draft is hidden, and what was taken back is only read', () => {
    expect(publicAccess(valueOf(plan()), day('2022-03-10'))).toBe('hidden');
    const open = sent();
    const request = valueOf(cancelRequest(open.request, 'Den flyttar inte.', day('2022-03-05')));
    expect(publicAccess({ ...open, request }, day('2022-03-10'))).toBe('read');
  });
});

describe('X1 a plan that is open to anyone', () => {
  test.each<[string, Partial<PlanConsultation>, string]>([
    [
      'has a last day, also early information',
      { label: 'early-information', closes: null },
      'consultation/no-closing-day',
    ],
    [
      'lets anyone answer in some stage',
      { stages: stages.slice(0, 1).map((one) => ({ ...one, anyone: 'read' as const })) },
      'consultation/anyone-may-never-answer',
    ],
    ['asks associations besides', { partyIds: [] }, 'request/no-audience'],
    ['or in all of the time', {}, 'ok'],
  ])('X1 %s', (_what, more, code) => {
    expect(codeOf(plan(more))).toBe(code);
  });
});

describe('B5 B6 X1 an answer of anybody is a statement', () => {
  const read = readSubmission({
    clientKey: 'a-key-of-this-form',
    text: 'Bygg en ramp.',
    identity: 'anonymous',
  });
  if (!read.ok) throw new Error('a whole submission');
  const says = read.value;
  const state = { newId: 's1', earlier: null, unknown: [] };
  const answer = (consultation: Consultation<string>, at: number) =>
    answerOpenly({ ...state, consultation }, says, at);
  const lastMoment = day('2022-04-01') - 1;

  test('B6 received, unplaced and without a name, and no association has answered by it', () => {
    const consultation = sent();
    const { statement, outcome } = valueOf(answer(consultation, lastMoment));
    expect(outcome).toBe('new');
    expect(statement).toMatchObject({
      id: 's1',
      status: 'received',
      pointId: null,
      identity: 'anonymous',
      authorName: null,
      consultationId: 'samrad-om-mora',
      cycleYear: null,
    });
    expect(answersByParty(consultation.request).get('attention')).toBe('awaited');
  });

  test('K3 a moment later it is refused; what was sent before is the same answer still', () => {
    const consultation = sent();
    expect(codeOf(answer(consultation, lastMoment + 1))).toBe('consultation/not-open-to-anyone');
    const { statement } = valueOf(answer(consultation, lastMoment));
    const again = answerOpenly({ ...state, earlier: statement, consultation }, says, lastMoment + 1);
    expect(valueOf(again)).toMatchObject({ outcome: 'repeated', statement });
  });

  test('X1 what only associations are asked is refused', () => {
    expect(codeOf(answer(sent({ openToAnyone: false }), lastMoment))).toBe('consultation/not-open-to-anyone');
  });

  test('B5 signs of acute danger are seen here too', () => {
    const hurt = { ...says, text: 'Jag vill inte leva längre.' };
    expect(
      valueOf(answerOpenly({ ...state, consultation: sent() }, hurt, lastMoment)).crisisSigns,
    ).not.toEqual([]);
  });

  test('B8 one to a call for views belongs to its round', () => {
    const call = sent({ label: 'call-for-views', decisionOn: null, cycleYear: 2022 });
    expect(valueOf(answer(call, lastMoment)).statement.cycleYear).toBe(2022);
  });
});
