import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Authority } from '../organisations/authority.ts';
import type { MaskingDecision } from './masking.ts';
import type { Point } from './point.ts';

type Addressed = Pick<Point, 'principalIds' | 'municipalityCode'>;
type Answerer = Pick<Authority, 'id' | 'kind' | 'municipalityCode'>;

/**
 * Whether a point concerns an authority (B12): it is addressed to it, or to a county's municipalities together
 * (`all`, by id) and to no other place than this municipality's. What is addressed to others is not shown.
 */
export const concerns = (point: Addressed, authority: Answerer, all: readonly Answerer[]): boolean => {
  if (point.principalIds.includes(authority.id)) return true;
  const isTogether = all.some(({ id, kind }) => kind === 'municipalities' && point.principalIds.includes(id));
  return (
    authority.kind === 'municipality' &&
    isTogether &&
    (point.municipalityCode === null || point.municipalityCode === authority.municipalityCode)
  );
};

/** The outcome of trying secrecy before an original leaves the authority that received it (○). */
export const releaseOutcomes = ['may-be-released', 'released-masked', 'refused'] as const;
export type ReleaseOutcome = (typeof releaseOutcomes)[number];

/** The handing over of an original from one authority to another: an act of its own, with its own check (B12). */
export type Release = {
  readonly statementId: string;
  readonly fromAuthorityId: string;
  readonly toAuthorityId: string;
  readonly outcome: ReleaseOutcome;
  /** The provision or the consent that it rests on; of a refusal the provision that forbids it. */
  readonly ground: string;
  /** The masking for release, where it leaves masked; never the one for the web. */
  readonly masking: MaskingDecision | null;
  readonly decidedBy: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

export type ReleaseProblem = Problem<
  | 'release/same-authority'
  | 'release/does-not-concern'
  | 'release/ground-missing'
  | 'release/masking-not-for-release'
>;

/** What the decision needs to know: who holds the statement, who asks, and what point it stands under. */
export type ReleaseState = {
  readonly statementId: string;
  readonly holder: Answerer;
  readonly receiver: Answerer;
  readonly point: Addressed;
  readonly authorities: readonly Answerer[];
};

/**
 * Decides whether an original goes to another authority (B12). Refuses the authority that has it already, one that
 * the point does not concern, a decision without its ground, and a masked release without a masking for release.
 */
export const releaseOriginal = (
  state: ReleaseState,
  command: Pick<Release, 'outcome' | 'ground' | 'masking' | 'decidedBy'>,
  at: number,
): Result<Release, ReleaseProblem> => {
  const { statementId, holder, receiver, point, authorities } = state;
  if (holder.id === receiver.id) return refuse('release/same-authority');
  if (!concerns(point, receiver, authorities)) return refuse('release/does-not-concern');
  if (command.ground.trim() === '') return refuse('release/ground-missing', undefined, 'ground');
  const isMasked = command.outcome === 'released-masked';
  if (isMasked && command.masking?.purpose !== 'release')
    return refuse('release/masking-not-for-release', undefined, 'masking');
  return ok({
    ...command,
    masking: isMasked ? command.masking : null,
    statementId,
    fromAuthorityId: holder.id,
    toAuthorityId: receiver.id,
    at,
  });
};

/** What an authority sees of a statement: the original, what was released, what the web has, or nothing. */
export type StatementView = 'original' | 'released' | 'published' | 'none';

/**
 * What an authority sees of a statement (B12). Its holder sees the original. Another sees what its latest release
 * says, else what is published, and that only of points that concern it; being addressed gives no original.
 */
export const statementViewOf = (
  { statementId, holder, receiver, point, authorities }: ReleaseState,
  releases: readonly Release[],
  isPublished: boolean,
): StatementView => {
  if (holder.id === receiver.id) return 'original';
  if (!concerns(point, receiver, authorities)) return 'none';
  const latest = releases.findLast(
    (one) => one.statementId === statementId && one.toAuthorityId === receiver.id,
  );
  if (latest !== undefined && latest.outcome !== 'refused')
    return latest.outcome === 'may-be-released' ? 'original' : 'released';
  return isPublished ? 'published' : 'none';
};
