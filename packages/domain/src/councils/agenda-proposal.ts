import * as v from 'valibot';
import { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';
import { proposeItem, ProposalWords, type AgendaProblem } from './agenda.ts';
import type { Body } from './body.ts';
import { proposers, type Proposer, type RulesOfProcedure } from './rules-of-procedure.ts';
import type { Seat } from './seat.ts';

export const agendaProposalStatuses = ['proposed', 'accepted', 'sent-back'] as const;
export type AgendaProposalStatus = (typeof agendaProposalStatuses)[number];
export const agendaDecisions = ['accept', 'send-back'] as const;
export type AgendaDecision = (typeof agendaDecisions)[number];

/** What the secretary may do with a proposal in each status, and the status after it (C5). */
export const agendaDecisionSteps = {
  proposed: { accept: 'accepted', 'send-back': 'sent-back' },
  accepted: {},
  'sent-back': {},
} as const satisfies Record<AgendaProposalStatus, Partial<Record<AgendaDecision, AgendaProposalStatus>>>;

/** What an association wants a body to take up (C5). */
export const AgendaProposal = v.object({
  id: v.string(),
  bodyId: v.string(),
  organisationId: v.string(),
  ...ProposalWords.entries,
  /** As what it was proposed; the rules of that day decided. */
  proposedAs: v.picklist(proposers),
  proposedOn: PlainDate,
  status: v.picklist(agendaProposalStatuses),
  /** What the association is told where the proposal was sent back. */
  sentBackBecause: v.nullable(v.string()),
});
export type AgendaProposal = v.InferOutput<typeof AgendaProposal>;

export type AgendaProposalProblem =
  | AgendaProblem
  | Problem<
      'agenda/body-missing' | 'agenda/body-not-active' | 'agenda/not-in-this-status' | 'agenda/reason-missing'
    >;

/** What says whether an association belongs to a body (C2, O4). */
export type Belonging = {
  readonly seats: readonly Pick<Seat, 'holder' | 'stated'>[];
  /** Who were members of the body in the latest year that is known; a network has them instead of seats. */
  readonly memberIds: readonly string[];
};

/** As what an association proposes (C5): as one of the body's own where it has a seat or is a member, else as anyone. */
export const proposesAs = (organisationId: string, { seats, memberIds }: Belonging): Proposer =>
  memberIds.includes(organisationId) ||
  seats.some(
    ({ holder, stated }) =>
      stated && holder.kind === 'organisation' && holder.organisationId === organisationId,
  )
    ? 'organisation'
    : 'anyone';

/** Whether a body takes a proposal from such a one (C5): it is at work, and its rules let them. */
export const takesProposal = (
  { status }: Pick<Body, 'status'>,
  { mayPropose }: Pick<RulesOfProcedure, 'mayPropose'>,
  by: Proposer,
): boolean => status === 'active' && (mayPropose.includes('anyone') || mayPropose.includes(by));

/**
 * An association proposes an item to a body (C5, C9). Refuses a body that is not at work, and what `proposeItem`
 * refuses.
 */
export const makeProposal = (
  state: Belonging & {
    readonly body: Pick<Body, 'id' | 'status'>;
    readonly rules: Pick<RulesOfProcedure, 'mayPropose'>;
  },
  command: ProposalWords & { readonly id: string; readonly organisationId: string },
  proposedOn: PlainDate,
): Result<AgendaProposal, AgendaProposalProblem> => {
  const { id, organisationId } = command;
  if (state.body.status !== 'active') return refuse('agenda/body-not-active', undefined, 'bodyId');
  const by = proposesAs(organisationId, state);
  const proposed = proposeItem(state.rules, { ...command, by, personId: null });
  if (!proposed.ok) return proposed;
  const { item, wish } = proposed.value;
  return ok({
    id,
    bodyId: state.body.id,
    organisationId,
    title: item.title,
    text: item.text,
    wish,
    proposedAs: by,
    proposedOn,
    status: 'proposed',
    sentBackBecause: null,
  });
};

/** The secretary takes it to the next meeting, or sends it back with a reason that the association is told (C5). */
export const decideProposal = <Known extends Pick<AgendaProposal, 'status'>>(
  proposal: Known,
  { decision, reason }: { readonly decision: AgendaDecision; readonly reason: string },
): Result<Known & Pick<AgendaProposal, 'status' | 'sentBackBecause'>, AgendaProposalProblem> => {
  const { status } = proposal;
  const next = stepTo(agendaDecisionSteps, { status, action: decision }, 'agenda/not-in-this-status');
  if (!next.ok) return next;
  if (decision === 'accept') return ok({ ...proposal, status: next.value, sentBackBecause: null });
  return reason.trim() === ''
    ? refuse('agenda/reason-missing', undefined, 'reason')
    : ok({ ...proposal, status: next.value, sentBackBecause: reason.trim() });
};
