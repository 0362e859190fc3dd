import { hasPassed } from '../kernel/deadline.ts';
import { addDays, stockholmDate, type PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Setting } from '../kernel/setting.ts';
import type { Verdict } from './verdict.ts';

/** Days in which others of the same association may object, counted from the day after the proposal. */
export const defaultObjectionDays: Setting<number> = {
  value: 14,
  source: 'B4',
  from: '2018-01-01',
  isDefault: true,
};

/** A verdict that one person proposes in an association's name (B4). Persons by id; instants in milliseconds. */
export type VerdictProposal = {
  readonly id: string;
  readonly pointId: string;
  readonly organisationId: string;
  readonly verdict: Verdict['verdict'];
  readonly note: string | null;
  readonly proposedBy: string;
  readonly at: number;
  /** The last day for objections (K3). */
  readonly objectUntil: PlainDate;
  readonly objections: readonly {
    readonly by: string;
    readonly reason: string;
    readonly at: number;
    readonly withdrawnAt: number | null;
  }[];
};

/** `open`: objections may still come; `stands`: it is the association's; `stopped`: an objection remains. */
export const proposalStates = ['open', 'stands', 'stopped'] as const;
export type ProposalState = (typeof proposalStates)[number];

export type VerdictObjectionProblem = Problem<
  | 'verdict/not-a-raiser'
  | 'verdict/not-a-representative'
  | 'verdict/own-proposal'
  | 'verdict/objection-too-late'
  | 'verdict/objection-reason-missing'
  | 'verdict/already-objected'
  | 'verdict/no-objection'
  | 'verdict/not-settled'
  | 'verdict/already-proposed'
>;

/** Somebody who speaks for an association, as their ties say. */
export type Representative = { readonly personId: string; readonly organisationIds: readonly string[] };

type Proposed = Pick<VerdictProposal, 'id' | 'pointId' | 'organisationId' | 'verdict' | 'note'>;

/**
 * Proposes a verdict for an association that has raised the matter (B4); `raiserIds` are those that have. Refuses one
 * who does not speak for it, an association that has said nothing about the matter, and a second proposal while
 * objections may still come to the one before. One that was stopped gives way to a new one.
 */
export const proposeVerdict = (
  who: Representative,
  proposed: Proposed,
  given: {
    readonly at: number;
    readonly raiserIds: readonly string[];
    /** The association's proposals on the matter that have not become its verdict. */
    readonly earlier?: readonly VerdictProposal[];
    readonly days?: Setting<number>;
  },
): Result<VerdictProposal, VerdictObjectionProblem> => {
  const { at, raiserIds, earlier = [], days = defaultObjectionDays } = given;
  if (!who.organisationIds.includes(proposed.organisationId))
    return refuse('verdict/not-a-representative', undefined, 'organisationId');
  if (!raiserIds.includes(proposed.organisationId))
    return refuse('verdict/not-a-raiser', undefined, 'organisationId');
  if (earlier.some((one) => proposalState(one, at) !== 'stopped')) return refuse('verdict/already-proposed');
  const objectUntil = addDays(stockholmDate(at), days.value);
  return ok({ ...proposed, proposedBy: who.personId, at, objectUntil, objections: [] });
};

const remaining = ({ objections }: VerdictProposal) =>
  objections.filter(({ withdrawnAt }) => withdrawnAt === null);

/**
 * Objects to a proposal (B4). Refuses one who does not speak for the association, the proposer, one who has
 * objected already, an objection without a reason, and one after the last day.
 */
export const objectToVerdict = (
  proposal: VerdictProposal,
  { who, reason }: { readonly who: Representative; readonly reason: string },
  at: number,
): Result<VerdictProposal, VerdictObjectionProblem> => {
  if (!who.organisationIds.includes(proposal.organisationId)) return refuse('verdict/not-a-representative');
  if (who.personId === proposal.proposedBy) return refuse('verdict/own-proposal');
  if (hasPassed(proposal.objectUntil, at))
    return refuse('verdict/objection-too-late', { until: proposal.objectUntil });
  if (remaining(proposal).some(({ by }) => by === who.personId)) return refuse('verdict/already-objected');
  if (reason.trim() === '') return refuse('verdict/objection-reason-missing', undefined, 'reason');
  const objection = { by: who.personId, reason, at, withdrawnAt: null };
  return ok({ ...proposal, objections: [...proposal.objections, objection] });
};

/** Takes one's own objection back, at any time (B4). Refuses one who has none. */
export const withdrawObjection = (
  proposal: VerdictProposal,
  personId: string,
  at: number,
): Result<VerdictProposal, VerdictObjectionProblem> =>
  remaining(proposal).some(({ by }) => by === personId)
    ? ok({
        ...proposal,
        objections: proposal.objections.map((one) =>
          one.by === personId && one.withdrawnAt === null ? { ...one, withdrawnAt: at } : one,
        ),
      })
    : refuse('verdict/no-objection');

/** Whether a proposal is settled at an instant (B4). */
export const proposalState = (proposal: VerdictProposal, at: number): ProposalState => {
  if (remaining(proposal).length > 0) return 'stopped';
  return hasPassed(proposal.objectUntil, at) ? 'stands' : 'open';
};

/**
 * The association's verdict, once the time for objections has passed without one that remains (B4). It is given
 * on the day of the proposal, so that waiting for objections does not make it late. Refuses what is not settled.
 */
export const settledVerdict = (
  proposal: VerdictProposal,
  at: number,
): Result<Verdict, VerdictObjectionProblem> => {
  const state = proposalState(proposal, at);
  if (state !== 'stands') return refuse('verdict/not-settled', { state, until: proposal.objectUntil });
  const { id, pointId, organisationId, verdict, note } = proposal;
  return ok({
    id,
    pointId,
    raiserKind: 'organisation',
    raiserId: organisationId,
    verdict,
    givenAt: stockholmDate(proposal.at),
    note,
    sources: [],
  });
};
