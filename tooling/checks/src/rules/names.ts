import type { Rule } from '../rule.ts';
import { sourceFiles } from '../source-files.ts';

/** Files are named by what they hold: no barrels, no drawers. */
export const names: Rule = {
  name: 'names',
  check: (tree) =>
    sourceFiles(tree).flatMap((path) => {
      if (/(^|\/)index\.(ts|tsx|mts)$/.test(path)) {
        return [{ path, message: 'no index files: import from the file that holds the thing' }];
      }
      const drawer = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.[a-z]+$)/.exec(path);
      return drawer ? [{ path, message: `no drawer called ${drawer[2]}: name what is in it` }] : [];
    }),
};
