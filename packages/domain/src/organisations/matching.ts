import { byCodeUnit } from '../kernel/swedish-order.ts';
import { areaFit, rowArea } from './area-fit.ts';
import type { AreaReason, RowArea } from './area-fit.ts';
import { nameRelations, relateForms, relateNames, stronger } from './name-relation.ts';
import type { NameRelation } from './name-relation.ts';
import { readName } from './organisation-name.ts';
import type { OrganisationName } from './organisation-name.ts';
import { likelyRecords } from './register.ts';
import type { Register, RegisterRecord } from './register.ts';

/** A name to be matched; `countyCode` is the two digits of the list it stands in, where known. */
export type NameRow = { readonly name: string; readonly countyCode?: string | null };

export type MatchReason =
  | NameRelation
  | AreaReason
  | 'alias'
  | 'abbreviation-only'
  | 'short-for-two-letters'
  | 'several-names'
  | 'branch-of-national';

export type MatchCandidate = {
  readonly id: string;
  readonly name: string;
  readonly reasons: readonly MatchReason[];
};

/**
 * `match`: one record is certain, and `id` is its. `review`: a person chooses among the candidates or none.
 * `new`: nothing in the register is like it; `nationalId` is the national organisation that it belongs to.
 */
export type OrganisationMatch = {
  readonly decision: 'match' | 'review' | 'new';
  readonly id: string | null;
  readonly candidates: readonly MatchCandidate[];
  readonly nationalId: string | null;
};

type Candidate = {
  readonly record: RegisterRecord;
  readonly reasons: readonly MatchReason[];
  readonly certain: boolean;
  /** Kind of evidence, nearness of area, strength of evidence: compared in this order. */
  readonly weight: readonly [number, number, number];
};

const mostCandidates = 8;

/**
 * Finds the organisation that a name means (O2). Another county is never the same; what differs as national
 * and county is linked, never merged; abbreviations are equal or not. The order of the register does not matter.
 */
export const matchOrganisation = (register: Register, row: NameRow): OrganisationMatch => {
  const name = readName(row.name);
  const area = rowArea(name, row.countyCode ?? null);
  const candidates: Candidate[] = [];
  const linked: string[] = [];
  for (const record of likelyRecords(register, name)) {
    const evidence = evidenceFor(name, record);
    if (evidence === null) continue;
    const place = areaFit(area, record, evidence.relation);
    if (place === 'different') continue;
    if (place === 'linked') {
      if (evidence.kind >= abbreviationKind) linked.push(record.entry.id);
      continue;
    }
    candidates.push({
      record,
      reasons: [...evidence.reasons, place.reason],
      certain: evidence.certain && place.certain,
      weight: [evidence.kind, place.nearness, evidence.strength],
    });
  }
  const ranked = [...candidates, ...branches(register, area, candidates)].toSorted(byWeight);
  return decide(ranked, area, linked);
};

const decide = (
  ranked: readonly Candidate[],
  area: RowArea,
  linked: readonly string[],
): OrganisationMatch => {
  const certain =
    area.countyCodes.length === 0 ? certainAnywhere(ranked, area) : certainInCounty(ranked, area);
  if (certain !== null) {
    const { entry } = certain.record;
    return { decision: 'match', id: entry.id, candidates: [shown(certain)], nationalId: null };
  }
  const candidates = ranked.slice(0, mostCandidates).map(shown);
  const [nationalId = null, second] = linked;
  return {
    decision: candidates.length > 0 ? 'review' : 'new',
    id: null,
    candidates,
    nationalId: second === undefined ? nationalId : null,
  };
};

/** Within a county: the heaviest candidate, if it is certain and alone and nothing uncertain is better named. */
const certainInCounty = (ranked: readonly Candidate[], area: RowArea): Candidate | null => {
  const certain = ranked.filter((candidate) => candidate.certain);
  const [top, second] = certain;
  if (top === undefined || (second !== undefined && sameWeight(top, second))) return null;
  if (ranked.some((candidate) => !candidate.certain && candidate.weight[0] > top.weight[0])) return null;
  const leastKind = isNational(top) ? abbreviationKind : Math.max(top.weight[0], abbreviationKind);
  const both = ranked.some((one) => one.weight[0] >= leastKind && isNational(one) !== isNational(top));
  return area.national && both ? null : top;
};

/** Without a county: a canonical name written the same, a national name, or the only one that is named so. */
const certainAnywhere = (ranked: readonly Candidate[], area: RowArea): Candidate | null => {
  const only = (list: readonly Candidate[]): Candidate | null =>
    list.length === 1 && list[0]?.certain === true ? list[0] : null;
  const canonical = ranked.filter(({ weight }) => weight[2] === canonicalStrength);
  if (canonical.length > 0) return only(canonical);
  const exact = ranked.filter(({ weight }) => weight[0] === exactKind);
  const written = exact.filter(({ reasons }) => reasons.includes('same-name'));
  if (written.length === 1 && written.some(isNational)) return only(written);
  const named = ranked.filter(({ weight }) => weight[0] >= abbreviationKind);
  if (area.national && named.some(isNational)) return only(named.filter(isNational));
  return only(named.length > 0 ? named : ranked.filter(({ weight }) => weight[0] >= spellingKind));
};

const exactKind = 3;
const abbreviationKind = 2;
const spellingKind = 1;
const canonicalStrength = 9;

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

type Evidence = {
  readonly relation: NameRelation;
  readonly kind: number;
  readonly strength: number;
  readonly certain: boolean;
  readonly reasons: readonly MatchReason[];
};

const evidenceFor = (name: OrganisationName, record: RegisterRecord): Evidence | null => {
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
): MatchReason | null => {
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

/** The county's branches of a national organisation that the name means, where their own names do not show it. */
const branches = (register: Register, area: RowArea, candidates: readonly Candidate[]): Candidate[] => {
  const parents = new Set(
    candidates
      .filter((one) => isNational(one) && one.weight[0] >= spellingKind)
      .map((one) => one.record.entry.id),
  );
  if (parents.size === 0 || area.countyCodes.length === 0) return [];
  const found = new Set(candidates.map(({ record }) => record));
  return register.records
    .filter(
      ({ entry }) => entry.parentId !== null && parents.has(entry.parentId) && entry.level !== 'national',
    )
    .filter(
      (record) => !found.has(record) && record.countyCodes.some((code) => area.countyCodes.includes(code)),
    )
    .map((record) => ({ record, reasons: ['branch-of-national'], certain: false, weight: [0, 1, 2] }));
};

const isNational = ({ record }: Candidate): boolean => record.entry.level === 'national';

const byWeight = (a: Candidate, b: Candidate): number =>
  b.weight[0] - a.weight[0] ||
  b.weight[1] - a.weight[1] ||
  b.weight[2] - a.weight[2] ||
  byCodeUnit(a.record.entry.id, b.record.entry.id);

const sameWeight = (a: Candidate, b: Candidate): boolean =>
  a.weight.every((part, index) => part === b.weight[index]);

const shown = ({ record: { entry }, reasons }: Candidate): MatchCandidate => ({
  id: entry.id,
  name: entry.name,
  reasons,
});

/** All reasons there are, for the tables of sentences. */
export const matchReasons = [
  ...nameRelations,
  'alias',
  'abbreviation-only',
  'short-for-two-letters',
  'several-names',
  'branch-of-national',
  'same-municipality',
  'same-county',
  'national',
  'county-not-stated',
  'area-unknown',
  'national-and-county',
  'local-and-county',
  'several-places',
] as const satisfies readonly MatchReason[];
