import { m } from '@inflytande/i18n/messages';
import { inSpace } from '../database/space.ts';
import { languages, type Language } from '../language.ts';
import { letterOf, type Letter } from '../mail/letter.ts';
import { writtenMoment } from '@inflytande/i18n/written-date';
import { findAddressed } from '../people/person.store.ts';
import { languageHeader, type House, type Place } from './auth.ts';

/** The language that whoever signs in reads. */
export const languageOf = (headers: Headers | undefined): Language =>
  languages.find((language) => language === headers?.get(languageHeader)) ?? 'sv';

type Code = { readonly email: string; readonly code: string; readonly language: Language };

const codeLetter = ({ email, code, language }: Code): Letter => {
  const locale = { locale: language };
  return letterOf({
    to: email,
    language,
    subject: m.mail_code_subject({}, locale),
    pieces: [
      { kind: 'paragraph', text: m.mail_code_lead({}, locale) },
      { kind: 'code', text: code },
      { kind: 'paragraph', text: m.mail_code_lifetime({}, locale) },
      { kind: 'paragraph', text: m.mail_code_not_you({}, locale) },
    ],
  });
};

/** Sends the code to those who are known in the region, and nothing to others; takes no time either way. */
export const sendCode = ({ database, mail }: House, { regionId }: Place, code: Code): void =>
  mail.send(async () => {
    const known = await inSpace(database, { regionId, write: false }, (tx) => findAddressed(tx, code.email));
    return known === undefined ? null : codeLetter(code);
  });

type NewDevice = {
  readonly email: string;
  readonly language: Language;
  /** The browser and the system, or nothing where they are unknown. */
  readonly device: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** Tells somebody that their account was signed in to from a browser that has not been used before. */
export const newDeviceLetter = ({ origin }: Place, { email, language, device, at }: NewDevice): Letter => {
  const locale = { locale: language };
  const when = writtenMoment(language, at);
  return letterOf({
    to: email,
    language,
    subject: m.mail_new_device_subject({}, locale),
    pieces: [
      { kind: 'paragraph', text: m.mail_new_device_lead({}, locale) },
      {
        kind: 'paragraph',
        text:
          device === ''
            ? m.mail_new_device_when({ when }, locale)
            : m.mail_new_device_when_where({ when, device }, locale),
      },
      { kind: 'paragraph', text: m.mail_new_device_you({}, locale) },
      { kind: 'paragraph', text: m.mail_new_device_not_you({}, locale) },
      { kind: 'link', text: m.mail_new_device_link({}, locale), href: `${origin}${accountPaths[language]}` },
    ],
  });
};

/** Where one sees one's own sign-ins. Staff too are let in there. */
const accountPaths = {
  sv: '/mitt-konto',
  'sv-simple': '/lattlast/mitt-konto',
  en: '/en/mitt-konto',
} as const satisfies Record<Language, string>;
