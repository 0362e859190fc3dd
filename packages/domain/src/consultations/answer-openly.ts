import type {
  Submitted,
  SubmissionProblem,
  SubmissionState,
  SubmitStatement,
} from '../feedback/submission.ts';
import { submitStatement } from '../feedback/submission.ts';
import { requestStatus, stageAt, type RequestAccess } from '../kernel/request.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Consultation } from './consultation.ts';

export type AnswerOpenlyProblem = SubmissionProblem | Problem<'consultation/not-open-to-anyone'>;

/**
 * What somebody who is not asked may do with a consultation at an instant in milliseconds (X1). A draft is hidden; what
 * was sent anybody may read; and answer, where it is open to anyone, from its opening day to the end of its last (K3),
 * in the stages that say so.
 */
export const publicAccess = (
  { openToAnyone, request }: Pick<Consultation<unknown>, 'openToAnyone' | 'request'>,
  at: number,
): RequestAccess => {
  if (request.sendings.length === 0) return 'hidden';
  if (!openToAnyone || requestStatus(request, at) !== 'open') return 'read';
  return request.stages.length === 0 ? 'write' : (stageAt(request, at)?.anyone ?? 'read');
};

/** The first day on which anybody may answer, as it is planned; null where nobody but those who are asked may (X1). */
export const anyoneFrom = ({
  openToAnyone,
  request: { stages, opens },
}: Pick<Consultation<unknown>, 'openToAnyone' | 'request'>): PlainDate | null => {
  if (!openToAnyone) return null;
  const from = stages.length === 0 ? opens : stages.find(({ anyone }) => anyone === 'write')?.from;
  return from === undefined ? null : from < opens ? opens : from;
};

/**
 * Receives what somebody who is not asked answers (X1): a statement like all others, with the same levels of identity,
 * moderated before anybody reads it (B5, B6). It is no answer of a party, and nobody is counted as silent for want of it.
 * That to a call for views is one of the round (B8). Sent again it is the same answer, also after the last day. Refuses
 * what `submitStatement` refuses, and what is not open to anyone by now.
 */
export const answerOpenly = (
  { consultation, ...state }: SubmissionState & { readonly consultation: Consultation<unknown> },
  command: SubmitStatement,
  at: number,
): Result<Submitted, AnswerOpenlyProblem> => {
  const submitted = submitStatement(state, command, at);
  if (!submitted.ok || submitted.value.outcome === 'repeated') return submitted;
  if (publicAccess(consultation, at) !== 'write') return refuse('consultation/not-open-to-anyone');
  const { cycleYear, request } = consultation;
  const statement = { ...submitted.value.statement, cycleYear, consultationId: request.id };
  return ok({ ...submitted.value, statement });
};
