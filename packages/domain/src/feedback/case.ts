import * as v from 'valibot';
import { hasPassed } from '../kernel/deadline.ts';
import { addDays, PlainDate, stockholmDate } from '../kernel/plain-date.ts';
import {
  closingDay,
  newRequest,
  respond,
  sendRequest,
  type Request,
  type RequestProblem,
} from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Answer } from './answer.ts';
import {
  GiveAnswer,
  giveAnswer,
  type AnswerGiven,
  type AnswerState,
  type GiveAnswerProblem,
} from './give-answer.ts';
import type { Point } from './point.ts';

/** What an official answers to a case, in the authority's name: an answer like any other (B4). */
export type CaseAnswer = Pick<Answer, 'id' | 'kind' | 'text'>;

/** A problem between an association and an authority, put to named officials of it who must answer (B11). */
export type PointCase = {
  readonly pointId: string;
  readonly associationId: string;
  readonly authorityId: string;
  readonly question: Request<CaseAnswer>;
};

/** A named official, by person id, and the authority that he or she works for. */
export type Official = { readonly personId: string; readonly authorityId: string };

export type CaseProblem =
  | GiveAnswerProblem
  | RequestProblem
  | Problem<
      | 'case/not-a-case'
      | 'case/not-its-authority'
      | 'case/official-of-another-authority'
      | 'case/no-officials'
      | 'case/not-its-association'
    >;

/** What somebody puts to officials: untrusted. The key `id` makes the same form the same case. */
export const PutCase = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  pointId: v.string(),
  associationId: v.string(),
  authorityId: v.string(),
  personIds: v.array(v.string()),
  /** The last day for their answers (K3). */
  closes: PlainDate,
});
export type PutCase = v.InferOutput<typeof PutCase>;

/** What the decision needs to know of the matter: who has raised it, and the officials that the register has. */
export type CaseState = {
  readonly point: Pick<Point, 'id' | 'kind' | 'principalIds' | 'sentAt'>;
  readonly associationIds: readonly string[];
  readonly officials: readonly Official[];
};

/** `sentAt`: since when the point waits for the authority, which a first sending begins (B3). */
export type CasePut = { readonly one: PointCase; readonly sentAt: string };

/**
 * Puts a case to named officials, each asked once, and sends it at once (B3, B11, X1). Refuses a point of another kind,
 * an association that has not raised it, an authority that it is not addressed to, no officials, somebody who is no
 * official of the authority, and a last day that has passed.
 */
export const putCase = (
  { point, associationIds, officials }: CaseState,
  { id, associationId, authorityId, closes, ...named }: Omit<PutCase, 'pointId'>,
  at: number,
): Result<CasePut, CaseProblem> => {
  if (point.kind !== 'case') return refuse('case/not-a-case', { kind: point.kind });
  if (!associationIds.includes(associationId))
    return refuse('case/not-its-association', undefined, 'associationId');
  if (!point.principalIds.includes(authorityId))
    return refuse('case/not-its-authority', undefined, 'authorityId');
  const partyIds = [...new Set(named.personIds)];
  if (partyIds.length === 0) return refuse('case/no-officials', undefined, 'personIds');
  const ofIt = new Set(officials.filter((one) => one.authorityId === authorityId).map((one) => one.personId));
  if (!partyIds.every((personId) => ofIt.has(personId)))
    return refuse('case/official-of-another-authority', undefined, 'personIds');
  const opens = stockholmDate(at);
  const audience = { kind: 'named', partyIds } as const;
  const draft = newRequest<CaseAnswer>({ id, kind: 'case', audience, opens, closes, stages: [] });
  if (!draft.ok) return draft;
  const question = sendRequest(draft.value, { partyIds, channel: 'mail', documents: [] }, at);
  if (!question.ok) return question;
  const one = { pointId: point.id, associationId, authorityId, question: question.value };
  return ok({ one, sentAt: point.sentAt ?? opens });
};

/** What an official answers, as a form sends it: untrusted. Nobody can abstain. */
export const AnswerCase = v.object({
  id: v.string(),
  kind: GiveAnswer.entries.kind,
  text: GiveAnswer.entries.text,
  due: GiveAnswer.entries.due,
  /** Why it comes after the last day; empty where it does not. */
  lateReason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
});
export type AnswerCase = v.InferOutput<typeof AnswerCase>;

export type CaseAnswered = AnswerGiven & { readonly one: PointCase };

/**
 * A named official answers (B11), which is an answer of the authority to the point: it says what its kind owes, and a
 * promise becomes a commitment with its last day (B4). Refuses somebody who was not asked, a late answer without the
 * reason for it, and what `giveAnswer` refuses. `at` is in milliseconds.
 */
export const answerCase = (
  { one, ...state }: AnswerState & { readonly one: PointCase },
  { personId, lateReason, kind, text, due }: Omit<AnswerCase, 'id'> & { readonly personId: string },
  at: number,
): Result<CaseAnswered, CaseProblem> => {
  const { pointId, authorityId: principalId } = one;
  const said = { kind: 'answer', body: { id: state.newId, kind, text } } as const;
  const question = respond(one.question, { partyId: personId, said, lateReason }, at);
  if (!question.ok) return question;
  const given = giveAnswer(state, { pointId, principalId, kind, text, due }, at);
  return given.ok ? ok({ ...given.value, one: { ...one, question: question.value } }) : given;
};

/** Those whom a case was put to, by person id. */
export const officialsOf = ({ question: { audience } }: PointCase): readonly string[] =>
  audience.kind === 'named' ? audience.partyIds : [];

/** What an official has answered, the latest; null where nothing. `at` is in milliseconds. */
export const answerOf = ({ question }: PointCase, personId: string) => {
  const latest = question.responses.findLast(({ partyId }) => partyId === personId);
  if (latest === undefined || latest.said.kind !== 'answer') return null;
  return { ...latest.said.body, at: latest.at, lateReason: latest.lateReason };
};

export type CaseStanding = {
  readonly answered: readonly string[];
  /** Named officials who have not answered; it stays open until all have. */
  readonly silent: readonly string[];
  /** True where somebody is silent after the last day (K3). */
  readonly isLate: boolean;
};

/** Who has answered a case and who has not, at an instant (B11). */
export const caseStanding = (one: PointCase, at: number): CaseStanding => {
  const { question } = one;
  const named = officialsOf(one);
  const heard = new Set(question.responses.filter((each) => each.at <= at).map(({ partyId }) => partyId));
  const silent = named.filter((id) => !heard.has(id));
  const closes = closingDay(question);
  return {
    answered: named.filter((id) => heard.has(id)),
    silent,
    isLate: silent.length > 0 && closes !== null && hasPassed(closes, at),
  };
};

/** How many days before the last day an official is reminded; a week (OPR). */
const daysBefore = 7;

/** A reminder to an official who has not answered. `kind` and `personId` make it one of a kind in its case: it is sent once. */
export type CaseReminder = {
  readonly kind: 'case-due-soon' | 'case-overdue';
  readonly personId: string;
  /** The last day on time. */
  readonly due: PlainDate;
};

/**
 * The reminders that a case calls for at an instant (B11): one to each official who is silent, from a week before the last
 * day but not on the day that it was put, and once more when the last day has passed.
 */
export const caseReminders = (one: PointCase, at: number): readonly CaseReminder[] => {
  const { question } = one;
  const due = closingDay(question);
  const on = stockholmDate(at);
  if (due === null || on <= question.opens || on < addDays(due, -daysBefore)) return [];
  const { silent, isLate } = caseStanding(one, at);
  return silent.map((personId) => ({ kind: isLate ? 'case-overdue' : 'case-due-soon', personId, due }));
};
