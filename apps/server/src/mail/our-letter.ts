import { m } from '@inflytande/i18n/messages';
import { link, page, paragraph, type Part, type Reader } from './letter-parts.ts';

/** An association that is told. */
export type Ours = { readonly associationId: string; readonly association: string };

/** Why somebody gets a letter to an association. */
export const reasonOf = ({ association }: Ours, { language }: Reader): string =>
  m.letter_reason_association({ scope: association }, { locale: language });

type Say<Data> = (data: Data, options: { readonly locale: Reader['language'] }) => string;
type Words<Data> = {
  readonly subject: Say<Data>;
  readonly text: Say<Data>;
  readonly link: Say<Data>;
  /** Which of the association's own pages says more. */
  readonly page: string;
};

/** Letters of one sentence to an association, with the way to a page of its own. */
export const ourLetter =
  <Data extends Ours>(words: Words<Data>) =>
  (data: Data, reader: Reader): Part => {
    const locale = { locale: reader.language };
    return {
      subject: words.subject(data, locale),
      pieces: [
        paragraph(words.text(data, locale)),
        link(words.link(data, locale), page(reader, 'min-forening', data.associationId, words.page)),
      ],
      reason: reasonOf(data, reader),
    };
  };
