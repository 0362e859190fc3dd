import { m } from '@inflytande/i18n/messages';
import { writtenDate } from '@inflytande/i18n/written-date';
import { link, paragraph, type Part, type Reader } from './letter-parts.ts';
import { ourLetter, type Ours } from './our-letter.ts';

type AboutProposal = Ours & { readonly title: string; readonly body: string };
type AboutNomination = Ours & { readonly body: string };
/** The first day, and the last one; empty where there is none. */
type Period = { readonly from: string; readonly until: string };

/** What letters about an association's work in councils need to know (C5). */
export type CouncilLetterData = {
  'agenda-proposal-accepted': AboutProposal;
  'agenda-proposal-sent-back': AboutProposal;
  'nomination-asked': AboutNomination & { readonly closes: string };
  'nomination-extended': AboutNomination & { readonly closes: string; readonly reason: string };
  'nomination-cancelled': AboutNomination;
  'nomination-appointed': AboutNomination & Period;
  'nomination-refused': AboutNomination;
  nominated: { readonly body: string; readonly association: string };
  appointed: { readonly body: string } & Period;
  /** The last day is empty where the appointment never began. */
  'appointment-ended': { readonly body: string; readonly lastDay: string };
  'representative-withdrawn': { readonly bodyId: string; readonly body: string; readonly lastDay: string };
};

const way = { link: m.letter_proposal_link, page: 'forslag' } as const;

const nominations = { link: m.letter_nomination_link, page: 'nomineringar' } as const;

/** Days as the reader writes them; one that is not there stays empty. */
const written = ({ from, until }: Period, language: Reader['language']): Period => ({
  from: writtenDate(language, from),
  until: until === '' ? '' : writtenDate(language, until),
});

type ToPerson = Readonly<Record<'subject' | 'text' | 'more', string>> & {
  readonly reason?: typeof m.letter_reason_nominee;
};

/** A sentence to a person about an own task, with why the letter came. */
const toPerson = (
  { language }: Pick<Reader, 'language'>,
  { more, reason = m.letter_reason_appointed, ...said }: ToPerson,
): Part => ({
  subject: said.subject,
  pieces: [paragraph(said.text), paragraph(more)],
  reason: reason({}, { locale: language }),
});

/**
 * An association is told what became of what it proposed (C5), and of whom it nominated; so is the nominee, and those who
 * see to the body where somebody leaves (C4).
 */
export const councilLetters: {
  readonly [Kind in keyof CouncilLetterData]: (data: CouncilLetterData[Kind], reader: Reader) => Part;
} = {
  'agenda-proposal-accepted': ourLetter<AboutProposal>({
    subject: m.letter_proposal_accepted_subject,
    text: m.letter_proposal_accepted_text,
    ...way,
  }),
  'agenda-proposal-sent-back': ourLetter<AboutProposal>({
    subject: m.letter_proposal_sent_back_subject,
    text: m.letter_proposal_sent_back_text,
    ...way,
  }),
  'nomination-asked': ourLetter<CouncilLetterData['nomination-asked']>({
    subject: m.letter_nomination_asked_subject,
    text: ({ closes, ...data }, { locale }) =>
      m.letter_nomination_asked_text({ ...data, closes: writtenDate(locale, closes) }, { locale }),
    ...nominations,
  }),
  'nomination-extended': ourLetter<CouncilLetterData['nomination-extended']>({
    subject: m.letter_nomination_extended_subject,
    text: ({ closes, ...data }, { locale }) =>
      m.letter_nomination_extended_text({ ...data, closes: writtenDate(locale, closes) }, { locale }),
    ...nominations,
  }),
  'nomination-cancelled': ourLetter<AboutNomination>({
    subject: m.letter_nomination_cancelled_subject,
    text: m.letter_nomination_cancelled_text,
    ...nominations,
  }),
  'nomination-appointed': ourLetter<CouncilLetterData['nomination-appointed']>({
    subject: m.letter_nomination_appointed_subject,
    text: (data, { locale }) =>
      (data.until === '' ? m.letter_nomination_appointed_open : m.letter_nomination_appointed_text)(
        { ...data, ...written(data, locale) },
        { locale },
      ),
    ...nominations,
  }),
  'nomination-refused': ourLetter<AboutNomination>({
    subject: m.letter_nomination_refused_subject,
    text: m.letter_nomination_refused_text,
    ...nominations,
  }),
  nominated: (data, reader) => {
    const locale = { locale: reader.language };
    return toPerson(reader, {
      // Which council or association it is tells about the reader, and a subject is shown on locked screens (Z1).
      subject: m.letter_nominated_subject({}, locale),
      text: m.letter_nominated_text(data, locale),
      more: m.letter_nominated_more({}, locale),
      reason: m.letter_reason_nominee,
    });
  },
  appointed: ({ body, ...period }, reader) => {
    const locale = { locale: reader.language };
    const say = period.until === '' ? m.letter_appointed_open : m.letter_appointed_text;
    return toPerson(reader, {
      subject: m.letter_appointed_subject({}, locale),
      text: say({ body, ...written(period, reader.language) }, locale),
      more: m.letter_appointed_more({}, locale),
    });
  },
  'appointment-ended': ({ body, lastDay }, reader) => {
    const locale = { locale: reader.language };
    return toPerson(reader, {
      subject: m.letter_appointment_ended_subject({}, locale),
      text:
        lastDay === ''
          ? m.letter_appointment_ended_before({ body }, locale)
          : m.letter_appointment_ended_text({ body, lastDay: writtenDate(reader.language, lastDay) }, locale),
      more: m.letter_appointment_ended_more({}, locale),
    });
  },
  'representative-withdrawn': ({ bodyId, body, lastDay }, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.letter_representative_withdrawn_subject({}, locale),
      pieces: [
        paragraph(
          m.letter_representative_withdrawn_text(
            { body, lastDay: writtenDate(reader.language, lastDay) },
            locale,
          ),
        ),
        link(
          m.letter_representative_withdrawn_link({}, locale),
          `${reader.origin}/admin/rad/${encodeURIComponent(bodyId)}`,
        ),
      ],
      reason: m.letter_reason_body({ scope: body }, locale),
    };
  },
};
