import { overwriteGetLocale } from '@inflytande/i18n/runtime';

const languages = ['sv', 'en'] as const;
/** The languages of the staff's application; Swedish is the first. */
export type Language = (typeof languages)[number];

const storedUnder = 'inflytande-language';

/** The language that this browser last chose, else Swedish. */
export const chosenLanguage = (): Language => {
  const stored = globalThis.localStorage.getItem(storedUnder);
  return languages.find((language) => language === stored) ?? 'sv';
};

/** Makes the messages and the page speak the chosen language. Called once, before anything is shown. */
export const startLanguage = (): void => {
  const language = chosenLanguage();
  overwriteGetLocale(() => language);
  document.documentElement.lang = language;
};

/** Remembers the language and starts the page again in it: a word here and there in another language helps nobody. */
export const chooseLanguage = (language: Language): void => {
  globalThis.localStorage.setItem(storedUnder, language);
  globalThis.location.reload();
};
