import { beforeAll, describe, expect, it } from 'vitest';
import { loadSpaces, secondSpace } from './load-demo.ts';
import { askForDocument, falun, given, maskedCopy } from './testing/ask-for-document.ts';
import { answerTo, mergeTwo, promise, proposeVerdict } from './testing/answered.ts';
import { consultationAttempts } from './testing/consultation-commands.ts';
import { planForm, sendingForm } from './testing/consultations.ts';
import { caseAttempts } from './testing/case-commands.ts';
import { contents } from './testing/change-log.ts';
import { councilAttempts } from './testing/council-commands.ts';
import { askForMandate, documentForm, invitation, inviteSomebody, mandateForm } from './testing/hand-in.ts';
import { hearingPlan, openList, signUpForm } from './testing/hearings.ts';
import { moment } from './testing/moment.ts';
import { nominationAttempts } from './testing/nomination-commands.ts';
import { ownWords, textsIn } from './testing/own-words.ts';
import { decisionForm } from './testing/plan-commands.ts';
import { programmeAttempts } from './testing/programme-commands.ts';
import { protectedPerson } from './testing/protected-person.ts';
import { call, procedures, type ChangePath, type QueryPath } from './testing/procedures.ts';
import { askerOf, demoKnown, inputsOf } from './testing/queries.ts';
import { raisedAttempts } from './testing/raised-commands.ts';
import { knownRaised } from './testing/raise.ts';
import { sendOutForm, stoppedLetter } from './testing/send-out.ts';
import { newPoint, sendStatement, takenDown } from './testing/send-statement.ts';
import { testApp, type TestApp } from './testing/test-app.ts';

/** Dalarna is the first region, with the demo; the other one shares the database and nothing else. */
let dalarna: TestApp;
let other: TestApp;
let sent: { id: string; receipt: string };
let raised: Awaited<ReturnType<typeof knownRaised>>;
const nothing = { receipt: '', draftId: '', ownStatementId: '', signUpReceipt: '', roomCode: '000000' };
let list: Awaited<ReturnType<typeof openList>>;
const seatIn = ({ code, participant }: typeof list) => ({ code, participant });
let mandateId: string;
let editorGrantId: string;
let releaseId: string;
let sendOut: Awaited<ReturnType<typeof sendOutForm>>;
let letterId: string;
let promiseId: string;
let mergeId: string;
let proposalId: string;
let personId: string;
const consultationPlan = planForm();
let consultationSending: Awaited<ReturnType<typeof sendingForm>>;
/** Everything that names something of Dalarna: ids, names and texts of its rows. */
let dalarnasOwn: Set<string>;

beforeAll(async () => {
  dalarna = await testApp();
  await loadSpaces({ database: dalarna.database, now: () => moment }, [secondSpace]);
  other = await testApp({ database: dalarna.database, environment: { REGION: 'provinsen' } });
  mandateId = await askForMandate(dalarna);
  editorGrantId = await inviteSomebody(dalarna);
  releaseId = await askForDocument(dalarna);
  letterId = await stoppedLetter(dalarna);
  sendOut = { ...(await sendOutForm(dalarna)), id: demoKnown.sendOutId };
  await dalarna.as('coordinator').sendOut.send.mutate(sendOut);
  promiseId = await promise(dalarna, 'T04-01');
  mergeId = (await mergeTwo(dalarna)).id;
  proposalId = (await proposeVerdict(dalarna)).id;
  personId = await protectedPerson(dalarna);
  await dalarna.as('coordinator').consultation.plan.mutate(consultationPlan);
  consultationSending = await sendingForm(dalarna, consultationPlan.id);
  sent = await sendStatement(dalarna, { text: 'Bara för Dalarna', joinPointId: 'T04-01' });
  raised = await knownRaised(dalarna);
  list = await openList(dalarna, { shown: true });
  dalarnasOwn = await ownWords(dalarna.database, 'dalarna', 'provinsen');
});

const fromDalarna = (value: unknown) => textsIn(value).filter((text) => dalarnasOwn.has(text));

const queries = procedures.filter(({ type }) => type === 'query').map(({ path }) => path as QueryPath);
const lists = queries.filter((path) => {
  const input = inputsOf({ ...demoKnown, ...nothing })[path];
  return input === undefined || Object.keys(input).length === 0;
});
/** The counties' reports stand in the national space, for every region's staff. */
const national = new Set<QueryPath>(['countyReport.get', 'countyReport.list']);

describe('another region', () => {
  it('is there: Dalarna finds its own by the same questions', async () => {
    for (const path of ['point.list', 'organisation.list', 'statement.incoming', 'theme.list'] as const) {
      const input = path === 'theme.list' ? undefined : {};
      const { data } = await call(dalarna, askerOf(path), { path, input });
      expect(fromDalarna(data).length).toBeGreaterThan(0);
    }
  });

  it.each(lists)('%s answers nothing of Dalarna', async (path) => {
    const { status, data, text } = await call(other, askerOf(path), {
      path,
      input: inputsOf({ ...demoKnown, ...nothing })[path],
    });
    expect(status).toBe(200);
    expect(fromDalarna(data)).toEqual([]);
    expect(text).not.toContain('Bara för Dalarna');
  });

  it.each(queries.filter((path) => !lists.includes(path) && !national.has(path)))(
    '%s about something of Dalarna finds nothing',
    async (path) => {
      const input = inputsOf({ ...demoKnown, ...raised, receipt: sent.receipt })[path];
      const { status, data, problem } = await call(other, askerOf(path), { path, input });
      if (status === 200) expect(fromDalarna(data)).toEqual([]);
      else expect(problem?.code).toMatch(/\/not-found$/);
      expect((await call(dalarna, askerOf(path), { path, input })).status).toBe(200);
    },
  );

  const { organisationId } = demoKnown;
  const linkOfDalarna = {
    from: { step: 'point', id: 'T23-03' },
    to: { step: 'decision', id: 'beslut-peer' },
    reason: 'Av illvilja',
  };
  const toNobody = { principalIds: [], principalCertain: false, send: false };
  const statutes = { organisationId, year: 2026, document: 'statutes', fileId: 'x' } as const;
  const attempts: Record<ChangePath, readonly [unknown, (sentId: string) => unknown]> = {
    ...councilAttempts,
    ...nominationAttempts,
    ...consultationAttempts(consultationPlan),
    ...raisedAttempts(() => ({ ...sent, ...raised })),
    ...programmeAttempts,
    ...caseAttempts,
    'answer.give': [404, () => answerTo('T04-01')],
    'point.address': [404, () => ({ ...toNobody, pointId: 'T04-01' })],
    'pointMerge.merge': [404, () => ({ pointId: 'T04-01', intoId: 'T04-02', reason: 'Av illvilja' })],
    'pointMerge.split': [404, () => ({ id: mergeId, reason: 'Av illvilja' })],
    'promise.postpone': [404, () => ({ id: promiseId, due: '2028-01-01', reason: 'Av illvilja' })],
    'theme.address': [404, () => ({ id: 'T04', principalIds: [] })],
    'theme.rename': [404, () => ({ id: 'T04', name: 'Illvilja', fromYear: 2026 })],
    'verdict.give': [
      404,
      () => ({ pointId: 'T04-01', bodyId: demoKnown.networkId, decision: '§ 4', verdict: 'worse', note: '' }),
    ],
    'forwarding.note': [404, (id) => ({ statementId: id, to: 'ivo' })],
    'authorQuestion.ask': [404, (id) => ({ statementId: id, text: 'Vilken ort?' })],
    'verdictProposal.object': [404, () => ({ id: proposalId, reason: 'Av illvilja' })],
    'verdictProposal.propose': [
      404,
      () => ({ pointId: 'T04-01', organisationId, verdict: 'worse', note: '' }),
    ],
    'verdictProposal.withdrawObjection': [404, () => ({ id: proposalId })],
    'decision.register': [422, () => decisionForm()],
    'trail.link': [422, () => linkOfDalarna],
    'trail.unlink': [422, () => linkOfDalarna],
    'person.add': [200, () => ({ name: 'Dalarnas Dan', email: 'petra.provsson@inflytande.dalarna.example' })],
    'person.change': [404, () => ({ id: 'person-of-dalarna', name: 'Dan', email: 'dan@inflytande.example' })],
    'personHandler.end': [404, () => ({ personId, handlerId: 'person-fiktivell', reason: 'x' })],
    'personHandler.name': [404, () => ({ personId, handlerId: 'person-fiktivell', reason: 'x' })],
    'personHandler.protect': [
      404,
      () => ({ personId, protection: 'secrecy-mark', handlerId: 'person-fiktivell', reason: 'x' }),
    ],
    'roleGrant.delegate': [
      404,
      () => ({
        role: 'moderator',
        scopeId: 'region-dalarna',
        from: '2026-09-07',
        until: '2026-09-30',
        reason: 'Lån',
        email: 'nobody@inflytande.example',
      }),
    ],
    'roleGrant.end': [404, () => ({ id: 'grant-of-dalarna', lastDay: '2026-09-07', reason: 'Slut' })],
    'roleGrant.give': [
      422,
      () => ({
        personId: 'person-testgren',
        role: 'moderator',
        scopeId: 'region-dalarna',
        from: '2026-09-07',
        until: null,
        reason: 'Ny',
      }),
    ],
    'associationEditor.end': [404, () => ({ grantId: editorGrantId, reason: 'x' })],
    'associationEditor.invite': [404, () => ({ ...invitation, email: 'ny@inflytande.example' })],
    'callForViews.submit': [404, () => ({ id: consultationPlan.id, draftId: raised.draftId, seen: 1 })],
    'consultationSending.send': [404, () => consultationSending],
    'event.cancel': [404, () => ({ id: 'hearing-2022', reason: 'Av illvilja' })],
    'event.change': [404, () => ({ id: 'hearing-2022', reason: 'Av illvilja', ...hearingPlan() })],
    'event.plan': [200, () => ({ id: 'a-hearing-of-the-other-one', ...hearingPlan() })],
    'event.recordAttendance': [
      404,
      () => ({ id: 'hearing-2021', stated: { total: 1, onSite: null, remote: null }, reason: 'x' }),
    ],
    'handOver.hearing': [404, () => ({ id: list.eventId })],
    'hearingPoint.rank': [404, () => ({ eventId: list.eventId, ids: [] })],
    'hearingPoint.say': [
      404,
      () => ({ ...seatIn(list), clientKey: 'a-key-of-this-form', text: 'Av illvilja' }),
    ],
    'hearingPoint.settle': [404, () => ({ id: list.pointId, to: 'put-aside' })],
    'hearingPoint.support': [404, () => ({ ...seatIn(list), pointId: list.pointId, supports: true })],
    'hearingRoom.close': [404, () => ({ id: list.eventId })],
    'hearingRoom.open': [404, () => ({ id: 'hearing-2021' })],
    'signUp.submit': [404, () => signUpForm('hearing-2022')],
    'signUp.withdraw': [404, () => ({ receipt: raised.signUpReceipt })],
    'cycle.enterStep': [422, () => ({ year: 2026, step: 'hearing', recordId: 'x' })],
    'cycle.plan': [404, () => ({ year: 2027, bodyId: 'net-dalarnas-natverk' })],
    'cycle.sign': [422, () => ({ year: 2021, decisionId: 'x' })],
    'cycle.writeSection': [422, () => ({ year: 2021, sectionId: 'T04', text: 'x', basedOn: 0 })],
    'bankAccount.confirm': [404, () => ({ id: 'account-rsmh-dalarna-2026' })],
    'bankAccount.enter': [
      404,
      () => ({ organisationId, kind: 'bankgiro', number: '9990-0037', basis: 'Av illvilja' }),
    ],
    'bankAccount.refuse': [404, () => ({ id: 'account-rsmh-dalarna-2026', reason: 'Av illvilja' })],
    'letter.tryAgain': [404, () => ({ id: letterId })],
    'mailPreference.change': [200, () => ({ pace: 'weekly', language: 'en' })],
    'sendOut.send': [422, () => sendOut],
    'mandate.approve': [404, () => ({ id: mandateId, reason: 'Av illvilja' })],
    'mandate.ask': [404, () => mandateForm()],
    'mandate.end': [404, () => ({ id: mandateId, lastDay: '2026-09-07', reason: 'Av illvilja' })],
    'mandate.refuse': [404, () => ({ id: mandateId, reason: 'Av illvilja' })],
    'mandate.withdraw': [404, () => ({ id: mandateId })],
    'setting.change': [
      200,
      () => ({ key: 'answer/cycle-days', value: 9, source: 'P 1', from: '2026-09-07', reason: 'Egen' }),
    ],
    'release.ask': [404, (id) => ({ statementId: id, authorityId: falun })],
    'release.attach': [404, () => maskedCopy(releaseId)],
    'release.decide': [404, () => ({ id: releaseId, ...given })],
    'release.open': [404, () => ({ id: releaseId })],
    'release.register': [404, (id) => ({ kind: 'statement', documentId: id })],
    'standingDocument.approve': [404, () => statutes],
    'standingDocument.reject': [404, () => ({ ...statutes, reason: 'Av illvilja' })],
    'standingDocument.submit': [404, () => documentForm()],
    'verifiedNumber.verify': [404, () => ({ organisationId, number: '802999-0002', basis: 'Av illvilja' })],
    'consent.give': [200, () => ({ purpose: 'picture', until: null, ageBand: '30-49' })],
    'consent.withdraw': [404, () => ({ id: 'consent-of-dalarna' })],
    'disposal.run': [422, () => ({ on: '2026-09-07', due: 1 })],
    'personalData.erase': [404, (id) => ({ who: { kind: 'statement', id }, reason: 'Begäran' })],
    'statementVersion.decline': [404, (id) => ({ id, version: 2, principle: 'advertisement' })],
    'statementVersion.publish': [404, (id) => ({ id, version: 2, secrecy: 'no-person-data' })],
    'statement.openOriginal': [404, (id) => ({ id, reason: 'Av nyfikenhet' })],
    'statement.decline': [404, (id) => ({ id, principle: 'advertisement' })],
    'unpublishedStatement.reassess': [404, (id) => ({ id, reason: 'Av illvilja' })],
    'unpublishedStatement.unpublish': [404, (id) => ({ id, principle: 'advertisement' })],
    'statement.takeDown': [
      422,
      () => ({ ...takenDown, authorKind: 'association', authorId: demoKnown.organisationId }),
    ],
    'statement.publish': [404, (id) => ({ id, place: { newPoint }, secrecy: 'no-person-data' })],
    'statement.submit': [
      422,
      () => ({
        clientKey: 'a-key-of-this-form',
        text: 'Hej',
        identity: 'anonymous',
        joinPointId: 'T04-01',
      }),
    ],
  };

  it.each(Object.entries(attempts))('%s changes nothing of Dalarna', async (path, [expected, input]) => {
    const before = await contents(dalarna.database, { regionId: 'dalarna' });
    const { status } = await call(other, askerOf(path as ChangePath), {
      path: path as ChangePath,
      input: input(sent.id),
    });
    expect(status).toBe(expected);
    expect(await contents(dalarna.database, { regionId: 'dalarna' })).toBe(before);
  });

  it('the same form’s key in two regions is two submissions with two owners', async () => {
    const form = { clientKey: 'one-key-in-two-regions', text: 'Hej', identity: 'anonymous' } as const;
    await dalarna.as('public').statement.submit.mutate(form);
    await other.as('public').statement.submit.mutate(form);
    const { rows } = await dalarna.database.pool.query(
      'select region_id from statement where client_key = $1 order by 1',
      [form.clientKey],
    );
    expect(rows).toEqual([{ region_id: 'dalarna' }, { region_id: 'provinsen' }]);
  });
});
