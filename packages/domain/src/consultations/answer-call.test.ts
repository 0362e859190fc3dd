import { describe, expect, test } from 'vitest';
import { cycleSteps, type CycleStep } from '../feedback/cycle-life.ts';
import { emptyContent, saveDraft, startDraft } from '../feedback/raise-draft.ts';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { answersByParty } from '../kernel/request.ts';
import { valueOf } from '../testing/result.ts';
import { sendToCall, takeDownToCall } from './answer-call.ts';
import { answerConsultation, closeConsultation } from './answer-consultation.ts';
import type { Consultation } from './consultation.ts';
import { planConsultation, type PlanConsultation } from './plan-consultation.ts';
import { sendConsultation } from './send-consultation.ts';

const day = (date: string): number => startOfDay(plainDate(date));
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;

const form: PlanConsultation = {
  id: 'call-2022',
  label: 'call-for-views',
  title: 'Vad vill ni ta upp i år?',
  whatChanges: 'Nätverket samlar era synpunkter.',
  documents: [],
  decisionOn: null,
  opens: plainDate('2022-03-01'),
  closes: plainDate('2022-03-31'),
  cycleYear: 2022,
  openToAnyone: false,
  partyIds: ['attention', 'rsmh'],
  stages: [],
};
const planned = (cycleStep: CycleStep | null = 'hearing') =>
  planConsultation<string>(form, { partyIds: new Set(form.partyIds), cycleStep });
const sent: Consultation<string> = valueOf(
  sendConsultation(
    valueOf(planned()),
    { channel: 'post', partyIds: form.partyIds, personIds: [], recipients: [] },
    day('2022-03-01'),
  ),
);

const association = { id: 'attention', name: 'Attention' };
const started = startDraft({ id: 'd1', organisationId: 'attention', callId: sent.request.id }, 'maja', 1);
const draft = valueOf(
  saveDraft(started, { content: { ...emptyContent, text: 'Fler tider.' }, seen: 1, by: 'maja' }, 2),
);
const state = { draft, sent: undefined, association, unknown: [], newId: 's1', call: sent };
const lastMoment = day('2022-04-01') - 1;

describe('B8 a call for views belongs to a round', () => {
  const asking = new Set<CycleStep>(['planned', 'pre-meeting', 'hearing', 'call-for-views', 'compilation']);
  test.each([...cycleSteps, null])('B8 in a round that is %s it is planned or refused', (step) => {
    expect(codeOf(planned(step))).toBe(
      step !== null && asking.has(step) ? 'ok' : 'consultation/cycle-not-asking',
    );
  });
});

describe('B8 X1 what an association says becomes statements of the round', () => {
  test('B5 received, in its own name, and it has answered', () => {
    const { statement, call } = valueOf(sendToCall(state, { seen: 2 }, lastMoment));
    expect(statement).toMatchObject({
      id: 's1',
      text: 'Fler tider.',
      authorId: 'attention',
      identity: 'own-name',
      status: 'received',
      pointId: null,
      cycleYear: 2022,
    });
    expect(Object.fromEntries(answersByParty(call.request))).toEqual({
      attention: 'answered',
      rsmh: 'awaited',
    });
    expect(call.request.responses.map(({ said }) => said)).toEqual([{ kind: 'answer', body: 's1' }]);
  });

  test('K3 a moment later it is refused, and the draft is not lost', () => {
    expect(codeOf(sendToCall(state, { seen: 2 }, lastMoment + 1))).toBe('consultation/answers-closed');
  });

  test('X1 sent twice it is one answer; two statements are two', () => {
    const first = valueOf(sendToCall(state, { seen: 2 }, lastMoment));
    const again = { ...state, draft: undefined, sent: first.statement, call: first.call };
    const repeated = valueOf(sendToCall(again, { seen: 2 }, lastMoment));
    expect([repeated.outcome, repeated.call]).toEqual(['repeated', first.call]);
    const second = valueOf(sendToCall({ ...state, newId: 's2', call: first.call }, { seen: 2 }, lastMoment));
    expect(second.call.request.responses).toHaveLength(2);
  });

  test('X1 whoever is not asked does not answer', () => {
    const other = { ...state, association: { id: 'balans', name: 'Balans' } };
    expect(codeOf(sendToCall(other, { seen: 2 }, lastMoment))).toBe('request/not-asked');
  });

  test('X1 words alone are no answer to it, but it may abstain', () => {
    const says = { partyId: 'rsmh', text: 'Mer tid.', lateReason: null };
    const said = (kind: 'answer' | 'abstain') =>
      codeOf(answerConsultation(sent, { ...says, kind }, lastMoment));
    expect([said('answer'), said('abstain')]).toEqual(['consultation/answered-by-statements', 'ok']);
  });

  test('X1 at the close, who has sent no statement gave no answer', () => {
    const { call } = valueOf(sendToCall(state, { seen: 2 }, lastMoment));
    const closed = valueOf(closeConsultation(call, lastMoment + 1));
    expect(closed.request.noAnswer.map(({ partyId }) => partyId)).toEqual(['rsmh']);
  });
});

describe('B1 X1 staff take down what came by another way', () => {
  const typed = {
    clientKey: 'a-key-of-this-form',
    text: 'Fler tider.',
    authorName: null,
    joinPointId: null,
    themeId: null,
    principalId: null,
    municipalityCode: null,
    kind: null,
    ownCare: null,
    way: 'letter' as const,
    wording: 'verbatim' as const,
    authorKind: 'association' as const,
    authorId: 'rsmh',
    identity: 'anonymous' as const,
    saidAt: plainDate('2022-03-30'),
  };
  const kept = { earlier: null, unknown: [], newId: 's3', author: { id: 'rsmh', name: 'RSMH' }, call: sent };
  const takenDown = (lateReason: string, at: number) => takeDownToCall(kept, { ...typed, lateReason }, at);

  test('B8 it is a statement of the round, and its answer', () => {
    const { statement, call } = valueOf(takenDown('', lastMoment));
    expect(statement).toMatchObject({ authorId: 'rsmh', status: 'received', cycleYear: 2022 });
    expect(answersByParty(call.request).get('rsmh')).toBe('answered');
  });

  test('F1 after the last day only with a reason', () => {
    expect(codeOf(takenDown(' ', lastMoment + 1))).toBe('request/reason-missing');
    const { call } = valueOf(takenDown('Posten var sen', lastMoment + 1));
    expect(call.request.responses.at(-1)?.lateReason).toBe('Posten var sen');
  });
});
