import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { recordNoAnswer, respond, sendRequest } from '../kernel/request.ts';
import type { Result } from '../kernel/result.ts';
import {
  newConsultation,
  proofOf,
  tellOutcome,
  timingOf,
  type Consultation,
  type ConsultationLabel,
} from './consultation.ts';

const noon = (date: string): number => startOfDay(plainDate(date)) + 12 * 3_600_000;
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const terms = {
  id: 'samrad-1',
  audience: { kind: 'named' as const, partyIds: ['attention', 'rsmh'] },
  opens: plainDate('2022-03-01'),
  closes: plainDate('2022-03-31') as ReturnType<typeof plainDate> | null,
  stages: [],
};
const command = {
  label: 'statutory' as ConsultationLabel,
  title: 'Mottagningen i Mora',
  whatChanges: 'Mottagningen i Mora flyttar.',
  documents: ['underlag v2'],
  decisionOn: plainDate('2022-04-20') as ReturnType<typeof plainDate> | null,
  cycleYear: null as number | null,
  openToAnyone: false,
};
const made = (label: ConsultationLabel = 'statutory', closes = terms.closes): Consultation<string> =>
  valueOf(newConsultation<string>({ ...command, label }, { ...terms, closes }));
const sentOn = (
  one: Consultation<string>,
  date: string,
  partyIds = ['attention', 'rsmh'],
): Consultation<string> => ({
  ...one,
  request: valueOf(
    sendRequest(one.request, { partyIds, channel: 'mail', documents: ['underlag v2'] }, noon(date)),
  ),
});

describe('X1 labels of one request', () => {
  test.each([
    ['has no title', { title: ' ' }, {}, 'consultation/title-missing'],
    ['does not say what changes', { whatChanges: ' ' }, {}, 'consultation/change-not-described'],
    ['has no last day', {}, { closes: null }, 'consultation/no-closing-day'],
    [
      'a remiss has no last day',
      { label: 'referral' as const },
      { closes: null },
      'consultation/no-closing-day',
    ],
    [
      'closes on the day of the decision',
      { decisionOn: plainDate('2022-03-31') },
      {},
      'consultation/closes-after-decision',
    ],
    ['closes the day before', { decisionOn: plainDate('2022-04-01') }, {}, 'ok'],
    ['no day of decision yet', { decisionOn: null }, {}, 'ok'],
    ['early information needs no last day', { label: 'early-information' as const }, { closes: null }, 'ok'],
    [
      'B8 a call for views of no round',
      { label: 'call-for-views' as const },
      {},
      'consultation/cycle-missing',
    ],
    ['B8 a call of a round', { label: 'call-for-views' as const, cycleYear: 2022 }, {}, 'ok'],
    [
      'B8 a call without a last day',
      { label: 'call-for-views' as const, cycleYear: 2022 },
      { closes: null },
      'consultation/no-closing-day',
    ],
    ['asks nobody', {}, { audience: { kind: 'named' as const, partyIds: [] } }, 'request/no-audience'],
  ])('X1 one that %s', (_, more, other, code) => {
    const result = newConsultation({ ...command, ...more }, { ...terms, ...other });
    expect(result.ok ? 'ok' : result.problem.code).toBe(code);
  });
});

describe('X1 early information goes out before the decision, or is marked late', () => {
  const early = made('early-information', null);
  test.each([
    ['2022-04-19', 'in-time'],
    ['2022-04-20', 'late'],
    ['2022-05-01', 'late'],
  ])('X1 sent %s it is %s', (date, timing) => {
    expect(timingOf(sentOn(early, date))).toBe(timing);
  });

  test('X1 the one told last decides, and each has its own mark', () => {
    const first = sentOn(early, '2022-04-01', ['attention']);
    expect([timingOf(early), timingOf(first), timingOf(first, 'attention')]).toEqual([
      'not-sent',
      'not-sent',
      'in-time',
    ]);
    const both = sentOn(first, '2022-04-21', ['attention', 'rsmh']);
    expect([timingOf(both), timingOf(both, 'attention'), timingOf(both, 'rsmh')]).toEqual([
      'late',
      'in-time',
      'late',
    ]);
  });

  test('X1 sent to anyone, the first sending counts', () => {
    const open = valueOf(newConsultation<string>(command, { ...terms, audience: { kind: 'anyone' } }));
    expect([timingOf(open), timingOf(sentOn(open, '2022-03-01', []))]).toEqual(['not-sent', 'in-time']);
  });
});

describe('X1 proof, and what it led to', () => {
  test('X1 what was sent, when, to whom, and what they said', () => {
    let one = sentOn(made(), '2022-03-01');
    const answer = { partyId: 'rsmh', said: { kind: 'answer' as const, body: 'Nej.' }, lateReason: null };
    one = { ...one, request: valueOf(respond(one.request, answer, noon('2022-03-10'))) };
    one = { ...one, request: valueOf(recordNoAnswer(one.request, 'attention', noon('2022-04-01'))) };
    const sendings = [{ at: noon('2022-03-01'), channel: 'mail', documents: ['underlag v2'] }];
    expect(proofOf(one)).toEqual([
      { partyId: 'attention', sendings, answer: 'no-answer' },
      { partyId: 'rsmh', sendings, answer: 'answered' },
    ]);
    expect(proofOf(made()).map((line) => line.answer)).toEqual(['not-sent', 'not-sent']);
  });

  test.each([
    ['while it is open', sentOn(made(), '2022-03-01'), '2022-03-31', 'Ingenting.', 'consultation/still-open'],
    ['of a draft', made(), '2022-04-30', 'Ingenting.', 'consultation/still-open'],
    ['in no words', sentOn(made(), '2022-03-01'), '2022-04-01', ' ', 'consultation/outcome-missing'],
    [
      'once it is closed, also that nothing changed',
      sentOn(made(), '2022-03-01'),
      '2022-04-01',
      'Ingenting.',
      'ok',
    ],
    [
      'of early information without an end',
      sentOn(made('early-information', null), '2022-03-01'),
      '2022-04-21',
      'Beslutat.',
      'ok',
    ],
  ])('X1 the outcome is told %s', (_, one, date, text, code) => {
    const result = tellOutcome(one, { text, decisionIds: ['b1'] }, noon(date));
    expect(result.ok ? 'ok' : result.problem.code).toBe(code);
    if (result.ok) expect(result.value.ledTo).toEqual({ text, decisionIds: ['b1'], at: noon(date) });
  });
});
