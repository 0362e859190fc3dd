import type { Declaration } from './reference-declarations.ts';

/** A module by its path of import, with what it exports. */
export type Module = { readonly path: string; readonly declarations: readonly Declaration[] };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const prose = (doc: string): string => escape(doc).replace(/`([^`]+)`/g, '<code>$1</code>');
const anchor = (path: string): string => path.replace(/[^a-z\d]+/gi, '-');

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
pre{background:#f4f4f0;padding:.75rem;overflow:auto}h2{border-top:1px solid #999;padding-top:1rem}
nav{columns:18rem}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}pre{background:#222}a{color:#9cf}}`;

const section = ({ path, declarations }: Module): string =>
  [
    `<h2 id="${anchor(path)}">${escape(path)}</h2>`,
    ...declarations.map(({ name, doc, code }) =>
      [
        `<h3>${name}</h3>`,
        ...(doc === '' ? [] : [`<p>${prose(doc)}</p>`]),
        `<pre>${escape(code)}</pre>`,
      ].join('\n'),
    ),
  ].join('\n');

/** One page of reference: modules in order of path, with a list of them on top. */
export const referencePage = (title: string, modules: readonly Module[]): string =>
  [
    '<!doctype html>',
    `<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escape(title)}</title><style>${style}</style>`,
    `<h1>${escape(title)}</h1>`,
    `<nav><ul>${modules.map(({ path }) => `<li><a href="#${anchor(path)}">${escape(path)}</a>`).join('\n')}</ul></nav>`,
    ...modules.map(section),
    '</html>',
    '',
  ].join('\n');
