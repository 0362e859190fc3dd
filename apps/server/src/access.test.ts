import { access } from '@inflytande/domain/access';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountCallers } from './testing/account-callers.ts';
import { caseCallers } from './testing/case-callers.ts';
import { moment } from './testing/moment.ts';
import { councilCallers } from './testing/council-callers.ts';
import { call, procedures, type ProcedurePath } from './testing/procedures.ts';
import { signEveryoneIn } from './testing/sessions.ts';
import { testApp, testRoles as everyone, type TestApp, type TestRole } from './testing/test-app.ts';

/** Those who work for an authority; associations and members of councils do not. */
const staff = everyone.filter(
  (role) => !['public', 'association-editor', 'signatory', 'council-member'].includes(role),
);
const signedIn = everyone.filter((role) => role !== 'public');
const moderation: readonly TestRole[] = ['moderator', 'coordinator'];
/** Those who answer for a principal (B4). */
const answering: readonly TestRole[] = ['answerer', 'coordinator'];
const association: readonly TestRole[] = ['association-editor', 'signatory'];
/** Those who look after what associations hand in (O5, O6). */
const handlers: readonly TestRole[] = ['coordinator', 'grants-officer', 'registrar', 'administrator'];
/** Those who look after where money goes (O5). */
const payers: readonly TestRole[] = [...handlers, 'economist'];
const keepers: readonly TestRole[] = ['administrator', 'registrar'];

/** Who may call what (Z4), as the task asks for it and not as the code has it. */
const callers: Record<ProcedurePath, readonly TestRole[]> = {
  'rulesOfProcedure.adoption': staff,
  'answer.give': answering,
  'associationEditor.end': ['signatory'],
  'associationEditor.invite': ['signatory'],
  'associationEditor.list': [...association, ...handlers],
  'authority.list': everyone,
  'bankAccount.confirm': payers,
  'bankAccount.current': [...association, ...payers],
  'bankAccount.enter': payers,
  'bankAccount.history': payers,
  'bankAccount.refuse': payers,
  'bankAccount.waiting': payers,
  'body.get': everyone,
  'body.list': everyone,
  'body.listByOrganisation': everyone,
  'body.reportingLines': everyone,
  ...caseCallers,
  'consent.give': signedIn,
  'consent.own': signedIn,
  'consent.withdraw': signedIn,
  'callForViews.start': association,
  'callForViews.submit': association,
  'callForViews.takeIn': ['coordinator', 'registrar'],
  'consultation.change': ['coordinator'],
  'consultation.extend': ['coordinator'],
  'consultation.get': everyone,
  'consultation.list': everyone,
  'consultation.plan': ['coordinator'],
  'consultation.review': ['coordinator', ...keepers],
  'consultation.reviewAll': ['coordinator', ...keepers],
  'consultation.tellOutcome': ['coordinator'],
  'consultation.withdraw': ['coordinator'],
  'consultationAnswer.get': association,
  'consultationAnswer.give': association,
  'consultationAnswer.list': association,
  'consultationAnswer.takeIn': ['coordinator', 'registrar'],
  'consultationSending.preview': ['coordinator', ...keepers],
  'consultationSending.send': ['coordinator'],
  'countyReport.get': staff,
  'countyReport.list': staff,
  'cycle.compilation': ['coordinator', 'council-member'],
  'cycle.enterStep': ['coordinator'],
  'cycle.get': everyone,
  'cycle.list': everyone,
  'cycle.plan': ['coordinator'],
  'cycle.sign': ['coordinator'],
  'cycle.writeSection': ['coordinator', 'council-member'],
  'disposal.preview': keepers,
  'disposal.run': ['administrator'],
  'document.files': keepers,
  'document.statements': keepers,
  'domainEvent.list': ['administrator', 'registrar'],
  'domainEvent.seals': ['administrator', 'registrar'],
  'edition.get': everyone,
  'event.cancel': ['coordinator'],
  'event.change': ['coordinator'],
  'event.get': everyone,
  'decision.get': everyone,
  'decision.list': everyone,
  'decision.register': ['coordinator', 'registrar'],
  'event.list': everyone,
  'trail.link': ['coordinator', 'registrar'],
  'trail.made': ['coordinator', 'registrar'],
  'trail.of': everyone,
  'trail.unlink': ['coordinator', 'registrar'],
  'figure.all': everyone,
  'event.plan': ['coordinator'],
  'event.recordAttendance': ['coordinator'],
  'event.review': ['coordinator'],
  'handOver.hearing': moderation,
  'hearingPoint.rank': moderation,
  'hearingPoint.say': everyone,
  'hearingPoint.settle': moderation,
  'hearingPoint.support': everyone,
  'hearingRoom.close': moderation,
  'hearingRoom.follow': everyone,
  'hearingRoom.get': everyone,
  'hearingRoom.open': moderation,
  'hearingRoom.review': moderation,
  'initiative.list': everyone,
  'interestPool.list': ['coordinator'],
  'letter.stopped': ['coordinator', ...keepers],
  'letter.tryAgain': ['coordinator', 'administrator'],
  'live.changes': staff,
  'mailPreference.change': signedIn,
  'mailPreference.own': signedIn,
  'mandate.approve': handlers,
  'mandate.ask': signedIn,
  'mandate.end': signedIn,
  'mandate.list': signedIn,
  'mandate.mine': signedIn,
  'mandate.refuse': handlers,
  'mandate.waiting': handlers,
  'mandate.withdraw': signedIn,
  'openAnswer.list': everyone,
  'openAnswer.standing': moderation,
  'openAnswer.submit': everyone,
  'openData.tables': everyone,
  'organisation.get': everyone,
  'organisation.list': everyone,
  'authorQuestion.ask': moderation,
  'forwarding.note': moderation,
  'authorQuestion.reply': association,
  'authorQuestion.replyByReceipt': everyone,
  'ownStatement.get': association,
  'ownStatement.list': association,
  'ownStatement.revise': association,
  'ownStatement.takeBack': association,
  ...accountCallers,
  ...councilCallers,
  'person.add': ['administrator'],
  'person.change': keepers,
  'person.get': keepers,
  'person.list': keepers,
  'personHandler.candidates': keepers,
  'personHandler.end': keepers,
  'personHandler.list': keepers,
  'personHandler.name': keepers,
  'personHandler.protect': keepers,
  'personalData.erase': ['administrator'],
  'personalData.holdings': keepers,
  'personalData.registry': keepers,
  'point.find': everyone,
  'point.get': everyone,
  'point.list': everyone,
  'point.similar': everyone,
  'question.forMeeting': [...moderation, 'council-secretary'],
  'question.get': ['answerer'],
  'question.list': ['answerer'],
  'point.address': moderation,
  'pointMerge.list': moderation,
  'pointMerge.merge': moderation,
  'pointMerge.split': moderation,
  'programmeItem.decide': ['coordinator'],
  'programmeItem.ours': association,
  'programmeItem.programme': everyone,
  'programmeItem.review': ['coordinator'],
  'programmeItem.revise': association,
  'programmeItem.submit': association,
  'programmeItem.withdraw': association,
  'promise.list': answering,
  'promise.postpone': answering,
  'region.get': everyone,
  'release.ask': ['answerer'],
  'release.attach': keepers,
  'release.decide': keepers,
  'release.get': keepers,
  'release.list': keepers,
  'release.open': ['answerer'],
  'release.register': keepers,
  'roleGrant.delegate': signedIn,
  'roleGrant.end': signedIn,
  'roleGrant.give': ['administrator'],
  'roleGrant.list': signedIn,
  'search.everywhere': everyone,
  'sendOut.get': ['coordinator', ...keepers],
  'sendOut.list': ['coordinator', ...keepers],
  'sendOut.preview': ['coordinator', 'administrator'],
  'sendOut.send': ['coordinator', 'administrator'],
  'setting.change': ['administrator'],
  'setting.list': staff,
  'signUp.follow': everyone,
  'signUp.submit': everyone,
  'signUp.withdraw': everyone,
  'standingDocument.approve': handlers,
  'standingDocument.list': [...association, ...handlers],
  'standingDocument.reject': handlers,
  'standingDocument.submit': association,
  'standingDocument.waiting': handlers,
  'statement.decline': moderation,
  'unpublishedStatement.list': moderation,
  'unpublishedStatement.reassess': moderation,
  'unpublishedStatement.unpublish': moderation,
  'statement.follow': everyone,
  'statement.incoming': moderation,
  'statement.openOriginal': [...moderation, ...keepers],
  'statement.publish': moderation,
  'statement.takeDown': moderation,
  'statement.submit': everyone,
  'statementDraft.approve': association,
  'statementDraft.comment': association,
  'statementDraft.discard': association,
  'statementDraft.get': association,
  'statementDraft.list': association,
  'statementDraft.save': association,
  'statementDraft.start': association,
  'statementDraft.submit': association,
  'statementVersion.decline': moderation,
  'statementVersion.publish': moderation,
  'theme.address': ['coordinator'],
  'theme.coverage': everyone,
  'theme.get': everyone,
  'theme.list': everyone,
  'theme.rename': ['coordinator'],
  'toDo.list': staff,
  'verifiedNumber.get': [...association, ...payers],
  'verifiedNumber.verify': handlers,
  'verdict.give': ['council-member'],
  'ownStatement.reviseByReceipt': everyone,
  'ownStatement.takeBackByReceipt': everyone,
  'verdict.giveByReceipt': everyone,
  'verdict.notes': [...answering, 'moderator'],
  'verdict.list': ['council-member'],
  'verdictProposal.list': association,
  'verdictProposal.object': association,
  'verdictProposal.propose': association,
  'verdictProposal.withdrawObjection': association,
};

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

describe('Z4 every procedure', () => {
  it('is in the table of callers, and the table names no other', () => {
    expect(Object.keys(callers).toSorted()).toEqual(procedures.map(({ path }) => path).toSorted());
  });

  it.each(procedures)('$path declares an action of the access table', ({ action }) => {
    expect(Object.keys(access)).toContain(action);
  });

  it.each(procedures)('$path changes nothing behind a right to read', ({ type, action }) => {
    const reading = /\/(read|review|follow|present-receipt)$/.test(action ?? '');
    expect(reading).toBe(type !== 'mutation');
  });
});

const cells = procedures.flatMap(({ path, action }) =>
  everyone.map((role) => ({ path, role, action, allowed: callers[path].includes(role) })),
);

describe('Z4 role × procedure', () => {
  // Some of the procedures end the session that they are asked with.
  beforeEach(() => signEveryoneIn(server.database, moment));

  it.each(cells.filter(({ allowed }) => !allowed))(
    '$role may not call $path, and is told so before the input is looked at',
    async ({ path, role, action }) => {
      const { status, problem } = await call(server, role, { path, input: { nonsense: [1] } });
      expect(problem).toEqual({ code: 'access/not-allowed', data: { action } });
      // A subscription has answered before it asks anything; its refusal is the first thing it says.
      expect(status).toBe(path === 'live.changes' ? 200 : 403);
    },
  );

  it.each(cells.filter(({ allowed }) => allowed))('$role may call $path', async ({ path, role }) => {
    const { status, problem } = await call(server, role, { path, input: { nonsense: [1] } });
    // What is about one's own account asks for one, and for a sign-in that is fresh by the real clock.
    if (problem?.code.startsWith('session/') !== true) expect([200, 400]).toContain(status);
    expect(problem?.code).not.toBe('access/not-allowed');
  });

  it('a refused call leaves no trace', async () => {
    const { rows } = await server.database.pool.query('select * from domain_event where actor <> $1', [
      'system',
    ]);
    expect(rows).toEqual([]);
  });
});

describe('Z4 the program itself', () => {
  it('has rights that no procedure asks for', () => {
    const own = Object.entries(access).filter(([, clauses]) =>
      clauses.every(({ who }) => Object.keys(who).every((role) => role === 'system')),
    );
    const asked = new Set<string | undefined>(procedures.map(({ action }) => action));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(([action]) => asked.has(action))).toEqual([]);
  });
});
