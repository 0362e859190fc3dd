import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { decideMasking, MaskingChoice, type MaskingDecision, type MaskingProblem } from './masking.ts';
import {
  declinePrinciples,
  secrecyAssessments,
  secrecyProblem,
  type DeclinePrinciple,
  type ModerationProblem,
  type SecrecyAssessment,
} from './moderation.ts';
import type { StatementVersion } from './statement-version.ts';

/** Publishes what an author has said in other words; it stays at its point. `version` is the one that was read. */
export const PublishVersion = v.object({
  id: v.string(),
  version: v.number(),
  secrecy: v.picklist(secrecyAssessments),
  ...MaskingChoice.entries,
});
export type PublishVersion = v.InferOutput<typeof PublishVersion>;

/** Declines it by a published principle: what was published before stays. */
export const DeclineVersion = v.object({
  id: v.string(),
  version: v.number(),
  principle: v.picklist(declinePrinciples),
});
export type DeclineVersion = v.InferOutput<typeof DeclineVersion>;

export type VersionModerationProblem = Problem<'statement/no-version-waits' | 'statement/newer-version'>;

/** The version that waits for a person: at most one does, as what an author says anew replaces what waited (B1). */
export const waitingVersion = (versions: readonly StatementVersion[]): StatementVersion | null =>
  versions.findLast(({ status }) => status === 'received') ?? null;

const opened = (
  versions: readonly StatementVersion[],
  seen: number,
): Result<StatementVersion, VersionModerationProblem> => {
  const waiting = waitingVersion(versions);
  if (waiting === null) return refuse('statement/no-version-waits');
  return waiting.version === seen ? ok(waiting) : refuse('statement/newer-version');
};

export type PublishedVersion = {
  readonly version: StatementVersion;
  readonly secrecy: SecrecyAssessment;
  readonly masking: MaskingDecision;
};

/**
 * Publishes the version that waits, with what of it is masked on the web (B1, B5). Refuses where none waits, where the
 * author has said something newer than what was read, and what `decideMasking` and `secrecyProblem` refuse.
 */
export const publishVersion = (
  versions: readonly StatementVersion[],
  command: PublishVersion & { readonly by: string },
  at: number,
): Result<PublishedVersion, VersionModerationProblem | ModerationProblem | MaskingProblem> => {
  const version = opened(versions, command.version);
  if (!version.ok) return version;
  const { text } = version.value;
  const { masks, shownProposals, by, secrecy } = command;
  const masking = decideMasking(text, { purpose: 'web', masks, shownProposals, by }, at);
  if (!masking.ok) return masking;
  const problem = secrecyProblem(text, masking.value, secrecy);
  if (problem !== null) return { ok: false, problem };
  return ok({ version: { ...version.value, status: 'published' }, secrecy, masking: masking.value });
};

/** Declines the version that waits (B5); what was published before stays. Refuses as `publishVersion` does. */
export const declineVersion = (
  versions: readonly StatementVersion[],
  command: DeclineVersion,
): Result<
  { readonly version: StatementVersion; readonly principle: DeclinePrinciple },
  VersionModerationProblem
> => {
  const version = opened(versions, command.version);
  if (!version.ok) return version;
  return ok({ version: { ...version.value, status: 'declined' }, principle: command.principle });
};
