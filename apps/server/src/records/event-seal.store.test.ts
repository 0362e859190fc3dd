import { beforeEach, describe, expect, it } from 'vitest';
import { inSpace } from '../database/space.ts';
import { read } from '../read.ts';
import { sealLogs } from '../seal-logs.ts';
import { moment } from '../testing/moment.ts';
import { sendStatement } from '../testing/send-statement.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { checkSeals, sealLog } from './event-seal.store.ts';

let server: TestApp;
beforeEach(async () => {
  server = await testApp();
});

const seal = () => sealLogs(server.services, ['dalarna']);
const check = () => read({ database: server.database, regionId: 'dalarna' }, checkSeals);
const change = (sql: string) => server.database.pool.query(sql);

describe('Z3 seals over the log', () => {
  it('cover every event once, and fit', async () => {
    await seal();
    const first = await check();
    expect(first).toMatchObject({ seals: 1, unsealed: 0, broken: null });
    expect(first.events).toBeGreaterThan(10);
    await sendStatement(server);
    expect(await check()).toMatchObject({ seals: 1, unsealed: 1 });
    await seal();
    await seal();
    expect(await check()).toMatchObject({ seals: 2, events: first.events + 1, unsealed: 0, broken: null });
  });

  it.each([
    [
      'an event taken away',
      `delete from domain_event where id = (select max(id) from domain_event where region_id = 'dalarna')`,
    ],
    [
      'an event put in',
      `insert into domain_event (region_id, at, actor, action, subject_kind, subject_id, data)
       overriding system value select region_id, at, actor, action, subject_kind, subject_id, data from domain_event
       where region_id = 'dalarna' limit 1`,
    ],
    [
      'another name on it',
      `update domain_event set actor = 'x' where id = (select min(id) from domain_event)`,
    ],
    ['another reason', `update domain_event set reason = 'x' where id = (select min(id) from domain_event)`],
    [
      'another time',
      `update domain_event set at = at + interval '1 second' where id = (select min(id) from domain_event)`,
    ],
    [
      'other data',
      `update domain_event set data = '{"records": 1}' where id = (select min(id) from domain_event)`,
    ],
    ['a seal taken away', `delete from event_seal where number = 1`],
  ])('show %s', async (_what, sql) => {
    await seal();
    await sendStatement(server);
    await seal();
    if (sql.startsWith('insert')) {
      await change(sql);
      // Between two sealed ones there is no place left: it comes last, and is not under any seal.
      expect(await check()).toMatchObject({ unsealed: 1, broken: null });
      return;
    }
    await change(sql);
    expect((await check()).broken).not.toBeNull();
  });

  it('wait for a change that is under way, so that nothing slips in before them', async () => {
    if (server.database.engine === 'embedded') return;
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const space = { regionId: 'dalarna', write: true };
    const underWay = inSpace(server.database, space, async (tx, entered) => {
      await entered;
      await finished;
      await tx.execute(`insert into domain_event (region_id, at, actor, action, subject_kind, subject_id, data)
        values ('dalarna', now(), 'x', 'theme/import', 'theme', 'late', '{}')`);
    });
    const sealing = inSpace(server.database, space, (tx) => sealLog(tx, 'dalarna', moment));
    await new Promise((resolve) => setTimeout(resolve, 200));
    finish();
    await underWay;
    await sealing;
    expect(await check()).toMatchObject({ unsealed: 0, broken: null });
  });
});
