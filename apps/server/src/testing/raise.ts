import { knownSignUp } from './hearings.ts';
import { randomUUID } from 'node:crypto';
import { emptyContent } from '@inflytande/domain/feedback/raise-draft';
import { demoKnown } from './queries.ts';
import type { TestApp } from './test-app.ts';

type Server = Pick<TestApp, 'as'>;
const { organisationId } = demoKnown;

/** A draft of the association of the demo's editor, with words of its own unless told otherwise; seen as version 2. */
export const writeDraft = async (
  { as }: Server,
  text = `Vi vill ha kvällstider. ${randomUUID().replaceAll(/\d/g, '')}`,
): Promise<string> => {
  const { statementDraft } = as('association-editor');
  const { id } = await statementDraft.start.mutate({ organisationId });
  await statementDraft.save.mutate({ id, seen: 1, content: { ...emptyContent, text } });
  return id;
};

/** A statement that the association of the demo's editor has sent in its own name. */
export const raise = async (server: Server, text?: string): Promise<{ id: string; receipt: string }> => {
  const id = await writeDraft(server, text);
  return server.as('association-editor').statementDraft.submit.mutate({ id, seen: 2 });
};

/** Raised and published by a moderator, at a point that is there. */
export const raiseAndPublish = async (server: Server, text?: string): Promise<string> => {
  const { id } = await raise(server, text);
  await server.as('moderator').statement.publish.mutate({
    id,
    place: { pointId: demoKnown.pointId },
    secrecy: 'no-person-data',
  });
  return id;
};

/** A draft and a statement of the association, to ask about. */
export const knownRaised = async (server: Server) => ({
  ownStatementId: (await raise(server)).id,
  draftId: await writeDraft(server),
  ...(await knownSignUp(server)),
});
