import { randomUUID } from 'node:crypto';
import type { Command } from './answer-commands.ts';
import type { TestApp } from './test-app.ts';

/** A decision as somebody enters it. */
export const decisionForm = () => ({
  id: randomUUID(),
  deciderId: 'region-dalarna',
  on: '2026-06',
  text: 'Brukarråden får en gemensam budget.',
  consequence: 'Råden kan bjuda in föreläsare.',
  amount: '250 000 kr',
});

/** A new decision, registered. */
export const registerDecision = async (server: TestApp): Promise<string> =>
  (await server.as('registrar').decision.register.mutate(decisionForm())).id;

const toPoint = (id: string) => ({
  from: { step: 'point' as const, id: 'T04-01' },
  to: { step: 'decision' as const, id },
  reason: 'Svaret hänvisar till beslutet',
});

/** A call of every mutation about decisions and the trail that is accepted (P2, P3). */
export const planCommands = (server: () => TestApp) =>
  ({
    'decision.register': async () => ({ role: 'coordinator', input: decisionForm() }),
    'trail.link': async () => ({
      role: 'coordinator',
      input: toPoint(await registerDecision(server())),
    }),
    'trail.unlink': async () => {
      const link = toPoint(await registerDecision(server()));
      await server().as('coordinator').trail.link.mutate(link);
      return { role: 'registrar', input: { ...link, reason: 'Fel beslut' } };
    },
  }) satisfies Record<string, () => Promise<Command>>;
