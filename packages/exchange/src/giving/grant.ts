import { toKronor, type Money } from '@inflytande/domain/kernel/money';
import { findPersonalData } from '@inflytande/domain/kernel/personal-data';
import { ImpreciseDate, parseImprecise, PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { OrganisationNumber } from '@inflytande/domain/organisations/organisation-number';
import * as v from 'valibot';
import type { AwardedGrant, GivingAuthority } from './awarded-grant.ts';

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
} as const satisfies Record<AwardedGrant['area'], string>;

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
    amountDisbursed: v.exactOptional(Kronor),
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

const kronorOf = <Field extends string>(field: Field, money: Money | null) =>
  (money === null ? {} : { [field]: toKronor(money) }) as { readonly [F in Field]?: number };

/** A grant in the standard's own fields, not yet checked; what is not known is left out. */
export const grantFields = (publisher: GivingAuthority, grant: AwardedGrant) => ({
  id: ownId(publisher, grant.reference),
  title: grant.title,
  description: grant.description,
  currency: 'SEK',
  ...kronorOf('amountAppliedFor', grant.asked),
  amountAwarded: toKronor(grant.granted),
  ...kronorOf('amountDisbursed', grant.paid),
  awardDate: grant.decidedOn,
  ...(grant.planned === null
    ? {}
    : { plannedDates: [{ startDate: grant.planned.from, endDate: grant.planned.until }] }),
  recipientOrganization: [
    {
      id:
        grant.recipient.organisationNumber === null
          ? ownId(publisher, grant.recipient.id)
          : organisationId(grant.recipient.organisationNumber),
      name: grant.recipient.name,
    },
  ],
  fundingOrganization: [{ id: organisationId(grant.funder.organisationNumber), name: grant.funder.name }],
  beneficiaryLocation: [{ name: grant.areaName, countryCode: 'SE' }],
  grantProgramme: [{ ...grant.programme }],
  fromOpenCall: grant.openCall ? 'Yes' : 'No',
  locationScope: locationScopes[grant.area],
  dateModified: new Date(grant.changedAt).toISOString(),
});
