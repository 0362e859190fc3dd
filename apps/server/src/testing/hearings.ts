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

export type HearingKnown = {
  readonly eventId: string;
  readonly signUpReceipt: string;
  readonly roomCode: string;
};

/** An input of every query about hearings. */
export const hearingInputs = ({ eventId, signUpReceipt, roomCode }: HearingKnown) => ({
  'event.get': { id: eventId },
  'event.list': {},
  'event.review': { id: eventId },
  'hearingRoom.get': { code: roomCode },
  'hearingRoom.review': { id: eventId },
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
export const knownSignUp = async (server: Server): Promise<Omit<HearingKnown, 'eventId'>> => {
  const id = await planHearing(server);
  const { joinCode } = await server.as('moderator').hearingRoom.open.mutate({ id });
  return { signUpReceipt: await signUpFor(server, id), roomCode: joinCode };
};

/** A list that is open, with somebody in it and what they have said; `shown`: and it was let through. */
export const openList = async (server: Server, { shown = false } = {}) => {
  const eventId = await planHearing(server);
  const { joinCode: code } = await server.as('moderator').hearingRoom.open.mutate({ id: eventId });
  const participant: string = randomUUID();
  const said = { clientKey: randomUUID(), text: 'Vi väntar för länge på en tid.' };
  await server.as('public').hearingPoint.say.mutate({ code, participant, ...said });
  const { points } = await server.as('moderator').hearingRoom.review.query({ id: eventId });
  const pointId = points[0]?.id ?? '';
  if (shown) await server.as('moderator').hearingPoint.settle.mutate({ id: pointId, to: 'let-through' });
  return { eventId, code, participant, pointId };
};

/** A form of somebody who signs up. */
export const signUpForm = (eventId: string) => ({
  eventId,
  clientKey: 'a-key-of-this-form',
  comes: 'remote',
  persons: 1,
  name: null,
  needs: [],
});
