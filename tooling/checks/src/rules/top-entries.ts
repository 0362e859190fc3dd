import type { Rule } from '../rule.ts';

const allowed = new Set([
  'apps',
  'packages',
  'tooling',
  'turbo.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'package.json',
  'tsconfig.base.json',
  'README.md',
  'CONTRIBUTING.md',
  'LICENSE',
]);

/** A newcomer sees the house at one glance: nothing else lies on top. */
export const topEntries: Rule = {
  name: 'top-entries',
  check: (tree) =>
    [...new Set(tree.files.map((path) => path.split('/')[0] ?? path))]
      .filter((entry) => !entry.startsWith('.') && !allowed.has(entry))
      .map((path) => ({ path, message: 'does not belong on top of the repository' })),
};
