import { covers } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';
import type { Appointment } from './appointment.ts';
import { sittingsAt, type AttendanceState } from './attendance.ts';

/** How an organisation took part in the meetings of a year (C10). */
export type Participation = {
  readonly organisationId: string;
  /** Meetings held by bodies in which it has an ordinary seat. */
  readonly meetings: number;
  /** Those in which somebody sat for it, at the start or at any item: on site, or by remote alone. */
  readonly onSite: number;
  readonly remote: number;
};

/** The best that each organisation managed at one meeting; null where nobody sat for it. */
const byOrganisation = (meeting: AttendanceState): ReadonlyMap<string, 'on-site' | 'remote' | null> => {
  const moments = new Set([null, ...meeting.entries.map(({ itemId }) => itemId)]);
  const sittings = [...moments].flatMap((itemId) => sittingsAt(meeting, itemId));
  const result = new Map<string, 'on-site' | 'remote' | null>();
  for (const { id, holder, standing } of meeting.seats) {
    if (holder.kind !== 'organisation' || standing !== 'ordinary') continue;
    const how = new Set(sittings.filter(({ seatId }) => seatId === id).map(({ attendance }) => attendance));
    const before = result.get(holder.organisationId) ?? null;
    const here = how.has('on-site') ? 'on-site' : how.has('remote') ? 'remote' : null;
    result.set(holder.organisationId, before === 'on-site' ? before : (here ?? before));
  }
  return result;
};

/** Participation by organisation in the meetings held in a calendar year, in order of id (C10). */
export const participation = (
  meetings: readonly AttendanceState[],
  year: number,
): readonly Participation[] => {
  const total = new Map<string, Participation>();
  for (const meeting of meetings.filter(({ day }) => Number(day.slice(0, 4)) === year))
    for (const [organisationId, how] of byOrganisation(meeting)) {
      const before = total.get(organisationId) ?? { organisationId, meetings: 0, onSite: 0, remote: 0 };
      total.set(organisationId, {
        organisationId,
        meetings: before.meetings + 1,
        onSite: before.onSite + (how === 'on-site' ? 1 : 0),
        remote: before.remote + (how === 'remote' ? 1 : 0),
      });
    }
  return [...total.values()].toSorted((a, b) => byCodeUnit(a.organisationId, b.organisationId));
};

/**
 * The persons who on a day sit in every one of the tiers, by id in order (C10). A tier is the ids of its seats, e.g.
 * of the steering group, the county's council and the municipality's. Fewer than two tiers say nothing.
 */
export const inAllTiers = (
  tiers: readonly (readonly string[])[],
  appointments: readonly Appointment[],
  on: PlainDate,
): readonly string[] => {
  if (tiers.length < 2) return [];
  const seatsOf = new Map<string, Set<string>>();
  for (const { personId, seatId } of appointments.filter((one) => covers(one, on)))
    seatsOf.set(personId, (seatsOf.get(personId) ?? new Set<string>()).add(seatId));
  return [...seatsOf]
    .filter(([, seats]) => tiers.every((tier) => tier.some((seatId) => seats.has(seatId))))
    .map(([personId]) => personId)
    .toSorted(byCodeUnit);
};
