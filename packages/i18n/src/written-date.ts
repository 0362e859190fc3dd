import { getLocale } from './paraglide/runtime.js';

/** How `Intl` names what a language of ours writes days and numbers in. */
export const tongueOf = (language: string = getLocale()): 'en-GB' | 'sv-SE' =>
  language === 'en' ? 'en-GB' : 'sv-SE';

const parts = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

/** A date as exactly as it is known (K2): `2019`, `oktober 2018`, `12 mars 2026`. What is no date stays as it is. */
export const writtenDate = (language: string, imprecise: string): string => {
  const options = parts[imprecise.length as keyof typeof parts] as Intl.DateTimeFormatOptions | undefined;
  if (options === undefined) return imprecise;
  return new Intl.DateTimeFormat(tongueOf(language), { ...options, timeZone: 'UTC' }).format(
    new Date(imprecise),
  );
};

/** A moment, in milliseconds since 1970, as day and time in Sweden. */
export const writtenMoment = (language: string, at: number): string =>
  new Intl.DateTimeFormat(tongueOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(at);
