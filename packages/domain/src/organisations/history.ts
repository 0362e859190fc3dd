import { addDays, spanOf } from '../kernel/plain-date.ts';
import type { Span } from '../kernel/plain-date.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';
import { squash } from '../kernel/text-match.ts';
import type { Organisation } from './organisation.ts';

/** What history needs of an organisation; an `Organisation` has it. */
export type OrganisationInTime = Pick<
  Organisation,
  'id' | 'name' | 'formerNames' | 'predecessorIds' | 'validFrom' | 'validUntil'
>;

/** An organisation as it was. `certain` is false where the source's dates are too coarse to tell. */
export type OrganisationThen = { readonly id: string; readonly name: string; readonly certain: boolean };

/**
 * What stood at a time in the place of an organisation, and under which name (O3): itself if it existed, before
 * it its predecessors, after it its successors, further back or on where needed. `when` is an imprecise date (K2).
 * Empty where the register knows nothing for that time or does not have the id. In order of id.
 */
export const organisationAt = (
  register: readonly OrganisationInTime[],
  id: string,
  when: string,
): OrganisationThen[] => {
  const at = spanOf(when);
  const byId = new Map(register.map((organisation) => [organisation.id, organisation]));
  const start = byId.get(id);
  if (start === undefined) return [];
  if (existence(start, at) !== 'no') return [thenOf(start, at)];
  const predecessors = (organisation: OrganisationInTime): OrganisationInTime[] =>
    organisation.predecessorIds.flatMap((predecessor) => byId.get(predecessor) ?? []);
  const successors = (organisation: OrganisationInTime): OrganisationInTime[] =>
    register.filter(({ predecessorIds }) => predecessorIds.includes(organisation.id));
  const before = start.validFrom !== null && at.until < spanOf(start.validFrom).from;
  return nearest(start, before ? predecessors : successors, at)
    .map((organisation) => thenOf(organisation, at))
    .toSorted((a, b) => byCodeUnit(a.id, b.id));
};

/** The name that an organisation had: a former one up to the end of its `until`, then the next (O3). */
export const nameAt = (organisation: OrganisationInTime, when: string): OrganisationThen =>
  thenOf(organisation, spanOf(when));

/** Those that existed then under that name, aside from case, spaces and hyphens. In order of id. */
export const organisationsNamed = (
  register: readonly (OrganisationInTime & Partial<Pick<Organisation, 'aliases'>>)[],
  name: string,
  when: string,
): OrganisationThen[] => {
  const at = spanOf(when);
  const wanted = squash(name);
  return register
    .filter((organisation) => existence(organisation, at) !== 'no')
    .filter((organisation) =>
      [thenOf(organisation, at).name, ...(organisation.aliases ?? []).map((alias) => alias.name)].some(
        (known) => squash(known) === wanted,
      ),
    )
    .map((organisation) => thenOf(organisation, at))
    .toSorted((a, b) => byCodeUnit(a.id, b.id));
};

type Steps = (organisation: OrganisationInTime) => OrganisationInTime[];

const nearest = (start: OrganisationInTime, steps: Steps, at: Span): OrganisationInTime[] => {
  const found = new Set<OrganisationInTime>();
  const seen = new Set<OrganisationInTime>([start]);
  let layer = steps(start);
  while (layer.length > 0) {
    const next: OrganisationInTime[] = [];
    for (const organisation of layer) {
      if (seen.has(organisation)) continue;
      seen.add(organisation);
      if (existence(organisation, at) === 'no') next.push(...steps(organisation));
      else found.add(organisation);
    }
    layer = next;
  }
  return [...found];
};

const thenOf = (organisation: OrganisationInTime, at: Span): OrganisationThen => {
  const former = organisation.formerNames
    .map((one) => ({ name: one.name, until: spanOf(one.until) }))
    .toSorted((a, b) => byCodeUnit(a.until.until, b.until.until));
  const name = former.find(({ until }) => at.until <= until.until)?.name ?? organisation.name;
  const certain = former.every(({ until }) => at.until <= lastDayForSure(until) || at.from > until.until);
  return { id: organisation.id, name, certain: certain && existence(organisation, at) === 'yes' };
};

/** The last day on which the old name surely held: the day given, or the day before a month or year given. */
const lastDayForSure = (until: Span): string =>
  until.from === until.until ? until.until : addDays(until.from, -1);

/** `perhaps` where the time asked is only partly within, or the first or last date is too coarse to tell. */
const existence = ({ validFrom, validUntil }: OrganisationInTime, at: Span): 'yes' | 'perhaps' | 'no' => {
  const from = validFrom === null ? null : spanOf(validFrom);
  const until = validUntil === null ? null : spanOf(validUntil);
  if ((from !== null && at.until < from.from) || (until !== null && at.from > until.until)) return 'no';
  const begun = from === null || isWithin(at, from) || at.from >= startForSure(from);
  const going = until === null || isWithin(at, until) || at.until <= lastDayForSure(until);
  return begun && going ? 'yes' : 'perhaps';
};

const startForSure = (from: Span): string => (from.from === from.until ? from.from : addDays(from.until, 1));

/** A year asked about a year given, a month about that month: as exact as the source allows. */
const isWithin = (at: Span, given: Span): boolean => at.from <= given.from && given.until <= at.until;
