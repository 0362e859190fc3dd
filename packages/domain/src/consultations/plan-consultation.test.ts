import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { requestAccess } from '../kernel/request.ts';
import type { Result } from '../kernel/result.ts';
import { answerConsultation, closeConsultation, latestAnswerOf } from './answer-consultation.ts';
import { proofOf, type Consultation } from './consultation.ts';
import { changePlan, planConsultation, type PlanConsultation } from './plan-consultation.ts';
import { sendConsultation } from './send-consultation.ts';

const day = (date: string): number => startOfDay(plainDate(date));
const hour = 3_600_000;
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const known = { partyIds: new Set(['attention', 'rsmh', 'balans']), cycleStep: null };
const form: PlanConsultation = {
  id: 'samrad-om-mora',
  label: 'referral',
  title: 'Mottagningen i Mora',
  whatChanges: 'Mottagningen i Mora flyttar.',
  documents: ['Utredning, version 2'],
  decisionOn: plainDate('2022-04-20'),
  opens: plainDate('2022-03-01'),
  closes: plainDate('2022-03-31'),
  partyIds: ['attention', 'rsmh'],
  stages: [],
  cycleYear: null,
  openToAnyone: false,
};
const planned = (more: Partial<PlanConsultation> = {}): Consultation<string> =>
  valueOf(planConsultation<string>({ ...form, ...more }, known));
const reached = [
  { personId: 'kim', partyId: 'attention' },
  { personId: 'alex', partyId: 'rsmh' },
];
const byMail = {
  channel: 'mail' as const,
  partyIds: ['attention', 'rsmh'],
  personIds: ['alex', 'kim'],
  recipients: reached,
};
const sent = (more: Partial<PlanConsultation> = {}): Consultation<string> =>
  valueOf(sendConsultation(planned(more), byMail, day('2022-03-01') + hour));

describe('X1 a plan', () => {
  const stage = { from: plainDate('2022-03-01'), access: {}, others: 'read' as const };
  test.each<[string, Partial<PlanConsultation>, string]>([
    ['that is whole', {}, 'ok'],
    ['without a title', { title: '' }, 'consultation/title-missing'],
    ['with a personal number in it', { whatChanges: 'Om 811218-9876.' }, 'consultation/personal-number'],
    ['with one in its title', { title: 'Om 811218-9876' }, 'consultation/personal-number'],
    ['that asks an association of elsewhere', { partyIds: ['annan'] }, 'consultation/party-unknown'],
    ['that asks nobody', { partyIds: [] }, 'request/no-audience'],
    [
      'with a stage for somebody who is not asked',
      { stages: [{ ...stage, access: { balans: 'write' } }] },
      'consultation/party-unknown',
    ],
    ['in which nobody may answer', { stages: [stage] }, 'consultation/nobody-may-answer'],
    ['in which one may', { stages: [{ ...stage, access: { rsmh: 'write' } }] }, 'ok'],
    [
      'with two stages from one day',
      { stages: [stage, { ...stage, others: 'write' }] },
      'consultation/stage-day-twice',
    ],
  ])('X1 %s', (_what, more, code) => {
    expect(codeOf(planConsultation({ ...form, ...more }, known))).toBe(code);
  });

  test('X1 an association that is named twice is asked once', () => {
    expect(planned({ partyIds: ['rsmh', 'rsmh'] }).request.audience).toEqual({
      kind: 'named',
      partyIds: ['rsmh'],
    });
  });

  test('X1 stages say who sees and who writes, from their day on', () => {
    const stages = [
      { from: plainDate('2022-03-01'), access: { attention: 'write' as const }, others: 'hidden' as const },
      { from: plainDate('2022-03-15'), access: {}, others: 'write' as const },
    ];
    const { request } = sent({ stages });
    const accessOn = (date: string) =>
      ['attention', 'rsmh'].map((partyId) => requestAccess(request, partyId, day(date) + hour));
    expect(accessOn('2022-03-14')).toEqual(['write', 'hidden']);
    expect(accessOn('2022-03-15')).toEqual(['write', 'write']);
    expect(accessOn('2022-04-01')).toEqual(['read', 'read']);
  });

  test('X1 it is planned again until it is sent, and never after: its text is what they got', () => {
    const again = planned({ title: 'Mottagningarna i Mora och Älvdalen' });
    const at = day('2022-03-01') + 2 * hour;
    expect(valueOf(changePlan(planned(), again, at)).title).toBe(again.title);
    expect(codeOf(changePlan(sent(), again, at))).toBe('consultation/already-sent');
  });
});

describe('X1 sent to exactly those who were looked at', () => {
  const send = (more: object) =>
    codeOf(sendConsultation(planned(), { ...byMail, ...more }, day('2022-03-01')));
  test.each([
    ['as looked at', {}, 'ok'],
    ['to one more than was looked at', { personIds: ['kim'] }, 'consultation/recipients-changed'],
    ['to one less', { personIds: ['kim', 'alex', 'eli'] }, 'consultation/recipients-changed'],
    ['to another', { personIds: ['kim', 'eli'] }, 'consultation/recipients-changed'],
    ['to one of two associations', { partyIds: ['rsmh'], personIds: ['alex'] }, 'ok'],
    ['to one that no letter reaches', { recipients: reached.slice(0, 1) }, 'consultation/party-not-reached'],
    ['by post to one that no letter reaches', { channel: 'post', recipients: [], personIds: [] }, 'ok'],
    ['to one that is not asked', { partyIds: ['balans'] }, 'request/not-asked'],
  ])('X1 %s', (_what, more, code) => {
    expect(send(more)).toBe(code);
  });

  test('X1 the proof says what, when, to whom, how', () => {
    expect(proofOf(sent())[1]).toEqual({
      partyId: 'rsmh',
      sendings: [{ at: day('2022-03-01') + hour, channel: 'mail', documents: ['Utredning, version 2'] }],
      answer: 'awaited',
    });
  });
});

describe('X1 answers', () => {
  const says = { partyId: 'rsmh', kind: 'answer' as const, text: 'Flytta den inte.', lateReason: null };
  const lastMoment = day('2022-04-01') - 1;

  test.each([
    ['in the last moment of the last day', says, lastMoment, 'ok'],
    ['a moment later', says, lastMoment + 1, 'consultation/answers-closed'],
    ['later, taken in for no reason', { ...says, lateReason: ' ' }, lastMoment + 1, 'request/reason-missing'],
    ['later, taken in for a reason', { ...says, lateReason: 'Posten' }, lastMoment + 1, 'ok'],
    ['in no words', { ...says, text: ' \n' }, lastMoment, 'consultation/answer-missing'],
    ['that one abstains', { ...says, kind: 'abstain' as const, text: '' }, lastMoment, 'ok'],
    ['by one who is not asked', { ...says, partyId: 'balans' }, lastMoment, 'request/not-asked'],
  ])('K3 X1 %s', (_what, said, at, code) => {
    expect(codeOf(answerConsultation(sent(), said, at))).toBe(code);
  });

  test('X1 every version is kept, the latest counts, and the same words are the same answer', () => {
    const first = valueOf(answerConsultation(sent(), says, day('2022-03-10')));
    expect(valueOf(answerConsultation(first, { ...says, text: ' Flytta den inte. ' }, lastMoment))).toBe(
      first,
    );
    const second = valueOf(answerConsultation(first, { ...says, text: 'Flytta den.' }, lastMoment));
    expect(second.request.responses).toHaveLength(2);
    expect(latestAnswerOf(second, 'rsmh')?.said).toEqual({ kind: 'answer', body: 'Flytta den.' });
    expect(latestAnswerOf(second, 'attention')).toBeUndefined();
  });

  test('X1 at the close it is written down who gave no answer, once', () => {
    const one = valueOf(answerConsultation(sent(), says, day('2022-03-10')));
    expect(codeOf(closeConsultation(one, lastMoment))).toBe('consultation/still-open');
    const closed = valueOf(closeConsultation(one, lastMoment + 1));
    expect(closed.request.noAnswer).toEqual([{ partyId: 'attention', at: lastMoment + 1 }]);
    expect(valueOf(closeConsultation(closed, lastMoment + hour)).request).toEqual(closed.request);
  });

  test('X1 nobody is silent where nobody is asked to answer, or was sent anything', () => {
    const early = sent({ label: 'early-information' });
    expect(valueOf(closeConsultation(early, lastMoment + 1)).request.noAnswer).toEqual([]);
    const onlyOne = valueOf(
      sendConsultation(planned(), { ...byMail, partyIds: ['rsmh'], personIds: ['alex'] }, day('2022-03-01')),
    );
    const { noAnswer } = valueOf(closeConsultation(onlyOne, lastMoment + 1)).request;
    expect(noAnswer.map(({ partyId }) => partyId)).toEqual(['rsmh']);
  });
});
