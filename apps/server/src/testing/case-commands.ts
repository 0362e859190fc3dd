import { randomUUID } from 'node:crypto';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import type { Command } from './answer-commands.ts';
import { demoKnown } from './queries.ts';
import { raise } from './raise.ts';
import { newPoint } from './send-statement.ts';
import { personWith, type TestApp } from './test-app.ts';

type Server = Pick<TestApp, 'as' | 'database'>;

/** A point of the kind that is put to officials, raised by the association of the demo's editor and published (B11). */
export const raiseCase = async (server: Server): Promise<string> => {
  const { id } = await raise(server);
  const { pointId } = await server.as('moderator').statement.publish.mutate({
    id,
    place: { newPoint: { ...newPoint, kind: 'case' } },
    secrecy: 'no-person-data',
    masks: [],
    shownProposals: [],
  });
  return pointId ?? '';
};

/** A case as the coordinator puts it to two of the region's own. */
export const caseForm = (pointId: string, more: { readonly personIds?: readonly string[] } = {}) => ({
  id: randomUUID(),
  pointId,
  associationId: demoKnown.organisationId,
  authorityId: 'region-dalarna',
  personIds: [...(more.personIds ?? [personWith.coordinator ?? '', personWith.moderator ?? ''])],
  closes: plainDate('2026-09-30'),
});

/** Puts a case to officials; answers with its id and its point's. */
export const putCase = async (server: Server): Promise<{ id: string; pointId: string }> => {
  const pointId = await raiseCase(server);
  const { id } = await server.as('coordinator').case.put.mutate(caseForm(pointId));
  return { id, pointId };
};

export const caseAnswerForm = (id: string) =>
  ({
    id,
    kind: 'inform',
    text: 'Vi ringer upp inom en vecka från och med oktober.',
    due: null,
    lateReason: '',
  }) as const;

/** A call of every change of cases that is accepted (B11). */
export const caseCommands = (server: () => TestApp) =>
  ({
    'case.answer': async () => ({
      role: 'moderator',
      input: caseAnswerForm((await putCase(server())).id),
    }),
    'case.put': async () => ({ role: 'coordinator', input: caseForm(await raiseCase(server())) }),
  }) satisfies Record<string, () => Promise<Command>>;

/** What another region's people are answered who try the same with what is Dalarna's. */
export const caseAttempts = {
  'case.answer': [404, () => caseAnswerForm('case-of-dalarna')],
  'case.put': [404, () => caseForm('T04-01')],
} as const satisfies Record<string, readonly [number, () => unknown]>;
