import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { serve, type ServerType } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openList } from '../testing/hearings.ts';
import { sentEvents } from '../testing/server-sent-events.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

/** As many as came to no hearing yet. */
const participants = 300;
/** Milliseconds between two who come in: all within six seconds. */
const apart = 20;
const points = 8;

let server: TestApp;
let http: ServerType;
let origin: string;
const stop = new AbortController();
beforeAll(async () => {
  server = await testApp();
  http = serve({ fetch: server.app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => http.once('listening', resolve));
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(async () => {
  stop.abort();
  await new Promise((resolve) => http.close(resolve));
});

type Shown = { readonly points: readonly { readonly id: string; readonly support: number }[] };
const queryOf = (path: string, input: object) =>
  `${origin}/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;

const took: Record<'join' | 'support', number[]> = { join: [], support: [] };
const timed = async <T>(what: keyof typeof took, work: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  const result = await work();
  took[what].push(performance.now() - began);
  return result;
};
const p95 = (times: readonly number[]): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0);

/** Points that the moderator has let through. */
const shownPoints = async (code: string, eventId: string): Promise<readonly string[]> => {
  for (let n = 0; n < points; n += 1)
    await server.as('public').hearingPoint.say.mutate({
      code,
      participant: randomUUID(),
      clientKey: randomUUID(),
      text: `Synpunkt nummer ${n}`,
    });
  const { points: said } = await server.as('moderator').hearingRoom.review.query({ id: eventId });
  for (const { id } of said)
    await server.as('moderator').hearingPoint.settle.mutate({ id, to: 'let-through' });
  return said.map(({ id }) => id);
};

it('E1 three hundred join, follow and support: no support is lost, none is counted twice', async ({
  annotate,
}) => {
  const { code, eventId } = await openList(server);
  const ids = await shownPoints(code, eventId);
  const expected = new Map(ids.map((id) => [id, 0]));
  const latest: Shown[] = [];

  const support = async (participant: string, pointId: string) => {
    const answer = await fetch(`${origin}/api/trpc/hearingPoint.support`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ code, participant, pointId, supports: true }),
    });
    expect(answer.status).toBe(200);
    await answer.text();
  };
  const follow = async (seat: number) => {
    const response = await fetch(queryOf('hearingRoom.follow', { code }), { signal: stop.signal });
    for await (const { event, data } of sentEvents(response))
      if (event === 'message') latest[seat] = data as Shown;
  };

  await Promise.all(
    Array.from({ length: participants }, async (_, seat) => {
      await pause(seat * apart);
      const participant = randomUUID();
      await timed('join', async () =>
        (await fetch(queryOf('hearingRoom.get', { code, participant }))).text(),
      );
      follow(seat).catch(() => {});
      for (const id of new Set([seat, seat * 3 + 1, seat * 7 + 2].map((n) => ids[n % points] ?? ''))) {
        expected.set(id, (expected.get(id) ?? 0) + 1);
        await timed('support', () => support(participant, id));
        // Every fifth has a nervous thumb.
        if (seat % 5 === 0) await Promise.all([support(participant, id), support(participant, id)]);
      }
    }),
  );

  const counted = ({ points: shown }: Shown) => new Map(shown.map(({ id, support: count }) => [id, count]));
  const all = await server.as('public').hearingRoom.get.query({ code });
  expect(counted(all)).toEqual(expected);
  // Everybody who follows comes to see the same, without asking.
  await expect
    .poll(
      () =>
        latest.filter((shown) => JSON.stringify([...counted(shown)]) === JSON.stringify([...counted(all)]))
          .length,
      {
        timeout: 20_000,
      },
    )
    .toBe(participants);
  await server.as('moderator').hearingRoom.close.mutate({ id: eventId });
  expect(counted(await server.as('public').hearingRoom.get.query({ code }))).toEqual(expected);
  await annotate(`p95: join ${p95(took.join)} ms, support ${p95(took.support)} ms of ${took.support.length}`);
}, 120_000);
