import { m } from '@inflytande/i18n/messages';
import type { Language } from '../language.ts';
import type { Piece } from './letter.ts';

/** Who reads, and where the pages are that it links to. */
export type Reader = {
  readonly email: string;
  readonly language: Language;
  readonly origin: string;
  /** What staff wrote, where it is part of a send-out. */
  readonly written: { readonly heading: string; readonly text: string };
};

/** A letter of one kind, or its part of a collected one. `reason`: why this reader gets it. */
export type Part = { readonly subject: string; readonly pieces: readonly Piece[]; readonly reason: string };

/** A point, by the address of its page and its name. */
export type AboutPoint = { readonly pointId: string; readonly title: string };

export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
export const link = (text: string, href: string): Piece => ({ kind: 'link', text, href });

/** Where the pages of a language begin. */
const prefixes = { sv: '', 'sv-simple': '/lattlast', en: '/en' } as const satisfies Record<Language, string>;

/** The address of a page of the portal in the reader's language; what is put into the path is made safe. */
export const page = ({ origin, language }: Reader, ...path: readonly string[]): string =>
  `${origin}${prefixes[language]}/${path.map(encodeURIComponent).join('/')}`;

export const pointPage = (reader: Reader, { pointId }: AboutPoint): Piece =>
  link(m.letter_point_link({}, { locale: reader.language }), page(reader, 'synpunkter', pointId));
