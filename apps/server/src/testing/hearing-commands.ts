import { randomUUID } from 'node:crypto';
import type { Command } from './answer-commands.ts';
import { hearingPlan, knownSignUp, planHearing } from './hearings.ts';
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
