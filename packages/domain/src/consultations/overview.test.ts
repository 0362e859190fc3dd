import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { Stage } from '../kernel/request.ts';
import { answerConsultation } from './answer-consultation.ts';
import { newConsultation, type Consultation, type ConsultationLabel } from './consultation.ts';
import { overviewOf, waitsFor } from './overview.ts';
import { sendConsultation } from './send-consultation.ts';

const day = (date: string): number => startOfDay(plainDate(date));

const sent = (label: ConsultationLabel, stages: readonly Stage[] = []): Consultation<string> => {
  const made = newConsultation<string>(
    {
      label,
      title: 'Mora',
      whatChanges: 'Den flyttar.',
      documents: [],
      decisionOn: plainDate('2022-04-20'),
      cycleYear: null,
      openToAnyone: false,
    },
    {
      id: 'x',
      audience: { kind: 'named', partyIds: ['attention', 'rsmh', 'balans'] },
      opens: plainDate('2022-03-01'),
      closes: plainDate('2022-03-31'),
      stages,
    },
  );
  if (!made.ok) throw new Error(made.problem.code);
  const partyIds = ['attention', 'rsmh'];
  const command = { channel: 'post' as const, partyIds, personIds: [], recipients: [] };
  const result = sendConsultation(made.value, command, day('2022-02-20'));
  if (!result.ok) throw new Error(result.problem.code);
  const says = { partyId: 'rsmh', kind: 'answer' as const, text: 'Nej.', lateReason: null };
  const answered = answerConsultation(result.value, says, day('2022-03-10'));
  return answered.ok ? answered.value : result.value;
};

describe('X1 what everybody may know', () => {
  test.each([
    ['2022-02-28', 'announced', 'awaited', true],
    ['2022-03-31', 'open', 'awaited', true],
    ['2022-04-01', 'closed', 'no-answer', false],
  ])('X1 on %s it is %s, and who has said nothing is %s', (date, status, answer, ongoing) => {
    const { asked, ...overview } = overviewOf(sent('statutory'), day(date));
    expect(overview).toEqual({
      status,
      ongoing,
      // Somebody who is asked was never sent it.
      timing: 'not-sent',
      lastDay: '2022-03-31',
      sentAt: day('2022-02-20'),
      answered: 1,
    });
    expect(asked).toEqual([
      { partyId: 'attention', answer },
      { partyId: 'rsmh', answer: 'answered' },
    ]);
  });

  test.each([
    ['2022-04-20', true],
    ['2022-04-21', false],
  ])('X1 early information without a last day goes on till the decision: %s %s', (date, ongoing) => {
    const early = sent('early-information');
    const endless = { ...early, request: { ...early.request, closes: null } };
    expect(overviewOf(endless, day(date)).ongoing).toBe(ongoing);
  });

  test('X1 nobody is silent by early information', () => {
    const { asked } = overviewOf(sent('early-information'), day('2022-04-01'));
    expect(asked[0]).toEqual({ partyId: 'attention', answer: 'awaited' });
  });

  test('X1 a party from which it is hidden so far is not named', () => {
    const stages = [
      {
        id: 'a',
        from: plainDate('2022-03-01'),
        access: { rsmh: 'write' as const },
        others: 'hidden' as const,
      },
      { id: 'b', from: plainDate('2022-03-20'), access: {}, others: 'write' as const },
    ];
    const namedOn = (date: string) =>
      overviewOf(sent('referral', stages), day(date)).asked.map(({ partyId }) => partyId);
    expect([namedOn('2022-03-19'), namedOn('2022-03-20')]).toEqual([['rsmh'], ['attention', 'rsmh']]);
  });

  test.each([
    ['referral', 'attention', '2022-03-31', true],
    ['referral', 'rsmh', '2022-03-31', false],
    ['referral', 'balans', '2022-03-31', false],
    ['referral', 'attention', '2022-04-01', false],
    ['referral', 'attention', '2022-02-28', false],
    ['early-information', 'attention', '2022-03-31', false],
  ] as const)('X1 %s waits for %s on %s: %s', (label, partyId, date, waits) => {
    expect(waitsFor(sent(label), partyId, day(date))).toBe(waits);
  });
});
