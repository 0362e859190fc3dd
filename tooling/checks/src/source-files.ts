import type { Tree } from './tree.ts';

const generated = [/^packages\/i18n\/src\/paraglide\//, /\/migrations\//, /^packages\/ui\/src\/theme\//];

/** The hand-written sources: TypeScript, scripts and style sheets, without what a program wrote. */
export const sourceFiles = (tree: Tree): string[] =>
  tree.files.filter(
    (path) => /\.(ts|tsx|mts|mjs|js|css)$/.test(path) && !generated.some((g) => g.test(path)),
  );
