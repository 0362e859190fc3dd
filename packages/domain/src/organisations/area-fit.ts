import { countyName, municipalityName } from '../kernel/codes.ts';
import type { NameRelation } from './name-relation.ts';
import type { OrganisationName } from './organisation-name.ts';
import type { RegisterRecord } from './register.ts';

/** Where the organisation of a row is: from places in its name, else from the county of the whole list. */
export type RowArea = {
  readonly countyCodes: readonly string[];
  readonly municipalityCodes: readonly string[];
  /** True where the name itself says the place: it outranks the county of the list. */
  readonly stated: boolean;
  readonly national: boolean;
};

/** Why the area of a row and of a record agree, or why a person must look (O2). */
export type AreaReason =
  | 'same-municipality'
  | 'same-county'
  | 'national'
  | 'county-not-stated'
  | 'area-unknown'
  | 'national-and-county'
  | 'local-and-county'
  | 'several-places';

export type AreaFit = {
  readonly reason: AreaReason;
  readonly certain: boolean;
  /** More is nearer: 3 exactly the same area, 2 one within the other, 1 not known to differ. */
  readonly nearness: number;
};

/** The area of a row: its name's places, or the two digits of the list's county. */
export const rowArea = (name: OrganisationName, countyCode: string | null): RowArea => {
  const countyCodes = [...new Set(name.places.map((place) => place.countyCode))];
  return {
    countyCodes: countyCodes.length > 0 ? countyCodes : countyCode === null ? [] : [countyCode],
    municipalityCodes: name.places.flatMap(({ municipalityCode }) => municipalityCode ?? []),
    stated: countyCodes.length > 0,
    national: name.national,
  };
};

/**
 * How a record's area fits a row: `different` where they cannot be the same (another county, another
 * municipality), `linked` where one is the county's or local part of the other, national one (O2).
 */
export const areaFit = (
  row: RowArea,
  record: RegisterRecord,
  relation: NameRelation,
): AreaFit | 'different' | 'linked' => {
  if (record.entry.level === 'national') return nationalFit(row, relation);
  if (row.countyCodes.length === 0) return unstatedFit(row, record, relation);
  if (record.countyCodes.length === 0) return fit('area-unknown', false, 1);
  if (!shareOne(row.countyCodes, record.countyCodes)) return 'different';
  if (row.national && relation !== 'same-name') return fit('national-and-county', false, 1);
  if (row.countyCodes.length > 1 && relation !== 'same-name') return fit('several-places', false, 1);
  return countyFit(row, record, relation);
};

const nationalFit = (row: RowArea, relation: NameRelation): AreaFit | 'linked' => {
  if (row.stated) return relation === 'same-name' ? fit('national', true, 2) : 'linked';
  if (row.countyCodes.length === 0 || row.national) return fit('national', true, 2);
  return fit('national-and-county', false, 1);
};

const unstatedFit = (row: RowArea, record: RegisterRecord, relation: NameRelation): AreaFit => {
  if (row.national && relation !== 'same-name') return fit('national-and-county', false, 1);
  const placeOnlyInRegister = relation !== 'same-name' && (record.names[0]?.places.length ?? 0) > 0;
  return fit('county-not-stated', !placeOnlyInRegister, 1);
};

const countyFit = (row: RowArea, record: RegisterRecord, relation: NameRelation): AreaFit | 'different' => {
  const [ofRow, ofRecord] = [row.municipalityCodes, record.municipalityCodes];
  if (ofRow.length === 0 && ofRecord.length === 0) return fit('same-county', true, 3);
  if (ofRow.length === 0)
    return row.stated && isLocal(record)
      ? fit('local-and-county', relation === 'same-name', 1)
      : fit('same-county', true, 2);
  if (ofRecord.length === 0) return fit('local-and-county', relation === 'same-name', 1);
  if (!shareOne(ofRow, ofRecord)) return 'different';
  return ofRow.length > 1 && ofRecord.length < ofRow.length && relation !== 'same-name'
    ? fit('several-places', false, 2)
    : fit('same-municipality', true, 3);
};

/** Only in a part of its county; not where a county and its town share a name, as Uppsala, for either may be meant. */
const isLocal = ({ entry, municipalityCodes }: RegisterRecord): boolean =>
  entry.level !== 'county' &&
  municipalityCodes.every((code) => municipalityName(code) !== countyName(code.slice(0, 2)));

const fit = (reason: AreaReason, certain: boolean, nearness: number): AreaFit => ({
  reason,
  certain,
  nearness,
});

const shareOne = (a: readonly string[], b: readonly string[]): boolean => a.some((code) => b.includes(code));
