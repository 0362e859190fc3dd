import type { remindedRoles } from '@inflytande/domain/feedback/answer-reminder';
import type { GivenRole } from '@inflytande/domain/people/role';
import { letterKinds, type LetterKind } from '@inflytande/domain/records/letter';
import { m } from '@inflytande/i18n/messages';
import { writtenDate } from '@inflytande/i18n/written-date';
import { associationLetters, type AssociationLetterData } from './association-letters.ts';
import { caseLetters, type CaseLetterData } from './case-letters.ts';
import { consultationLetters, type ConsultationLetterData } from './consultation-letters.ts';
import { councilLetters, type CouncilLetterData } from './council-letters.ts';
import { programmeLetters, type ProgrammeLetterData } from './programme-letters.ts';
import { link, page, paragraph, type AboutPoint, type Part, type Reader } from './letter-parts.ts';
import { networkLetters, type NetworkLetterData } from './network-letters.ts';
import type { Letter, Piece } from './letter.ts';
import { letterOf } from './letter.ts';

/** `role`: as what somebody is reminded, by which the page where they answer is another. */
type Due = AboutPoint & {
  readonly principal: string;
  readonly due: string;
  readonly role: (typeof remindedRoles)[number];
};

/** What a letter of each kind needs to know; ids to link to and names of what it is about, never of persons. */
export type LetterData = AssociationLetterData &
  ConsultationLetterData &
  CouncilLetterData &
  ProgrammeLetterData &
  NetworkLetterData &
  CaseLetterData & {
    'association-invited': { readonly association: string };
    'answer-due-soon': Due;
    'answer-overdue': Due;
    'first-reply-due': { readonly authority: string; readonly count: string; readonly due: string };
    message: { readonly role: GivenRole; readonly scope: string };
  };

type Write<Kind extends LetterKind> = (data: LetterData[Kind], reader: Reader) => Part;

const answerPages = { answerer: 'fragor', coordinator: 'synpunkter' } as const;

const reminder =
  (
    subject: typeof m.letter_due_soon_subject | typeof m.letter_overdue_subject,
    text: typeof m.letter_due_soon_text | typeof m.letter_overdue_text,
  ): Write<'answer-due-soon' | 'answer-overdue'> =>
  ({ title, principal, due, pointId, role }, { language, origin }) => {
    const locale = { locale: language };
    return {
      subject: subject({}, locale),
      pieces: [
        paragraph(text({ title, principal, due: writtenDate(language, due) }, locale)),
        link(
          m.letter_answer_link({}, locale),
          `${origin}/admin/${answerPages[role]}/${encodeURIComponent(pointId)}`,
        ),
      ],
      reason: m.letter_reason_answerer({ scope: principal }, locale),
    };
  };

/** Why somebody is written to, by the role and what it is for. */
const reasonByRole = (role: GivenRole) => {
  if (role === 'answerer') return m.letter_reason_answerer;
  return role === 'council-member' || role === 'council-secretary'
    ? m.letter_reason_body
    : m.letter_reason_association;
};

const write: { readonly [Kind in LetterKind]: Write<Kind> } = {
  'association-invited': ({ association }, reader) => {
    const locale = { locale: reader.language };
    return {
      // Which association it is tells about the reader's health, and a subject is shown on locked screens (Z1).
      subject: m.association_mail_subject({}, locale),
      pieces: [
        paragraph(m.association_mail_lead({ association }, locale)),
        paragraph(m.association_mail_how({ email: reader.email }, locale)),
        link(m.association_mail_link({}, locale), page(reader, 'min-forening')),
        paragraph(m.association_mail_not_you({}, locale)),
      ],
      reason: m.letter_reason_invited({ association }, locale),
    };
  },
  ...associationLetters,
  ...consultationLetters,
  ...councilLetters,
  ...programmeLetters,
  ...networkLetters,
  'answer-due-soon': reminder(m.letter_due_soon_subject, m.letter_due_soon_text),
  'answer-overdue': reminder(m.letter_overdue_subject, m.letter_overdue_text),
  ...caseLetters,
  'first-reply-due': ({ authority, count, due }, { language, origin }) => {
    const locale = { locale: language };
    return {
      subject: m.reply_letter_subject({}, locale),
      pieces: [
        paragraph(m.reply_letter_text({ count: Number(count), due: writtenDate(language, due) }, locale)),
        link(m.reply_letter_link({}, locale), `${origin}/admin/inkomna?svar=vantar`),
      ],
      reason: m.reply_letter_reason({ scope: authority }, locale),
    };
  },
  message: ({ role, scope }, { language, written }) => ({
    // What staff write may name people; what stands on a locked screen is always the same (Z1).
    subject: m.letter_message_subject({}, { locale: language }),
    pieces: [{ kind: 'heading', text: written.heading }, ...written.text.split(/\n{2,}/).map(paragraph)],
    reason: reasonByRole(role)({ scope }, { locale: language }),
  }),
};

/** One letter to write: its kind, what it needs to know, and what staff wrote. */
export type ToWrite = {
  readonly kind: LetterKind;
  readonly data: Readonly<Record<string, string>>;
  readonly written: Reader['written'];
};

const partOf = ({ kind, data, written }: ToWrite, reader: Omit<Reader, 'written'>): Part =>
  // The row was written by `enqueue`, which asks for the data of the kind.
  (write[kind] as Write<LetterKind>)(data as never, { ...reader, written });

/** Writes one letter, or several as one, in the reader's language; each with the reason why it came. */
export const writeLetter = (letters: readonly ToWrite[], reader: Omit<Reader, 'written'>): Letter => {
  const locale = { locale: reader.language };
  const parts = letters.map((one) => partOf(one, reader));
  const [only] = parts;
  const mayWait = letters.some(({ kind }) => letterKinds[kind] === 'news');
  const end = mayWait ? [paragraph(m.letter_pace_hint({}, locale))] : [];
  const whole = (part: Part): readonly Piece[] => [...part.pieces, paragraph(part.reason)];
  const { email: to, language } = reader;
  if (only !== undefined && parts.length === 1)
    return letterOf({ to, language, subject: only.subject, pieces: [...whole(only), ...end] });
  const many = parts.flatMap((part): Piece[] => [{ kind: 'heading', text: part.subject }, ...whole(part)]);
  return letterOf({
    to,
    language,
    subject: m.letter_bundle_subject({}, locale),
    pieces: [paragraph(m.letter_bundle_lead({}, locale)), ...many, ...end],
  });
};
