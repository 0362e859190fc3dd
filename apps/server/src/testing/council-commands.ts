import { randomUUID } from 'node:crypto';
import { defaultRulesOfProcedure } from '@inflytande/domain/councils/rules-of-procedure';
import type { Command } from './answer-commands.ts';
import { demoKnown } from './queries.ts';
import type { TestApp } from './test-app.ts';

const { organisationId, bodyId } = demoKnown;

/** What the association of the demo's editor proposes to a council where it has a seat (C5). */
export const proposalForm = (more: Readonly<Record<string, string>> = {}) => ({
  id: randomUUID(),
  organisationId,
  bodyId,
  title: 'Väntrummet',
  text: 'Det är trångt.',
  wish: 'Ett besked',
  ...more,
});

/** A proposal that waits; answers with its id. */
export const propose = async ({ as }: Pick<TestApp, 'as'>): Promise<string> =>
  (await as('association-editor').agendaProposal.propose.mutate(proposalForm())).id;

/** What a council has adopted, before the day of the tests and to apply from a day after it (C5). */
export const rulesForm = (more: object = {}) => ({
  id: randomUUID(),
  bodyId,
  value: defaultRulesOfProcedure.value,
  source: `Protokoll § ${randomUUID()}`,
  adoptedOn: '2026-09-01',
  from: '2027-01-01',
  ...more,
});

/** A call of every change about councils that is accepted (C5). */
export const councilCommands = (server: () => TestApp) =>
  ({
    'agendaProposal.decide': async () => ({
      role: 'council-secretary',
      input: { id: await propose(server()), decision: 'send-back', reason: 'Hör till kommunen' },
    }),
    'rulesOfProcedure.adopt': () => Promise.resolve({ role: 'council-secretary', input: rulesForm() }),
    'agendaProposal.propose': () => Promise.resolve({ role: 'signatory', input: proposalForm() }),
  }) satisfies Record<string, () => Promise<Command>>;

/** What another region's people are answered who try the same with what is Dalarna's. */
export const councilAttempts = {
  'agendaProposal.decide': [404, () => ({ id: 'forslag-kontaktperson', decision: 'accept', reason: '' })],
  'rulesOfProcedure.adopt': [404, () => rulesForm()],
  'agendaProposal.propose': [404, () => proposalForm()],
} as const satisfies Record<string, readonly [number, () => unknown]>;
