import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { weighPage } from './server/sizes.ts';

const kB = 1000;
const origin = (): string => process.env['E2E_URL'] ?? '';

/** Pages that one only reads: at most 45 kB travel, compressed. */
const readingPages = [
  '/',
  '/rad',
  '/rad/council-region-bup',
  '/foreningar',
  '/foreningar/org-attention-dalarna',
  '/sok?sok=psykiatrin',
  '/synpunkter',
  '/synpunkter/tema/T04',
  '/synpunkter/T04-01',
  '/hearingar',
  '/handlingsplan',
  '/oppna-data',
  '/tillganglighet',
  '/integritet',
  '/lattlast',
  '/en/synpunkter',
];

for (const path of readingPages) {
  test(`${path} is light`, async () => {
    const { html, styles, scripts, all } = await weighPage(origin(), path);
    expect.soft(html, 'HTML').toBeLessThanOrEqual(15 * kB);
    expect.soft(styles, 'CSS').toBeLessThanOrEqual(20 * kB);
    expect.soft(scripts, 'script').toBeLessThanOrEqual(15 * kB);
    expect.soft(all, 'all').toBeLessThanOrEqual(45 * kB);
  });
}

test('the form for a statement is light', async () => {
  const { scripts } = await weighPage(origin(), '/lamna-synpunkt');
  expect(scripts).toBeLessThanOrEqual(130 * kB);
});

test('the first load of admin is at most 200 kB, and every part that comes later under 40', async () => {
  const { all } = await weighPage(origin(), '/admin/');
  expect.soft(all, 'first load').toBeLessThanOrEqual(200 * kB);

  const page = await (await fetch(`${origin()}/admin/`)).text();
  const assets = fileURLToPath(new URL('../../../apps/admin/dist/assets/', import.meta.url));
  const later = readdirSync(assets).filter((name) => name.endsWith('.js') && !page.includes(name));
  expect(later.length, 'screens load when one goes there').toBeGreaterThan(0);
  for (const name of later) {
    const bytes = gzipSync(readFileSync(`${assets}${name}`)).length;
    expect.soft(bytes, name).toBeLessThan(40 * kB);
  }
});
