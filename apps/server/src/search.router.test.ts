import { beforeAll, describe, expect, it } from 'vitest';
import { sendStatement } from './testing/send-statement.ts';
import { testApp, testRoles, type TestApp } from './testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
const everywhere = (query: string, role: (typeof testRoles)[number] = 'public') =>
  server.as(role).search.everywhere.query({ query });

describe('search everywhere', () => {
  it.each([
    ['bemötande', 'point'],
    ['bemötande', 'theme'],
    ['attention', 'organisation'],
    ['brukarrad bup', 'body'],
  ] as const)('%j finds a %s', async (query, kind) => {
    const found = (await everywhere(query)).find((one) => one.kind === kind);
    expect(found?.total).toBeGreaterThan(0);
    expect(found?.hits.length).toBe(Math.min(5, found?.total ?? 0));
  });

  it('finds hearings and measures by their names', async () => {
    const [event] = await server.as('public').event.list.query({ kind: 'hearing' });
    const [initiative] = await server.as('public').initiative.list.query();
    const idsOf = async (name: string | undefined) =>
      (await everywhere(name?.slice(0, 60) ?? '')).flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(await idsOf(event?.title)).toContain(event?.id);
    expect(await idsOf(initiative?.name)).toContain(initiative?.id);
  });

  it('Z4 nobody finds what is not published, nor persons, whoever asks', async () => {
    await sendStatement(server, { text: 'Om kvistfågelbon i skogen' });
    for (const role of testRoles) {
      expect(await everywhere('kvistfågelbon', role)).toEqual([]);
      expect(await everywhere('Provsson', role)).toEqual([]);
    }
  });

  it('O8 a shelter is not found by its place', async () => {
    await server.database.pool.query(
      `update organisation set place = 'Hemligstad' where id = 'org-kvinnojourer'`,
    );
    expect(await everywhere('Hemligstad', 'administrator')).toEqual([]);
  });
});
