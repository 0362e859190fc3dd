import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { pdf } from './pdf.ts';
import { word } from './word.ts';

const document: Document = {
  title: 'Nätverkets sammanställning 2019',
  author: 'Dalarnas nätverk för psykisk hälsa',
  language: 'sv',
  foot: 'Påhittat för provet',
  blocks: [
    { kind: 'paragraph', look: 'lead', text: 'Åsikter från föreningarna.' },
    { kind: 'heading', level: 1, text: 'Bemötande' },
    { kind: 'quote', text: 'Det *här* är #let ingen = "kod" <b>&amp;', by: 'Hearingen 2019' },
    { kind: 'list', items: ['Ett', 'Två'] },
    { kind: 'table', caption: 'Svar', head: ['Vem', 'När'], rows: [['Regionen', '2020']] },
    { kind: 'paragraph', look: 'note', text: 'Slut.' },
  ],
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a document as PDF', () => {
  it('is tagged, says its language and calls itself PDF/UA-1', async () => {
    const text = latin1(await pdf.write(document));
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/Lang ?\(sv\)/);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('takes words as words: nothing that is written runs or breaks it', async () => {
    const hostile = '#read("/etc/passwd") $ \\ ` ] } ) *_ @ref //'.repeat(3);
    const blocks: Document['blocks'] = [
      { kind: 'heading', level: 1, text: hostile },
      { kind: 'paragraph', text: hostile },
      { kind: 'quote', text: hostile, by: hostile },
      { kind: 'list', items: [hostile] },
      { kind: 'table', caption: hostile, head: [hostile], rows: [[hostile]] },
    ];
    await expect(pdf.write({ ...document, title: hostile, foot: hostile, blocks })).resolves.toBeInstanceOf(
      Uint8Array,
    );
  });
});

describe('a document as Word', () => {
  it('has Word’s own headings, a table head and the words as they are', async () => {
    const parts = unzipSync(await word.write(document));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toContain('Det *här* är #let ingen = &quot;kod&quot; &lt;b&gt;&amp;amp;');
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('sv-SE');
  });
});
