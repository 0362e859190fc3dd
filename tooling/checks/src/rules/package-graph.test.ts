import { describe, expect, test } from 'vitest';
import { treeOf } from '../tree.ts';
import { packageGraph } from './package-graph.ts';

const manifest = (name: string, rest: object): string =>
  JSON.stringify({ name: `@inflytande/${name}`, ...rest });

describe('package graph', () => {
  test.each([
    ['domain', { dependencies: { '@inflytande/i18n': 'workspace:*' } }],
    ['domain', { dependencies: { hono: 'catalog:' } }],
    ['portal', { devDependencies: { '@inflytande/admin': 'workspace:*' } }],
    ['server', { dependencies: { '@inflytande/postgres': 'workspace:*' } }],
    ['server', { devDependencies: { '@inflytande/portal': 'workspace:*' } }],
    ['ui', { dependencies: { '@inflytande/domain': 'workspace:*' } }],
    ['novelty', {}],
  ])('%s may not have %j', (name, rest) => {
    const tree = treeOf({ [`packages/${name}/package.json`]: manifest(name, rest) });
    expect(packageGraph.check(tree)).toHaveLength(1);
  });

  test('what the drawing shows is allowed', () => {
    const tree = treeOf({
      'apps/server/package.json': manifest('server', {
        dependencies: { '@inflytande/domain': 'workspace:*', hono: 'catalog:' },
        devDependencies: { '@inflytande/postgres': 'workspace:*' },
      }),
    });
    expect(packageGraph.check(tree)).toEqual([]);
  });
});
