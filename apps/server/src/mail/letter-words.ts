import type { DeclinePrinciple } from '@inflytande/domain/feedback/moderation';
import type { GivenRole } from '@inflytande/domain/people/role';
import { letterKinds, type LetterKind } from '@inflytande/domain/records/letter';
import { declineWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import type { Language } from '../language.ts';
import { writtenDate } from '../written-date.ts';
import type { Letter, Piece } from './letter.ts';
import { letterOf } from './letter.ts';

type AboutPoint = { readonly pointId: string; readonly title: string };
type Due = AboutPoint & { readonly principal: string; readonly due: string };

/** What a letter of each kind needs to know; ids to link to and names of what it is about, never of persons. */
export type LetterData = {
  'association-invited': { readonly association: string };
  'statement-published': AboutPoint & { readonly association: string };
  'statement-declined': { readonly association: string; readonly principle: DeclinePrinciple };
  'statement-answered': AboutPoint & { readonly association: string; readonly principal: string };
  'answer-due-soon': Due;
  'answer-overdue': Due;
  message: { readonly role: GivenRole; readonly scope: string };
};

/** Who reads, and where the pages are that it links to. */
type Reader = {
  readonly email: string;
  readonly language: Language;
  readonly origin: string;
  /** What staff wrote, where it is part of a send-out. */
  readonly written: { readonly heading: string; readonly text: string };
};

type Part = { readonly subject: string; readonly pieces: readonly Piece[]; readonly reason: string };
type Write<Kind extends LetterKind> = (data: LetterData[Kind], reader: Reader) => Part;

const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
const link = (text: string, href: string): Piece => ({ kind: 'link', text, href });

/** Where the pages of a language begin. */
const prefixes = { sv: '', 'sv-simple': '/lattlast', en: '/en' } as const satisfies Record<Language, string>;
const page = ({ origin, language }: Reader, path: string): string => `${origin}${prefixes[language]}${path}`;
const pointPage = (reader: Reader, { pointId }: AboutPoint): Piece =>
  link(
    m.letter_point_link({}, { locale: reader.language }),
    page(reader, `/synpunkter/${encodeURIComponent(pointId)}`),
  );

const forAssociation = (association: string, { language }: Reader): string =>
  m.letter_reason_association({ scope: association }, { locale: language });

const reminder =
  (
    subject: typeof m.letter_due_soon_subject | typeof m.letter_overdue_subject,
    text: typeof m.letter_due_soon_text | typeof m.letter_overdue_text,
  ): Write<'answer-due-soon' | 'answer-overdue'> =>
  ({ title, principal, due, pointId }, { language, origin }) => {
    const locale = { locale: language };
    return {
      subject: subject({}, locale),
      pieces: [
        paragraph(text({ title, principal, due: writtenDate(language, due) }, locale)),
        link(m.letter_answer_link({}, locale), `${origin}/admin/synpunkter/${encodeURIComponent(pointId)}`),
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
        link(m.association_mail_link({}, locale), page(reader, '/min-forening')),
        paragraph(m.association_mail_not_you({}, locale)),
      ],
      reason: m.letter_reason_invited({ association }, locale),
    };
  },
  'statement-published': ({ association, ...point }, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.letter_published_subject({}, locale),
      pieces: [
        paragraph(m.letter_published_text({ association, title: point.title }, locale)),
        pointPage(reader, point),
      ],
      reason: forAssociation(association, reader),
    };
  },
  'statement-declined': ({ association, principle }, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.letter_declined_subject({}, locale),
      pieces: [
        paragraph(
          m.letter_declined_text({ association, principle: declineWords[principle]({}, locale) }, locale),
        ),
        paragraph(m.letter_declined_kept({}, locale)),
        link(m.letter_declined_link({}, locale), page(reader, '/lamna-synpunkt')),
      ],
      reason: forAssociation(association, reader),
    };
  },
  'statement-answered': ({ association, principal, ...point }, reader) => {
    const locale = { locale: reader.language };
    return {
      subject: m.letter_answered_subject({}, locale),
      pieces: [
        paragraph(m.letter_answered_text({ association, principal, title: point.title }, locale)),
        pointPage(reader, point),
      ],
      reason: forAssociation(association, reader),
    };
  },
  'answer-due-soon': reminder(m.letter_due_soon_subject, m.letter_due_soon_text),
  'answer-overdue': reminder(m.letter_overdue_subject, m.letter_overdue_text),
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
