import { get } from 'node:http';

/** Bytes of an answer as it travels, compressed, and its text. */
type Weighed = { readonly bytes: number; readonly text: string };

/** Under this many bytes compressing is not worth it. */
const small = 1024;

/** Asks as a browser does and counts what comes, gzip asked for. Refuses larger answers that come uncompressed. */
export const weigh = async (url: string): Promise<Weighed> => {
  const { bytes, encoding } = await travelled(url);
  if (encoding !== 'gzip' && bytes >= small) throw new Error(`${url} came ${encoding ?? 'uncompressed'}`);
  return { bytes, text: await (await fetch(url)).text() };
};

const travelled = (url: string): Promise<{ bytes: number; encoding: string | undefined }> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ bytes, encoding: response.headers['content-encoding'] }));
    }).on('error', reject);
  });

/** The style sheets and scripts that a page asks for before anyone does anything. */
export const partsOf = (html: string): { styles: string[]; scripts: string[] } => {
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag);
  const pointing = (tag: string): string => /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '';
  const unique = (list: string[]): string[] => [...new Set(list)].filter((path) => path !== '');
  return {
    styles: unique(tags.filter((tag) => tag.includes('rel="stylesheet"')).map(pointing)),
    scripts: unique(tags.filter((tag) => /^<script\b|rel="modulepreload"/.test(tag)).map(pointing)),
  };
};

/** Compressed bytes of a page, by kind. */
export const weighPage = async (
  origin: string,
  path: string,
): Promise<{ html: number; styles: number; scripts: number; all: number }> => {
  const page = await weigh(`${origin}${path}`);
  const parts = partsOf(page.text);
  const sum = async (list: string[]): Promise<number> => {
    const weights = await Promise.all(list.map((part) => weigh(new URL(part, `${origin}${path}`).href)));
    return weights.reduce((total, { bytes }) => total + bytes, 0);
  };
  const [styles, scripts] = await Promise.all([sum(parts.styles), sum(parts.scripts)]);
  return { html: page.bytes, styles, scripts, all: page.bytes + styles + scripts };
};
