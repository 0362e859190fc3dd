import { posix } from 'node:path';
import type { Rule } from '../rule.ts';

const document = /^(CONTRIBUTING|((apps|packages|tooling)\/[^/]+\/)?README)\.md$/;

/** A path in backticks: it has a slash and an ending, and no placeholder or star. */
const named = /`([\w.@-]+(?:\/[\w.@-]+)+\.[a-z]{2,4})`/g;

/** A rule of the house names the file that shows it, and that file exists. */
export const namedFiles: Rule = {
  name: 'named-files',
  check: (tree) =>
    tree.files
      .filter((path) => document.test(path))
      .flatMap((path) => {
        const exists = (file: string): boolean =>
          tree.files.includes(posix.join(posix.dirname(path), file)) ||
          tree.files.some((known) => known === file || known.endsWith(`/${file}`));
        return tree
          .read(path)
          .split('\n')
          .flatMap((content, index) =>
            [...content.matchAll(named)]
              .map((match) => match[1] ?? '')
              .filter((file) => !exists(file))
              .map((file) => ({ path, line: index + 1, message: `names ${file}, which does not exist` })),
          );
      }),
};
