import { answersByParty, recordNoAnswer, requestStatus, respond, type Response } from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { labelRules, type Consultation, type ConsultationProblem } from './consultation.ts';

export const saidKinds = ['answer', 'abstain'] as const;
/** What a party says: an answer in words, or that it has nothing to say. */
export type SaidKind = (typeof saidKinds)[number];

export type AnswerConsultationProblem =
  | ConsultationProblem
  | Problem<
      'consultation/answer-missing' | 'consultation/answers-closed' | 'consultation/answered-by-statements'
    >;

export type SaysAnswer = {
  readonly partyId: string;
  readonly kind: SaidKind;
  /** Empty where it abstains. */
  readonly text: string;
  /** Why it is let in after the last day; null where the party itself answers, which it may till then. */
  readonly lateReason: string | null;
};

/** The latest version of what a party has said; undefined where it has said nothing. */
export const latestAnswerOf = (
  { request }: Consultation<string>,
  partyId: string,
): Response<string> | undefined => request.responses.findLast((response) => response.partyId === partyId);

const isSame = (latest: Response<string> | undefined, { kind, text }: SaysAnswer): boolean =>
  latest?.said.kind === kind && (latest.said.kind === 'abstain' || latest.said.body === text);

/**
 * Takes in what a party says (X1), in versions until the last day (K3). Said again in the same words it is the same
 * answer. Refuses an answer without words, words where the answer is to be statements (B8), a party's own after the last day, and what
 * `respond` refuses.
 */
export const answerConsultation = (
  consultation: Consultation<string>,
  says: SaysAnswer,
  at: number,
): Result<Consultation<string>, AnswerConsultationProblem> => {
  const { partyId, kind, lateReason } = says;
  const text = says.text.trim();
  if (kind === 'answer' && text === '') return refuse('consultation/answer-missing', undefined, 'text');
  if (kind === 'answer' && labelRules[consultation.label].answeredBy === 'statements')
    return refuse('consultation/answered-by-statements', undefined, 'text');
  if (isSame(latestAnswerOf(consultation, partyId), { ...says, text })) return ok(consultation);
  if (lateReason === null && requestStatus(consultation.request, at) === 'closed')
    return refuse('consultation/answers-closed');
  const said = kind === 'answer' ? ({ kind, body: text } as const) : ({ kind } as const);
  const request = respond(consultation.request, { partyId, said, lateReason }, at);
  return request.ok ? ok({ ...consultation, request: request.value }) : request;
};

/**
 * Writes down, once the last day has passed, who was asked and gave no answer (X1). Where nobody is asked to answer,
 * as by early information, nobody is silent. Refuses what has not closed.
 */
export const closeConsultation = <Body>(
  consultation: Consultation<Body>,
  at: number,
): Result<Consultation<Body>, ConsultationProblem> => {
  const status = requestStatus(consultation.request, at);
  if (status !== 'closed') return refuse('consultation/still-open', { status });
  if (!labelRules[consultation.label].asksForAnswers) return ok(consultation);
  let { request } = consultation;
  for (const [partyId, answer] of answersByParty(request)) {
    if (answer !== 'awaited') continue;
    const recorded = recordNoAnswer(request, partyId, at);
    if (!recorded.ok) return recorded;
    request = recorded.value;
  }
  return ok({ ...consultation, request });
};
