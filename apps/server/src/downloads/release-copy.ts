import { maskedText, type Mask } from '@inflytande/domain/feedback/masking';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { ReleaseForm } from '@inflytande/domain/records/case';
import type { DocumentKind } from '@inflytande/domain/records/document-release';
import { m } from '@inflytande/i18n/messages';
import { maskGroundWords, writtenParts } from '@inflytande/i18n/mask-words';
import { documentKindWords } from '@inflytande/i18n/release-words';
import type { Block, Document } from '../documents/document.ts';
import { writtenDate } from '@inflytande/i18n/written-date';

/** A decided request, with the original that it is about; `original` is null for a file. */
export type Decided = {
  /** The number of the copy among the documents of its case: `UTL 2026/1-2` (P4). */
  readonly number: string;
  readonly authority: string;
  readonly decidedByName: string | null;
  readonly original: { readonly text: string; readonly authorName: string | null } | null;
  readonly receivedAt: Date;
  readonly kind: DocumentKind;
  readonly documentId: string;
  readonly counterpart: string | null;
  readonly form: ReleaseForm;
  readonly masks: readonly Mask[];
  readonly authorShown: boolean | null;
  readonly ground: string;
  readonly reason: string;
  readonly decidedAt: Date;
};

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const dayOf = (moment: Date): string => writtenDate('sv', stockholmDate(moment.getTime()));
const present = (...lines: readonly (string | null)[]): readonly string[] =>
  lines.filter((line) => line !== null && line !== '') as readonly string[];

const facts = (one: Decided): Block => ({
  kind: 'list',
  items: present(
    m.release_paper_kind({ kind: documentKindWords[one.kind]() }),
    m.release_paper_received({ date: dayOf(one.receivedAt) }),
    m.release_paper_id({ id: one.documentId }),
    m.release_paper_decided({ date: dayOf(one.decidedAt), number: one.number }),
    one.decidedByName === null ? null : m.release_paper_by({ name: one.decidedByName }),
    one.counterpart === null ? null : m.release_paper_to({ name: one.counterpart }),
  ),
});

const authorLine = ({ original, authorShown }: Decided): string => {
  const name = original?.authorName ?? null;
  if (name === null) return m.release_paper_author_anonymous();
  return m.release_paper_author({ name: authorShown === true ? name : m.term_masked_third_party() });
};

/** The words that are given, each mask in its place as its ground: never its words or their length (B5). */
const words = ({ original, masks }: Decided): readonly Block[] => {
  const decision = { purpose: 'release', masks, by: '', at: 0 } as const;
  const shown = maskedText(original?.text ?? '', [decision], 'release');
  const text = writtenParts(shown.ok ? shown.value : [])
    .map((part) => ('text' in part ? part.text : part.masked))
    .join('');
  return text.split(/\n\s*\n/).map(paragraph);
};

const maskList = ({ masks, authorShown }: Decided): Block => ({
  kind: 'list',
  items: [
    ...[...Map.groupBy(masks, ({ ground }) => ground)].map(([ground, those]) =>
      m.release_paper_mask_count({ ground: maskGroundWords[ground](), count: String(those.length) }),
    ),
    ...(authorShown === false ? [m.release_masked_author()] : []),
  ],
});

const why = ({ ground, reason }: Decided): readonly Block[] =>
  present(
    ground === '' ? null : m.release_paper_ground({ ground }),
    reason === '' ? null : m.release_paper_reason({ reason }),
  ).map(paragraph);

const appeal = ({ authority }: Decided): readonly Block[] => [
  heading(m.release_paper_appeal()),
  paragraph(m.release_paper_appeal_1({ authority })),
  paragraph(m.release_paper_appeal_2()),
  paragraph(m.release_paper_appeal_3({ authority })),
];

const given = (one: Decided): readonly Block[] => [
  heading(m.release_paper_text()),
  paragraph(authorLine(one)),
  ...words(one),
];

const parts: Record<ReleaseForm, (one: Decided) => readonly Block[]> = {
  whole: (one) => [paragraph(m.release_paper_whole()), ...given(one)],
  masked: (one) => [
    paragraph(m.release_paper_masked()),
    ...given(one),
    heading(m.release_paper_masks()),
    maskList(one),
    ...why(one),
    ...appeal(one),
  ],
  withheld: (one) => [...why(one), ...appeal(one)],
};

/** What leaves on paper after a decision (P4): the copy, or the notice of a document that is withheld. */
export const releaseCopy = (one: Decided): Document => ({
  title: one.form === 'withheld' ? m.release_paper_title_withheld() : m.release_paper_title(),
  author: one.authority,
  language: 'sv',
  foot: m.release_paper_foot({ authority: one.authority, number: one.number }),
  blocks: [facts(one), ...parts[one.form](one)],
});
