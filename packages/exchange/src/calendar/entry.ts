import type { Event } from '@inflytande/domain/events/event';
import { parsePlainDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';

/** When: whole days, both within it, or from an instant to an instant in milliseconds. */
export type CalendarTime =
  | { readonly kind: 'days'; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly kind: 'times'; readonly startsAt: number; readonly endsAt: number };

/**
 * What a calendar shows of a meeting or an event. There is no place for agenda, participants, notes or addresses,
 * so that none can leak (Z1, O8).
 */
export type CalendarEntry = {
  /** The same for ever: a calendar knows the entry again by it. */
  readonly id: string;
  readonly title: string;
  readonly when: CalendarTime;
  readonly status: 'tentative' | 'confirmed' | 'cancelled';
  /** How many times the time, the title or the status has changed. */
  readonly sequence: number;
  /** The instant of the latest change, in milliseconds. */
  readonly changedAt: number;
  /** The public page of it. */
  readonly url: string | null;
};

/** Where a cancelled event stays to be seen as cancelled, an event that nobody can prove is left out (E1). */
const statuses = {
  planned: 'confirmed',
  held: 'confirmed',
  cancelled: 'cancelled',
  'not-proven': null,
} as const satisfies Record<Event['status'], CalendarEntry['status'] | null>;

/**
 * An event (E1) as an entry of whole days; null where the date is not an exact day (K2) or the event is not proven.
 * How often and when it changed is known to whoever keeps the events.
 */
export const calendarEntry = (
  event: Event,
  change: Pick<CalendarEntry, 'sequence' | 'changedAt' | 'url'>,
): CalendarEntry | null => {
  const status = statuses[event.status];
  const day = parsePlainDate(event.date ?? '');
  if (status === null || !day.ok) return null;
  const when = { kind: 'days', from: day.value, until: day.value } as const;
  return { id: event.id, title: event.title, when, status, ...change };
};
