import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/**
 * Why something that names a person stays in spite of an erasure. `accountability`: who did what in public office must
 * be seen (Z3), by id alone. `whole-installation`: it belongs to the person's account, which other regions use as well.
 */
export const keptReasons = ['accountability', 'whole-installation'] as const;
export type KeptReason = (typeof keptReasons)[number];

/** What one table holds about a person, and what erasing does to it. */
export type Holding = {
  readonly table: string;
  readonly rows: number;
  readonly erasure:
    | { readonly kind: 'row-removed' | 'columns-blanked' }
    | { readonly kind: 'nothing'; readonly reason: KeptReason };
};

export type ErasureProblem = Problem<
  | 'erasure/must-be-kept'
  | 'erasure/nothing-found'
  | 'erasure/reason-missing'
  | 'erasure/reason-names'
  | 'erasure/role-held'
>;

/** What goes, what stays and why. */
export type DecidedErasure = {
  readonly erased: readonly Holding[];
  readonly kept: readonly Holding[];
  readonly reason: string;
};

/** What the decision needs to know. `calledBy`: name and addresses, which the reason may not repeat. */
export type ErasureState = {
  readonly holdings: readonly Holding[];
  readonly holdsRole: boolean;
  readonly calledBy: readonly string[];
};

/**
 * Decides on erasing a person (Z2). Refuses without a reason, with one that names the person, as the log would keep the
 * name, while the person holds a role, which must be ended first, where nothing is held, and where all that is held must
 * be kept, with why.
 */
export const decideErasure = (
  state: ErasureState,
  command: { readonly reason: string },
): Result<DecidedErasure, ErasureProblem> => {
  if (command.reason.trim() === '') return refuse('erasure/reason-missing', undefined, 'reason');
  const reason = command.reason.toLowerCase();
  if (state.calledBy.some((words) => words !== '' && reason.includes(words.toLowerCase())))
    return refuse('erasure/reason-names', undefined, 'reason');
  if (state.holdsRole) return refuse('erasure/role-held');
  const held = state.holdings.filter(({ rows }) => rows > 0);
  const erased = held.filter(({ erasure }) => erasure.kind !== 'nothing');
  const kept = held.filter(({ erasure }) => erasure.kind === 'nothing');
  const [first] = kept;
  if (erased.length > 0) return ok({ erased, kept, reason: command.reason });
  return first?.erasure.kind === 'nothing'
    ? refuse('erasure/must-be-kept', { reason: first.erasure.reason })
    : refuse('erasure/nothing-found');
};
