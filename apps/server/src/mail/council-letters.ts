import { m } from '@inflytande/i18n/messages';
import type { Part, Reader } from './letter-parts.ts';
import { ourLetter, type Ours } from './our-letter.ts';

type AboutProposal = Ours & { readonly title: string; readonly body: string };

/** What letters about an association's work in councils need to know (C5). */
export type CouncilLetterData = {
  'agenda-proposal-accepted': AboutProposal;
  'agenda-proposal-sent-back': AboutProposal;
};

const way = { link: m.letter_proposal_link, page: 'forslag' } as const;

/** An association is told what became of what it proposed (C5). */
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
};
