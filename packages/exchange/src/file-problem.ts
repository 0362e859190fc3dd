import type { Problem } from '@inflytande/domain/kernel/result';
import type * as v from 'valibot';

/** What a file should have had in a place. A closed vocabulary: whoever shows it has words for each. */
export const expectations = [
  'amount',
  'amount-or-text',
  'base-kind',
  'count',
  'county',
  'county-code',
  'county-once',
  'date',
  'decimal-share',
  'fee-kind',
  'field-order',
  'hours',
  'id',
  'id-once',
  'list',
  'municipality',
  'name',
  'object',
  'page-number',
  'part',
  'plan-status',
  'rest-kind',
  'rounding',
  'share',
  'sum-in-range',
  'text',
  'up-to-three',
  'verdict',
  'whole-number',
  'year',
  'yes-or-no',
] as const;
export type Expectation = (typeof expectations)[number];

/** A place in a file that cannot be read; `path` is written as in `counties[3].allocations[0].amountSEK`. */
export type FileProblem = Problem<`file/${Expectation}`> & { readonly path: string };

/** The problem of a place that did not hold what was expected. */
export const fileProblem = (expectation: Expectation, path: string): FileProblem => ({
  code: `file/${expectation}`,
  path,
});

type Issue = v.BaseIssue<unknown>;

/** Writes the way to an issue as in `counties[3].plan.pages[0]`; the whole file is the empty string. */
const pathOf = (issue: Issue): string =>
  (issue.path ?? [])
    .map(({ key }, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');

/**
 * Turns a schema's issues into problems, one for each place. What was expected follows from the field's name;
 * rows are looked up as `name[]`, and an unlisted field expects an object.
 */
export const fileProblems = (
  issues: readonly Issue[],
  expected: Readonly<Record<string, Expectation>>,
): readonly FileProblem[] => {
  const byPath = new Map<string, FileProblem>();
  for (const issue of issues) {
    const path = pathOf(issue);
    const field = path.replace(/^.*\./, '').replace(/\[\d+\]/g, '[]');
    if (!byPath.has(path)) byPath.set(path, fileProblem(expected[field] ?? 'object', path));
  }
  return [...byPath.values()];
};
