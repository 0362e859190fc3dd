import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { inFull } from './depth.ts';
import { ask, atOnce, change } from './server/api.ts';
import { NotStarted, startServer, type RunningServer } from './server/start-server.ts';

const rounds = inFull ? 20 : 5;
const submissions = 200;
const width = 8;

type Sent = { readonly clientKey: string; readonly text: string };

let dataDir = '';

test.beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'inflytande-crash-'));
});

test.afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const submit = async (url: string, { clientKey, text }: Sent): Promise<string | null> => {
  const reply = await change<{ receipt: string }>(url, 'statement.submit', {
    clientKey,
    text,
    identity: 'anonymous',
  });
  return reply?.receipt ?? null;
};

/** Sends until the server is taken away after a random number of receipts; answers with those that arrived. */
const sendUntilKilled = async (server: RunningServer): Promise<Map<Sent, string>> => {
  const receipts = new Map<Sent, string>();
  const after = randomInt(1, submissions - width);
  const sent = Array.from({ length: submissions }, (_, index) => ({
    clientKey: randomUUID(),
    text: `Jag vill att någon svarar i telefon på kvällen (${index}).`,
  }));
  const ends: Promise<void>[] = [];
  await atOnce(width, sent, async (item) => {
    if (ends.length > 0) return;
    const receipt = await submit(server.url, item);
    if (receipt) receipts.set(item, receipt);
    if (receipts.size >= after && ends.length === 0) ends.push(wait(randomInt(0, 15)).then(server.kill));
  });
  await Promise.all(ends);
  return receipts;
};

const expectToAnswer = async (url: string, receipts: Iterable<string>): Promise<void> => {
  await atOnce(width, [...receipts], async (receipt) => {
    const followed = await ask<{ status: string }>(url, 'statement.follow', { receipt });
    expect(followed?.status, `the receipt ${receipt}`).toBe('received');
  });
};

test('kill -9 in the middle of submissions loses no acknowledged receipt, again and again', async () => {
  const acknowledged = new Map<Sent, string>();
  for (let round = 0; round < rounds; round += 1) {
    const server = await startServer(dataDir);
    await expectToAnswer(server.url, [...acknowledged.values()].slice(-submissions));
    for (const [sent, receipt] of await sendUntilKilled(server)) acknowledged.set(sent, receipt);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(rounds);
  console.log(`${rounds} kills, ${acknowledged.size} receipts`);

  const server = await startServer(dataDir);
  await expectToAnswer(server.url, acknowledged.values());
  const [first] = acknowledged;
  if (!first) throw new Error('nothing was acknowledged');
  expect(await submit(server.url, first[0]), 'the same submission once more').toBe(first[1]);
  await server.stop();
});

test("a second start on the same folder is refused with the first one's pid", async () => {
  const first = await startServer(dataDir);
  const second = await startServer(dataDir).catch((error: unknown) => error);
  expect(second).toBeInstanceOf(NotStarted);
  expect((second as NotStarted).message).toContain(String(first.pid));
  expect((await fetch(`${first.url}/healthz`)).ok, 'the first goes on').toBe(true);
  await first.stop();
});
