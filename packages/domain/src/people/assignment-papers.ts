import type { PlainDate } from '../kernel/plain-date.ts';
import type { Problem } from '../kernel/result.ts';

/** What a representative gets and gives in writing (C4, R1); null: not yet. */
export type AssignmentPapers = {
  readonly assignment: string | null;
  /** The interests that may touch the task; an empty list says that there are none. */
  readonly declaration: { readonly givenOn: PlainDate; readonly interests: readonly string[] } | null;
};

export type PapersProblem = Problem<'assignment/not-written' | 'assignment/interests-not-declared'>;

/** What is missing before somebody is appointed (C4, R1); null where nothing is. */
export const missingPapers = ({ assignment, declaration }: AssignmentPapers): PapersProblem | null => {
  if ((assignment ?? '').trim() === '') return { code: 'assignment/not-written', path: 'assignment' };
  return declaration === null ? { code: 'assignment/interests-not-declared', path: 'declaration' } : null;
};
