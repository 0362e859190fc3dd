import { daysBetween, spanOf, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { m } from '@inflytande/i18n/messages';
import { tongueOf, writtenDate } from '@inflytande/i18n/written-date';
import type { Language } from '../paths.ts';

export { writtenDate };

/** A whole day with its name, as in a programme: `tisdag 6 oktober`. */
export const writtenWeekday = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(tongueOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));

/** The day in Sweden at an instant, written out. */
export const writtenDay = (language: Language, instantMs: number): string =>
  writtenDate(language, stockholmDate(instantMs));

/**
 * How long something has waited, in words and never too long: counted from the last day that an imprecise date
 * can mean (B3). `since` is an imprecise date, `now` milliseconds since 1970.
 */
export const waitedInWords = (since: string, now: number): string => {
  const days = Math.max(0, daysBetween(spanOf(since).until, stockholmDate(now)));
  if (days >= 365) return m.portal_waited_years({ count: Math.floor(days / 365.25) || 1 });
  if (days >= 60) return m.portal_waited_months({ count: Math.floor(days / 30.5) });
  return m.portal_waited_days({ count: days });
};

/** The time of day in Sweden at an instant: `14.32`. */
export const writtenTime = (instantMs: number): string =>
  new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' })
    .format(instantMs)
    .replace(':', '.');

/** A moment in Sweden, written out: `12 mars 2026 14.32`. */
export const writtenMoment = (language: Language, instantMs: number): string =>
  `${writtenDay(language, instantMs)} ${writtenTime(instantMs)}`;
