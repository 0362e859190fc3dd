import type { Language } from './language.ts';

const tongue = (language: Language): string => (language === 'en' ? 'en-GB' : 'sv-SE');

/** A day, `YYYY-MM-DD`, as it is written: `12 mars 2026`. */
export const writtenDate = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(tongue(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** A moment, in milliseconds since 1970, as day and time in Sweden. */
export const writtenMoment = (language: Language, at: number): string =>
  new Intl.DateTimeFormat(tongue(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(at);
