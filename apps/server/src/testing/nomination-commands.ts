import { randomUUID } from 'node:crypto';
import { addDays, plainDate } from '@inflytande/domain/kernel/plain-date';
import type { Command } from './answer-commands.ts';
import { demoKnown } from './queries.ts';
import type { TestApp } from './test-app.ts';

type Server = Pick<TestApp, 'as'>;

const { organisationId } = demoKnown;
/** Of the association of the demo's editor, in the council of the demo's secretary; nobody of the demo sits there. */
export const seatId = 'seat-region-bup-attention-dalarna';

/** What staff fill in to ask the association (C4). */
export const askForm = (more: Readonly<Record<string, string>> = {}) => ({
  id: randomUUID(),
  seatId,
  assignment: 'Fyra möten om året.',
  closes: '2026-10-31',
  ...more,
});

/** Nothing waits for the seat any more: what was asked is taken back, whoever is nominated is refused. */
export const clearSeat = async ({ as }: Server): Promise<void> => {
  const { nomination, nominationRequest } = as('coordinator');
  const reason = 'För att börja om';
  for (const request of await nominationRequest.review.query()) {
    if (request.seatId !== seatId) continue;
    const waiting = request.nominations.find(({ status }) => status === 'nominated');
    if (waiting !== undefined) await nomination.refuse.mutate({ id: waiting.id, reason });
    if (['awaited', 'nominated'].includes(request.standing))
      await nominationRequest.cancel.mutate({ id: request.id, reason });
  }
};

/** The association is asked, and nothing else is asked for the seat; answers with the request's id. */
export const askAnew = async (server: Server): Promise<string> => {
  await clearSeat(server);
  return (await server.as('council-secretary').nominationRequest.ask.mutate(askForm())).id;
};

let people = 0;
/** Somebody new whom the association nominates. */
export const nomineeForm = (requestId: string, more: object = {}) => ({
  requestId,
  organisationId,
  name: 'Påhittade Pim Påhittsson',
  email: `pim${(people += 1)}@inflytande.example`,
  post: 'board-member' as const,
  assignment: 'Fyra möten om året.',
  interests: 'none' as const,
  other: '',
  agreed: true,
  ...more,
});

/** Somebody new is nominated, and waits; answers with the nomination's id. */
export const nominateOne = async (server: Server, more: object = {}): Promise<string> => {
  const form = nomineeForm(await askAnew(server), more);
  return (await server.as('association-editor').nomination.submit.mutate(form)).id;
};

let days = 0;
/** One day of its own, so that nobody sits there before. */
export const oneDay = () => {
  const from = addDays(plainDate('2026-09-08'), (days += 1));
  return { from, until: from };
};

/** Somebody new is appointed for a day; answers with the nomination's id. */
export const appointOne = async (server: Server): Promise<string> => {
  const id = await nominateOne(server);
  await server.as('coordinator').nomination.appoint.mutate({ id, ...oneDay() });
  return id;
};

/** An office of the same council, which nobody of the demo has. */
const officeSeatId = 'seat-region-bup-chair';

/** Whom the body's owner appoints to it, for a day of its own (C3, C4). */
export const appointForm = (more: object = {}) => ({
  id: randomUUID(),
  seatId: officeSeatId,
  name: 'Påhittade Orvar Påhittsson',
  email: `orvar${(people += 1)}@inflytande.example`,
  reason: 'Ny enhetschef',
  ...oneDay(),
  ...more,
});

/** A call of every change about nominations that is accepted (C4). */
export const nominationCommands = (server: () => TestApp) =>
  ({
    'appointment.appoint': () => Promise.resolve({ role: 'coordinator', input: appointForm() }),
    'appointment.end': async () => {
      const { id } = await server().as('coordinator').appointment.appoint.mutate(appointForm());
      return { role: 'coordinator', input: { id, lastDay: '2026-09-07', reason: 'Har bytt tjänst' } };
    },
    'nomination.appoint': async () => ({
      role: 'coordinator',
      input: { id: await nominateOne(server()), ...oneDay() },
    }),
    'nomination.refuse': async () => ({
      role: 'coordinator',
      input: { id: await nominateOne(server()), reason: 'Platsen dras in' },
    }),
    'nomination.submit': async () => ({
      role: 'association-editor',
      input: nomineeForm(await askAnew(server())),
    }),
    'nomination.withdraw': async () => ({
      role: 'signatory',
      input: { id: await appointOne(server()), organisationId, lastDay: '2026-09-07' },
    }),
    'nominationRequest.ask': async () => {
      await clearSeat(server());
      return { role: 'council-secretary', input: askForm() };
    },
    'nominationRequest.cancel': async () => ({
      role: 'coordinator',
      input: { id: await askAnew(server()), reason: 'Rådet görs om' },
    }),
    'nominationRequest.extend': async () => ({
      role: 'council-secretary',
      input: { id: await askAnew(server()), closes: '2026-11-30', reason: 'Årsmötet är i november' },
    }),
    'nominationRequest.decline': async () => ({
      role: 'association-editor',
      input: { id: await askAnew(server()), organisationId, word: 'Ingen har tid' },
    }),
  }) satisfies Record<string, () => Promise<Command>>;

/** What another region's people are answered who try the same with what is Dalarna's. */
export const nominationAttempts = {
  'appointment.appoint': [404, () => appointForm()],
  'appointment.end': [
    404,
    () => ({ id: 'nominering-vuxenpsykiatri-attention', lastDay: '2026-09-07', reason: 'Av illvilja' }),
  ],
  'nomination.appoint': [404, () => ({ id: 'nominering-bup-autism', ...oneDay() })],
  'nomination.refuse': [404, () => ({ id: 'nominering-bup-autism', reason: 'Av illvilja' })],
  'nomination.submit': [404, () => nomineeForm('begaran-skadligt-bruk-attention')],
  'nomination.withdraw': [
    404,
    () => ({ id: 'nominering-bup-autism', organisationId, lastDay: '2026-09-07' }),
  ],
  'nominationRequest.ask': [404, () => askForm()],
  'nominationRequest.extend': [
    404,
    () => ({ id: 'begaran-bup-autism', closes: '2027-07-31', reason: 'Av illvilja' }),
  ],
  'nominationRequest.cancel': [404, () => ({ id: 'begaran-bup-autism', reason: 'Av illvilja' })],
  'nominationRequest.decline': [
    404,
    () => ({ id: 'begaran-skadligt-bruk-attention', organisationId, word: 'Av illvilja' }),
  ],
} as const satisfies Record<string, readonly [number, () => unknown]>;
