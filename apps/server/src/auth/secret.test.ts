import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOf, receiptFor } from './receipt.ts';
import { readSecret } from './secret.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'inflytande-secret-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it('the secret of the settings is used as it is and written nowhere', async () => {
  const secret = 'given by whoever runs the server here';
  expect(await readSecret({ secret, dataDir })).toBe(secret);
  expect(readdirSync(dataDir)).toEqual([]);
});

it('without one, it is made once, for its owner only, and is the same after a restart', async () => {
  const folder = join(dataDir, 'data');
  const made = await readSecret({ secret: null, dataDir: folder });
  expect(made).toMatch(/^[0-9a-f]{64}$/);
  expect(await readSecret({ secret: null, dataDir: folder })).toBe(made);
  expect(statSync(join(folder, 'secret')).mode.toString(8).slice(-3)).toBe('600');
  expect(statSync(folder).mode.toString(8).slice(-3)).toBe('700');
});

it('two servers that start at once agree on it', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => readSecret({ secret: null, dataDir })));
  expect(new Set(made).size).toBe(1);
});

it('another installation has another', async () => {
  const other = join(dataDir, 'other');
  expect(await readSecret({ secret: null, dataDir: other })).not.toBe(
    await readSecret({ secret: null, dataDir }),
  );
});

it('B6 a receipt depends on the secret and the form’s key, and its digest does not give it away', () => {
  const receipt = receiptFor('secret', 'key');
  expect(receiptFor('secret', 'key')).toBe(receipt);
  expect(receiptFor('secret', 'another key')).not.toBe(receipt);
  expect(receiptFor('another secret', 'key')).not.toBe(receipt);
  expect(digestOf(receipt)).not.toContain(receipt.replaceAll('-', ''));
});
