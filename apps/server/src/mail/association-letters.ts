import type { DeclinePrinciple } from '@inflytande/domain/feedback/moderation';
import { declineWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { writtenDate } from '@inflytande/i18n/written-date';
import { link, page, paragraph, pointPage, type AboutPoint, type Part, type Reader } from './letter-parts.ts';
import { reasonOf, type Ours } from './our-letter.ts';

/** Whether it is about what was said first or about other words for it (B1). */
type Words = { readonly words: 'first' | 'new' };
/** `gone`: it was published before and is no more (B5). */
type Declined = { readonly words: Words['words'] | 'gone' };

/** What letters about an association's own words need to know (B4, B5). */
export type AssociationLetterData = {
  'statement-published': Ours & AboutPoint & Words & { readonly masked: 'yes' | 'no' };
  'statement-declined': Ours &
    Declined & { readonly statementId: string; readonly principle: DeclinePrinciple };
  'statement-answered': Ours & AboutPoint & { readonly principal: string };
  'author-asked': Ours & { readonly statementId: string };
  'verdict-proposed': Ours & AboutPoint & { readonly until: string };
};

const publishedText = { first: m.letter_published_text, new: m.letter_published_new_words };
const declinedText = {
  first: m.letter_declined_text,
  new: m.letter_declined_new_words,
  gone: m.gone_letter_text,
};
const declinedSubject = {
  first: m.letter_declined_subject,
  new: m.letter_declined_subject,
  gone: m.gone_letter_subject,
};

/** A link to what an association has sent. */
const ownStatement = (
  reader: Reader,
  { associationId, statementId }: Ours & { readonly statementId: string },
) =>
  link(
    m.letter_declined_link({}, { locale: reader.language }),
    page(reader, 'min-forening', associationId, 'synpunkter', statementId),
  );

/** An association's words are its own: these letters speak to it (ni, er), and only their reason to the reader. */
export const associationLetters: {
  readonly [Kind in keyof AssociationLetterData]: (data: AssociationLetterData[Kind], reader: Reader) => Part;
} = {
  'statement-published': (data, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.letter_published_subject({}, locale),
      pieces: [
        paragraph(publishedText[data.words](data, locale)),
        ...(data.masked === 'yes' ? [paragraph(m.letter_published_masked({}, locale))] : []),
        pointPage(reader, data),
      ],
      reason: reasonOf(data, reader),
    };
  },
  'statement-declined': (data, reader) => {
    const locale = { locale: reader.language };
    const { association } = data;
    const principle = declineWords[data.principle]({}, locale);
    return {
      subject: declinedSubject[data.words]({}, locale),
      pieces: [
        paragraph(declinedText[data.words]({ association, principle }, locale)),
        paragraph(m.letter_declined_kept({}, locale)),
        ownStatement(reader, data),
      ],
      reason: reasonOf(data, reader),
    };
  },
  'statement-answered': (data, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.letter_answered_subject({}, locale),
      pieces: [
        paragraph(m.letter_answered_text(data, locale)),
        pointPage(reader, data),
        paragraph(m.letter_answered_ask(data, locale)),
        link(
          m.letter_answered_judge({}, locale),
          page(reader, 'min-forening', data.associationId, 'bedom', data.pointId),
        ),
      ],
      reason: reasonOf(data, reader),
    };
  },
  'author-asked': (data, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.ask_mail_subject({}, locale),
      pieces: [paragraph(m.ask_mail_text(data, locale)), ownStatement(reader, data)],
      reason: reasonOf(data, reader),
    };
  },
  'verdict-proposed': (data, reader) => {
    const locale = { locale: reader.language };
    const until = writtenDate(reader.language, data.until);
    return {
      subject: m.letter_verdict_proposed_subject({}, locale),
      pieces: [
        paragraph(m.letter_verdict_proposed_text(data, locale)),
        paragraph(m.letter_verdict_proposed_until({ association: data.association, until }, locale)),
        link(m.letter_verdict_proposed_link({}, locale), page(reader, 'min-forening', data.associationId)),
      ],
      reason: reasonOf(data, reader),
    };
  },
};
