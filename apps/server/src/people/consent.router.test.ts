import { beforeEach, describe, expect, it } from 'vitest';
import { contents, eventsAfter, lastEvent } from '../testing/change-log.ts';
import { moment } from '../testing/moment.ts';
import {
  personWith,
  refusalOf,
  testApp,
  type TestApp,
  type TestClient,
  type TestRole,
} from '../testing/test-app.ts';

let server: TestApp;
let clock = moment;
beforeEach(async () => {
  clock = moment;
  server = await testApp({ now: () => clock });
});

type Given = Extract<Parameters<TestClient['consent']['give']['mutate']>[0], { purpose: 'interest-pool' }>;

const inPool = {
  purpose: 'interest-pool',
  until: '2026-12-31',
  ageBand: '30-49',
  gender: 'woman',
  experience: ['own'],
  municipalityCode: '2080',
  willing: ['audit', 'lecture'],
} satisfies Given;

const join = (role: TestRole, more: Partial<Given> = {}) =>
  server.as(role).consent.give.mutate({ ...inPool, ...more });
const own = (role: TestRole) => server.as(role).consent.own.query();
const asked = async (task: 'audit' | 'survey' = 'audit') =>
  (await server.as('coordinator').interestPool.list.query({ task })).candidates.map(
    ({ personId }) => personId,
  );

describe('Z1 consent is one’s own, recorded and revocable', () => {
  it('is kept with its words and days, also after it was taken back', async () => {
    await server
      .as('reader')
      .consent.give.mutate({ purpose: 'published-name', until: null, ageBand: '30-49' });
    const [given] = (await own('reader')).consents;
    expect(given).toMatchObject({
      purpose: 'published-name',
      from: '2026-09-07',
      until: null,
      withdrawnOn: null,
      wording: expect.stringMatching(/./),
      holds: true,
    });
    await server.as('reader').consent.withdraw.mutate({ id: given?.id ?? '' });
    expect((await own('reader')).consents).toMatchObject([
      { id: given?.id, withdrawnOn: '2026-09-07', holds: false },
    ]);
  });

  it('given twice holds once', async () => {
    await join('reader');
    const last = await lastEvent(server.database);
    await join('reader');
    expect((await own('reader')).consents).toHaveLength(1);
    expect(await eventsAfter(server.database, last)).toEqual([]);
  });

  it('another’s cannot be taken back, nor seen', async () => {
    await join('reader');
    const id = (await own('reader')).consents[0]?.id ?? '';
    const attempt = server.as('administrator').consent.withdraw.mutate({ id });
    expect(await refusalOf(attempt)).toMatchObject({ code: 'consent/not-found' });
    expect(await own('administrator')).toMatchObject({ consents: [], poolEntry: null });
  });

  it.each([
    [{ until: null }, 'consent/end-missing'],
    [{ until: '2026-09-06' }, 'consent/ends-before-it-starts'],
    [{ ageBand: '15-17' }, 'consent/guardian-missing'],
  ])('R2 the pool with %j is refused and keeps nothing', async (more, code) => {
    const before = await contents(server.database);
    expect(await refusalOf(join('reader', more as Partial<Given>))).toMatchObject({ code });
    expect(await contents(server.database)).toBe(before);
  });

  it('R2 nobody under 18 is shown by name or picture', async () => {
    for (const purpose of ['published-name', 'picture'] as const) {
      const attempt = server.as('reader').consent.give.mutate({ purpose, until: null, ageBand: '15-17' });
      expect(await refusalOf(attempt)).toMatchObject({ code: 'consent/not-for-minors' });
    }
  });
});

describe('R2 the interest pool', () => {
  it('is asked by what its members will take part in', async () => {
    await join('reader');
    expect(await asked()).toEqual([personWith.reader]);
    expect(await asked('survey')).toEqual([]);
  });

  it('what was told is erased when the consent is taken back; the consent is kept', async () => {
    await join('reader');
    await server.as('reader').consent.withdraw.mutate({ id: (await own('reader')).consents[0]?.id ?? '' });
    expect(await asked()).toEqual([]);
    const { rows } = await server.database.pool.query('select * from pool_entry');
    expect(rows).toEqual([]);
    expect((await own('reader')).consents).toHaveLength(1);
  });

  it('nobody is asked after the last day', async () => {
    await join('reader');
    clock = Date.parse('2026-12-31T22:59:00Z');
    server = await testApp({ database: server.database, now: () => clock });
    expect(await asked()).toEqual([personWith.reader]);
    clock = Date.parse('2026-12-31T23:00:00Z');
    server = await testApp({ database: server.database, now: () => clock });
    expect(await asked()).toEqual([]);
  });

  it('Z5 leaves protected identities to their handlers', async () => {
    await join('reader');
    await server.database.pool.query(`update person set protection = 'secrecy-mark' where id = $1`, [
      personWith.reader,
    ]);
    expect(await asked()).toEqual([]);
  });

  it('tells no count under five', async () => {
    for (const role of ['reader', 'assessor', 'answerer', 'economist', 'registrar', 'moderator'] as const)
      await join(role, role === 'moderator' ? { gender: 'man' } : {});
    const { balance } = await server.as('coordinator').interestPool.list.query({});
    expect(JSON.stringify(balance.counts)).not.toMatch(/"count":[0-4]\b/);
    expect(JSON.stringify(balance.counts)).toContain('few');
  });
});
