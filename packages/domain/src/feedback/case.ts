import { hasPassed } from '../kernel/deadline.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { closingDay, newRequest, respond, type Request, type RequestProblem } from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { checkAnswer, type AnswerKind, type AnswerProblem } from './answer.ts';
import type { Point } from './point.ts';

/** What an official answers to a case; it must say what its kind owes (B4). */
export type CaseAnswer = { readonly kind: AnswerKind; readonly text: string };

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
  | AnswerProblem
  | RequestProblem
  | Problem<
      | 'case/not-a-case'
      | 'case/not-its-authority'
      | 'case/official-of-another-authority'
      | 'case/no-officials'
      | 'case/must-be-answered'
    >;

export type OpenCase = {
  readonly id: string;
  readonly associationId: string;
  readonly authorityId: string;
  readonly officials: readonly Official[];
  readonly opens: PlainDate;
  /** The last day for their answers (K3). */
  readonly closes: PlainDate;
};

/**
 * Puts a case to named officials (B11); it is then sent like any request. Refuses a point of another kind, an
 * authority that the point is not addressed to, no officials, and an official of another authority.
 */
export const openCase = (
  point: Pick<Point, 'id' | 'kind' | 'principalIds'>,
  command: OpenCase,
): Result<PointCase, CaseProblem> => {
  const { id, associationId, authorityId, officials, opens, closes } = command;
  if (point.kind !== 'case') return refuse('case/not-a-case', { kind: point.kind });
  if (!point.principalIds.includes(authorityId))
    return refuse('case/not-its-authority', undefined, 'authorityId');
  if (officials.length === 0) return refuse('case/no-officials', undefined, 'officials');
  const stranger = officials.findIndex((official) => official.authorityId !== authorityId);
  if (stranger !== -1)
    return refuse('case/official-of-another-authority', undefined, `officials[${stranger}]`);
  const partyIds = [...new Set(officials.map(({ personId }) => personId))];
  const audience = { kind: 'named', partyIds } as const;
  const question = newRequest<CaseAnswer>({ id, kind: 'case', audience, opens, closes, stages: [] });
  return question.ok
    ? ok({ pointId: point.id, associationId, authorityId, question: question.value })
    : question;
};

/**
 * A named official answers (B11). Nobody can abstain. Refuses what does not say anything (B4), somebody who was
 * not asked, and a late answer without the reason for it. `at` is in milliseconds.
 */
export const answerCase = (
  one: PointCase,
  command: {
    readonly personId: string;
    readonly answer: CaseAnswer | null;
    readonly lateReason: string | null;
  },
  at: number,
): Result<PointCase, CaseProblem> => {
  const { personId, answer, lateReason } = command;
  if (answer === null) return refuse('case/must-be-answered', undefined, 'answer');
  const checked = checkAnswer(answer);
  if (!checked.ok) return checked;
  const said = { kind: 'answer', body: answer } as const;
  const question = respond(one.question, { partyId: personId, said, lateReason }, at);
  return question.ok ? ok({ ...one, question: question.value }) : question;
};

export type CaseStanding = {
  readonly answered: readonly string[];
  /** Named officials who have not answered; it stays open until all have. */
  readonly silent: readonly string[];
  /** True where somebody is silent after the last day (K3). */
  readonly isLate: boolean;
};

/** Who has answered a case and who has not, at an instant (B11). */
export const caseStanding = ({ question }: PointCase, at: number): CaseStanding => {
  const named = question.audience.kind === 'named' ? question.audience.partyIds : [];
  const heard = new Set(question.responses.filter((one) => one.at <= at).map(({ partyId }) => partyId));
  const silent = named.filter((id) => !heard.has(id));
  const closes = closingDay(question);
  return {
    answered: named.filter((id) => heard.has(id)),
    silent,
    isLate: silent.length > 0 && closes !== null && hasPassed(closes, at),
  };
};
