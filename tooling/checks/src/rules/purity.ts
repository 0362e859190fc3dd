import { linesMatching, type Breach, type Rule } from '../rule.ts';
import type { Tree } from '../tree.ts';

const pure = ['packages/domain', 'packages/exchange'];

const impure: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  {
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/,
    message: 'no clock: the moment is an argument',
  },
  { pattern: /\bMath\.random\b|\bcrypto\./, message: 'no randomness: random bytes are an argument' },
  {
    pattern: /\b(fetch|setTimeout|setInterval|queueMicrotask)\(|\b(process|console|globalThis|performance)\./,
    message: 'no surroundings: a pure function sees its arguments only',
  },
  { pattern: /\btoLocale\w+\(\s*\)/, message: 'no locale of the machine: name it' },
];

type Config = {
  readonly compilerOptions?: { readonly lib?: readonly string[]; readonly types?: readonly string[] };
};

const configBreaches = (tree: Tree, folder: string): Breach[] =>
  ['tsconfig.base.json', `${folder}/tsconfig.json`]
    .filter((path) => tree.files.includes(path))
    .flatMap((path) => {
      const { lib = [], types = [] } = (JSON.parse(tree.read(path)) as Config).compilerOptions ?? {};
      const foreign = [...lib.filter((name) => !/^es\d+$/i.test(name)), ...types];
      return foreign.map((name) => ({ path, message: `${folder} compiles without ${name}` }));
    });

/** The same arguments always give the same answer, on every machine and in every year. */
export const purity: Rule = {
  name: 'purity',
  check: (tree) =>
    pure.flatMap((folder) => [
      ...configBreaches(tree, folder),
      ...tree.files
        .filter(
          (path) =>
            path.startsWith(`${folder}/src/`) &&
            path.endsWith('.ts') &&
            !path.endsWith('.test.ts') &&
            !path.startsWith(`${folder}/src/testing/`),
        )
        .flatMap((path) =>
          impure.flatMap(({ pattern, message }) =>
            linesMatching({ path, text: withoutComments(tree.read(path)) }, pattern, message),
          ),
        ),
    ]),
};

/** Comments may name what code may not; lines stay where they are. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
