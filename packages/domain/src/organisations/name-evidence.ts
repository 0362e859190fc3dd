import { relateForms, relateNames, stronger } from './name-relation.ts';
import type { NameRelation } from './name-relation.ts';
import type { OrganisationName } from './organisation-name.ts';
import type { RegisterRecord } from './register.ts';

/** The relation, whether by an alias, and what makes it doubtful. */
export type NameReason =
  | NameRelation
  | 'alias'
  | 'abbreviation-only'
  | 'short-for-two-letters'
  | 'several-names';

export const exactKind = 3;
export const abbreviationKind = 2;
export const spellingKind = 1;
/** The canonical name, written the same. */
export const canonicalStrength = 9;

/** What a relation proves: kind 3 the name, 2 a part or the abbreviation, 1 a slip of the pen, 0 nothing. */
const proof = {
  'same-name': { kind: exactKind, strength: 8, certain: true },
  'same-when-normalised': { kind: exactKind, strength: 7, certain: true },
  'part-of-name': { kind: abbreviationKind, strength: 6, certain: true },
  'same-abbreviation': { kind: abbreviationKind, strength: 5, certain: true },
  'one-letter-apart': { kind: spellingKind, strength: 4, certain: true },
  'two-letters-apart': { kind: spellingKind, strength: 3, certain: true },
  'similar-name': { kind: 0, strength: 1, certain: false },
} satisfies Record<NameRelation, { kind: number; strength: number; certain: boolean }>;

/** The strongest relation of a name to any name of a record, and what it proves. */
export type Evidence = {
  readonly relation: NameRelation;
  readonly kind: number;
  readonly strength: number;
  readonly certain: boolean;
  readonly reasons: readonly NameReason[];
};

/** What a name has in common with a record (O2); null where nothing. */
export const evidenceFor = (name: OrganisationName, record: RegisterRecord): Evidence | null => {
  const relations = record.names.map((known) => relateNames(name, known));
  let relation = relations.reduce(stronger, null);
  for (const form of name.forms) {
    for (const known of record.abbreviations) relation = stronger(relation, relateForms(form, known, false));
  }
  if (relation === null) return null;
  const { kind, strength, certain } = proof[relation];
  const canonical = relation === 'same-name' && relations[0] === relation;
  const related = record.names.filter((_, index) => relations[index] === relation);
  const unsplit = related.length > 0 && related.every(({ severalNames }) => severalNames);
  const doubt =
    unsplit && relation !== 'same-name' ? ('several-names' as const) : doubtAbout(name, record, relation);
  const byAlias = relations.includes(relation) && relations[0] !== relation;
  return {
    relation,
    kind,
    strength: canonical ? canonicalStrength : strength,
    certain: certain && doubt === null,
    reasons: [relation, ...(byAlias ? (['alias'] as const) : []), ...(doubt === null ? [] : [doubt])],
  };
};

/** Two letters apart proves something only for long names. */
const lettersForTwo = 10;

const doubtAbout = (
  name: OrganisationName,
  record: RegisterRecord,
  relation: NameRelation,
): NameReason | null => {
  if (relation === 'same-name') return null;
  if (name.severalNames) return 'several-names';
  const writtenOut = name.forms.filter(({ short }) => !short);
  if (
    relation === 'two-letters-apart' &&
    writtenOut.some(({ plainKey }) => plainKey.length < lettersForTwo)
  ) {
    return 'short-for-two-letters';
  }
  if (relation !== 'same-abbreviation' || name.forms[0]?.short === true) return null;
  const known = record.names.flatMap(({ forms }) => forms.filter(({ short }) => !short));
  const agree = known.some((form) => writtenOut.some((other) => relateForms(form, other, true) !== null));
  return writtenOut.length > 0 && known.length > 0 && !agree ? 'abbreviation-only' : null;
};
