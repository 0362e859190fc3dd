import { m } from '@inflytande/i18n/messages';
import { link, page, paragraph, pointPage, type AboutPoint, type Part, type Reader } from './letter-parts.ts';
import { reasonOf, type Ours } from './our-letter.ts';

type InNetwork = Ours & AboutPoint & { readonly network: string };

/** What letters to a network's members and to the steering group need to know (B3, B4, B5). */
export type NetworkLetterData = {
  'network-published': InNetwork;
  'network-answered': InNetwork & { readonly principal: string };
  'question-escalated': AboutPoint & { readonly days: string; readonly body: string };
};

/** What became of words that a network raised, to the associations in it; and what has waited for too long. */
export const networkLetters: {
  readonly [Kind in keyof NetworkLetterData]: (data: NetworkLetterData[Kind], reader: Reader) => Part;
} = {
  'network-published': (data, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.network_published_subject({}, locale),
      pieces: [paragraph(m.network_published_text(data, locale)), pointPage(reader, data)],
      reason: reasonOf(data, reader),
    };
  },
  'network-answered': (data, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.network_answered_subject({}, locale),
      pieces: [
        paragraph(m.network_answered_text(data, locale)),
        pointPage(reader, data),
        paragraph(m.network_answered_ask({}, locale)),
      ],
      reason: reasonOf(data, reader),
    };
  },
  'question-escalated': (data, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.network_escalated_subject({}, locale),
      pieces: [
        paragraph(m.network_escalated_text(data, locale)),
        paragraph(m.network_escalated_example(data, locale)),
        pointPage(reader, data),
        link(m.network_escalated_link({}, locale), page(reader, 'synpunkter')),
      ],
      reason: m.letter_reason_body({ scope: data.body }, locale),
    };
  },
};
