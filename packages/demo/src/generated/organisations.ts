import { municipalities } from '@inflytande/domain/kernel/codes';
import type { Authority } from '@inflytande/domain/organisations/authority';
import type { Organisation } from '@inflytande/domain/organisations/organisation';
import { randomAt } from './random.ts';
import { madeUp, type CountySizes } from './sizes.ts';
import { associationWords } from './words.ts';

const categories = [
  'patients-and-users',
  'neurodevelopmental',
  'relatives',
  'addiction',
  'suicide-prevention',
  'self-help',
] as const;

export const organisationId = (code: string, index: number): string =>
  `org-${code}-${String(index).padStart(5, '0')}`;
export const boardId = (code: string): string => `region-${code}`;
export const allMunicipalitiesId = (code: string): string => `kommunerna-${code}`;

const byCounty = Map.groupBy(municipalities, (each) => each.countyCode);

/** The codes of a county's municipalities; every county has at least one. */
export const municipalityCodesOf = (code: string): readonly [string, ...string[]] => {
  const [first, ...others] = byCounty.get(code) ?? [];
  if (first === undefined) throw new RangeError(`no county: ${code}`);
  return [first.code, ...others.map((each) => each.code)];
};

/** The county's board, its municipalities, and all of them together. */
export const authoritiesOf = ({ code, name }: CountySizes): readonly Authority[] => [
  { id: boardId(code), name: `Region ${name} (prov)`, kind: 'region-board', municipalityCode: null },
  ...(byCounty.get(code) ?? []).map((each): Authority => ({
    id: `kommun-${each.code}`,
    name: `${each.name} (prov)`,
    kind: 'municipality',
    municipalityCode: each.code,
  })),
  {
    id: allMunicipalitiesId(code),
    name: `Kommunerna i ${name} (prov)`,
    kind: 'municipalities',
    municipalityCode: null,
  },
];

/** Association number `index` of a county, without sensible meaning. */
export const organisationAt = ({ seed, code, name }: CountySizes, index: number): Organisation => {
  const random = randomAt([seed, Number(code), 1, index]);
  const local = random.chance(60);
  return {
    id: organisationId(code, index),
    name: `Föreningen ${random.pick(associationWords)} ${index + 1} i ${name}`,
    kind: 'organisation',
    category: random.pick(categories),
    categoryCertain: true,
    level: local ? 'municipality' : 'county',
    countyCode: code,
    municipalityCode: local ? random.pick(municipalityCodesOf(code)) : null,
    place: null,
    organisationNumber: null,
    abbreviations: [],
    aliases: [],
    parentId: null,
    predecessorIds: [],
    formerNames: [],
    validFrom: null,
    validUntil: null,
    status: 'active',
    description: null,
    notes: null,
    sources: madeUp(`förening ${index + 1}`),
  };
};
