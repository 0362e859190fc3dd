import * as v from 'valibot';
import { hasPassed } from './deadline.ts';
import { addDays, daysBetween, stockholmDate, type PlainDate } from './plain-date.ts';
import { ok, refuse, type Problem, type Result } from './result.ts';
import type { Setting } from './setting.ts';

/** Whatever somebody has taken on is one and the same thing. */
export const commitmentKinds = [
  'council-follow-up',
  'promise',
  'audit-action',
  'plan-activity',
  'report-duty',
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** What has happened to a commitment. `by` is a party or person by id; `at` an instant in milliseconds. */
export type CommitmentEvent = { readonly at: number; readonly by: string } & (
  | { readonly kind: 'claimed'; readonly description: string }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'returned'; readonly reason: string }
  | { readonly kind: 'postponed'; readonly due: PlainDate; readonly reason: string }
  | { readonly kind: 'handed-over'; readonly ownerId: string }
  | { readonly kind: 'closed'; readonly reason: string }
  | { readonly kind: 'reopened'; readonly reason: string }
);

/** What was said from the start. */
export type CommitmentTerms = {
  readonly id: string;
  readonly kind: CommitmentKind;
  /** Where it comes from: an answer, an item of a meeting, an audit, an initiative, a grant. */
  readonly originId: string;
  readonly what: string;
  readonly ownerId: string;
  readonly madeOn: PlainDate;
  /** The last day on time (K3); null where none was said. */
  readonly due: PlainDate | null;
  /** Who may accept that it is done; empty: anyone but its owner. Its owner never may. */
  readonly acceptorIds: readonly string[];
};

/** A commitment with its whole history, oldest first; everything else is computed from it. */
export type Commitment = CommitmentTerms & { readonly history: readonly CommitmentEvent[] };

/** `claimed`: its owner says that it is done, and nobody has accepted it. `closed`: given up, with a reason. */
export const commitmentStates = ['open', 'claimed', 'accepted', 'closed'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** What may happen in each state. No state is without a way on: what is done or closed can be reopened. */
export const commitmentSteps = {
  open: { claimed: 'claimed', postponed: 'open', 'handed-over': 'open', closed: 'closed' },
  claimed: { accepted: 'accepted', returned: 'open', 'handed-over': 'claimed', closed: 'closed' },
  accepted: { reopened: 'open' },
  closed: { reopened: 'open' },
} as const satisfies Record<CommitmentState, Partial<Record<CommitmentEvent['kind'], CommitmentState>>>;

export type CommitmentProblem = Problem<
  | 'commitment/what-missing'
  | 'commitment/due-before-made'
  | 'commitment/not-in-this-state'
  | 'commitment/description-missing'
  | 'commitment/reason-missing'
  | 'commitment/not-its-owner'
  | 'commitment/own-acceptance'
  | 'commitment/not-its-acceptor'
  | 'commitment/not-later'
>;

/** A new commitment. Refuses one that does not say what, and a due day before it was made. */
export const newCommitment = (terms: CommitmentTerms): Result<Commitment, CommitmentProblem> => {
  if (terms.what.trim() === '') return refuse('commitment/what-missing', undefined, 'what');
  if (terms.due !== null && terms.due < terms.madeOn)
    return refuse('commitment/due-before-made', { due: terms.due, madeOn: terms.madeOn }, 'due');
  return ok({ ...terms, history: [] });
};

export type CommitmentStanding = {
  readonly state: CommitmentState;
  readonly ownerId: string;
  readonly due: PlainDate | null;
  /** The claim that stands: what has changed, in the owner's words. */
  readonly claim: { readonly description: string; readonly by: string; readonly at: number } | null;
  readonly acceptedBy: string | null;
};

const nextState = (state: CommitmentState, kind: CommitmentEvent['kind']): CommitmentState | null => {
  const steps: Partial<Record<CommitmentEvent['kind'], CommitmentState>> = commitmentSteps[state];
  return steps[kind] ?? null;
};

const afterEvent = (before: CommitmentStanding, event: CommitmentEvent): CommitmentStanding => {
  const state = nextState(before.state, event.kind) ?? before.state;
  const claimed = event.kind === 'claimed';
  const stands = state === 'claimed' || state === 'accepted';
  return {
    state,
    ownerId: event.kind === 'handed-over' ? event.ownerId : before.ownerId,
    due: event.kind === 'postponed' ? event.due : before.due,
    claim: claimed
      ? { description: event.description, by: event.by, at: event.at }
      : stands
        ? before.claim
        : null,
    acceptedBy: event.kind === 'accepted' ? event.by : state === 'accepted' ? before.acceptedBy : null,
  };
};

/** Where a commitment stands at an instant; left out: after all that has happened. */
export const commitmentStanding = (
  { history, ownerId, due }: Commitment,
  at = Infinity,
): CommitmentStanding =>
  history
    .filter((event) => event.at <= at)
    .reduce(afterEvent, { state: 'open', ownerId, due, claim: null, acceptedBy: null });

/** Whether somebody still has something to do: what is open puts itself on the next agenda (C8). */
export const isUnfinished = (commitment: Commitment): boolean => {
  const { state } = commitmentStanding(commitment);
  return state === 'open' || state === 'claimed';
};

/** What an event needs beside the right state; null where nothing is missing. */
const missing = (
  standing: CommitmentStanding,
  event: CommitmentEvent,
  { acceptorIds, madeOn }: CommitmentTerms,
): CommitmentProblem | null => {
  const because = (code: CommitmentProblem['code'], path?: string): CommitmentProblem =>
    path === undefined ? { code } : { code, path };
  if ('reason' in event && event.reason.trim() === '') return because('commitment/reason-missing', 'reason');
  if (event.kind === 'claimed') {
    if (event.by !== standing.ownerId) return because('commitment/not-its-owner');
    if (event.description.trim() === '') return because('commitment/description-missing', 'description');
  }
  if (event.kind === 'accepted' || event.kind === 'returned') {
    if (event.by === standing.ownerId || event.by === standing.claim?.by)
      return because('commitment/own-acceptance');
    if (acceptorIds.length > 0 && !acceptorIds.includes(event.by))
      return because('commitment/not-its-acceptor');
  }
  if (event.kind !== 'postponed') return null;
  if (event.due < madeOn) return because('commitment/due-before-made', 'due');
  return standing.due !== null && event.due <= standing.due ? because('commitment/not-later', 'due') : null;
};

/**
 * Whether something may happen to a commitment, and the commitment after it (C8, B4). Refuses what its state does
 * not allow, a claim that describes nothing or is not its owner's, acceptance by its owner or by the one who
 * claimed it, a new due day that is not later, and giving up or reopening without a reason.
 */
export const decideCommitment = (
  commitment: Commitment,
  event: CommitmentEvent,
): Result<Commitment, CommitmentProblem> => {
  const standing = commitmentStanding(commitment);
  if (nextState(standing.state, event.kind) === null)
    return refuse('commitment/not-in-this-state', { state: standing.state, action: event.kind });
  const problem = missing(standing, event, commitment);
  return problem === null
    ? ok({ ...commitment, history: [...commitment.history, event] })
    : { ok: false, problem };
};

/** From so many days after the due day (negative: before it) somebody is told. In rising order of days. */
export const Escalation = v.pipe(
  v.array(
    v.object({ day: v.pipe(v.number(), v.integer()), to: v.picklist(['owner', 'body', 'management']) }),
  ),
  v.check((steps) => steps.every(({ day }, at) => at === 0 || day > (steps[at - 1]?.day ?? day))),
  v.readonly(),
);
export type Escalation = v.InferOutput<typeof Escalation>;
export type EscalationStep = Escalation[number];

/** The product's defaults; a region replaces them by its own decision. */
export const defaultEscalation: Setting<Escalation> = {
  value: [
    { day: -7, to: 'owner' },
    { day: 1, to: 'owner' },
    { day: 14, to: 'body' },
    { day: 60, to: 'management' },
  ],
  source: 'OPR',
  from: '2018-01-01',
  isDefault: true,
};

export type Overdue = {
  readonly commitment: Commitment;
  readonly ownerId: string;
  /** The first day that was too late. */
  readonly since: PlainDate;
  /** Whole days since the due day; 1 on the first day that is too late. */
  readonly days: number;
};

/** The due day of what still waits for its owner at an instant; null where it waits for somebody else or nobody. */
const waitsUntil = (commitment: Commitment, at: number): PlainDate | null => {
  const { state, due } = commitmentStanding(commitment, at);
  return state === 'open' ? due : null;
};

/**
 * How overdue a commitment is at an instant (K3); null where it is on time, has no due day, or is claimed,
 * accepted or closed. A claim that was returned is overdue from its due day again.
 */
export const overdueOf = (commitment: Commitment, at: number): Overdue | null => {
  const due = waitsUntil(commitment, at);
  if (due === null || !hasPassed(due, at)) return null;
  const { ownerId } = commitmentStanding(commitment, at);
  return { commitment, ownerId, since: addDays(due, 1), days: daysBetween(due, stockholmDate(at)) };
};

/** What is overdue at an instant, oldest first, ties by id. One engine for every kind of commitment. */
export const overdueList = (commitments: readonly Commitment[], at: number): readonly Overdue[] =>
  commitments
    .flatMap((commitment) => overdueOf(commitment, at) ?? [])
    .toSorted((a, b) =>
      a.since === b.since ? (a.commitment.id < b.commitment.id ? -1 : 1) : a.since < b.since ? -1 : 1,
    );

/** The latest step of reminding that has been reached at an instant; null where none has. */
export const escalationOf = (
  commitment: Commitment,
  at: number,
  escalation: Setting<Escalation> = defaultEscalation,
): EscalationStep | null => {
  const due = waitsUntil(commitment, at);
  if (due === null) return null;
  const days = daysBetween(due, stockholmDate(at));
  return escalation.value.findLast(({ day }) => day <= days) ?? null;
};
