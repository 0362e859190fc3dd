import type { AccessProblem } from './access.ts';
import type { AnswerConsultationProblem } from './consultations/answer-consultation.ts';
import type { AnswerOpenlyProblem } from './consultations/answer-openly.ts';
import type { ConsultationProblem } from './consultations/consultation.ts';
import type { PlanConsultationProblem } from './consultations/plan-consultation.ts';
import type { SendConsultationProblem } from './consultations/send-consultation.ts';
import type { AdoptRulesProblem } from './councils/adopt-rules.ts';
import type { AgendaProposalProblem } from './councils/agenda-proposal.ts';
import type { AppointDirectlyProblem } from './councils/appoint-directly.ts';
import type { BodyLifeProblem } from './councils/body-life.ts';
import type { MeetingProblem } from './councils/meeting.ts';
import type { AskForNominationProblem } from './councils/ask-for-nomination.ts';
import type { OutcomeProblem } from './councils/outcome.ts';
import type { PostProblem } from './councils/post.ts';
import type { HearingPointProblem } from './events/hearing-point.ts';
import type { HearingSignUpProblem } from './events/hearing-sign-up.ts';
import type { ProgrammeItemProblem } from './events/programme-item.ts';
import type { QualificationProblem } from './events/qualification.ts';
import type { UserAuditProblem } from './events/user-audit.ts';
import type { AnswerProblem } from './feedback/answer.ts';
import type { AuthorQuestionProblem } from './feedback/author-question.ts';
import type { CaseProblem } from './feedback/case.ts';
import type { CompilationProblem } from './feedback/compilation.ts';
import type { CycleProblem } from './feedback/cycle-life.ts';
import type { ForwardingProblem } from './feedback/forwarding.ts';
import type { AddressProblem } from './feedback/addressing.ts';
import type { GiveAnswerProblem } from './feedback/give-answer.ts';
import type { GiveVerdictProblem } from './feedback/give-verdict.ts';
import type { MaskingProblem } from './feedback/masking.ts';
import type { ModerationProblem } from './feedback/moderation.ts';
import type { OriginalProblem } from './feedback/original.ts';
import type { PromiseProblem } from './feedback/promise.ts';
import type { DraftProblem } from './feedback/raise-draft.ts';
import type { ReceiptProblem } from './feedback/receipt.ts';
import type { ReleaseProblem } from './feedback/release.ts';
import type { RenameThemeProblem } from './feedback/rename-theme.ts';
import type { StatementVersionProblem } from './feedback/statement-version.ts';
import type { SubmissionProblem } from './feedback/submission.ts';
import type { TakeDownProblem } from './feedback/take-down.ts';
import type { VerdictObjectionProblem } from './feedback/verdict-objection.ts';
import type { VersionModerationProblem } from './feedback/version-moderation.ts';
import type { WithdrawalProblem } from './feedback/withdrawal.ts';
import type { ApplicationProblem } from './funding/application-life.ts';
import type { AssessmentProblem } from './funding/assessment.ts';
import type { CallProblem } from './funding/call.ts';
import type { CarryOverProblem } from './funding/carry-over.ts';
import type { ChangeRequestProblem } from './funding/change-request.ts';
import type { GrantDecisionProblem } from './funding/grant-decision.ts';
import type { GrantFormulaProblem } from './funding/grant-formula.ts';
import type { GrantReportProblem } from './funding/grant-report.ts';
import type { PaymentProblem } from './funding/payment.ts';
import type { PriceBaseAmountProblem } from './funding/price-base-amount.ts';
import type { RepaymentProblem } from './funding/repayment.ts';
import type { CommitmentProblem } from './kernel/commitment.ts';
import type { DecisionProblem } from './kernel/decision.ts';
import type { FileProblem } from './kernel/file.ts';
import type { FindingRulingProblem } from './kernel/finding-ruling.ts';
import type { LedgerProblem } from './kernel/ledger.ts';
import type { UnpublicationProblem } from './feedback/unpublication.ts';
import type { MergeProblem } from './kernel/merge.ts';
import type { MoneyProblem } from './kernel/money.ts';
import type { PeriodProblem } from './kernel/period.ts';
import type { RequestProblem } from './kernel/request.ts';

import type { ShareOutProblem } from './kernel/share-out.ts';
import type { ShareProblem } from './kernel/share.ts';
import type { AccountNumberProblem } from './organisations/bank-account-number.ts';
import type { BankAccountProblem } from './organisations/bank-account.ts';
import type { OrganisationMergeProblem } from './organisations/merge.ts';
import type { OrganisationNumberProblem } from './organisations/organisation-number.ts';
import type { SigningProblem } from './organisations/signatory.ts';
import type { StandingProblem } from './organisations/standing.ts';
import type { SuccessionProblem } from './organisations/succession.ts';
import type { VerifiedNumberProblem } from './organisations/verified-number.ts';
import type { PapersProblem } from './people/assignment-papers.ts';
import type { ConsentProblem } from './people/consent.ts';
import type { DisqualificationProblem } from './people/disqualification.ts';
import type { FeeClaimProblem } from './people/fee-claim.ts';
import type { FeeProblem } from './people/fee-schedule.ts';
import type { MandateProblem } from './people/mandate.ts';
import type { PersonProblem } from './people/person.ts';
import type { HandlerProblem } from './people/person-handler.ts';
import type { RepresentationProblem } from './people/representation-request.ts';
import type { RoleProblem } from './people/role.ts';
import type { SignInProblem } from './people/sign-in.ts';
import type { PlanProblem } from './plans/plan.ts';
import type { RegisterDecisionProblem } from './plans/register-decision.ts';
import type { ChangeLinkProblem } from './plans/trail-link.ts';
import type { CaseNumberProblem } from './records/case-number.ts';
import type { RecordProblem } from './records/case.ts';
import type { DocumentReleaseProblem } from './records/document-release.ts';
import type { ErasureProblem } from './records/erasure.ts';
import type { LetterProblem } from './records/letter.ts';
import type { DisposalProblem } from './records/retention.ts';
import type { SettingChangeProblem } from './setting-change.ts';
import type { SendOutProblem } from './records/send-out.ts';

/** What was asked for does not exist, or not for the one who asks. */
type Sought =
  | 'agenda-proposal'
  | 'appointment'
  | 'bank-account'
  | 'body'
  | 'case'
  | 'consent'
  | 'county-report'
  | 'consultation'
  | 'cycle'
  | 'decision'
  | 'draft'
  | 'event'
  | 'file'
  | 'letter'
  | 'mandate'
  | 'nomination'
  | 'nomination-request'
  | 'organisation'
  | 'passkey'
  | 'person'
  | 'point'
  | 'programme-item'
  | 'promise'
  | 'receipt'
  | 'region'
  | 'release'
  | 'role'
  | 'seat'
  | 'send-out'
  | 'session'
  | 'statement'
  | 'theme'
  | 'verdict';
type NotFound = `${Sought}/not-found`;

/** What a server says about how it was asked. */
type Asking = 'input/invalid' | 'import/record-broken' | 'page/cursor-broken';

/** Every code of every refusal (K5). A total table over it gives each one a sentence in every language. */
export type ProblemCode =
  | AccessProblem['code']
  | AccountNumberProblem['code']
  | AddressProblem['code']
  | AdoptRulesProblem['code']
  | UnpublicationProblem['code']
  | AgendaProposalProblem['code']
  | AnswerProblem['code']
  | ApplicationProblem['code']
  | AppointDirectlyProblem['code']
  | Asking
  | AssessmentProblem['code']
  | BankAccountProblem['code']
  | BodyLifeProblem['code']
  | CallProblem['code']
  | CarryOverProblem['code']
  | CaseNumberProblem['code']
  | AuthorQuestionProblem['code']
  | CaseProblem['code']
  | ChangeRequestProblem['code']
  | CommitmentProblem['code']
  | ConsentProblem['code']
  | ConsultationProblem['code']
  | AnswerConsultationProblem['code']
  | AnswerOpenlyProblem['code']
  | PlanConsultationProblem['code']
  | SendConsultationProblem['code']
  | CompilationProblem['code']
  | CycleProblem['code']
  | DecisionProblem['code']
  | DisposalProblem['code']
  | DisqualificationProblem['code']
  | DocumentReleaseProblem['code']
  | ErasureProblem['code']
  | FeeClaimProblem['code']
  | FeeProblem['code']
  | FileProblem['code']
  | DraftProblem['code']
  | FindingRulingProblem['code']
  | ForwardingProblem['code']
  | GiveAnswerProblem['code']
  | GiveVerdictProblem['code']
  | GrantDecisionProblem['code']
  | GrantFormulaProblem['code']
  | GrantReportProblem['code']
  | HandlerProblem['code']
  | HearingPointProblem['code']
  | HearingSignUpProblem['code']
  | LedgerProblem['code']
  | LetterProblem['code']
  | MandateProblem['code']
  | MaskingProblem['code']
  | MeetingProblem['code']
  | MergeProblem['code']
  | ModerationProblem['code']
  | MoneyProblem['code']
  | AskForNominationProblem['code']
  | NotFound
  | OrganisationMergeProblem['code']
  | OrganisationNumberProblem['code']
  | OutcomeProblem['code']
  | PapersProblem['code']
  | OriginalProblem['code']
  | PaymentProblem['code']
  | PeriodProblem['code']
  | PersonProblem['code']
  | PlanProblem['code']
  | PostProblem['code']
  | PriceBaseAmountProblem['code']
  | ProgrammeItemProblem['code']
  | PromiseProblem['code']
  | QualificationProblem['code']
  | ReceiptProblem['code']
  | RegisterDecisionProblem['code']
  | RecordProblem['code']
  | ReleaseProblem['code']
  | RenameThemeProblem['code']
  | RepaymentProblem['code']
  | RepresentationProblem['code']
  | RequestProblem['code']
  | RoleProblem['code']
  | SendOutProblem['code']
  | SettingChangeProblem['code']
  | ShareOutProblem['code']
  | ShareProblem['code']
  | SignInProblem['code']
  | SigningProblem['code']
  | StandingProblem['code']
  | StatementVersionProblem['code']
  | SubmissionProblem['code']
  | SuccessionProblem['code']
  | ChangeLinkProblem['code']
  | UserAuditProblem['code']
  | TakeDownProblem['code']
  | VerdictObjectionProblem['code']
  | VerifiedNumberProblem['code']
  | VersionModerationProblem['code']
  | WithdrawalProblem['code'];
