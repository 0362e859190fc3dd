import { settings } from '@inflytande/domain/settings';
import { beforeEach, describe, expect, it } from 'vitest';
import { theSystem } from '../context.ts';
import { importRecords, type ImportableNoun } from '../import-records.ts';
import { contents, eventsAfter, lastEvent } from '../testing/change-log.ts';
import { moment } from '../testing/moment.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let now = moment;
let server: TestApp;
beforeEach(async () => {
  now = moment;
  server = await testApp({ now: () => now });
});

const change = {
  key: 'answer/cycle-days',
  value: 45,
  source: 'RS 2026/12',
  from: '2026-10-01',
  reason: 'Kortare väntan',
} as const;
const set = (more: object = {}) => server.as('administrator').setting.change.mutate({ ...change, ...more });
const listed = async (key: string) =>
  (await server.as('reader').setting.list.query()).find((one) => one.key === key);

describe('what a region sets for itself', () => {
  it('every setting is listed with its rule, its source and whether it is a default', async () => {
    const list = await server.as('reader').setting.list.query();
    expect(list.map(({ key }) => key)).toEqual(Object.keys(settings));
    expect(await listed('decision/appeal-times')).toMatchObject({
      rule: 'F8',
      inForce: { isDefault: true, toConfirm: true, source: expect.stringContaining('Kommunallagen') },
      versions: [],
    });
    expect(await listed('retention/declined-statement')).toMatchObject({
      rule: 'P5',
      inForce: { isDefault: false, toConfirm: false },
    });
  });

  it('B3 a later version waits for its day, and the earlier ones stay to be seen', async () => {
    await set({ from: '2026-09-01', value: 50 });
    await set();
    expect(await listed(change.key)).toMatchObject({
      inForce: { value: 50, from: '2026-09-01' },
      standard: { value: 60 },
      versions: [
        { value: 45, from: '2026-10-01', source: 'RS 2026/12', reason: 'Kortare väntan' },
        { value: 50, from: '2026-09-01' },
      ],
    });
    now = Date.parse('2026-10-01T00:00:00+02:00');
    expect((await listed(change.key))?.inForce).toMatchObject({ value: 45 });
  });

  it('of two from the same day the one put in later applies', async () => {
    await set({ from: '2026-09-01', value: 50 });
    now += 1000;
    await set({ from: '2026-09-01', value: 55 });
    expect((await listed(change.key))?.inForce).toMatchObject({ value: 55 });
    expect((await listed(change.key))?.versions).toHaveLength(2);
  });

  it('Z3 leaves one event with which setting, from when, by which decision and why', async () => {
    const last = await lastEvent(server.database);
    await set();
    expect(await eventsAfter(server.database, last)).toMatchObject([
      {
        action: 'setting/change',
        subject_kind: 'setting',
        subject_id: change.key,
        reason: 'Kortare väntan',
        data: { from: '2026-10-01', source: 'RS 2026/12' },
      },
    ]);
  });

  it.each([
    [{ source: ' ' }, 'setting/source-missing', 'source'],
    [{ reason: '' }, 'setting/reason-missing', 'reason'],
    [{ from: 'i höst' }, 'setting/from-unreadable', 'from'],
    [{ value: 0 }, 'setting/value-unreadable', 'value'],
    [{ key: 'region/accent-colour', value: '#ffd400' }, 'setting/contrast-too-low', 'value'],
  ])('%j is refused at its place, and nothing is set', async (more, code, path) => {
    const before = await contents(server.database);
    expect(await refusalOf(set(more))).toMatchObject({ code, path });
    expect(await contents(server.database)).toBe(before);
  });
});

describe('the rules ask what the region has set', () => {
  const take = (noun: ImportableNoun, record: object) =>
    importRecords(
      { database: server.database, regionId: 'dalarna', actor: theSystem, now: () => now },
      noun,
      { records: [record], authorityId: 'region-dalarna', from: 'test' },
    );
  const pointId = 'T04-01';
  const sources = [{ document: 'Påhittat', place: 'prov' }];
  /** By the list, which is kept, and by the page, which is worked out: they say the same. */
  const status = async () => {
    const { point, standing } = await server.as('public').point.get.query({ id: pointId });
    expect(standing.status).toBe(point.status);
    return point.status;
  };

  it('B4 a point is solved when those who raised it have had the region’s own days to say so', async () => {
    await take('answer', {
      id: 'answer-of-august',
      pointId,
      principalId: null,
      kind: 'promise',
      text: 'Vi gör det',
      givenAt: '2026-08-10',
      sources,
    });
    await take('verdict', {
      id: 'verdict-of-august',
      pointId,
      raiserKind: 'network',
      raiserId: null,
      verdict: 'solved',
      givenAt: '2026-08-11',
      note: null,
      sources,
    });
    expect(await status()).not.toBe('solved');
    await set({ key: 'verdict/answer-days', value: 20, from: '2026-09-01' });
    expect(await status()).toBe('solved');
    await set({ key: 'verdict/answer-days', value: 60, from: '2026-09-01' });
    expect(await status()).not.toBe('solved');
  });

  it('P5 disposal goes by the region’s decision, and by no proposal', async () => {
    const { pool } = server.database;
    const due = async () => (await server.as('registrar').disposal.preview.query()).due;
    await pool.query(`update role_grant set "until" = '2025-01-01' where person_id = 'person-testgren'`);
    expect(await due()).toBe(0);
    await set({ key: 'retention/role', value: { kind: 'disposed-after', years: 1 }, from: '2026-09-07' });
    expect(await due()).toBe(1);
    await pool.query(`delete from setting where key = 'retention/role'`);
    await pool.query(`update role_grant set "until" = '2020-01-01' where person_id = 'person-testgren'`);
    const preview = await server.as('registrar').disposal.preview.query();
    const role = preview.classes.find(({ informationClass }) => informationClass === 'role');
    expect(role).toMatchObject({ rule: { isDefault: true } });
    expect(role?.tables).toContainEqual(expect.objectContaining({ table: 'role_grant', due: 1 }));
    const seen = { on: '2026-09-07', due: preview.due + 1 };
    expect(await refusalOf(server.as('administrator').disposal.run.mutate(seen))).not.toBeNull();
    expect((await pool.query(`select from role_grant where person_id = 'person-testgren'`)).rowCount).toBe(1);
  });
});
