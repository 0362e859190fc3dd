import { concerns } from '@inflytande/domain/feedback/release';
import { authorities } from '@inflytande/demo/authorities';
import { points } from '@inflytande/demo/points';
import { beforeAll, describe, expect, it } from 'vitest';
import { concerningFalun, falun, given } from '../testing/ask-for-document.ts';
import { answerTo, raise } from '../testing/answered.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
  // In the demo the same person answers for the municipalities together, too.
  const id = 'grant-exempelgren-answerer-kommunerna';
  const end = { id, lastDay: '2026-09-06', reason: 'Svarar bara för den egna kommunen' };
  await server.as('administrator').roleGrant.end.mutate(end);
});

const answerer = () => server.as('answerer');
const own = authorities.find(({ id }) => id === falun);
const concerning = points.filter((point) => own !== undefined && concerns(point, own, authorities));

const everyQuestion = async (onlyUnanswered: boolean) => {
  const rows = [];
  let cursor: string | undefined;
  do {
    const page = await answerer().question.list.query({ onlyUnanswered, cursor });
    rows.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
};

describe('B12 a municipal answerer’s questions', () => {
  it('are the points that concern the authority, each once, and no other', async () => {
    const rows = await everyQuestion(false);
    expect(concerning.length).toBeGreaterThan(25);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(concerning.map(({ id }) => id).toSorted());
    const { total, authorities: named } = await answerer().question.list.query({ onlyUnanswered: false });
    expect([total, named]).toEqual([concerning.length, [{ id: falun, name: 'Falu kommun' }]]);
  });

  it('what has waited longest comes first, and only what waits for it unless asked for all', async () => {
    const rows = await everyQuestion(true);
    expect(rows.length).toBeLessThan(concerning.length);
    expect(new Set(rows.map(({ waitsForUs }) => waitsForUs))).toEqual(new Set([true]));
    const waited = rows.map(({ waitingSince }) => waitingSince ?? '9999');
    expect(waited).toEqual(waited.toSorted());
  });

  it('B3 one to two principals waits for the one that has not answered, and not for the one that has', async () => {
    const { pointId } = await raise(server);
    const address = { pointId, principalIds: ['region-dalarna', falun], principalCertain: true, send: true };
    await server.as('moderator').point.address.mutate(address);
    const waits = async () => (await everyQuestion(true)).some(({ id }) => id === pointId);
    await server.as('coordinator').answer.give.mutate(answerTo(pointId));
    expect(await waits()).toBe(true);
    await answerer().answer.give.mutate({ ...answerTo(pointId), principalId: falun });
    expect(await waits()).toBe(false);
    expect((await everyQuestion(false)).map(({ id }) => id)).toContain(pointId);
  });

  it('B3 each says its last day on time by the region’s own days, and how late it is', async () => {
    const { id } = await sendStatement(server);
    const place = { newPoint: { ...newPoint, principalIds: [falun] } };
    const { pointId } = await server.as('moderator').statement.publish.mutate({
      id,
      place,
      secrecy: 'no-person-data',
    });
    const address = { pointId: pointId ?? '', principalIds: [falun], principalCertain: true, send: true };
    const setting = {
      key: 'answer/cycle-days',
      value: 45,
      from: '2026-09-01',
      source: 'RS',
      reason: 'x',
    } as const;
    await server.as('administrator').setting.change.mutate(setting);
    await server.as('moderator').point.address.mutate(address);
    const rows = await everyQuestion(true);
    expect(rows.find((row) => row.id === pointId)).toMatchObject({ due: '2026-10-22', lateDays: 0 });
    // Sent sometime in 2018, when the region had decided nothing: sixty days from the last day of that year (K2).
    const old = rows.find(({ sentAt, principalCertain }) => sentAt === '2018' && principalCertain);
    expect(old).toMatchObject({ due: '2019-03-01', lateDays: 2747 });
    for (const { due, lateDays, principalCertain } of rows) {
      if (!principalCertain) expect(due).toBeNull();
      expect(lateDays > 0).toBe(due !== null && due < '2026-09-07');
    }
    expect(await answerer().question.list.query({})).toMatchObject({
      answerDays: { value: 45, isDefault: false },
    });
  });

  it('one that concerns others is not found', async () => {
    const others = points.find(({ principalIds }) => principalIds.join() === 'region-dalarna');
    expect(await refusalOf(answerer().question.get.query({ id: others?.id ?? '' }))).toMatchObject({
      code: 'point/not-found',
    });
  });

  it('one addressed to another municipality is not found, one to one’s own is', async () => {
    const placed = async (principalId: string) => {
      const { id } = await sendStatement(server);
      const place = { newPoint: { ...newPoint, principalIds: [principalId] } };
      return (
        (await server.as('moderator').statement.publish.mutate({ id, place, secrecy: 'no-person-data' }))
          .pointId ?? ''
      );
    };
    const theirs = await placed('kommun-mora');
    expect(await refusalOf(answerer().question.get.query({ id: theirs }))).toMatchObject({
      code: 'point/not-found',
    });
    const ours = await placed(falun);
    const seen = await answerer().question.get.query({ id: ours });
    expect(seen).toMatchObject({ authority: { id: falun }, waitsForUs: true });
  });
});

describe('B12 what an authority sees of a statement', () => {
  const viewOf = async (pointId: string, statementId: string) =>
    (await answerer().question.get.query({ id: pointId })).statements.find(({ id }) => id === statementId);

  it('is what is published, until the original is released to it', async () => {
    const text = 'Hemtjänsten kommer aldrig när den ska.';
    const { id } = await sendStatement(server, {
      text,
      identity: 'name-not-published',
      authorName: 'Hemliga Hilda',
    });
    const place = { newPoint: { ...newPoint, principalIds: [falun] } };
    const { pointId } = await server
      .as('moderator')
      .statement.publish.mutate({ id, place, secrecy: 'nobody-recognisable' });
    const before = await viewOf(pointId ?? '', id);
    expect(before).toMatchObject({
      view: 'published',
      request: null,
      published: { parts: [{ kind: 'words', text }], authorName: null },
    });
    expect(JSON.stringify(before)).not.toContain('Hilda');

    const asked = await answerer().release.ask.mutate({ statementId: id, authorityId: falun });
    expect(await viewOf(pointId ?? '', id)).toMatchObject({
      view: 'published',
      request: { id: asked.id, status: 'open' },
    });

    await server.as('registrar').release.decide.mutate({ id: asked.id, ...given });
    const after = await viewOf(pointId ?? '', id);
    expect(after).toMatchObject({ view: 'original', request: { status: 'decided' } });
    // The original itself is read by opening it, which is logged.
    expect(JSON.stringify(after)).not.toContain('Hilda');
    expect((await answerer().release.open.mutate({ id: asked.id })).authorName).toBe('Hemliga Hilda');
  });

  it('stays what is published when the release is refused', async () => {
    const statementId = await concerningFalun(server);
    const { id } = await answerer().release.ask.mutate({ statementId, authorityId: falun });
    await server
      .as('registrar')
      .release.decide.mutate({ id, ...given, outcome: 'withhold', reason: 'Sekretess' });
    const { rows } = await server.database.pool.query<{ point_id: string }>(
      'select point_id from statement where id = $1',
      [statementId],
    );
    expect(await viewOf(rows[0]?.point_id ?? '', statementId)).toMatchObject({
      view: 'published',
      request: { id, status: 'decided' },
    });
  });

  it('nothing of what is not published and not released', async () => {
    const { id } = await sendStatement(server, { joinPointId: 'T04-04' });
    await server.database.pool.query(`update statement set point_id = 'T04-04' where id = $1`, [id]);
    expect(await viewOf('T04-04', id)).toBeUndefined();
  });
});
