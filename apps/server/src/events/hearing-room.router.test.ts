import { randomUUID } from 'node:crypto';
import { startOfDay } from '@inflytande/domain/kernel/deadline';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeRooms } from '../close-rooms.ts';
import { openList, planHearing } from '../testing/hearings.ts';
import { moment } from '../testing/moment.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let now = moment;
let server: TestApp;
beforeAll(async () => {
  server = await testApp({ now: () => now });
});
beforeEach(() => {
  now = moment;
});

const review = (id: string) => server.as('moderator').hearingRoom.review.query({ id });
const get = (code: string, participant: string | null = null) =>
  server.as('public').hearingRoom.get.query({ code, participant });
const say = (code: string, text: string, participant: string = randomUUID()) =>
  server.as('public').hearingPoint.say.mutate({ code, participant, clientKey: randomUUID(), text });
const settle = (id: string, to: 'let-through' | 'put-aside') =>
  server.as('moderator').hearingPoint.settle.mutate({ id, to });

describe('B5 at a hearing nothing is shown unmoderated', () => {
  it('what is said goes to the moderator; danger first, and the writer is told at once', async () => {
    const { eventId, code, pointId } = await openList(server);
    expect(await say(code, 'Jag vill inte leva längre.')).toEqual({ urgent: true });
    expect((await get(code)).points).toEqual([]);
    const { points } = await review(eventId);
    expect(points.map(({ crisisSigns }) => crisisSigns.length > 0)).toEqual([true, false]);
    await settle(pointId, 'let-through');
    expect((await get(code)).points).toEqual([
      { id: pointId, text: 'Vi väntar för länge på en tid.', rank: null, support: 0 },
    ]);
    await settle(pointId, 'put-aside');
    expect((await get(code)).points).toEqual([]);
  });

  it('a phone number is not shown, and one participant does not fill the list', async () => {
    const { eventId, code } = await openList(server);
    const participant = randomUUID();
    for (let n = 0; n < 5; n += 1) await say(code, `Ring 070-123 45 6${n}`, participant);
    expect(await refusalOf(say(code, 'Och en till', participant))).toMatchObject({
      code: 'hearing-point/too-many-waiting',
    });
    const [first] = (await review(eventId)).points;
    expect(await refusalOf(settle(first?.id ?? '', 'let-through'))).toEqual({
      code: 'hearing-point/person-data',
    });
  });

  it('the list opens on the day, once, by those who moderate', async () => {
    const id = await planHearing(server, { date: '2026-09-08' });
    const open = (role: 'moderator' | 'reader') => server.as(role).hearingRoom.open.mutate({ id });
    expect(await refusalOf(open('reader'))).toMatchObject({ code: 'access/not-allowed' });
    expect(await refusalOf(open('moderator'))).toMatchObject({ code: 'hearing-room/day-not-come' });
    const { eventId } = await openList(server);
    expect(await refusalOf(server.as('moderator').hearingRoom.open.mutate({ id: eventId }))).toEqual({
      code: 'hearing-room/already-opened',
    });
  });
});

describe('E1 support', () => {
  it('counts once however often it is sent, can be taken back, and says nothing of who', async () => {
    const { code, participant, pointId } = await openList(server, { shown: true });
    const support = (supports: boolean) =>
      server.as('coordinator').hearingPoint.support.mutate({ code, participant, pointId, supports });
    await Promise.all([support(true), support(true), support(true)]);
    expect(await get(code, participant)).toMatchObject({ points: [{ support: 1 }], supported: [pointId] });
    expect(await get(code, randomUUID())).toMatchObject({ supported: [] });
    const { rows } = await server.database.pool.query<{ participant: string; actor: string; data: object }>(
      `select s.participant, e.actor, e.data from hearing_support s join domain_event e on e.subject_id = s.point_id
       where s.point_id = $1 and e.action = 'hearing-point/support'`,
      [pointId],
    );
    expect(rows).toMatchObject([{ actor: 'public', data: { supports: true } }]);
    expect(rows[0]?.participant).not.toContain(participant);
    await support(false);
    expect(await get(code, participant)).toMatchObject({ points: [{ support: 0 }], supported: [] });
  });

  it('is not for what is not shown, nor for a point of another hearing', async () => {
    const { code, participant, pointId } = await openList(server);
    const other = await openList(server, { shown: true });
    const support = (id: string) =>
      refusalOf(
        server.as('public').hearingPoint.support.mutate({ code, participant, pointId: id, supports: true }),
      );
    expect(await support(pointId)).toEqual({ code: 'hearing-point/not-shown' });
    expect(await support(other.pointId)).toEqual({ code: 'hearing-point/not-found' });
  });
});

describe('B8 the shortlist and the end', () => {
  it('the shortlist is read first; closed, counts stay and nobody’s key does', async () => {
    const { eventId, code, participant, pointId } = await openList(server, { shown: true });
    await say(code, 'Ring tillbaka fortare.');
    const second = (await review(eventId)).points.find(({ status }) => status === 'received')?.id ?? '';
    await settle(second, 'let-through');
    await server.as('moderator').hearingPoint.rank.mutate({ eventId, ids: [pointId] });
    expect((await get(code)).points.map(({ id }) => id)).toEqual([pointId, second]);
    await server.as('public').hearingPoint.support.mutate({ code, participant, pointId, supports: true });
    await server.as('moderator').hearingRoom.close.mutate({ id: eventId });
    expect(await get(code, participant)).toMatchObject({
      open: false,
      points: [{ id: pointId, support: 1 }, { support: 0 }],
      supported: [],
    });
    expect(await refusalOf(say(code, 'För sent'))).toEqual({ code: 'hearing-room/closed' });
    const { rows } = await server.database.pool.query(
      `select (select count(*)::int from hearing_support where event_id = $1) as supports,
         (select count(participant)::int from hearing_point where event_id = $1) as keys`,
      [eventId],
    );
    expect(rows).toEqual([{ supports: 0, keys: 0 }]);
  });

  it('B1 what was let through becomes statements of the hearing, which are moderated like others', async () => {
    const { eventId, pointId } = await openList(server, { shown: true });
    const handOver = () => server.as('moderator').handOver.hearing.mutate({ id: eventId });
    expect(await refusalOf(handOver())).toEqual({ code: 'hearing-room/still-open' });
    await server.as('moderator').hearingRoom.close.mutate({ id: eventId });
    expect(await handOver()).toEqual({ count: 1 });
    expect(await refusalOf(handOver())).toEqual({ code: 'hearing-point/nothing-to-hand-over' });
    const statementId = (await review(eventId)).points.find(({ id }) => id === pointId)?.statementId;
    const incoming = await server.as('moderator').statement.incoming.query({});
    expect(incoming.rows.find(({ id }) => id === statementId)).toMatchObject({
      text: 'Vi väntar för länge på en tid.',
      authorKind: 'hearing',
      authorName: 'Påhittad hearing',
      status: 'received',
      saidAt: '2026-09-07',
      cycleYear: 2026,
      receivedAt: new Date(moment).toISOString(),
    });
  });
});

describe('B6 K3 a list that nobody closed', () => {
  it('closes by itself when its day has passed, and not before; who supported what is forgotten', async () => {
    const { eventId, code, participant, pointId } = await openList(server, { shown: true });
    const seat = { code, participant, pointId, supports: true };
    await server.as('public').hearingPoint.support.mutate(seat);
    const run = () => closeRooms(server.services, ['dalarna']);
    now = startOfDay(plainDate('2026-09-08')) - 1;
    await run();
    expect((await get(code)).open).toBe(true);
    now += 1;
    await run();
    await run();
    expect((await get(code)).open).toBe(false);
    expect((await get(code)).points).toMatchObject([{ id: pointId, support: 1 }]);
    const { rows } = await server.database.pool.query(
      `select actor from domain_event where action = 'hearing-room/close' and subject_id = $1`,
      [eventId],
    );
    expect(rows).toEqual([{ actor: 'system' }]);
  });
});

describe('B6 a code of six digits is not found by trying', () => {
  it('after two hundred wrong codes the right one opens nothing either, for a quarter of an hour', async () => {
    const { code } = await openList(server);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 200; tries += 1)
      expect((await refusalOf(get(wrong)))?.code).toBe('hearing-room/not-found');
    expect((await get(code)).open).toBe(true);
    expect(await refusalOf(say(wrong, 'Hej'))).toMatchObject({ code: 'session/too-many-tries' });
    expect(await refusalOf(get(code))).toMatchObject({ code: 'session/too-many-tries' });
    now = moment + 15 * 60_000;
    expect((await get(code)).open).toBe(true);
  });
});
