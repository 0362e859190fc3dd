import { overwriteGetLocale } from '@inflytande/i18n/runtime';
import type { Language } from '../paths.ts';

let speaking: Language = 'sv';
overwriteGetLocale(() => speaking);

/** What `lang` says; easy Swedish is Swedish. */
export const languageTags = { sv: 'sv', 'sv-simple': 'sv', en: 'en' } as const satisfies Record<
  Language,
  string
>;

/** Writes with the texts of a language. `write` must not wait for anything: requests share this process. */
export const inWordsOf = <T>(language: Language, write: () => T): T => {
  speaking = language;
  try {
    return write();
  } finally {
    speaking = 'sv';
  }
};
