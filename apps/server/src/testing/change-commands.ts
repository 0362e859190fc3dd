import { randomUUID } from 'node:crypto';
import type { StandingDocument } from '@inflytande/domain/organisations/standing';
import {
  askForDocument,
  askForFile,
  concerningFalun,
  falun,
  given,
  maskedCopy,
  releasedToFalun,
} from './ask-for-document.ts';
import { cycleAt, noCycle } from './cycles.ts';
import { answerCommands, type Command } from './answer-commands.ts';
import { caseCommands } from './case-commands.ts';
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
} from './hand-in.ts';
import { councilCommands } from './council-commands.ts';
import { consultationCommands } from './consultation-commands.ts';
import { hearingCommands } from './hearing-commands.ts';
import { nominationCommands } from './nomination-commands.ts';
import type { ChangePath } from './procedures.ts';
import { demoKnown } from './queries.ts';
import { planCommands } from './plan-commands.ts';
import { programmeCommands } from './programme-commands.ts';
import { raisedCommands } from './raised-commands.ts';
import { sendOutForm, stoppedLetter } from './send-out.ts';
import { handlerCommands } from './protected-person.ts';
import { newPoint, sendStatement, takenDown } from './send-statement.ts';
import { personWith, type TestApp, type TestRole } from './test-app.ts';

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
const documentSeen = async (server: TestApp, document: StandingDocument) => ({
  organisationId: demoKnown.organisationId,
  year: 2026,
  document,
  fileId: await handIn(server, 'association-editor', { document, file: pdf(randomUUID()) }),
});

type Commands = Readonly<Partial<Record<ChangePath, () => Promise<Command>>>>;

/** Changes of what an association is and who acts for it (O5, O6, Z6). */
const associationCommands = (server: () => TestApp) =>
  ({
    'associationEditor.end': async () => ({
      role: 'signatory',
      input: { grantId: await inviteSomebody(server()), reason: 'Har lämnat styrelsen' },
    }),
    'associationEditor.invite': async () => ({
      role: 'signatory',
      input: { ...invitation, email: `ny${(people += 1)}@inflytande.example` },
    }),
    'bankAccount.confirm': async () => ({
      role: 'grants-officer',
      input: { id: await enterAccount(server()) },
    }),
    'bankAccount.enter': async () => ({ role: 'economist', input: await newAccount(server()) }),
    'bankAccount.refuse': async () => ({
      role: 'registrar',
      input: { id: await enterAccount(server()), reason: 'Fel nummer' },
    }),
    'mandate.approve': async () => ({
      role: 'registrar',
      input: { id: await askForMandate(server()), reason: 'Årsmötesprotokoll, § 9' },
    }),
    'mandate.ask': async () => ({ role: 'reader', input: mandateForm() }),
    'mandate.end': async () => {
      const id = await askForMandate(server());
      await server().as('registrar').mandate.approve.mutate({ id, reason: 'Årsmötesprotokoll, § 9' });
      return { role: 'coordinator', input: { id, lastDay: '2026-09-07', reason: 'Avgår' } };
    },
    'mandate.refuse': async () => ({
      role: 'administrator',
      input: { id: await askForMandate(server()), reason: 'Protokollet är inte justerat' },
    }),
    'mandate.withdraw': async () => ({
      role: 'council-member',
      input: { id: await askForMandate(server()) },
    }),
    'standingDocument.approve': async () => ({
      role: 'grants-officer',
      input: await documentSeen(server(), 'audit-report'),
    }),
    'standingDocument.reject': async () => ({
      role: 'registrar',
      input: { ...(await documentSeen(server(), 'activity-report')), reason: 'Underskrift saknas' },
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
  }) satisfies Commands;

/** Changes of persons, their roles and what they agree to (Z2, Z4). */
const peopleCommands = (server: () => TestApp) =>
  ({
    'consent.give': async () => ({
      role: 'council-member',
      input: { purpose: 'published-name', until: null, ageBand: '30-49' },
    }),
    'consent.withdraw': async () => {
      const { consent } = server().as('assessor');
      await consent.give.mutate({ purpose: 'picture', until: null, ageBand: '30-49' });
      const id = (await consent.own.query()).consents.find(({ holds }) => holds)?.id;
      return { role: 'assessor', input: { id } };
    },
    'mailPreference.change': async () => ({ role: 'signatory', input: { pace: 'weekly', language: 'en' } }),
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
    'personalData.erase': async () => {
      const { id } = await sendStatement(server(), {
        identity: 'name-not-published',
        authorName: 'Påhittade Per',
      });
      const input = { who: { kind: 'statement', id }, reason: 'Begäran av den som skrev' };
      return { role: 'administrator', input };
    },
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
  }) satisfies Commands;

/** Changes of records: released, disposed, sent and set (P4, P5). */
const recordCommands = (server: () => TestApp) =>
  ({
    'disposal.run': async () => {
      const { id } = await sendStatement(server());
      await server().as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
      await server().database.pool.query('update statement set settled_at = $2 where id = $1', [
        id,
        '2019-01-01',
      ]);
      return { role: 'administrator', input: { on: '2026-09-07', due: 1 } };
    },
    'letter.tryAgain': async () => ({ role: 'coordinator', input: { id: await stoppedLetter(server()) } }),
    'release.ask': async () => ({
      role: 'answerer',
      input: { statementId: await concerningFalun(server()), authorityId: falun },
    }),
    'release.attach': async () => ({ role: 'registrar', input: maskedCopy(await askForFile(server())) }),
    'release.decide': async () => ({
      role: 'registrar',
      input: { id: await askForDocument(server()), ...given },
    }),
    'release.open': async () => ({ role: 'answerer', input: { id: await releasedToFalun(server()) } }),
    'release.register': async () => ({
      role: 'administrator',
      input: { kind: 'statement', documentId: (await sendStatement(server())).id, counterpart: 'Dala-Nytt' },
    }),
    'sendOut.send': async () => ({ role: 'coordinator', input: await sendOutForm(server()) }),
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
  }) satisfies Commands;

/** Changes of rounds, and statements as anyone sends them (B5, B8). */
const feedbackCommands = (server: () => TestApp) =>
  ({
    'cycle.enterStep': async () => ({
      role: 'coordinator',
      input: {
        year: await cycleAt(server(), 'planned'),
        step: 'hearing',
        recordId: 'Hearingen 2026',
        reason: 'Utan förmöte',
      },
    }),
    'cycle.plan': async () => ({
      role: 'coordinator',
      input: { year: await noCycle(server()), bodyId: 'net-dalarnas-natverk' },
    }),
    'cycle.sign': async () => ({
      role: 'coordinator',
      input: {
        year: await cycleAt(server(), 'sign-off'),
        decisionId: 'Nätverkets möte 7 september 2026, § 4',
      },
    }),
    'cycle.writeSection': async () => {
      const year = await cycleAt(server(), 'compilation');
      const text = 'Vi ser att mer behöver göras.';
      return { role: 'coordinator', input: { year, sectionId: 'T04', text, basedOn: 0 } };
    },
    'statement.decline': async () => ({
      role: 'moderator',
      input: { id: (await sendStatement(server())).id, principle: 'advertisement', note: 'Säljer något' },
    }),
    'statement.openOriginal': async () => ({
      role: 'registrar',
      input: { id: (await sendStatement(server())).id, reason: 'Begäran om att få ut handlingen' },
    }),
    'statement.publish': async () => ({
      role: 'coordinator',
      input: { id: (await sendStatement(server())).id, place: { newPoint }, secrecy: 'no-person-data' },
    }),
    'statement.takeDown': async () => ({ role: 'moderator', input: takenDown }),
    'statement.submit': async () => ({
      role: 'public',
      input: { clientKey: 'a-key-of-this-form', text: 'Telefontiderna räcker inte.', identity: 'anonymous' },
    }),
  }) satisfies Commands;

/** A call of every mutation that is accepted: a table that cannot miss one. Each makes what it needs. */
export const changeCommands = (server: () => TestApp): Record<ChangePath, () => Promise<Command>> => ({
  ...associationCommands(server),
  ...peopleCommands(server),
  ...recordCommands(server),
  ...feedbackCommands(server),
  ...answerCommands(server),
  ...caseCommands(server),
  ...consultationCommands(server),
  ...councilCommands(server),
  ...handlerCommands(server),
  ...hearingCommands(server),
  ...nominationCommands(server),
  ...planCommands(server),
  ...programmeCommands(server),
  ...raisedCommands(server),
});
