import { linesMatching, type Rule } from '../rule.ts';

/** Every test runs every time. One that depends on the machine says so with a condition (`skipIf`). */
export const wholeTests: Rule = {
  name: 'whole-tests',
  check: (tree) =>
    tree.files
      .filter((path) => /\.(test|spec)\.tsx?$/.test(path))
      .flatMap((path) =>
        linesMatching(
          { path, text: tree.read(path) },
          /\b(test|it|describe|suite)(\.\w+)*\.(only|skip|todo|fixme|fails|fail)\b/,
          'every test runs every time',
        ),
      ),
};
