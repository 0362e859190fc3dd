import type { Rule } from '../rule.ts';

const exportedFunction = /^export (?:const \w+(?::[^=]+)? = (?:async )?(?:<[^>]*>)?\(|function )/;

/** What others build on says what the code cannot: units, refusals, source, number of the rule. */
export const docstrings: Rule = {
  name: 'docstrings',
  check: (tree) =>
    tree.files
      .filter((path) => /^packages\/(domain|exchange)\/src\/.*(?<!\.test)\.ts$/.test(path))
      .flatMap((path) => {
        const lines = tree.read(path).split('\n');
        return lines.flatMap((line, index) =>
          exportedFunction.test(line) && !lines[index - 1]?.trimEnd().endsWith('*/')
            ? [{ path, line: index + 1, message: 'an exported function has a docstring' }]
            : [],
        );
      }),
};
