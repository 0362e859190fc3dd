import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Each planted breach: the file, what it says, and the rule of `.oxlintrc.json` that must see it. */
const planted = [
  ['packages/domain/src/a.ts', "import { z } from 'hono';\nexport const a = z;", 'no-restricted-imports'],
  ['packages/domain/src/b.ts', 'console.log(1);', 'no-console'],
  [
    'packages/exchange/src/a.ts',
    "import { z } from 'node:fs';\nexport const a = z;",
    'no-restricted-imports',
  ],
  [
    'packages/ui/src/a.tsx',
    "import { z } from '@inflytande/domain/x';\nexport const a = z;",
    'no-restricted-imports',
  ],
  [
    'apps/portal/src/a.ts',
    "import { z } from '@inflytande/server/api';\nexport const a = z;",
    'no-restricted-imports',
  ],
  [
    'apps/admin/src/a.ts',
    "import { z } from '@inflytande/portal/x';\nexport const a = z;",
    'no-restricted-imports',
  ],
  ['apps/admin/src/b.tsx', 'export const A = () => <img src="/a.png" />;', 'alt-text'],
  ['apps/admin/src/c.tsx', 'export const A = () => <button>a</button>;', 'button-has-type'],
  ['apps/server/src/a.ts', 'export const a = process.env;', 'no-process-env'],
  [
    'apps/server/src/b.ts',
    "import { z } from '@inflytande/admin/x';\nexport const a = z;",
    'no-restricted-imports',
  ],
  ['apps/server/src/c.ts', 'export default 1;', 'no-default-export'],
  ['apps/server/src/d.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d;', 'max-params'],
  ['apps/server/src/e.ts', `export const a = 1;${'\n'.repeat(300)}export const b = 2;`, 'max-lines'],
  ['apps/server/src/f.ts', "export * from './g.ts';", 'no-barrel-file'],
  ['apps/server/src/g.ts', "import { h } from './h.ts';\nexport const g = (): number => h();", 'no-cycle'],
  ['apps/server/src/h.ts', "import { g } from './g.ts';\nexport const h = (): number => g();", 'no-cycle'],
  [
    'apps/server/src/i.test.ts',
    "import { test } from 'vitest';\ntest.only('a', () => {});",
    'no-focused-tests',
  ],
] as const;

/** Lines of the real house that must not be taken for breaches. */
const allowed = [
  ['apps/portal/src/ok.ts', "import type { z } from '@inflytande/server/api';\nexport type Z = z;"],
  ['packages/domain/src/ok.ts', "import * as v from 'valibot';\nexport const A = v.string();"],
  [
    'packages/exchange/src/ok.ts',
    "import { a } from '@inflytande/domain/funding/money';\nexport const b = a;",
  ],
  ['packages/ui/src/ok.tsx', "import { scaleLinear } from 'd3-scale';\nexport const a = scaleLinear;"],
  ['apps/server/src/config.ts', 'export const a = process.env;'],
  ['apps/server/vitest.config.ts', 'export default {};'],
] as const;

const top = fileURLToPath(new URL('../../..', import.meta.url));
const oxlint = join(
  dirname(createRequire(join(top, 'package.json')).resolve('oxlint/package.json')),
  'bin/oxlint',
);
let folder = '';
let seen: { path: string; code: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inflytande-lint-'));
  copyFileSync(join(top, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [path, text] of [...planted, ...allowed]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  seen = lint();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Report = { diagnostics: { code: string; filename: string }[] };

/** Runs the linter without types: the rules tested here need none. */
const lint = (): typeof seen => {
  const config = join(folder, '.oxlintrc.json');
  let output = '';
  try {
    output = execFileSync(process.execPath, [oxlint, '-c', config, '-f', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  return (JSON.parse(output) as Report).diagnostics.map(({ code, filename }) => ({ path: filename, code }));
};

test.each(planted)('%s: %j is caught by %s', (path, _text, rule) => {
  expect(seen.filter((breach) => breach.path.endsWith(path)).map(({ code }) => code)).toContainEqual(
    expect.stringContaining(`(${rule})`),
  );
});

test.each(allowed)('%s is fine', (path) => {
  expect(seen.filter((breach) => breach.path.endsWith(path))).toEqual([]);
});
