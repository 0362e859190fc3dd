import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startSession } from './house/sign-in.ts';
import { ask, atOnce, change } from './server/api.ts';
import { startServer, type RunningServer } from './server/start-server.ts';

const count = 50;
const width = 8;

let dataDir = '';
let server: RunningServer;

test.beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'inflytande-fifty-'));
  server = await startServer(dataDir);
});

test.afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Three in ten are declined, one in ten becomes a point of its own, the others join the point that they name. */
const meant = (number: number): 'join' | 'new' | 'decline' =>
  number % 10 < 3 ? 'decline' : number % 10 === 3 ? 'new' : 'join';

type Waiting = { readonly number: number; readonly receipt: string };

/** Fifty statements sent by the public's own procedure, each with its number among its words. */
const seed = async (): Promise<readonly Waiting[]> => {
  const points = await ask<{ rows: { id: string }[] }>(server.url, 'point.list', { sort: 'newest' });
  const joinPointId = points?.rows[0]?.id ?? '';
  const waiting: Waiting[] = [];
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await atOnce(width, numbers, async (number) => {
    const reply = await change<{ receipt: string }>(server.url, 'statement.submit', {
      clientKey: randomUUID(),
      text: `Telefontiderna räcker inte till på mottagningen (nummer ${number}).`,
      identity: 'anonymous',
      ...(meant(number) === 'new' ? { themeId: 'T01', kind: 'problem' } : { joinPointId }),
    });
    waiting.push({ number, receipt: reply?.receipt ?? '' });
  });
  return waiting;
};

/** The keys of each way, as a moderator presses them. */
const keys: Record<ReturnType<typeof meant>, (page: Page, number: number) => Promise<void>> = {
  join: async ({ keyboard }) => {
    await keyboard.press('p');
    await keyboard.press('Space');
    await keyboard.press('Enter');
  },
  new: async ({ keyboard }, number) => {
    await keyboard.press('p');
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.type(`Telefontider ${number}`);
    await keyboard.press('Enter');
    // What is missing is named, and the first link of the summary leads to it.
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.press('Space');
    await keyboard.press('Enter');
  },
  decline: async ({ keyboard }) => {
    await keyboard.press('a');
    await keyboard.press('Space');
    await keyboard.press('Enter');
  },
};

test('10 fifty that wait are published or declined by the keyboard alone', async ({ browser }) => {
  const waiting = await seed();
  const context = await browser.newContext({ baseURL: server.url, locale: 'sv-SE' });
  const page = await context.newPage();
  await startSession(page, 'moderator');
  await page.goto('/admin/inkomna');
  const article = page.getByRole('article');
  await expect(article).toBeVisible();
  const began = Date.now();
  const done = new Set<number>();
  let strange = 0;
  while (done.size < count && strange < count) {
    const number = Number(/\(nummer (\d+)\)/.exec((await article.textContent()) ?? '')?.[1] ?? 0);
    if (number === 0) {
      // It is not one of ours.
      strange += 1;
      await page.keyboard.press('j');
      continue;
    }
    await keys[meant(number)](page, number);
    await expect(article.filter({ hasText: `(nummer ${number})` })).toHaveCount(0);
    done.add(number);
    await expect(page.locator('h1:focus, h2:focus'), `the focus after number ${number}`).toHaveCount(1);
  }
  const seconds = (Date.now() - began) / 1000;
  console.log(`${done.size} treated in ${seconds.toFixed(1)} s, ${(seconds / count).toFixed(2)} s each`);
  await context.close();

  expect(done.size).toBe(count);
  const outcomes = new Map<number, string>();
  await atOnce(width, waiting, async ({ number, receipt }) => {
    const followed = await ask<{ status: string }>(server.url, 'statement.follow', { receipt });
    outcomes.set(number, followed?.status ?? '');
  });
  for (const { number } of waiting)
    expect(outcomes.get(number), `number ${number}`).toBe(
      meant(number) === 'decline' ? 'declined' : 'published',
    );
});
