import { byCodeUnit } from '../kernel/swedish-order.ts';
import { areaFit, rowArea } from './area-fit.ts';
import type { AreaReason, RowArea } from './area-fit.ts';
import {
  abbreviationKind,
  canonicalStrength,
  evidenceFor,
  exactKind,
  spellingKind,
} from './name-evidence.ts';
import type { NameReason } from './name-evidence.ts';
import { nameRelations } from './name-relation.ts';
import { readName } from './organisation-name.ts';
import { likelyRecords } from './register.ts';
import type { Register, RegisterRecord } from './register.ts';

/** A name to be matched; `countyCode` is the two digits of the list it stands in, where known. */
export type NameRow = { readonly name: string; readonly countyCode?: string | null };

export type MatchReason = NameReason | AreaReason | 'branch-of-national';

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
