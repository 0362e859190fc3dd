import * as v from 'valibot';
import { Source } from '../kernel/source.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';

/** An organisation's membership of a network or umbrella, as known for one year (O4). */
export const Membership = v.object({
  bodyId: v.string(),
  organisationId: v.string(),
  year: v.number(),
  sources: v.array(Source),
});
export type Membership = v.InferOutput<typeof Membership>;

/** The ids of a body's members in a year, in order of id; null where nothing is known of that year (O4). */
export const membersIn = (
  memberships: readonly Membership[],
  bodyId: string,
  year: number,
): string[] | null => {
  const ids = memberships
    .filter((membership) => membership.bodyId === bodyId && membership.year === year)
    .map(({ organisationId }) => organisationId);
  return ids.length === 0 ? null : [...new Set(ids)].toSorted(byCodeUnit);
};

/** The years for which a body's members are known, rising. */
export const yearsKnown = (memberships: readonly Membership[], bodyId: string): number[] =>
  [
    ...new Set(memberships.filter((membership) => membership.bodyId === bodyId).map(({ year }) => year)),
  ].toSorted((a, b) => a - b);

export type MembershipChange = {
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly stayed: readonly string[];
};

/**
 * Who is new and who is gone from the earlier year to the later (O4); null where one of the years is not known.
 * Being gone from a list does not say why.
 */
export const membershipChange = (
  memberships: readonly Membership[],
  bodyId: string,
  years: { readonly earlier: number; readonly later: number },
): MembershipChange | null => {
  const before = membersIn(memberships, bodyId, years.earlier);
  const after = membersIn(memberships, bodyId, years.later);
  if (before === null || after === null) return null;
  return {
    joined: after.filter((id) => !before.includes(id)),
    left: before.filter((id) => !after.includes(id)),
    stayed: before.filter((id) => after.includes(id)),
  };
};
