import type { Block, Document, DocumentWriter } from './document.ts';

const signs = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
/** Words as text of a page: nothing in them is markup. */
export const htmlText = (words: string): string =>
  words.replaceAll(/[&<>"]/g, (sign) => signs.get(sign) ?? '');

const style =
  'body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}dl,blockquote{border-left:4px solid #777;padding-left:1rem;margin-left:0}dt{font-weight:bold}dd{margin:0 0 .5rem}dd,p{white-space:pre-wrap;overflow-wrap:anywhere}table{border-collapse:collapse}th,td{border-bottom:1px solid #777;padding:.25rem .5rem;text-align:left}.lead{font-size:1.2rem}.note{font-size:.9rem}';

/** A page of its own that asks for nothing from anywhere, to be read or printed. The title and the parts are markup. */
export const htmlPage = (title: string, language: 'sv' | 'en', parts: readonly string[]): string =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><style>${style}</style></head><body><h1>${title}</h1>`,
    ...parts,
    '</body></html>',
  ].join('\n');

const cells = (tag: 'th scope="col"' | 'td', row: readonly string[]) =>
  `<tr>${row.map((cell) => `<${tag}>${htmlText(cell)}</${tag.slice(0, 2)}>`).join('')}</tr>`;

/** A heading of a document stands under the title of the page. */
const written: {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => string;
} = {
  heading: ({ level, text }) => `<h${level + 1}>${htmlText(text)}</h${level + 1}>`,
  paragraph: ({ text, look }) => `<p${look === undefined ? '' : ` class="${look}"`}>${htmlText(text)}</p>`,
  quote: ({ text, by }) =>
    `<blockquote><p>${htmlText(text)}</p>${by === '' ? '' : `<p class="note">${htmlText(by)}</p>`}</blockquote>`,
  list: ({ items }) => `<ul>${items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`,
  table: ({ caption, head, rows }) =>
    `<table><caption>${htmlText(caption)}</caption><thead>${cells('th scope="col"', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`,
};

const write = (block: Block): string => (written[block.kind] as (one: Block) => string)(block);

const pageOf = ({ title, language, blocks, foot }: Document): string =>
  htmlPage(htmlText(title), language, [...blocks.map(write), `<p class="note">${htmlText(foot)}</p>`]);

/** A document as a page that is a file of its own. */
export const html: DocumentWriter = {
  ending: 'html',
  mediaType: 'text/html; charset=utf-8',
  write: (document) => Promise.resolve(new TextEncoder().encode(pageOf(document))),
};
