import type { Money } from '@inflytande/domain/kernel/money';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { OrganisationNumber } from '@inflytande/domain/organisations/organisation-number';

/** An authority as 360Giving names it: publisher and funder alike. */
export type GivingAuthority = {
  readonly name: string;
  readonly organisationNumber: OrganisationNumber;
  readonly website: string | null;
};

/** Who received: always an organisation. There is no place for a person here (F12). */
export type GivingRecipient = {
  readonly id: string;
  readonly name: string;
  /** Null: a local group without a number gets an identifier under the publisher's. */
  readonly organisationNumber: OrganisationNumber | null;
};

/** A decided grant as open data needs it (F12). What was refused, withdrawn or is still a draft has no such value. */
export type AwardedGrant = {
  /** The authority's own reference, as a case number; becomes a part of the public identifier. */
  readonly reference: string;
  readonly title: string;
  readonly description: string;
  /** Öre. */
  readonly asked: Money | null;
  readonly granted: Money;
  readonly paid: Money | null;
  readonly decidedOn: PlainDate;
  /** Imprecise dates as `2026`, `2026-04` or a day. */
  readonly planned: { readonly from: string; readonly until: string } | null;
  readonly recipient: GivingRecipient;
  readonly funder: GivingAuthority;
  readonly programme: { readonly code: string; readonly title: string };
  readonly openCall: boolean;
  readonly area: 'national' | 'county' | 'municipality';
  /** The official name of the county or municipality that it benefits, or the country's. */
  readonly areaName: string;
  /** The instant of the latest change, in milliseconds. */
  readonly changedAt: number;
};
