import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository as the rules see it: paths from its top with forward slashes, and the text of each. */
export type Tree = {
  /** Every file that is not ignored, in alphabetic order. */
  readonly files: readonly string[];
  readonly read: (path: string) => string;
};

/** A tree that stands in the test itself. */
export const treeOf = (texts: Readonly<Record<string, string>>): Tree => ({
  files: Object.keys(texts).toSorted(),
  read: (path) => {
    const text = texts[path];
    if (text === undefined) throw new Error(`no such file: ${path}`);
    return text;
  },
});

/** The working tree at `root`, without what `.gitignore` names and without `.git`. */
export const openTree = (root: string): Tree => {
  const ignored = ignoring(readFileSync(join(root, '.gitignore'), 'utf8'));
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === '.git' || ignored(path, entry.isDirectory())) return [];
      return entry.isDirectory() ? walk(path) : [path];
    });
  const texts = new Map<string, string>();
  return {
    files: walk('').toSorted(),
    read: (path) => {
      const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
      texts.set(path, text);
      return text;
    },
  };
};

/** Reads the plain part of the ignore format: names, `name/`, `path/to/`, `*.ending`. */
export const ignoring = (gitignore: string): ((path: string, isFolder: boolean) => boolean) => {
  const patterns = gitignore.split('\n').flatMap((line) => {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return [];
    const body = text.replace(/^\/|\/$/g, '');
    const source = body.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
    const anchored = body.includes('/') || text.startsWith('/');
    return [{ test: new RegExp(`${anchored ? '^' : '(^|/)'}${source}$`), onlyFolders: text.endsWith('/') }];
  });
  return (path, isFolder) =>
    patterns.some(({ test, onlyFolders }) => (isFolder || !onlyFolders) && test.test(path));
};
