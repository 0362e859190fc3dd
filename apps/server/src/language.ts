/** The languages that people can be written to in. */
export const languages = ['sv', 'sv-simple', 'en'] as const;
export type Language = (typeof languages)[number];
