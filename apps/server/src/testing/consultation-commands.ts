import type { PlanConsultation } from '@inflytande/domain/consultations/plan-consultation';
import type { Command } from './answer-commands.ts';
import {
  draftForCall,
  openAnswerForm,
  plan,
  planForm,
  sendCall,
  sendingForm,
  sendOne,
  takeInForm,
} from './consultations.ts';
import { cycleAt } from './cycles.ts';
import { demoKnown } from './queries.ts';
import type { TestApp } from './test-app.ts';

const { organisationId } = demoKnown;

/** A call of every mutation about consultations that is accepted (X1). */
export const consultationCommands = (server: () => TestApp) =>
  ({
    'callForViews.start': async () => ({
      role: 'association-editor',
      input: { id: await sendCall(server(), await cycleAt(server(), 'hearing')), organisationId },
    }),
    'callForViews.submit': async () => {
      const id = await sendCall(server(), await cycleAt(server(), 'hearing'));
      return {
        role: 'association-editor',
        input: { id, draftId: await draftForCall(server(), { id }), seen: 2 },
      };
    },
    'callForViews.takeIn': async () => ({
      role: 'coordinator',
      input: takeInForm(await sendCall(server(), await cycleAt(server(), 'hearing'))),
    }),
    'consultation.change': async () => ({
      role: 'coordinator',
      input: planForm({ id: await plan(server()), title: 'Ny entré och nytt väntrum' }),
    }),
    'consultation.extend': async () => ({
      role: 'coordinator',
      input: { id: await sendOne(server()), closes: '2026-11-15', reason: 'Föreningarna bad om mer tid' },
    }),
    'consultation.plan': () => Promise.resolve({ role: 'coordinator', input: planForm() }),
    'consultation.tellOutcome': async () => ({
      role: 'coordinator',
      input: {
        id: await sendOne(server(), { label: 'early-information', closes: null }),
        text: 'Entrén flyttar, och får en ramp.',
        decisionIds: ['RS 2026/9, § 4'],
      },
    }),
    'consultation.withdraw': async () => ({
      role: 'coordinator',
      input: { id: await sendOne(server()), reason: 'Entrén flyttar inte' },
    }),
    'consultationAnswer.give': async () => ({
      role: 'association-editor',
      input: { id: await sendOne(server()), organisationId, kind: 'answer', text: 'Bygg en ramp.' },
    }),
    'consultationAnswer.takeIn': async () => ({
      role: 'registrar',
      input: {
        id: await sendOne(server()),
        organisationId,
        text: 'Bygg en ramp.',
        lateReason: 'Kom med posten',
      },
    }),
    'consultationSending.send': async () => ({
      role: 'coordinator',
      input: await sendingForm(server(), await plan(server())),
    }),
    'openAnswer.submit': async () => ({
      role: 'public',
      input: openAnswerForm(await sendOne(server(), { openToAnyone: true })),
    }),
  }) satisfies Record<string, () => Promise<Command>>;

/** What another region's people are answered who try the same with a plan of Dalarna's. */
export const consultationAttempts = (planned: PlanConsultation) => {
  const { id } = planned;
  return {
    'callForViews.start': [404, () => ({ id, organisationId })],
    'callForViews.takeIn': [404, () => takeInForm(id)],
    'consultation.change': [404, () => ({ ...planned, title: 'Illvilja' })],
    'consultation.extend': [404, () => ({ id, closes: '2027-10-31', reason: 'Av illvilja' })],
    // What is asked of whom stands in the region: none of Dalarna's associations is here.
    'consultation.plan': [422, () => planForm()],
    'consultation.tellOutcome': [404, () => ({ id, text: 'Av illvilja', decisionIds: [] })],
    'consultation.withdraw': [404, () => ({ id, reason: 'Av illvilja' })],
    'consultationAnswer.give': [404, () => ({ id, organisationId, kind: 'abstain', text: '' })],
    'consultationAnswer.takeIn': [404, () => ({ id, organisationId, text: 'x', lateReason: 'x' })],
    'openAnswer.submit': [404, () => openAnswerForm(id)],
  } as const satisfies Record<string, readonly [number, () => unknown]>;
};
