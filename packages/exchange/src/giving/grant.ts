import type { GrantArea } from '@inflytande/domain/funding/open-grants';
import { counties, municipalityName } from '@inflytande/domain/kernel/codes';
import { toKronor } from '@inflytande/domain/kernel/money';
import { findPersonalData } from '@inflytande/domain/kernel/personal-data';
import { ImpreciseDate, parseImprecise, PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { OrganisationNumber } from '@inflytande/domain/organisations/organisation-number';
import * as v from 'valibot';
import type { DescribedGrant, GivingAuthority } from './described-grant.ts';

/** Text that may stand in public: without what points out a person (Z1). */
const PublicText = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((text) => findPersonalData(text).length === 0),
);
const OneLine = v.pipe(PublicText, v.regex(/^\P{Cc}*$/u));
const Lines = v.pipe(PublicText, v.regex(/^(?:\P{Cc}|\n)*$/u));
const Kronor = v.pipe(
  v.number(),
  v.minValue(0),
  v.check((kronor) => Number.isSafeInteger(Math.round(kronor * 100))),
);
/** `<list>-<number>`, and behind it an own reference without spaces and slashes. */
const Identifier = v.pipe(v.string(), v.regex(/^SE-ON-\d{6}-\d{4}(-[\p{L}\d_.-]+)?$/u));
const Organisation = v.object({ id: Identifier, name: OneLine });
const startsBefore = ({ startDate, endDate }: { startDate: string; endDate: string }): boolean => {
  const [start, end] = [parseImprecise(startDate), parseImprecise(endDate)];
  return !start.ok || !end.ok || start.value.from <= end.value.until;
};

/** 360Giving's own codes for how far a grant reaches. */
export const locationScopes = {
  national: 'GLS030',
  county: 'GLS040',
  municipality: 'GLS050',
} as const satisfies Record<GrantArea['kind'], string>;

/**
 * The fields of a grant in 360Giving 1.4 that we write, stricter than the standard: it lets wrong codes, negative
 * amounts and extra fields pass. Amounts are kronor.
 */
export const GivingGrant = v.pipe(
  v.strictObject({
    id: v.pipe(Identifier, v.regex(/^SE-ON-\d{6}-\d{4}-./)),
    title: v.pipe(OneLine, v.maxLength(140)),
    description: Lines,
    currency: v.literal('SEK'),
    amountAppliedFor: v.exactOptional(Kronor),
    amountAwarded: v.pipe(Kronor, v.gtValue(0)),
    amountDisbursed: Kronor,
    awardDate: PlainDate,
    plannedDates: v.exactOptional(
      v.strictTuple([
        v.pipe(v.strictObject({ startDate: ImpreciseDate, endDate: ImpreciseDate }), v.check(startsBefore)),
      ]),
    ),
    recipientOrganization: v.strictTuple([Organisation]),
    fundingOrganization: v.strictTuple([Organisation]),
    beneficiaryLocation: v.strictTuple([v.strictObject({ name: OneLine, countryCode: v.literal('SE') })]),
    grantProgramme: v.strictTuple([v.strictObject({ code: OneLine, title: OneLine })]),
    fromOpenCall: v.picklist(['Yes', 'No']),
    locationScope: v.picklist(Object.values(locationScopes)),
    dateModified: v.pipe(v.string(), v.isoTimestamp(), v.regex(/Z$/)),
  }),
  v.check(({ title, description }) => title !== description),
  v.check(({ awardDate, dateModified }) => awardDate <= dateModified.slice(0, 10)),
);
export type GivingGrant = v.InferOutput<typeof GivingGrant>;

/** `SE-ON-556091-2148`, as org-id.guide writes a Swedish legal person. */
export const organisationId = (number: OrganisationNumber): string => `SE-ON-${number}`;

/** An own reference behind the publisher's number: without line breaks, slashes and spaces. */
export const ownId = (publisher: GivingAuthority, reference: string): string =>
  `${organisationId(publisher.organisationNumber)}-${reference.trim().replace(/\s+/g, '_').replaceAll('/', '-')}`;

/** The official name of the county or municipality, or the country's; empty for a code that is none's. */
const areaName = (area: GrantArea): string => {
  if (area.kind === 'national') return 'Sverige';
  return area.kind === 'county'
    ? (counties.find(({ code }) => code === area.code)?.officialName ?? '')
    : (municipalityName(area.code) ?? '');
};

/** A grant in the standard's own fields, not yet checked; what is not known is left out. */
export const grantFields = (publisher: GivingAuthority, described: DescribedGrant) => {
  const { grant, planned, recipient, funder } = described;
  return {
    id: ownId(publisher, grant.applicationId),
    title: described.title,
    description: described.description,
    currency: 'SEK',
    ...(grant.asked === null ? {} : { amountAppliedFor: toKronor(grant.asked) }),
    amountAwarded: toKronor(grant.amount),
    amountDisbursed: toKronor(grant.paid),
    awardDate: grant.decidedOn,
    ...(planned === null ? {} : { plannedDates: [{ startDate: planned.from, endDate: planned.until }] }),
    recipientOrganization: [
      {
        id:
          recipient.organisationNumber === null
            ? ownId(publisher, grant.organisationId)
            : organisationId(recipient.organisationNumber),
        name: recipient.name,
      },
    ],
    fundingOrganization: [{ id: organisationId(funder.organisationNumber), name: funder.name }],
    beneficiaryLocation: [{ name: areaName(grant.area), countryCode: 'SE' }],
    grantProgramme: [{ ...described.programme }],
    fromOpenCall: grant.openCall ? 'Yes' : 'No',
    locationScope: locationScopes[grant.area.kind],
    dateModified: new Date(described.changedAt).toISOString(),
  };
};
