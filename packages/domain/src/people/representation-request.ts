import type { PlainDate } from '../kernel/plain-date.ts';
import { newRequest, type Request, type RequestProblem, type RequestTerms } from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import {
  declaredTies,
  missingPapers,
  type AssignmentPapers,
  type PapersProblem,
} from './assignment-papers.ts';
import { ownTie, type Tie } from './tie.ts';

export const representationTasks = ['working-group', 'steering-group', 'audit', 'lecture'] as const;
export type RepresentationTask = (typeof representationTasks)[number];

/** What representatives are wanted for (R1). */
export type Wanted = {
  readonly task: RepresentationTask;
  readonly what: string;
  /** The first and last day; null: open. */
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly place: string;
  /** The fee schedule that applies; null says that there is no fee. */
  readonly feeScheduleId: string | null;
  readonly number: number;
};

/** One person whom a council, an association or the pool's handler proposes, or who offers to come. */
export type Proposed = { readonly personId: string; readonly organisationId: string | null };

/** A request for representatives (R1): asked of councils, associations or people in the pool. */
export type RepresentationRequest = {
  readonly wanted: Wanted;
  readonly request: Request<readonly Proposed[]>;
};

/** Who was chosen, with the papers. */
export type Representative = Proposed & AssignmentPapers;

export type RepresentationProblem =
  | RequestProblem
  | PapersProblem
  | Problem<
      | 'representation/what-missing'
      | 'representation/place-missing'
      | 'representation/number-missing'
      | 'representation/ends-before-it-starts'
      | 'representation/not-proposed'
      | 'representation/already-chosen'
      | 'representation/all-places-taken'
    >;

const wantedProblem = ({ what, place, number, from, until }: Wanted): RepresentationProblem | null => {
  if (what.trim() === '') return { code: 'representation/what-missing', path: 'what' };
  if (place.trim() === '') return { code: 'representation/place-missing', path: 'place' };
  if (!Number.isSafeInteger(number) || number < 1)
    return { code: 'representation/number-missing', path: 'number' };
  return until !== null && until < from
    ? { code: 'representation/ends-before-it-starts', path: 'until' }
    : null;
};

/** Asks for representatives (R1). Refuses a request that does not say what, where and how many, and to whom. */
export const askForRepresentatives = (
  wanted: Wanted,
  terms: Omit<RequestTerms, 'kind'>,
): Result<RepresentationRequest, RepresentationProblem> => {
  const problem = wantedProblem(wanted);
  if (problem !== null) return { ok: false, problem };
  const request = newRequest<readonly Proposed[]>({ ...terms, kind: 'nomination' });
  return request.ok ? ok({ wanted, request: request.value }) : request;
};

/** Everybody proposed in the answers that count, each person once, in the order of the answers (R1). */
export const proposedIn = ({ request }: RepresentationRequest): readonly Proposed[] => {
  const latest = new Map(request.responses.map((response) => [response.partyId, response.said]));
  const byPerson = new Map<string, Proposed>();
  for (const said of latest.values())
    for (const one of said.kind === 'answer' ? said.body : [])
      if (!byPerson.has(one.personId)) byPerson.set(one.personId, one);
  return [...byPerson.values()];
};

/**
 * Chooses one who was proposed (R1). Refuses somebody who was not, a person twice, more than were wanted, and – before
 * anybody is appointed – a missing written assignment or declaration of interests.
 */
export const chooseRepresentative = (
  asked: RepresentationRequest,
  chosen: readonly Representative[],
  command: { readonly personId: string } & AssignmentPapers,
): Result<Representative, RepresentationProblem> => {
  const { personId, assignment, declaration } = command;
  const proposed = proposedIn(asked).find((one) => one.personId === personId);
  if (proposed === undefined) return refuse('representation/not-proposed', undefined, 'personId');
  if (chosen.some((one) => one.personId === personId)) return refuse('representation/already-chosen');
  if (chosen.length >= asked.wanted.number)
    return refuse('representation/all-places-taken', { number: asked.wanted.number });
  const problem = missingPapers(command);
  return problem === null ? ok({ ...proposed, assignment, declaration }) : { ok: false, problem };
};

/** The ties that a task gives a representative (R1): to the organisation sat for, while it lasts; and what was declared. */
export const representativeTies = (
  { from, until }: Pick<Wanted, 'from' | 'until'>,
  representative: Representative,
): readonly Tie[] => {
  const { personId, organisationId: id } = representative;
  const sitsFor =
    id === null ? [] : [ownTie({ personId, from, until }, 'appointment', { kind: 'organisation', id })];
  return [...sitsFor, ...declaredTies(representative)];
};
