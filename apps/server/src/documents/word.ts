import type * as docxLibrary from 'docx';
import type { FileChild } from 'docx';
import type { Block, Document, DocumentWriter } from './document.ts';

type Docx = typeof docxLibrary;

const paragraphs = {
  heading: ({ text, level }, { Paragraph, HeadingLevel }) => [
    new Paragraph({
      text,
      heading: HeadingLevel[`HEADING_${level}`],
      keepNext: true,
    }),
  ],
  paragraph: ({ text, look }, { Paragraph }) => [
    new Paragraph({ text, style: look === undefined ? 'Normal' : look }),
  ],
  quote: ({ text, by }, { Paragraph }) => [
    new Paragraph({ text, style: 'quote' }),
    ...(by === '' ? [] : [new Paragraph({ text: by, style: 'note' })]),
  ],
  list: ({ items }, { Paragraph }) => items.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  table: ({ caption, head, rows }, { Paragraph, Table, TableCell, TableRow, WidthType }) => {
    const row = (cells: readonly string[], isHead: boolean) =>
      new TableRow({
        tableHeader: isHead,
        children: cells.map(
          (text) => new TableCell({ children: [new Paragraph({ text, style: isHead ? 'head' : 'Normal' })] }),
        ),
      });
    return [
      new Paragraph({ text: caption, style: 'note', keepNext: true }),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
      }),
    ];
  },
} as const satisfies {
  [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, docx: Docx) => readonly FileChild[];
};

const childrenOf = (block: Block, docx: Docx): readonly FileChild[] => {
  const make = paragraphs[block.kind] as (one: Block, with_: Docx) => readonly FileChild[];
  return make(block, docx);
};

const languages = { sv: 'sv-SE', en: 'en-GB' } as const;

/** Sizes are half points. Headings are Word's own, so that its list of headings shows them and they can be heard. */
const stylesOf = (language: Document['language']) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: languages[language] } },
      paragraph: { spacing: { after: 120, line: 300 } },
    },
    title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: { run: { size: 32, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
    heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 280, after: 100 } } },
    heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
  },
  paragraphStyles: [
    { id: 'lead', name: 'Lead', basedOn: 'Normal', run: { size: 26 } },
    { id: 'note', name: 'Note', basedOn: 'Normal', run: { size: 19, color: '444444' } },
    { id: 'quote', name: 'Quoted', basedOn: 'Normal', paragraph: { indent: { left: 480, right: 480 } } },
    { id: 'head', name: 'Table head', basedOn: 'Normal', run: { bold: true } },
  ],
});

const fileOf = (document: Document, docx: Docx) => {
  const { AlignmentType, Document: File, Footer, HeadingLevel, PageNumber, Paragraph, TextRun } = docx;
  const { title, author, language, foot, blocks } = document;
  const pages = new TextRun({
    children: [`${foot}  ·  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new File({
    title,
    creator: author,
    styles: stylesOf(language),
    sections: [
      {
        footers: {
          default: new Footer({
            children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [pages] })],
          }),
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...blocks.flatMap((block) => childrenOf(block, docx)),
        ],
      },
    ],
  });
};

/** A Word file with Word's own headings, lists and table heads. */
export const word: DocumentWriter = {
  ending: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write: async (document) => {
    const docx = await import('docx');
    return new Uint8Array(await docx.Packer.toArrayBuffer(fileOf(document, docx)));
  },
};
