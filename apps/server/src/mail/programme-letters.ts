import { m } from '@inflytande/i18n/messages';
import type { Ours } from './association-letters.ts';
import { link, page, paragraph, type Part, type Reader } from './letter-parts.ts';

type AboutItem = Ours & { readonly title: string };

/** What letters about an item of the awareness week need to know (E1). */
export type ProgrammeLetterData = {
  'programme-item-published': AboutItem;
  'programme-item-asked': AboutItem;
  'programme-item-declined': AboutItem;
};

const letter =
  (
    subject:
      | typeof m.letter_programme_published_subject
      | typeof m.letter_programme_asked_subject
      | typeof m.letter_programme_declined_subject,
    text:
      | typeof m.letter_programme_published_text
      | typeof m.letter_programme_asked_text
      | typeof m.letter_programme_declined_text,
  ) =>
  (data: AboutItem, reader: Reader): Part => {
    const locale = { locale: reader.language };
    return {
      subject: subject({}, locale),
      pieces: [
        paragraph(text(data, locale)),
        link(
          m.letter_programme_link({}, locale),
          page(reader, 'min-forening', data.associationId, 'program'),
        ),
      ],
      reason: m.letter_reason_association({ scope: data.association }, locale),
    };
  };

/** An association is told what became of what it submitted for the week (E1, E3). */
export const programmeLetters: {
  readonly [Kind in keyof ProgrammeLetterData]: (data: ProgrammeLetterData[Kind], reader: Reader) => Part;
} = {
  'programme-item-published': letter(m.letter_programme_published_subject, m.letter_programme_published_text),
  'programme-item-asked': letter(m.letter_programme_asked_subject, m.letter_programme_asked_text),
  'programme-item-declined': letter(m.letter_programme_declined_subject, m.letter_programme_declined_text),
};
