import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as schema from '../database/schema.ts';
import { importRecords } from '../import-records.ts';
import { theSystem } from '../context.ts';
import { answerTo, mergeTwo, raise, twoOfAKind } from '../testing/answered.ts';
import { moment } from '../testing/moment.ts';
import { sendStatement } from '../testing/send-statement.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const get = (id: string) => server.as('public').point.get.query({ id });
const listed = async (query: string) => {
  const { point } = server.as('public');
  const { rows } = await point.list.query({ query });
  return rows.map(({ id }) => id);
};
const themeCount = async () =>
  (await server.as('public').theme.list.query()).themes.reduce((sum, { pointCount }) => sum + pointCount, 0);
const raisedThisYear = async () =>
  (await server.as('public').figure.all.query()).years.find(({ year }) => year === 2026)?.raised ?? 0;
const split = (id: string) =>
  server.as('coordinator').pointMerge.split.mutate({ id, reason: 'De gäller olika mottagningar' });

describe('B7 merging points', () => {
  it('shows everything of both under one, and leads on from the other', async () => {
    const two = await twoOfAKind(server);
    const part = await get(two.pointId);
    await server.as('coordinator').answer.give.mutate(answerTo(two.pointId, { kind: 'inform' }));
    await server.as('moderator').pointMerge.merge.mutate(two);

    const head = await get(two.intoId);
    expect(head.statements).toHaveLength(2);
    expect(head.answers).toHaveLength(1);
    expect(head.parts).toEqual([{ id: two.pointId, title: part.point.title }]);
    expect(head.standing.status).toBe('answered');

    const left = await get(two.pointId);
    expect(left.shownUnder).toEqual({ id: two.intoId, title: head.point.title });
    expect(left).toMatchObject({ statements: [], answers: [], standing: { years: [], waitingSince: null } });
  });

  it('lists and counts them as one, by the words and the names of both', async () => {
    const two = await twoOfAKind(server);
    const { title } = (await get(two.pointId)).point;
    const before = { points: await themeCount(), raised: await raisedThisYear() };
    await server.as('moderator').pointMerge.merge.mutate(two);
    const found = await listed(title);
    expect(found).toContain(two.intoId);
    expect(found).not.toContain(two.pointId);
    expect(await themeCount()).toBe(before.points - 1);
    expect(await raisedThisYear()).toBe(before.raised - 1);
    const similar = await server.as('public').point.similar.query({ text: title });
    expect(similar.map(({ id }) => id)).not.toContain(two.pointId);
  });

  it('waits for everybody whom one of them waited for, since the first was sent (B3)', async () => {
    const two = await twoOfAKind(server);
    await server.as('moderator').point.address.mutate({
      pointId: two.pointId,
      principalIds: ['kommun-falun'],
      principalCertain: true,
      send: true,
    });
    await server.as('moderator').pointMerge.merge.mutate(two);
    expect((await get(two.intoId)).standing.waitingFor.toSorted()).toEqual([
      'kommun-falun',
      'region-dalarna',
    ]);
  });

  it('taken back each has its own again, with what was said meanwhile where it was said', async () => {
    const two = await twoOfAKind(server);
    const before = [await get(two.pointId), await get(two.intoId)];
    const { id } = await server.as('moderator').pointMerge.merge.mutate(two);
    await server.as('coordinator').answer.give.mutate(answerTo(two.pointId, { kind: 'inform' }));
    await split(id);
    expect(await get(two.pointId)).toEqual(before[0]);
    const head = await get(two.intoId);
    expect(head.statements).toEqual(before[1]?.statements);
    expect(head.answers).toHaveLength(1);
  });

  it('takes to the one that is shown what is published or imported at the other', async () => {
    const { pointId, intoId, id } = await mergeTwo(server);
    const sent = await sendStatement(server, { joinPointId: pointId });
    const waiting = await server.as('moderator').statement.incoming.query({});
    expect(waiting.rows.find((row) => row.id === sent.id)?.joinPoint?.id).toBe(intoId);
    const place = { pointId };
    await server.as('moderator').statement.publish.mutate({ id: sent.id, place, secrecy: 'no-person-data' });
    const verdict = {
      id: `v-${pointId}`,
      pointId,
      raiserKind: 'organisation',
      raiserId: 'a',
      verdict: 'not',
    };
    await importRecords(
      { database: server.database, regionId: 'dalarna', actor: theSystem, now: () => moment },
      'verdict',
      {
        records: [{ ...verdict, givenAt: '2026-09-01', note: null, sources: [] }],
        authorityId: 'region-dalarna',
        from: 'test',
      },
    );
    expect(await get(intoId)).toMatchObject({ statements: { length: 3 }, verdicts: [{ id: verdict.id }] });
    await split(id);
    expect(await get(pointId)).toMatchObject({ statements: { length: 1 }, verdicts: [{ id: verdict.id }] });
  });

  it('B6 lets the holder of a code follow what was said, with the answers', async () => {
    const part = await raise(server);
    const { pointId: intoId } = await raise(server);
    await server
      .as('moderator')
      .pointMerge.merge.mutate({ pointId: part.pointId, intoId, reason: 'Samma sak' });
    await server.as('coordinator').answer.give.mutate(answerTo(intoId, { kind: 'inform' }));
    const followed = await server.as('public').statement.follow.query({ receipt: part.receipt });
    expect(followed).toMatchObject({ status: 'published', point: { id: intoId }, answers: { length: 1 } });
  });

  it('keeps who did it, when and why, and that it was taken back', async () => {
    const { pointId, intoId, id } = await mergeTwo(server);
    await split(id);
    const history = await server.as('moderator').pointMerge.list.query({ pointId });
    expect(history).toMatchObject([
      {
        id,
        from: { id: pointId },
        into: { id: intoId },
        reason: 'Båda gäller bemötandet i receptionen',
        undone: { reason: 'De gäller olika mottagningar' },
      },
    ]);
    expect(history[0]?.by).not.toBeNull();
    expect(await server.as('moderator').pointMerge.list.query({ pointId: intoId })).toEqual(history);
  });

  it('knows of every table whose rows belong to points', () => {
    const belonging = Object.values(schema)
      .filter((table) => is(table, PgTable))
      .filter((table) => 'pointId' in getTableColumns(table))
      .map((table) => [getTableName(table), 'ownPointId' in getTableColumns(table)] as const);
    // Support is for a point of a hearing's list; what time has brought about is copied to where it is asked for.
    expect(belonging.filter(([, remembers]) => !remembers).map(([name]) => name)).toEqual([
      'hearing_support',
      'waiting_step',
    ]);
  });

  it('refuses what is already merged, and a second taking back', async () => {
    const { pointId, intoId, id } = await mergeTwo(server);
    const again = { pointId, intoId: 'T04-01', reason: 'Samma sak' };
    await expect(server.as('moderator').pointMerge.merge.mutate(again)).rejects.toMatchObject({
      data: { problem: { code: 'merge/already-merged', data: { head: intoId } } },
    });
    await split(id);
    await expect(split(id)).rejects.toMatchObject({ data: { problem: { code: 'merge/already-undone' } } });
  });

  it('two mergings at the same time leave no point under one that is not shown', async () => {
    const [a, b, c] = await Promise.all([raise(server), raise(server), raise(server)]);
    const merge = (pointId: string, intoId: string) =>
      server.as('moderator').pointMerge.merge.mutate({ pointId, intoId, reason: 'Samma sak' });
    await Promise.allSettled([merge(a.pointId, b.pointId), merge(b.pointId, c.pointId)]);
    const shown = await Promise.all([a, b, c].map(({ pointId }) => get(pointId)));
    const heads = shown.filter(({ shownUnder }) => shownUnder === null).map(({ point }) => point.id);
    for (const { shownUnder, point } of shown) expect(heads).toContain(shownUnder?.id ?? point.id);
    expect(shown.flatMap(({ statements }) => statements)).toHaveLength(3);
  });
});
