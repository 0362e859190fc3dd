import { emptyContent } from '@inflytande/domain/feedback/raise-draft';
import { demoKnown } from './queries.ts';
import { raise, raiseAndPublish, writeDraft } from './raise.ts';
import { sendStatement } from './send-statement.ts';
import type { TestApp, TestRole } from './test-app.ts';

type Server = Pick<TestApp, 'as' | 'database'>;
type Command = () => Promise<{ readonly role: TestRole; readonly input: unknown }>;

/** Published, and then said in other words by its author. */
const revisedStatement = async (server: Server): Promise<string> => {
  const id = await raiseAndPublish(server);
  await server
    .as('signatory')
    .ownStatement.revise.mutate({ id, text: 'Vi vill ha kvällstider varje vecka.' });
  return id;
};

/** Somebody who moderates has asked its author. */
export const askAbout = (server: Server, statementId: string) =>
  server.as('moderator').authorQuestion.ask.mutate({ statementId, text: 'Vilken mottagning gäller det?' });

/** A call that is accepted of every change of an association's drafts, and of what it has said (B1, F5). */
export const raisedCommands = (server: () => Server) =>
  ({
    'forwarding.note': async () => ({
      role: 'moderator',
      input: { statementId: (await sendStatement(server(), { ownCare: 'ivo' })).id, to: 'ivo' },
    }),
    'authorQuestion.ask': async () => ({
      role: 'moderator',
      input: { statementId: (await raise(server())).id, text: 'Vilken mottagning gäller det?' },
    }),
    'authorQuestion.reply': async () => {
      const { id: statementId } = await raise(server());
      await askAbout(server(), statementId);
      return { role: 'signatory', input: { statementId, reply: 'Mottagningen i Mora.' } };
    },
    'authorQuestion.replyByReceipt': async () => {
      const { id, receipt } = await sendStatement(server());
      await askAbout(server(), id);
      return { role: 'public', input: { receipt, reply: 'Mottagningen i Mora.' } };
    },
    'ownStatement.revise': async () => ({
      role: 'association-editor',
      input: { id: (await raise(server())).id, text: 'Vi vill ha kvällstider varje vecka.' },
    }),
    'ownStatement.takeBack': async () => ({
      role: 'association-editor',
      input: { id: (await raise(server())).id, reason: 'Frågan är löst' },
    }),
    'ownStatement.reviseByReceipt': async () => ({
      role: 'public',
      input: { receipt: (await sendStatement(server())).receipt, text: 'Jag kom inte fram på hela veckan.' },
    }),
    'ownStatement.takeBackByReceipt': async () => ({
      role: 'public',
      input: { receipt: (await sendStatement(server())).receipt },
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

type Raised = { readonly receipt: string; readonly ownStatementId: string; readonly draftId: string };

/** What somebody in another region tries with a code, a draft and a statement of this one, and how it is refused. */
export const raisedAttempts = (raised: () => Raised) => {
  const withCode = (more: object = {}) => [404, () => ({ receipt: raised().receipt, ...more })] as const;
  const draft = (more: object = {}) => [404, () => ({ id: raised().draftId, ...more })] as const;
  const own = (more: object) => [404, () => ({ id: raised().ownStatementId, ...more })] as const;
  return {
    'authorQuestion.reply': [404, () => ({ statementId: raised().ownStatementId, reply: 'Något' })],
    'authorQuestion.replyByReceipt': withCode({ reply: 'Något' }),
    'ownStatement.revise': own({ text: 'Något annat' }),
    'ownStatement.reviseByReceipt': withCode({ text: 'Illvilja' }),
    'ownStatement.takeBack': own({ reason: 'Av illvilja' }),
    'ownStatement.takeBackByReceipt': withCode(),
    'statementDraft.approve': draft({ seen: 2 }),
    'statementDraft.comment': draft({ text: 'Hej' }),
    'statementDraft.discard': draft(),
    'statementDraft.save': draft({ seen: 2, content: emptyContent }),
    'statementDraft.start': [404, () => ({ organisationId: demoKnown.organisationId })],
    'statementDraft.submit': draft({ seen: 2 }),
    'verdict.giveByReceipt': withCode({ verdict: 'worse', note: '' }),
  } as const;
};
