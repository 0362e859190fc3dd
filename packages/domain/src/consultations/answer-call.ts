import { sendDraft, type DraftProblem, type SendDraft } from '../feedback/raise-draft.ts';
import type { Submitted, SubmissionProblem } from '../feedback/submission.ts';
import { takeDown, type TakeDown, type TakeDownProblem } from '../feedback/take-down.ts';
import { requestStatus, respond } from '../kernel/request.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { AnswerConsultationProblem } from './answer-consultation.ts';
import type { Consultation } from './consultation.ts';

/** A statement as an answer to a call for views, and the call with it. Its `body` is the statement's id. */
export type CallAnswered = Submitted & { readonly call: Consultation<string> };

type Says = {
  readonly partyId: string;
  readonly statementId: string;
  /** Why it is let in after the last day; null where the association itself answers. */
  readonly lateReason: string | null;
};

/**
 * Takes in a statement as an association's answer to a call for views (B8, X1); each is an answer of its own. Refuses an
 * association's own after the last day (K3), and what `respond` refuses.
 */
export const answerCall = (
  call: Consultation<string>,
  { partyId, statementId, lateReason }: Says,
  at: number,
): Result<Consultation<string>, AnswerConsultationProblem> => {
  if (lateReason === null && requestStatus(call.request, at) === 'closed')
    return refuse('consultation/answers-closed');
  const said = { kind: 'answer', body: statementId } as const;
  const request = respond(call.request, { partyId, said, lateReason }, at);
  return request.ok ? ok({ ...call, request: request.value }) : request;
};

/** A statement of the call's round, with the call as it is answered by it. */
const answeredBy = (
  { call, says }: { readonly call: Consultation<string>; readonly says: Omit<Says, 'statementId'> },
  submitted: Submitted,
  at: number,
): Result<CallAnswered, AnswerConsultationProblem> => {
  if (submitted.outcome === 'repeated') return ok({ ...submitted, call });
  const statement = { ...submitted.statement, cycleYear: call.cycleYear };
  const answered = answerCall(call, { ...says, statementId: statement.id }, at);
  return answered.ok ? ok({ ...submitted, statement, call: answered.value }) : answered;
};

/**
 * Sends a draft as an answer to a call for views (B8): a received statement of the call's round, moderated like all
 * others (B5). Sent again it is the same answer. Refuses what `sendDraft` and `answerCall` refuse.
 */
export const sendToCall = (
  { call, ...state }: SendDraft & { readonly call: Consultation<string> },
  command: { readonly seen: number },
  at: number,
): Result<CallAnswered, DraftProblem | SubmissionProblem | AnswerConsultationProblem> => {
  const submitted = sendDraft(state, command, at);
  if (!submitted.ok) return submitted;
  const says = { partyId: state.association.id, lateReason: null };
  return answeredBy({ call, says }, submitted.value, at);
};

/**
 * Staff take down what an association answers by another way, or after the last day, with how or why (B1, X1). Refuses
 * what `takeDown` and `answerCall` refuse; a reason may be missing as long as the call is open.
 */
export const takeDownToCall = (
  { call, ...state }: Parameters<typeof takeDown>[0] & { readonly call: Consultation<string> },
  { lateReason, ...command }: TakeDown & { readonly lateReason: string },
  at: number,
): Result<CallAnswered, TakeDownProblem | AnswerConsultationProblem> => {
  const submitted = takeDown(state, command, at);
  if (!submitted.ok) return submitted;
  const says = { partyId: command.authorId ?? '', lateReason };
  return answeredBy({ call, says }, submitted.value, at);
};
