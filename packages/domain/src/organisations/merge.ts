import { mergeInto, partsOf, type Merge, type MergeProblem } from '../kernel/merge.ts';
import { refuse, type Problem, type Result } from '../kernel/result.ts';
import { squash } from '../kernel/text-match.ts';
import type { Organisation } from './organisation.ts';

type Mergeable = Pick<Organisation, 'id' | 'level' | 'countyCode' | 'organisationNumber' | 'predecessorIds'>;

export type OrganisationMergeProblem =
  | MergeProblem
  | Problem<
      | 'organisation-merge/linked-not-merged'
      | 'organisation-merge/not-in-the-register'
      | 'organisation-merge/other-county'
      | 'organisation-merge/other-legal-person'
    >;

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const reasonAgainst = (a: Mergeable, b: Mergeable): OrganisationMergeProblem['code'] | null => {
  if ((a.level === 'national') !== (b.level === 'national')) return 'organisation-merge/linked-not-merged';
  if (differ(a.countyCode, b.countyCode)) return 'organisation-merge/other-county';
  const succeeds = a.predecessorIds.includes(b.id) || b.predecessorIds.includes(a.id);
  return succeeds || differ(a.organisationNumber, b.organisationNumber)
    ? 'organisation-merge/other-legal-person'
    : null;
};

/**
 * Merges two records of one real organisation (O2); both are kept, and it can be undone (`undoMerge`). Refuses a
 * national organisation and a county's, which are linked; two of different counties; two legal persons – by their
 * numbers, or because one came after the other (O3) –; and what `mergeInto` refuses. `at` is in milliseconds.
 */
export const mergeOrganisations = (
  given: { readonly register: readonly Mergeable[]; readonly merges: readonly Merge[] },
  command: Omit<Merge, 'at' | 'undone'>,
  at: number,
): Result<Merge, OrganisationMergeProblem> => {
  const [from, into] = [command.fromId, command.intoId].map((id) =>
    given.register.find((one) => one.id === id),
  );
  if (from === undefined || into === undefined) return refuse('organisation-merge/not-in-the-register');
  const against = from === into ? null : reasonAgainst(from, into);
  return against === null ? mergeInto(given.merges, command, at) : refuse(against);
};

type Named = Pick<Organisation, 'id' | 'name' | 'aliases' | 'sources'>;

/**
 * All names of an organisation and of what is merged into it (O2), its own canonical name first, each once with the
 * source that has it; case, spaces and hyphens do not make another name. Empty where the register does not have it.
 */
export const namesOf = (
  register: readonly Named[],
  merges: readonly Merge[],
  id: string,
): readonly { readonly name: string; readonly source: Organisation['sources'][number] | null }[] => {
  const parts = partsOf(merges, id).flatMap((part) => register.find((one) => one.id === part) ?? []);
  const names = parts.flatMap(({ name, sources, aliases }) => [
    { name, source: sources[0] ?? null },
    ...aliases,
  ]);
  return [...Map.groupBy(names, ({ name }) => squash(name)).values()].flatMap(([first]) => first ?? []);
};
