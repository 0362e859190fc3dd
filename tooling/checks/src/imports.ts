import { posix } from 'node:path';

/** One import of a module: what was written, and where it leads when it is relative. */
export type Import = { readonly line: number; readonly from: string; readonly target: string | null };

const patterns = [
  /\bfrom\s+['"]([^'"]+)['"]/g,
  /\bimport\s+['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
];

/** Every module a file imports or re-exports, types included, in the order of the lines. */
export const importsOf = (path: string, text: string): Import[] =>
  patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const from = match[1] ?? '';
        const line = text.slice(0, match.index).split('\n').length;
        return { line, from, target: from.startsWith('.') ? posix.join(posix.dirname(path), from) : null };
      }),
    )
    .toSorted((a, b) => a.line - b.line);
