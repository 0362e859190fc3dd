import type { Tree } from './tree.ts';

/** One place where a rule is broken. Lines count from 1. */
export type Breach = { readonly path: string; readonly line?: number; readonly message: string };

/** A house rule. One that only reports prints its places without failing the check. */
export type Rule = {
  readonly name: string;
  readonly reportOnly?: true;
  readonly check: (tree: Tree) => readonly Breach[];
};

/** The places in one file where the pattern stands, one breach a line. The pattern needs no `g` flag. */
export const linesMatching = (
  { path, text }: { path: string; text: string },
  pattern: RegExp,
  message: string,
): Breach[] =>
  text
    .split('\n')
    .flatMap((content, index) => (pattern.test(content) ? [{ path, line: index + 1, message }] : []));
