import type { OpenGrant } from '@inflytande/domain/funding/open-grants';
import type { OrganisationNumber } from '@inflytande/domain/organisations/organisation-number';

/** An authority as 360Giving names it: publisher and funder alike. */
export type GivingAuthority = {
  readonly name: string;
  readonly organisationNumber: OrganisationNumber;
  readonly website: string | null;
};

/**
 * A grant that the domain let through (F12), with what the format wants beside it: names, and words of the authority's
 * own. There is no place for a person here.
 */
export type DescribedGrant = {
  readonly grant: OpenGrant;
  readonly title: string;
  readonly description: string;
  /** Imprecise dates as `2026`, `2026-04` or a day. */
  readonly planned: { readonly from: string; readonly until: string } | null;
  /** Without a number, a local group gets an identifier under the publisher's. */
  readonly recipient: { readonly name: string; readonly organisationNumber: OrganisationNumber | null };
  readonly funder: GivingAuthority;
  readonly programme: { readonly code: string; readonly title: string };
  /** The instant of the latest change, in milliseconds. */
  readonly changedAt: number;
};
