import { emptyContent } from '@inflytande/domain/feedback/raise-draft';
import { demoKnown } from './queries.ts';
import { raise, raiseAndPublish, writeDraft } from './raise.ts';
import type { TestApp, TestRole } from './test-app.ts';

type Server = Pick<TestApp, 'as'>;
type Command = () => Promise<{ readonly role: TestRole; readonly input: unknown }>;

/** Published, and then said in other words by its author. */
const revisedStatement = async (server: Server): Promise<string> => {
  const id = await raiseAndPublish(server);
  await server
    .as('signatory')
    .ownStatement.revise.mutate({ id, text: 'Vi vill ha kvällstider varje vecka.' });
  return id;
};

/** A call that is accepted of every change of an association's drafts, and of what it has said (B1, F5). */
export const raisedCommands = (server: () => Server) =>
  ({
    'ownStatement.revise': async () => ({
      role: 'association-editor',
      input: { id: (await raise(server())).id, text: 'Vi vill ha kvällstider varje vecka.' },
    }),
    'ownStatement.takeBack': async () => ({
      role: 'association-editor',
      input: { id: (await raise(server())).id, reason: 'Frågan är löst' },
    }),
    'statementDraft.approve': async () => ({
      role: 'signatory',
      input: { id: await writeDraft(server()), seen: 2 },
    }),
    'statementDraft.comment': async () => ({
      role: 'signatory',
      input: { id: await writeDraft(server()), text: 'Nämn vilka orter det gäller.' },
    }),
    'statementDraft.discard': async () => ({
      role: 'association-editor',
      input: { id: await writeDraft(server()) },
    }),
    'statementDraft.save': async () => ({
      role: 'signatory',
      input: { id: await writeDraft(server()), seen: 2, content: { ...emptyContent, text: 'Andra ord' } },
    }),
    'statementDraft.start': async () => ({
      role: 'association-editor',
      input: { organisationId: demoKnown.organisationId },
    }),
    'statementDraft.submit': async () => ({
      role: 'signatory',
      input: { id: await writeDraft(server()), seen: 2 },
    }),
    'statementVersion.decline': async () => ({
      role: 'moderator',
      input: { id: await revisedStatement(server()), version: 2, principle: 'advertisement' },
    }),
    'statementVersion.publish': async () => ({
      role: 'moderator',
      input: { id: await revisedStatement(server()), version: 2, secrecy: 'no-person-data' },
    }),
  }) as const satisfies Record<string, Command>;
