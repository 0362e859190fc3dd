import { posix } from 'node:path';
import type { Rule } from '../rule.ts';

const document = /^(CONTRIBUTING|((apps|packages|tooling)\/[^/]+\/)?README)\.md$/;

/** A path in backticks, with a slash and an ending and no placeholder; or a link or picture within the house. */
const named = /`([\w.@-]+(?:\/[\w.@-]+)+\.[a-z]{2,4})`|\]\((?!https?:)([\w./@-]+)\)/g;

/** A rule of the house names the file that shows it, and that file exists. */
export const namedFiles: Rule = {
  name: 'named-files',
  check: (tree) =>
    tree.files
      .filter((path) => document.test(path))
      .flatMap((path) => {
        const exists = (file: string): boolean =>
          tree.files.includes(posix.join(posix.dirname(path), file)) ||
          tree.files.some(
            (known) => known === file || known.endsWith(`/${file}`) || known.startsWith(`${file}/`),
          );
        return tree
          .read(path)
          .split('\n')
          .flatMap((content, index) =>
            [...content.matchAll(named)]
              .map((match) => match[1] ?? match[2] ?? '')
              .filter((file) => !exists(file))
              .map((file) => ({ path, line: index + 1, message: `names ${file}, which does not exist` })),
          );
      }),
};
