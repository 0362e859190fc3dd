import type { ConsultationLabel } from '@inflytande/domain/consultations/consultation';
import { m } from '@inflytande/i18n/messages';
import { writtenDate } from '@inflytande/i18n/written-date';
import { link, page, paragraph, type Part, type Reader } from './letter-parts.ts';
import { reasonOf, type Ours } from './our-letter.ts';

type AboutConsultation = Ours & {
  readonly consultationId: string;
  readonly label: ConsultationLabel;
  readonly title: string;
  /** The last day for answers; empty where there is none. */
  readonly closes: string;
};

/** What letters about a consultation need to know (X1). */
export type ConsultationLetterData = {
  'consultation-sent': AboutConsultation;
  'consultation-extended': AboutConsultation;
  'consultation-withdrawn': AboutConsultation;
  'consultation-outcome': AboutConsultation;
};

const subjects = {
  statutory: m.letter_consultation_statutory_subject,
  referral: m.letter_consultation_referral_subject,
  'early-information': m.letter_consultation_early_subject,
  'call-for-views': m.letter_consultation_call_subject,
} as const satisfies Record<ConsultationLabel, unknown>;

type News = {
  readonly subject:
    | typeof m.letter_consultation_extended_subject
    | typeof m.letter_consultation_outcome_subject
    | typeof m.letter_consultation_withdrawn_subject;
  readonly text:
    | typeof m.letter_consultation_extended_text
    | typeof m.letter_consultation_outcome_text
    | typeof m.letter_consultation_withdrawn_text;
  readonly words: typeof m.letter_consultation_outcome_link | typeof m.letter_consultation_link;
};

/** What has become of a consultation, on its public page. */
const news =
  ({ subject, text, words }: News) =>
  (data: AboutConsultation, reader: Reader): Part => {
    const locale = { locale: reader.language };
    return {
      subject: subject({}, locale),
      pieces: [
        paragraph(text({ ...data, closes: writtenDate(reader.language, data.closes) }, locale)),
        link(words({}, locale), page(reader, 'samrad', data.consultationId)),
      ],
      reason: reasonOf(data, reader),
    };
  };

/**
 * An association is asked, or told in good time; told that it has more time, that it is taken back, and what its answer
 * led to (X1).
 */
export const consultationLetters: {
  readonly [Kind in keyof ConsultationLetterData]: (
    data: ConsultationLetterData[Kind],
    reader: Reader,
  ) => Part;
} = {
  'consultation-sent': (data, reader) => {
    const locale = { locale: reader.language };
    const { label, title, association, associationId, consultationId } = data;
    const text =
      label === 'early-information' || data.closes === ''
        ? m.letter_consultation_told_text({ association, title }, locale)
        : m.letter_consultation_asked_text(
            { association, title, closes: writtenDate(reader.language, data.closes) },
            locale,
          );
    return {
      subject: subjects[label]({}, locale),
      pieces: [
        paragraph(text),
        link(
          m.letter_consultation_link({}, locale),
          page(reader, 'min-forening', associationId, 'samrad', consultationId),
        ),
      ],
      reason: reasonOf(data, reader),
    };
  },
  'consultation-extended': news({
    subject: m.letter_consultation_extended_subject,
    text: m.letter_consultation_extended_text,
    words: m.letter_consultation_link,
  }),
  'consultation-withdrawn': news({
    subject: m.letter_consultation_withdrawn_subject,
    text: m.letter_consultation_withdrawn_text,
    words: m.letter_consultation_link,
  }),
  'consultation-outcome': news({
    subject: m.letter_consultation_outcome_subject,
    text: m.letter_consultation_outcome_text,
    words: m.letter_consultation_outcome_link,
  }),
};
