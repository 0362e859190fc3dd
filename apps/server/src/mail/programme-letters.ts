import { m } from '@inflytande/i18n/messages';
import type { Part, Reader } from './letter-parts.ts';
import { ourLetter, type Ours } from './our-letter.ts';

type AboutItem = Ours & { readonly title: string };

/** What letters about an item of the awareness week need to know (E1). */
export type ProgrammeLetterData = {
  'programme-item-published': AboutItem;
  'programme-item-asked': AboutItem;
  'programme-item-declined': AboutItem;
};

const way = { link: m.letter_programme_link, page: 'program' } as const;

/** An association is told what became of what it submitted for the week (E1, E3). */
export const programmeLetters: {
  readonly [Kind in keyof ProgrammeLetterData]: (data: ProgrammeLetterData[Kind], reader: Reader) => Part;
} = {
  'programme-item-published': ourLetter<AboutItem>({
    subject: m.letter_programme_published_subject,
    text: m.letter_programme_published_text,
    ...way,
  }),
  'programme-item-asked': ourLetter<AboutItem>({
    subject: m.letter_programme_asked_subject,
    text: m.letter_programme_asked_text,
    ...way,
  }),
  'programme-item-declined': ourLetter<AboutItem>({
    subject: m.letter_programme_declined_subject,
    text: m.letter_programme_declined_text,
    ...way,
  }),
};
