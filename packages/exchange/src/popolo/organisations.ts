import type { Body } from '@inflytande/domain/councils/body';
import type { Seat } from '@inflytande/domain/councils/seat';
import { countyName, municipalityName } from '@inflytande/domain/kernel/codes';
import type { Organisation } from '@inflytande/domain/organisations/organisation';
import type { PopoloArea, PopoloOrganization } from './schema.ts';

type Placed = { readonly countyCode: string | null; readonly municipalityCode: string | null };

const areaId = ({ countyCode, municipalityCode }: Placed): string | null => {
  if (municipalityCode !== null) return `municipality-${municipalityCode}`;
  return countyCode === null ? null : `county-${countyCode}`;
};

/** The field, or nothing where there is no value: Popolo refuses null. */
const known = <Field extends string, T>(field: Field, value: T | null | undefined) =>
  (value === null || value === undefined ? {} : { [field]: value }) as { readonly [F in Field]?: T };

const otherNames = ({ aliases, abbreviations, formerNames }: Organisation) => [
  ...[...abbreviations, ...aliases.map(({ name }) => name)].map((name) => ({ name })),
  ...formerNames.map(({ name, until }) => ({ name, end_date: until })),
];

/** An organisation's public record: no address, no notes, no contact (O8, Z1). Dates as exact as the source. */
export const popoloOrganisation = (organisation: Organisation): PopoloOrganization => {
  const { organisationNumber, parentId, validFrom, validUntil } = organisation;
  const names = otherNames(organisation);
  return {
    id: organisation.id,
    name: organisation.name,
    classification: organisation.category,
    ...known('other_names', names.length === 0 ? null : names),
    ...known(
      'identifiers',
      organisationNumber === null ? null : [{ scheme: 'SE-ON' as const, identifier: organisationNumber }],
    ),
    ...known('parent_id', parentId),
    ...known('area_id', areaId(organisation)),
    ...known('founding_date', validFrom),
    ...known('dissolution_date', validUntil),
  };
};

/** A body as an organisation, with how many seats it has and how many organisations they belong to. */
export const popoloBody = (body: Body, seats: readonly Seat[]): PopoloOrganization => {
  const own = seats.filter(({ bodyId }) => bodyId === body.id);
  const holders = own.flatMap(({ holder }) =>
    holder.kind === 'organisation' ? [holder.organisationId] : [],
  );
  return {
    id: body.id,
    name: body.name,
    classification: body.kind,
    ...known('other_names', body.aliases.length === 0 ? null : body.aliases.map((name) => ({ name }))),
    ...known('area_id', areaId(body)),
    ...known('founding_date', body.startedAt),
    ...known('dissolution_date', body.endedAt),
    counts: { posts: own.length, organizations: new Set(holders).size },
  };
};

/** The counties and municipalities of these records, each once, with the code as identifier (K7). */
export const popoloAreas = (placed: readonly Placed[]): PopoloArea[] => {
  const areas = new Map<string, PopoloArea>();
  const add = (area: PopoloArea): void => void areas.set(area.id, area);
  for (const { countyCode, municipalityCode } of placed) {
    const county = countyCode ?? municipalityCode?.slice(0, 2);
    if (county !== undefined)
      add({
        id: `county-${county}`,
        name: countyName(county) ?? county,
        identifier: county,
        classification: 'county',
      });
    if (municipalityCode !== null)
      add({
        id: `municipality-${municipalityCode}`,
        name: municipalityName(municipalityCode) ?? municipalityCode,
        identifier: municipalityCode,
        classification: 'municipality',
        parent_id: `county-${municipalityCode.slice(0, 2)}`,
      });
  }
  return [...areas.values()].toSorted((a, b) => (a.identifier < b.identifier ? -1 : 1));
};
