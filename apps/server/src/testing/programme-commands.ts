import { randomUUID } from 'node:crypto';
import type { Command } from './answer-commands.ts';
import { demoKnown } from './queries.ts';
import type { TestApp } from './test-app.ts';

const { organisationId } = demoKnown;

const said = {
  title: 'Öppen kväll',
  text: 'Kom som du är.',
  day: '2026-10-08',
  starts: '18.00',
  ends: '20.00',
  form: 'on-site',
  place: 'Påhittade salen',
  audience: 'Alla',
  contact: 'Låtsas-Lena på expeditionen',
  contactShown: false,
} as const;

/** What the association of the demo's editor submits for the awareness week of 2026 (E1, E3). */
export const programmeForm = (more: Partial<Record<keyof typeof said, string>> = {}) => ({
  id: randomUUID(),
  organisationId,
  ...said,
  ...more,
});

/** An item that waits to be looked at; answers with its id. */
export const submitItem = async ({ as }: Pick<TestApp, 'as'>): Promise<string> =>
  (await as('signatory').programmeItem.submit.mutate({ id: randomUUID(), organisationId, ...said })).id;

/** A call of every change about the week's programme that is accepted (E1, E3). */
export const programmeCommands = (server: () => TestApp) =>
  ({
    'programmeItem.decide': async () => ({
      role: 'coordinator',
      input: { id: await submitItem(server()), decision: 'ask', word: 'Finns det en ramp?' },
    }),
    'programmeItem.revise': async () => ({
      role: 'association-editor',
      input: { ...said, id: await submitItem(server()), title: 'Öppen eftermiddag' },
    }),
    'programmeItem.submit': () => Promise.resolve({ role: 'association-editor', input: programmeForm() }),
    'programmeItem.withdraw': async () => ({
      role: 'signatory',
      input: { id: await submitItem(server()) },
    }),
  }) satisfies Record<string, () => Promise<Command>>;

const known = 'program-2027-promenad';
/** What another region's people are answered who try the same with what is Dalarna's. */
export const programmeAttempts = {
  'programmeItem.decide': [404, () => ({ id: known, decision: 'publish', word: '' })],
  'programmeItem.revise': [404, () => ({ ...said, id: known })],
  'programmeItem.submit': [404, () => programmeForm()],
  'programmeItem.withdraw': [404, () => ({ id: known })],
} as const satisfies Record<string, readonly [number, () => unknown]>;
