import type { Rule } from '../rule.ts';

const siblings = ['linux-arm64', 'darwin-arm64'];

/** Where a tool comes as one package a platform, the lock file silently leaves out those that do not exist. */
export const lockSiblings: Rule = {
  name: 'lock-siblings',
  reportOnly: true,
  check: (tree) => {
    const path = 'pnpm-lock.yaml';
    if (!tree.files.includes(path)) return [];
    const entries = new Set(
      [...tree.read(path).matchAll(/^ {2}'?(@?[^'\s:]+?)@\d[^:]*:/gm)].map((match) => match[1] ?? ''),
    );
    return [...entries]
      .filter((name) => name.includes('linux-x64') && !name.includes('musl'))
      .flatMap((name) => {
        const missing = siblings.filter((sibling) => {
          const other = name
            .replace('linux-x64', sibling)
            .replace(sibling.startsWith('darwin') ? '-gnu' : '', '');
          return !entries.has(other) && !entries.has(other.replace('node-', 'node-bin-'));
        });
        return missing.length === 0 ? [] : [{ path, message: `${name} has no ${missing.join(' and no ')}` }];
      });
  },
};
