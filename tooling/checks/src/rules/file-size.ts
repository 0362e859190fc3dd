import type { Rule } from '../rule.ts';
import { sourceFiles } from '../source-files.ts';

/** Lines, blank ones and comments included. */
export const largest = 300;
export const largestMedian = 80;

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** A file can be read in one sitting: at most 300 lines each, half of them at most 80. */
export const fileSize: Rule = {
  name: 'file-size',
  check: (tree) => {
    const sizes = sourceFiles(tree).map((path) => ({ path, lines: lineCount(tree.read(path)) }));
    const inOrder = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b);
    const median = inOrder[Math.floor(inOrder.length / 2)] ?? 0;
    const long = sizes
      .filter(({ lines }) => lines > largest)
      .map(({ path, lines }) => ({ path, message: `${lines} lines, at most ${largest}` }));
    return median > largestMedian
      ? [...long, { path: '.', message: `the median file has ${median} lines, at most ${largestMedian}` }]
      : long;
  },
};
