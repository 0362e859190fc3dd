import { m } from '@inflytande/i18n/messages';
import type { Ours } from './association-letters.ts';
import { link, page, paragraph, type Part, type Reader } from './letter-parts.ts';

type AboutProposal = Ours & { readonly title: string; readonly body: string };

/** What letters about an association's work in councils need to know (C5). */
export type CouncilLetterData = {
  'agenda-proposal-accepted': AboutProposal;
  'agenda-proposal-sent-back': AboutProposal;
};

const reasonOf = ({ association }: Ours, { language }: Reader): string =>
  m.letter_reason_association({ scope: association }, { locale: language });

const decided =
  (
    subject: typeof m.letter_proposal_accepted_subject | typeof m.letter_proposal_sent_back_subject,
    text: typeof m.letter_proposal_accepted_text | typeof m.letter_proposal_sent_back_text,
  ) =>
  (data: AboutProposal, reader: Reader): Part => {
    const locale = { locale: reader.language };
    return {
      subject: subject({}, locale),
      pieces: [
        paragraph(text(data, locale)),
        link(m.letter_proposal_link({}, locale), page(reader, 'min-forening', data.associationId, 'forslag')),
      ],
      reason: reasonOf(data, reader),
    };
  };

/** An association is told what became of what it proposed (C5). */
export const councilLetters: {
  readonly [Kind in keyof CouncilLetterData]: (data: CouncilLetterData[Kind], reader: Reader) => Part;
} = {
  'agenda-proposal-accepted': decided(m.letter_proposal_accepted_subject, m.letter_proposal_accepted_text),
  'agenda-proposal-sent-back': decided(m.letter_proposal_sent_back_subject, m.letter_proposal_sent_back_text),
};
