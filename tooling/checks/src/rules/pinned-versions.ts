import type { Breach, Rule } from '../rule.ts';
import type { Tree } from '../tree.ts';

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const catalogBreaches = (tree: Tree): Breach[] => {
  const path = 'pnpm-workspace.yaml';
  if (!tree.files.includes(path)) return [];
  let section = '';
  return tree
    .read(path)
    .split('\n')
    .flatMap((content, index) => {
      if (/^\S/.test(content)) section = content.split(':')[0] ?? '';
      const entry = /^\s+["']?([^"':]+)["']?:\s*["']?([^"'#]+?)["']?\s*(#.*)?$/.exec(content);
      if (!entry || (section !== 'catalog' && section !== 'overrides')) return [];
      const [, name = '', version = ''] = entry;
      if (exact.test(version) || (section === 'overrides' && version === '-')) return [];
      return [{ path, line: index + 1, message: `${name} is not pinned to one version: ${version}` }];
    });
};

const manifestBreaches = (tree: Tree): Breach[] =>
  tree.files
    .filter((path) => path === 'package.json' || /^(apps|packages|tooling)\/[^/]+\/package\.json$/.test(path))
    .flatMap((path) => {
      const manifest = JSON.parse(tree.read(path)) as Record<string, Record<string, string> | undefined>;
      return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
        .flatMap((group) => Object.entries(manifest[group] ?? {}))
        .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
        .map(([name]) => ({ path, message: `${name} does not take its version from the catalog` }));
    });

/** One catalog, every version exact: what was tried is what is installed. */
export const pinnedVersions: Rule = {
  name: 'pinned-versions',
  check: (tree) => [...catalogBreaches(tree), ...manifestBreaches(tree)],
};
