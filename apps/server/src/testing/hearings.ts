import { randomUUID } from 'node:crypto';
import type { RouterInputs } from '../api.ts';
import type { TestApp } from './test-app.ts';

type Server = Pick<TestApp, 'as'>;
type Plan = Omit<RouterInputs['event']['plan'], 'id'>;

/** A hearing on the day of the tests, in a room and by link. */
export const hearingPlan = (more: Partial<Plan> = {}): Plan => ({
  title: 'Påhittad hearing',
  date: '2026-09-07',
  starts: '13.00',
  ends: '16.00',
  form: 'hybrid',
  place: 'Påhittade salen, Falun',
  link: 'https://mote.example/pahittat',
  places: 100,
  signUpUntil: '2026-09-07',
  invited: [{ kind: 'network', name: 'Dalarnas nätverk för psykisk hälsa' }],
  ...more,
});

export type HearingKnown = { readonly eventId: string; readonly signUpReceipt: string };

/** An input of every query about hearings. */
export const hearingInputs = ({ eventId, signUpReceipt }: HearingKnown) => ({
  'event.get': { id: eventId },
  'event.list': {},
  'event.review': { id: eventId },
  'signUp.follow': { receipt: signUpReceipt },
});

/** Plans one, and gives its id. */
export const planHearing = async (server: Server, more: Partial<Plan> = {}): Promise<string> => {
  const id = randomUUID();
  await server.as('coordinator').event.plan.mutate({ id, ...hearingPlan(more) });
  return id;
};

/** Somebody signs up by link, and gets the code. */
export const signUpFor = async (
  server: Server,
  eventId: string,
  more: Partial<RouterInputs['signUp']['submit']> = {},
): Promise<string> => {
  const form = { clientKey: randomUUID(), comes: 'remote', persons: 1, name: null } as const;
  const { receipt } = await server
    .as('public')
    .signUp.submit.mutate({ eventId, ...form, needs: [], ...more });
  return receipt;
};

/** The receipt of somebody who has signed up for a hearing. */
export const knownSignUp = async (server: Server): Promise<{ readonly signUpReceipt: string }> => ({
  signUpReceipt: await signUpFor(server, await planHearing(server)),
});
