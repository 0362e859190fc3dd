import { agendaProposalRouter } from './councils/agenda-proposal.router.ts';
import { answerRouter } from './feedback/answer.router.ts';
import { associationEditorRouter } from './people/association-editor.router.ts';
import { authorQuestionRouter } from './feedback/author-question.router.ts';
import { appointmentRouter } from './appointment.router.ts';
import { authorityRouter } from './organisations/authority.router.ts';
import { bankAccountRouter } from './organisations/bank-account.router.ts';
import { bodyRouter } from './councils/body.router.ts';
import { callForViewsRouter } from './call-for-views.router.ts';
import { consultationAnswerRouter } from './consultations/consultation-answer.router.ts';
import { consultationRouter } from './consultations/consultation.router.ts';
import { consultationSendingRouter } from './consultations/consultation-sending.router.ts';
import { countyReportRouter } from './funding/county-report.router.ts';
import { cycleRouter } from './feedback/cycle.router.ts';
import { domainEventRouter } from './records/domain-event.router.ts';
import { decisionRouter } from './plans/decision.router.ts';
import { documentRouter } from './records/document.router.ts';
import { editionRouter } from './feedback/edition.router.ts';
import { eventRouter } from './events/event.router.ts';
import { forwardingRouter } from './feedback/forwarding.router.ts';
import { figureRouter } from './feedback/figure.router.ts';
import { handOverRouter } from './hand-over.router.ts';
import { hearingPointRouter } from './events/hearing-point.router.ts';
import { hearingRoomRouter } from './events/hearing-room.router.ts';
import { initiativeRouter } from './plans/initiative.router.ts';
import { letterRouter } from './records/letter.router.ts';
import { liveRouter } from './live/live.router.ts';
import { mailPreferenceRouter } from './people/mail-preference.router.ts';
import { mandateRouter } from './people/mandate.router.ts';
import { nominationRouter } from './nomination.router.ts';
import { nominationRequestRouter } from './councils/nomination-request.router.ts';
import { openAnswerRouter } from './open-answer.router.ts';
import { openDataRouter } from './open-data/open-data.router.ts';
import { organisationRouter } from './organisations/organisation.router.ts';
import { passkeyRouter } from './auth/passkey.router.ts';
import { personHandlerRouter } from './people/person-handler.router.ts';
import { personRouter } from './people/person.router.ts';
import { rulesOfProcedureRouter } from './councils/rules-of-procedure.router.ts';
import { releaseRouter } from './records/release.router.ts';
import { roleGrantRouter } from './people/role-grant.router.ts';
import { pointRouter } from './feedback/point.router.ts';
import { pointMergeRouter } from './feedback/point-merge.router.ts';
import { questionRouter } from './feedback/question.router.ts';
import { programmeItemRouter } from './events/programme-item.router.ts';
import { promiseRouter } from './feedback/promise.router.ts';
import { regionRouter } from './organisations/region.router.ts';
import { sendOutRouter } from './records/send-out.router.ts';
import { settingRouter } from './settings/setting.router.ts';
import { searchRouter } from './search.router.ts';
import { sessionRouter } from './auth/session.router.ts';
import { standingDocumentRouter } from './organisations/standing-document.router.ts';
import { caseRouter } from './feedback/case.router.ts';
import { ownStatementRouter } from './feedback/own-statement.router.ts';
import { statementDraftRouter } from './feedback/statement-draft.router.ts';
import { statementVersionRouter } from './feedback/statement-version.router.ts';
import { statementRouter } from './feedback/statement.router.ts';
import { signUpRouter } from './events/sign-up.router.ts';
import { themeRouter } from './feedback/theme.router.ts';
import { trailRouter } from './plans/trail.router.ts';
import { toDoRouter } from './to-do.router.ts';
import { verdictProposalRouter } from './feedback/verdict-proposal.router.ts';
import { unpublishedStatementRouter } from './feedback/unpublished-statement.router.ts';
import { verdictRouter } from './feedback/verdict.router.ts';
import { disposalRouter } from './records/disposal.router.ts';
import { personalDataRouter } from './records/personal-data.router.ts';
import { consentRouter } from './people/consent.router.ts';
import { interestPoolRouter } from './people/interest-pool.router.ts';
import { verifiedNumberRouter } from './organisations/verified-number.router.ts';
import { router } from './trpc.ts';

/** Every procedure of the system, by noun. */
export const appRouter = router({
  agendaProposal: agendaProposalRouter,
  answer: answerRouter,
  appointment: appointmentRouter,
  associationEditor: associationEditorRouter,
  authorQuestion: authorQuestionRouter,
  authority: authorityRouter,
  bankAccount: bankAccountRouter,
  body: bodyRouter,
  callForViews: callForViewsRouter,
  case: caseRouter,
  consent: consentRouter,
  consultation: consultationRouter,
  consultationAnswer: consultationAnswerRouter,
  consultationSending: consultationSendingRouter,
  countyReport: countyReportRouter,
  cycle: cycleRouter,
  disposal: disposalRouter,
  decision: decisionRouter,
  document: documentRouter,
  domainEvent: domainEventRouter,
  edition: editionRouter,
  event: eventRouter,
  figure: figureRouter,
  forwarding: forwardingRouter,
  handOver: handOverRouter,
  hearingPoint: hearingPointRouter,
  hearingRoom: hearingRoomRouter,
  initiative: initiativeRouter,
  interestPool: interestPoolRouter,
  letter: letterRouter,
  live: liveRouter,
  mailPreference: mailPreferenceRouter,
  mandate: mandateRouter,
  nomination: nominationRouter,
  nominationRequest: nominationRequestRouter,
  openAnswer: openAnswerRouter,
  openData: openDataRouter,
  organisation: organisationRouter,
  passkey: passkeyRouter,
  person: personRouter,
  personHandler: personHandlerRouter,
  personalData: personalDataRouter,
  point: pointRouter,
  pointMerge: pointMergeRouter,
  question: questionRouter,
  programmeItem: programmeItemRouter,
  promise: promiseRouter,
  region: regionRouter,
  release: releaseRouter,
  rulesOfProcedure: rulesOfProcedureRouter,
  roleGrant: roleGrantRouter,
  search: searchRouter,
  sendOut: sendOutRouter,
  session: sessionRouter,
  setting: settingRouter,
  signUp: signUpRouter,
  standingDocument: standingDocumentRouter,
  ownStatement: ownStatementRouter,
  statement: statementRouter,
  statementDraft: statementDraftRouter,
  statementVersion: statementVersionRouter,
  theme: themeRouter,
  toDo: toDoRouter,
  trail: trailRouter,
  verifiedNumber: verifiedNumberRouter,
  unpublishedStatement: unpublishedStatementRouter,
  verdict: verdictRouter,
  verdictProposal: verdictProposalRouter,
});
