import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { declarationsIn } from './reference-declarations.ts';

const folder = mkdtempSync(join(tmpdir(), 'inflytande-reference-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a declaration keeps its docstring, also over several lines; what is not exported is left out', () => {
  const text = `import * as v from 'valibot';
/** Whole öre (K1). */
export declare const Money: v.Schema<{
    a: 1;
}>;
export type Money = number;
/** Hidden. */
declare const hidden: string;
/**
 * Reads \`5 kr\`,
 * refuses the rest.
 */
export declare const parse: (raw: string) => {
    readonly ok: true;
} | {
    readonly ok: false;
};
export {};
`;
  expect(declarationsIn(text)).toEqual([
    {
      name: 'Money',
      doc: 'Whole öre (K1).',
      code: 'export declare const Money: v.Schema<{\n    a: 1;\n}>;',
    },
    { name: 'Money', doc: '', code: 'export type Money = number;' },
    {
      name: 'parse',
      doc: 'Reads `5 kr`,\nrefuses the rest.',
      code: expect.stringMatching(/^export declare const parse[^]*false;\n\};$/),
    },
  ]);
});

test('the command writes a page a package, with every module', { timeout: 60_000 }, () => {
  const target = join(folder, 'reference');
  const script = fileURLToPath(new URL('reference.ts', import.meta.url));
  execFileSync(process.execPath, [script, target]);
  const page = (name: string): string => readFileSync(join(target, `${name}.html`), 'utf8');
  expect(page('domain')).toContain('<h2 id="-inflytande-domain-kernel-money">');
  expect(page('domain')).toContain('<h3>parseMoney</h3>\n<p>Reads an amount as a source writes it (K1)');
  expect(page('exchange')).toContain(
    '<h3>givingPackage</h3>\n<p>Grants that may leave (F12) as a 360Giving file',
  );
  expect(page('exchange')).not.toContain('.test');
});
