import type { Problem } from '../kernel/result.ts';
import type { Declaration } from './declaration.ts';
import type { Tie } from './tie.ts';

/** What a representative gets and gives in writing (C4, R1); null: not yet. */
export type AssignmentPapers = {
  readonly assignment: string | null;
  /** `other`: what is no tie, in the person's own words, for the one who appoints to read; null: nothing. */
  readonly declaration: (Declaration & { readonly other: string | null }) | null;
};

export type PapersProblem = Problem<'assignment/not-written' | 'assignment/interests-not-declared'>;

/** What is missing before somebody is appointed (C4, R1); null where nothing is. */
export const missingPapers = ({ assignment, declaration }: AssignmentPapers): PapersProblem | null => {
  if ((assignment ?? '').trim() === '') return { code: 'assignment/not-written', path: 'assignment' };
  return declaration === null ? { code: 'assignment/interests-not-declared', path: 'declaration' } : null;
};

/** What was declared with an assignment, for every matter that comes after (F6). */
export const declaredTies = ({ declaration }: Pick<AssignmentPapers, 'declaration'>): readonly Tie[] =>
  declaration?.ties ?? [];
