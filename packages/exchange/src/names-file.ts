import {
  matchOrganisation,
  type MatchCandidate,
  type OrganisationMatch,
} from '@inflytande/domain/organisations/matching';
import { buildRegister, type RegisterEntry } from '@inflytande/domain/organisations/register';
import * as v from 'valibot';
import { refuse } from '@inflytande/domain/kernel/result';
import { textCell } from './table/cell-kinds.ts';
import type { CellKind } from './table/column.ts';
import { fileProblems, type Expectation, type FileProblem } from './file-problem.ts';

const hasLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const Name = v.pipe(v.string(), v.check(hasLetter));
const NamesFileShape = v.array(v.union([Name, v.object({ name: Name })]));

const expectedIn: Readonly<Record<string, Expectation>> = { '': 'list', '[]': 'name', name: 'name' };

/**
 * Reads untrusted JSON: a list of names, each a text or `{ name }` (O2). All or nothing: every place that cannot
 * be read is a problem with its path, also a name without a letter or figure. The names stay as they are written.
 */
export const readNamesFile = (
  json: unknown,
):
  | { readonly ok: true; readonly value: readonly string[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] } => {
  const parsed = v.safeParse(NamesFileShape, json);
  return parsed.success
    ? { ok: true, value: parsed.output.map((row) => (typeof row === 'string' ? row : row.name)) }
    : { ok: false, problems: fileProblems(parsed.issues, expectedIn) };
};

const nameCell: CellKind<string> = {
  ...textCell(),
  read: (text) => (hasLetter(text) ? textCell().read(text) : refuse('cell/empty')),
};

/** A table of names, for the readers of CSV and XLSX (O2). Names of organisations only, so public. */
export const nameColumns = { name: { title: 'name', privacy: 'public', kind: nameCell } } as const;

/** One name's answer in the document for machines. `id` is set exactly when it is a match. A stable contract. */
export type MatchRow = {
  readonly name: string;
  readonly decision: OrganisationMatch['decision'];
  readonly id: string | null;
  readonly candidates: readonly MatchCandidate[];
};

/**
 * Finds each name in a register, in the file's order (O2). `countyCode` is the county of the whole list, where
 * known; a place in a name outranks it.
 */
export const matchDocument = (
  names: readonly string[],
  entries: readonly RegisterEntry[],
  countyCode: string | null,
): readonly MatchRow[] => {
  const register = buildRegister(entries);
  return names.map((name) => {
    const { decision, id, candidates } = matchOrganisation(register, { name, countyCode });
    return { name, decision, id, candidates };
  });
};
