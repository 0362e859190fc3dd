import { access, type Clause } from '@inflytande/domain/access';
import { hearingInputs, type HearingKnown } from './hearings.ts';
import { procedures, type ProcedurePath, type QueryPath } from './procedures.ts';
import { testRoles, type TestRole } from './test-app.ts';

/** Things of a region to ask about. */
export type Known = HearingKnown & {
  readonly authorityId: string;
  readonly bodyId: string;
  /** One that the association of the demo's editor is asked by. */
  readonly consultationId: string;
  readonly eventId: string;
  readonly decisionId: string;
  readonly networkId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly pointId: string;
  /** A point that concerns the answerer's authority. */
  readonly questionId: string;
  /** Of the first request that somebody registers. */
  readonly releaseId: string;
  readonly sendOutId: string;
  readonly themeId: string;
  readonly receipt: string;
  /** Of the association of the demo's editor. */
  readonly draftId: string;
  readonly ownStatementId: string;
  readonly words: string;
  /** Of a round of feedback. */
  readonly year: number;
};

/** Of the demo county; `receipt` is of a statement that was sent. */
export const demoKnown = {
  authorityId: 'region-dalarna',
  bodyId: 'council-region-bup',
  consultationId: 'remiss-handlingsplan-2027',
  eventId: 'hearing-2021',
  decisionId: 'beslut-peer',
  networkId: 'net-dalarnas-natverk',
  organisationId: 'org-attention-dalarna',
  personId: 'person-testgren',
  pointId: 'T04-01',
  questionId: 'T04-04',
  releaseId: 'UTL-2026-1',
  sendOutId: 'send-out-of-the-demo',
  themeId: 'T04',
  words: 'bemötande',
  year: 2021,
} as const;

/** The queries that ask about nothing in particular. */
const alone = {
  'agendaProposal.review': undefined,
  'authority.list': undefined,
  'body.reportingLines': undefined,
  'consent.own': undefined,
  'cycle.list': undefined,
  'disposal.preview': undefined,
  'domainEvent.seals': undefined,
  'figure.all': undefined,
  'initiative.list': undefined,
  'mailPreference.own': undefined,
  'mandate.mine': undefined,
  'nominationRequest.review': undefined,
  'openData.tables': undefined,
  'passkey.list': undefined,
  'personHandler.candidates': undefined,
  'personalData.registry': undefined,
  'question.forMeeting': undefined,
  'region.get': undefined,
  'rulesOfProcedure.adoption': undefined,
  'session.list': undefined,
  'session.mailbox': undefined,
  'session.me': undefined,
  'session.people': undefined,
  'session.ways': undefined,
  'setting.list': undefined,
  'theme.coverage': undefined,
  'theme.list': undefined,
  'case.toMe': undefined,
  'toDo.list': undefined,
} as const;

/** Of consultations, and what is answered to them. */
const consultationInputs = (known: Known) => ({
  'consultation.get': { id: known.consultationId },
  'consultation.list': {},
  'consultation.review': { id: known.consultationId },
  'consultation.reviewAll': {},
  'consultationAnswer.get': { organisationId: known.organisationId, id: known.consultationId },
  'consultationAnswer.list': { organisationId: known.organisationId },
  'consultationSending.preview': { id: known.consultationId },
  'openAnswer.list': { id: known.consultationId },
  'openAnswer.standing': { id: known.consultationId },
});

/** An input of every query, about these things: a table that cannot miss one. */
export const inputsOf = (known: Known) =>
  ({
    ...alone,
    'agendaProposal.list': { organisationId: known.organisationId },
    'appointment.list': { bodyId: known.bodyId },
    'associationEditor.list': { organisationId: known.organisationId },
    'bankAccount.current': { organisationId: known.organisationId },
    'bankAccount.history': { organisationId: known.organisationId },
    'bankAccount.waiting': {},
    'body.get': { id: known.bodyId },
    'body.list': {},
    'body.listByOrganisation': { organisationId: known.organisationId },
    'case.ofPoint': { pointId: known.pointId },
    'countyReport.get': { year: 2018, countyCode: '20' },
    'countyReport.list': { year: 2018 },
    'cycle.compilation': { year: known.year },
    'cycle.get': { year: known.year },
    'cycle.list': undefined,
    'decision.get': { id: known.decisionId },
    'decision.list': undefined,
    'disposal.preview': undefined,
    'document.files': {},
    'document.statements': { words: known.words },
    'domainEvent.list': {},
    'edition.get': { year: known.year },
    ...consultationInputs(known),
    ...hearingInputs(known),
    'interestPool.list': {},
    'letter.stopped': {},
    'mandate.list': { organisationId: known.organisationId },
    'mandate.waiting': {},
    'nominationRequest.list': { organisationId: known.organisationId },
    'organisation.get': { id: known.organisationId },
    'organisation.list': {},
    'ownStatement.get': { id: known.ownStatementId },
    'ownStatement.list': { organisationId: known.organisationId },
    'person.get': { id: known.personId },
    'person.list': {},
    'personHandler.list': { personId: known.personId },
    'personalData.holdings': { kind: 'person', id: 'person-testgren' },
    'point.find': { query: known.words },
    'point.get': { id: known.pointId },
    'unpublishedStatement.list': { pointId: known.pointId },
    'pointMerge.list': { pointId: known.pointId },
    'point.list': { principalId: known.authorityId, sort: 'oldest' },
    'point.similar': { text: known.words },
    'question.get': { id: known.questionId },
    'question.list': {},
    'programmeItem.ours': { organisationId: known.organisationId },
    'programmeItem.programme': {},
    'programmeItem.review': {},
    'promise.list': {},
    'release.get': { id: known.releaseId },
    'release.list': {},
    'roleGrant.list': { personId: known.personId },
    'search.everywhere': { query: known.words },
    'sendOut.get': { id: known.sendOutId },
    'sendOut.list': {},
    'sendOut.preview': { kind: 'associations', scopeId: '' },
    'standingDocument.list': { organisationId: known.organisationId, year: 2026 },
    'standingDocument.waiting': {},
    'statement.follow': { receipt: known.receipt },
    'statement.incoming': {},
    'statementDraft.get': { id: known.draftId },
    'statementDraft.list': { organisationId: known.organisationId },
    'theme.get': { id: known.themeId },
    'verifiedNumber.get': { organisationId: known.organisationId },
    'theme.coverage': undefined,
    'trail.made': { step: 'point' as const, id: 'T23-03' },
    'trail.of': { step: 'point' as const, id: known.pointId },
    'verdict.list': { bodyId: known.networkId },
    'verdict.notes': { pointId: known.pointId },
    'verdictProposal.list': { organisationId: known.organisationId },
  }) satisfies Record<QueryPath, unknown>;

/** Somebody who may call this, a moderator or a coordinator where one may. */
export const askerOf = (path: ProcedurePath): TestRole => {
  const action = procedures.find((procedure) => procedure.path === path)?.action;
  const clauses: readonly Clause[] = action === undefined ? [] : access[action];
  const may = (role: TestRole) =>
    clauses.some(({ who }) => who[role] !== undefined || who.public !== undefined);
  return (['moderator', 'coordinator', ...testRoles] as const).find(may) ?? 'moderator';
};
