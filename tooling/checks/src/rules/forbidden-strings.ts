import { linesMatching, type Rule } from '../rule.ts';

/** Written in parts, so that this file does not contain what it forbids. */
const machinePath = new RegExp(['(^|[^\\w.])', '(work|root|home|Users)', '[\\w.-]+'].join('/'));
const outside = new RegExp(['\\.\\.', 'shared', ''].join('/'));
const registry = new RegExp(
  ['\\b(registry|npm|packages)', '[a-z0-9-]+', '(org|com|net|io|dev|internal|local)\\b'].join('\\.'),
);

const forbidden = [
  { pattern: machinePath, message: 'names a path of one machine' },
  { pattern: outside, message: 'needs a folder outside the repository' },
  { pattern: registry, message: 'names a package registry' },
  { pattern: /^\s*(resolution:.*tarball:|tarball:)/, message: 'names a package registry' },
];

/** The project runs on any machine with any registry; both are the machine's own business. */
export const forbiddenStrings: Rule = {
  name: 'forbidden-strings',
  check: (tree) =>
    tree.files
      .filter((path) => !/\.(png|jpe?g|webp|woff2?|ttf|pdf|xlsx|docx|ico)$/.test(path) && path !== 'LICENSE')
      .flatMap((path) =>
        forbidden.flatMap(({ pattern, message }) =>
          linesMatching({ path, text: tree.read(path) }, pattern, message),
        ),
      ),
};
