import { m } from '@inflytande/i18n/messages';
import { writtenDate } from '@inflytande/i18n/written-date';
import { link, paragraph, type Part, type Reader } from './letter-parts.ts';

/** `authority`: whom the reader works for. `closes`: the last day to answer. */
type ToAnswer = { readonly title: string; readonly authority: string; readonly closes: string };

/** What letters to the officials whom a case was put to need to know (B11). */
export type CaseLetterData = Readonly<Record<'case-put' | 'case-due-soon' | 'case-overdue', ToAnswer>>;

type Say = typeof m.case_letter_put_text;

const toAnswer =
  (subject: typeof m.case_letter_put_subject, text: Say) =>
  ({ title, authority, closes }: ToAnswer, { language, origin }: Reader): Part => {
    const locale = { locale: language };
    return {
      subject: subject({}, locale),
      pieces: [
        paragraph(text({ title, closes: writtenDate(language, closes) }, locale)),
        link(m.case_letter_put_link({}, locale), `${origin}/admin/arenden`),
      ],
      reason: m.case_letter_reason({ scope: authority }, locale),
    };
  };

/** A case to answer, when it is put and when nothing has been answered (B11). */
export const caseLetters: {
  readonly [Kind in keyof CaseLetterData]: (data: CaseLetterData[Kind], reader: Reader) => Part;
} = {
  'case-put': toAnswer(m.case_letter_put_subject, m.case_letter_put_text),
  'case-due-soon': toAnswer(m.case_letter_due_soon_subject, m.case_letter_due_soon_text),
  'case-overdue': toAnswer(m.case_letter_overdue_subject, m.case_letter_overdue_text),
};
