import { randomUUID } from 'node:crypto';
import type { Command } from './answer-commands.ts';
import { hearingPlan, knownSignUp, openList, planHearing } from './hearings.ts';
import type { TestApp } from './test-app.ts';

/** A call of every change of a hearing that is accepted (E1). */
export const hearingCommands = (server: () => TestApp) =>
  ({
    'event.cancel': async () => ({
      role: 'coordinator',
      input: { id: await planHearing(server()), reason: 'Sjukdom' },
    }),
    'event.change': async () => ({
      role: 'coordinator',
      input: { id: await planHearing(server()), reason: 'Större sal', ...hearingPlan({ places: 200 }) },
    }),
    'event.plan': async () => ({ role: 'coordinator', input: { id: randomUUID(), ...hearingPlan() } }),
    'event.recordAttendance': async () => ({
      role: 'coordinator',
      input: { id: await planHearing(server()), stated: { total: 47, onSite: 30, remote: 17 } },
    }),
    'handOver.hearing': async () => {
      const { eventId } = await openList(server(), { shown: true });
      await server().as('moderator').hearingRoom.close.mutate({ id: eventId });
      return { role: 'moderator', input: { id: eventId } };
    },
    'hearingPoint.rank': async () => {
      const { eventId, pointId } = await openList(server(), { shown: true });
      return { role: 'moderator', input: { eventId, ids: [pointId] } };
    },
    'hearingPoint.say': async () => {
      const { code, participant } = await openList(server());
      return {
        role: 'public',
        input: { code, participant, clientKey: randomUUID(), text: 'Ring tillbaka fortare.' },
      };
    },
    'hearingPoint.settle': async () => ({
      role: 'moderator',
      input: { id: (await openList(server())).pointId, to: 'let-through' },
    }),
    'hearingPoint.support': async () => {
      const { code, participant, pointId } = await openList(server(), { shown: true });
      return { role: 'public', input: { code, participant, pointId, supports: true } };
    },
    'hearingRoom.close': async () => ({
      role: 'moderator',
      input: { id: (await openList(server())).eventId },
    }),
    'hearingRoom.open': async () => ({ role: 'moderator', input: { id: await planHearing(server()) } }),
    'signUp.submit': async () => ({
      role: 'public',
      input: {
        eventId: await planHearing(server()),
        clientKey: randomUUID(),
        comes: 'on-site',
        persons: 2,
        name: null,
        needs: ['hearing-loop'],
      },
    }),
    'signUp.withdraw': async () => ({
      role: 'public',
      input: { receipt: (await knownSignUp(server())).signUpReceipt },
    }),
  }) as const satisfies Record<string, () => Promise<Command>>;
