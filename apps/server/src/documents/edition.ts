import type { Edition, EditionPoint, EditionSection } from '@inflytande/domain/feedback/edition';
import { editionColumns, editionColumnWords, labelWords } from '@inflytande/i18n/cycle-words';
import { editionNotes } from '@inflytande/i18n/edition-words';
import { m } from '@inflytande/i18n/messages';
import type { Block, Document } from './document.ts';

/** The latest words of a point, with its years (B9): what the network's edition says of it. */
const labelled = ({ title, statements, years }: EditionPoint): string => {
  const said = statements.at(-1)?.text ?? title;
  return `${said} (${labelWords(years)})`;
};

const pointBlocks = (point: EditionPoint): readonly Block[] => {
  const notes = editionNotes(point);
  return [
    { kind: 'paragraph', text: labelled(point) },
    ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes } as const]),
  ];
};

const sectionBlocks = (section: EditionSection): readonly Block[] => [
  { kind: 'heading', level: 1, text: section.name },
  ...(section.words === '' ? [] : [{ kind: 'paragraph', text: section.words } as const]),
  ...editionColumns.flatMap((column): readonly Block[] =>
    section[column].length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: editionColumnWords[column]() },
          ...section[column].flatMap(pointBlocks),
        ],
  ),
];

/** The network's edition in its form (B9), to be written as PDF or Word. `status` says whether it is signed. */
export const editionDocument = (edition: Edition, given: { region: string; status: string }): Document => ({
  title: m.edition_title({ year: edition.year }),
  author: m.edition_author(),
  language: 'sv',
  foot: m.edition_foot({ region: given.region, year: edition.year }),
  blocks: [
    { kind: 'paragraph', look: 'lead', text: m.edition_lead({ year: edition.year }) },
    { kind: 'paragraph', look: 'note', text: given.status },
    ...(edition.foreword === '' ? [] : [{ kind: 'paragraph', text: edition.foreword } as const]),
    ...edition.sections.flatMap(sectionBlocks),
  ],
});
