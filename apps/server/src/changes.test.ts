import { randomUUID } from 'node:crypto';
import type { StandingDocument } from '@inflytande/domain/organisations/standing';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  askForDocument,
  askForFile,
  concerningFalun,
  falun,
  given,
  maskedCopy,
  releasedToFalun,
} from './testing/ask-for-document.ts';
import { cycleAt, noCycle } from './testing/cycles.ts';
import { answerCommands, type Command } from './testing/answer-commands.ts';
import { contents, eventsAfter, lastEvent, unlogged } from './testing/change-log.ts';
import {
  askForMandate,
  documentForm,
  enterAccount,
  handIn,
  invitation,
  inviteSomebody,
  mandateForm,
  newAccount,
  pdf,
} from './testing/hand-in.ts';
import { accountPaths, call, procedures, type ChangePath } from './testing/procedures.ts';
import { askerOf, demoKnown } from './testing/queries.ts';
import { raisedCommands } from './testing/raised-commands.ts';
import { sendOutForm, stoppedLetter } from './testing/send-out.ts';
import { handlerCommands } from './testing/protected-person.ts';
import { newPoint, sendStatement } from './testing/send-statement.ts';
import { personWith, testApp, type TestApp, type TestRole } from './testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

let people = 0;
let days = 30;
/** A role for the first time that one is asked for, from the day of the tests. */
const roleOf = (role: TestRole) => ({
  role,
  scopeId: 'region-dalarna',
  from: '2026-09-07',
  reason: 'Ersätter under ledighet',
});

/** A document that was handed in, as somebody at the authority sees it. */
const documentSeen = async (document: StandingDocument) => ({
  organisationId: demoKnown.organisationId,
  year: 2026,
  document,
  fileId: await handIn(server, 'association-editor', { document, file: pdf(randomUUID()) }),
});

/** A call of every mutation that is accepted. */
const commands: Record<ChangePath, () => Promise<Command>> = {
  ...answerCommands(() => server),
  'associationEditor.end': async () => ({
    role: 'signatory',
    input: { grantId: await inviteSomebody(server), reason: 'Har lämnat styrelsen' },
  }),
  'associationEditor.invite': async () => ({
    role: 'signatory',
    input: { ...invitation, email: `ny${(people += 1)}@inflytande.example` },
  }),
  'cycle.enterStep': async () => ({
    role: 'coordinator',
    input: {
      year: await cycleAt(server, 'planned'),
      step: 'call-for-views',
      recordId: 'Brev 1',
      reason: 'Utan hearing',
    },
  }),
  'cycle.plan': async () => ({
    role: 'coordinator',
    input: { year: await noCycle(server), bodyId: 'net-dalarnas-natverk' },
  }),
  'cycle.sign': async () => ({
    role: 'coordinator',
    input: { year: await cycleAt(server, 'sign-off'), decisionId: 'Nätverkets möte 7 september 2026, § 4' },
  }),
  'cycle.writeSection': async () => {
    const year = await cycleAt(server, 'compilation');
    const text = 'Vi ser att mer behöver göras.';
    return { role: 'coordinator', input: { year, sectionId: 'T04', text, basedOn: 0 } };
  },
  'bankAccount.confirm': async () => ({ role: 'grants-officer', input: { id: await enterAccount(server) } }),
  'bankAccount.enter': async () => ({ role: 'economist', input: await newAccount(server) }),
  'bankAccount.refuse': async () => ({
    role: 'registrar',
    input: { id: await enterAccount(server), reason: 'Fel nummer' },
  }),
  'letter.tryAgain': async () => ({ role: 'coordinator', input: { id: await stoppedLetter(server) } }),
  'mailPreference.change': async () => ({ role: 'signatory', input: { pace: 'weekly', language: 'en' } }),
  'sendOut.send': async () => ({ role: 'coordinator', input: await sendOutForm(server) }),
  'mandate.approve': async () => ({
    role: 'registrar',
    input: { id: await askForMandate(server), reason: 'Årsmötesprotokoll, § 9' },
  }),
  'mandate.ask': async () => ({ role: 'reader', input: mandateForm() }),
  'mandate.end': async () => {
    const id = await askForMandate(server);
    await server.as('registrar').mandate.approve.mutate({ id, reason: 'Årsmötesprotokoll, § 9' });
    return { role: 'coordinator', input: { id, lastDay: '2026-09-07', reason: 'Avgår' } };
  },
  'mandate.refuse': async () => ({
    role: 'administrator',
    input: { id: await askForMandate(server), reason: 'Protokollet är inte justerat' },
  }),
  'mandate.withdraw': async () => ({ role: 'council-member', input: { id: await askForMandate(server) } }),
  'person.add': async () => ({
    role: 'administrator',
    input: { name: 'Nya Nina Påhittson', email: `nina${(people += 1)}@inflytande.example` },
  }),
  'person.change': async () => ({
    role: 'administrator',
    input: {
      id: personWith.reader,
      name: 'Test-Tora Testgren',
      email: `tora${(people += 1)}@inflytande.example`,
    },
  }),
  'release.ask': async () => ({
    role: 'answerer',
    input: { statementId: await concerningFalun(server), authorityId: falun },
  }),
  'release.attach': async () => ({ role: 'registrar', input: maskedCopy(await askForFile(server)) }),
  'release.decide': async () => ({
    role: 'registrar',
    input: { id: await askForDocument(server), ...given },
  }),
  'release.open': async () => ({ role: 'answerer', input: { id: await releasedToFalun(server) } }),
  'release.register': async () => ({
    role: 'administrator',
    input: { kind: 'statement', documentId: (await sendStatement(server)).id, counterpart: 'Dala-Nytt' },
  }),
  'roleGrant.delegate': async () => ({
    role: 'moderator',
    input: {
      ...roleOf('moderator'),
      email: 'lisa.latsasson@inflytande.example',
      until: '2026-09-30',
    },
  }),
  'roleGrant.end': async () => ({
    role: 'administrator',
    input: { id: 'grant-pahittberg-economist', lastDay: '2026-09-07', reason: 'Slutar' },
  }),
  'roleGrant.give': async () => ({
    role: 'administrator',
    input: { ...roleOf('registrar'), personId: personWith.reader, until: null },
  }),
  'setting.change': async () => ({
    role: 'administrator',
    input: {
      key: 'answer/cycle-days',
      value: (days += 1),
      source: 'RS 2026/12',
      from: '2026-10-01',
      reason: 'Kortare väntan',
    },
  }),
  'standingDocument.approve': async () => ({
    role: 'grants-officer',
    input: await documentSeen('audit-report'),
  }),
  'standingDocument.reject': async () => ({
    role: 'registrar',
    input: { ...(await documentSeen('activity-report')), reason: 'Underskrift saknas' },
  }),
  'standingDocument.submit': async () => ({ role: 'signatory', input: documentForm() }),
  'verifiedNumber.verify': async () => ({
    role: 'coordinator',
    input: {
      organisationId: demoKnown.organisationId,
      number: (people += 1) % 2 === 0 ? '802999-0002' : '802999-0010',
      basis: 'Registreringsbevis',
    },
  }),
  'consent.give': async () => ({
    role: 'council-member',
    input: { purpose: 'published-name', until: null, ageBand: '30-49' },
  }),
  'consent.withdraw': async () => {
    const { consent } = server.as('assessor');
    await consent.give.mutate({ purpose: 'picture', until: null, ageBand: '30-49' });
    const id = (await consent.own.query()).consents.find(({ holds }) => holds)?.id;
    return { role: 'assessor', input: { id } };
  },
  'disposal.run': async () => {
    const { id } = await sendStatement(server);
    await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
    await server.database.pool.query('update statement set settled_at = $2 where id = $1', [
      id,
      '2019-01-01',
    ]);
    return { role: 'administrator', input: { on: '2026-09-07', due: 1 } };
  },
  'personalData.erase': async () => {
    const { id } = await sendStatement(server, {
      identity: 'name-not-published',
      authorName: 'Påhittade Per',
    });
    const input = { who: { kind: 'statement', id }, reason: 'Begäran av den som skrev' };
    return { role: 'administrator', input };
  },
  ...handlerCommands(() => server),
  ...raisedCommands(() => server),
  'statement.decline': async () => ({
    role: 'moderator',
    input: { id: (await sendStatement(server)).id, principle: 'advertisement', note: 'Säljer något' },
  }),
  'statement.openOriginal': async () => ({
    role: 'registrar',
    input: { id: (await sendStatement(server)).id, reason: 'Begäran om att få ut handlingen' },
  }),
  'statement.publish': async () => ({
    role: 'coordinator',
    input: { id: (await sendStatement(server)).id, place: { newPoint }, secrecy: 'no-person-data' },
  }),
  'statement.submit': async () => ({
    role: 'public',
    input: { clientKey: 'a-key-of-this-form', text: 'Telefontiderna räcker inte.', identity: 'anonymous' },
  }),
};

/** A reading that is logged each time; nothing else comes of it (Z3). */
const loggedReadings = new Set<string>(['release.open', 'statement.openOriginal']);

const mutations = Object.entries(commands).map(([path, command]) => ({
  path: path as ChangePath,
  command,
}));

describe('Z3 every procedure that changes something', () => {
  it('is in the table of commands', () => {
    const known = procedures.filter(({ type }) => type === 'mutation').map(({ path }) => path);
    expect([...mutations.map(({ path }) => path), ...accountPaths].toSorted()).toEqual(known.toSorted());
  });

  it.each(mutations)('$path leaves exactly one event, with its own action', async ({ path, command }) => {
    const { role, input } = await command();
    const last = await lastEvent(server.database);
    expect(await call(server, role, { path, input })).toMatchObject({ status: 200 });
    const events = await eventsAfter(server.database, last);
    expect(events).toEqual([
      expect.objectContaining({
        region_id: 'dalarna',
        action: procedures.find((procedure) => procedure.path === path)?.action,
        actor: personWith[role] ?? 'public',
      }),
    ]);
  });

  it.each(mutations)('$path refused leaves nothing', async ({ path }) => {
    const before = await contents(server.database);
    const { status } = await call(server, askerOf(path), {
      path,
      input: { id: 'nothing', personId: 'nobody' },
    });
    expect([400, 404, 422]).toContain(status);
    expect(await contents(server.database)).toBe(before);
  });

  it.each(mutations)('$path again: refused or the same, never a second time', async ({ path, command }) => {
    const { role, input } = await command();
    await call(server, role, { path, input });
    const all = () =>
      contents(server.database, { without: loggedReadings.has(path) ? 'domain_event' : null });
    const before = await all();
    await call(server, role, { path, input });
    expect(await all()).toBe(before);
  });

  it.each(accountPaths)('%s is about an account, so nothing of the region changes', async (path) => {
    const last = await lastEvent(server.database);
    const before = await contents(server.database);
    const input = { id: 'x', name: 'x', personId: personWith.reader, email: 'x@example.se', code: '123456' };
    await call(server, 'reader', { path, input: { ...input, response: { id: 'x' } } });
    expect(await eventsAfter(server.database, last)).toEqual([]);
    expect(await contents(server.database)).toBe(before);
  });

  it('left no row without its event, the demo and all before included', async () => {
    expect(await unlogged(server.database)).toEqual([]);
  });
});

it('Z3 no procedure that reads writes', async () => {
  const before = await contents(server.database);
  const inputs = [undefined, {}, { id: 'T01-01' }, { receipt: 'x' }, { text: 'bemötande' }];
  for (const { path } of procedures.filter(({ type }) => type === 'query'))
    for (const input of inputs) await call(server, 'coordinator', { path, input });
  expect(await contents(server.database)).toBe(before);
});
