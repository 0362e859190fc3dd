import { importsOf } from '../imports.ts';
import type { Breach, Rule } from '../rule.ts';
import type { Tree } from '../tree.ts';
import { wingOf, wings } from '../wings.ts';

const floor = 'apps/server/src';

/** Other kinds of file in a wing of the server, each with the reason why it stands there. */
const excepted: Readonly<Record<string, string>> = {};

const kinds = /^[a-z0-9-]+\.(table|store|router)(\.test)?\.ts$/;

const misplaced = (path: string): Breach[] => {
  const name = path.split('/').slice(4).join('/');
  if (kinds.test(name) || path in excepted) return [];
  return [
    {
      path,
      message: 'a wing holds <noun>.table.ts, .store.ts and .router.ts; another kind needs a written reason',
    },
  ];
};

const importsAcross = (tree: Tree, path: string): Breach[] => {
  const own = wingOf(path, floor);
  if (own === null || path.endsWith('.test.ts')) return [];
  return importsOf(path, tree.read(path)).flatMap(({ line, target }) => {
    const other = target === null ? null : wingOf(target, floor);
    if (target === null || other === null || other === own) return [];
    if (!target.endsWith('.table.ts')) {
      return [{ path, line, message: `${own} may not import ${other}'s stores and routers` }];
    }
    if (path.endsWith('.table.ts') && wings.indexOf(other) > wings.indexOf(own)) {
      return [
        { path, line, message: `a table of ${own} may not refer to one of ${other}, which stands above` },
      ];
    }
    return path.endsWith('.router.ts')
      ? [{ path, line, message: 'a router asks its store, not a table' }]
      : [];
  });
};

/** Stores and routers of one wing never import another's; tables refer downwards only. */
export const serverWings: Rule = {
  name: 'server-wings',
  check: (tree) =>
    tree.files
      .filter((path) => wingOf(path, floor) !== null && path.endsWith('.ts'))
      .flatMap((path) => [...misplaced(path), ...importsAcross(tree, path)]),
};
