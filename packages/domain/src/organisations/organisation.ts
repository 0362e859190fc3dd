import * as v from 'valibot';
import { ImpreciseDate } from '../kernel/plain-date.ts';
import { Source } from '../kernel/source.ts';
import { isOrganisationNumber } from './organisation-number.ts';

export const organisationCategories = [
  'patients-and-users',
  'neurodevelopmental',
  'eating-disorders',
  'suicide-prevention',
  'survivors-of-abuse',
  'relatives',
  'addiction',
  'self-help',
  'clubhouse',
  'shelter',
  'national-umbrella',
  'county-umbrella',
  'lgbtq',
  'disability-rights',
  'study-association',
  'faith-community',
  'other-association',
  'user-audit',
  'region',
  'region-unit',
  'municipality',
  'municipal-function',
  'state',
  'cooperation',
  'council',
  'university',
  'employers-organisation',
  'fund',
] as const;
export type OrganisationCategory = (typeof organisationCategories)[number];

export const organisationKinds = [
  'organisation',
  'unit',
  'network',
  'function',
  'group',
  'council',
  'post',
  'panel',
] as const;

export const areaLevels = [
  'national',
  'health-care-region',
  'county',
  'municipalities',
  'municipality',
  'unit',
  'unknown',
] as const;

export const Alias = v.object({ name: v.string(), source: Source });

/** One record per real organisation (O1). Dates are imprecise dates as the source gives them (K2). */
export const Organisation = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  kind: v.picklist(organisationKinds),
  category: v.picklist(organisationCategories),
  /** False where the source does not say what kind of organisation it is. */
  categoryCertain: v.boolean(),
  level: v.picklist(areaLevels),
  countyCode: v.nullable(v.string()),
  municipalityCode: v.nullable(v.string()),
  /** A town or other place in words, where no municipality code is known. */
  place: v.nullable(v.string()),
  organisationNumber: v.nullable(v.pipe(v.string(), v.check(isOrganisationNumber))),
  abbreviations: v.array(v.string()),
  aliases: v.array(Alias),
  parentId: v.nullable(v.string()),
  predecessorIds: v.array(v.string()),
  /** The last day, month or year of each former name (O3). */
  formerNames: v.array(v.object({ name: v.string(), until: ImpreciseDate })),
  validFrom: v.nullable(ImpreciseDate),
  validUntil: v.nullable(ImpreciseDate),
  status: v.picklist(['active', 'mentioned', 'closed']),
  description: v.nullable(v.string()),
  notes: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Organisation = v.InferOutput<typeof Organisation>;
