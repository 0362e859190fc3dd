import { beforeEach, expect, it } from 'vitest';
import { contents, eventsAfter, lastEvent } from '../testing/change-log.ts';
import { sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeEach(async () => {
  server = await testApp();
});

/** Declined on a day, as the database has it: the server's own clock stands still. */
const declined = async (on: string) => {
  const { id } = await sendStatement(server, { text: 'Köp mina piller' });
  await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
  await server.database.pool.query('update statement set settled_at = $2 where id = $1', [
    id,
    `${on}T12:00Z`,
  ]);
  return id;
};

const ofClass = async (informationClass: string) =>
  (await server.as('registrar').disposal.preview.query()).classes.find(
    (one) => one.informationClass === informationClass,
  );

it('P5 the preview shows what is due by table, with its rule, and changes nothing', async () => {
  await declined('2021-09-06');
  await declined('2021-09-07');
  const before = await contents(server.database);
  expect(await ofClass('declined-statement')).toMatchObject({
    rule: { retention: { kind: 'disposed-after', years: 5 } },
    // What was put aside at a hearing goes by the same rule; nothing was.
    tables: [
      { table: 'hearing_point', rows: 0, due: 0 },
      { table: 'statement', rows: 2, due: 1 },
    ],
  });
  expect(await ofClass('statement')).toMatchObject({ rule: { retention: { kind: 'kept' } } });
  expect(await contents(server.database)).toBe(before);
});

it('P5 the run takes the words and leaves that it came in and was counted, with one event', async () => {
  const id = await declined('2019-01-01');
  const kept = await declined('2026-01-01');
  const last = await lastEvent(server.database);
  expect(await server.as('administrator').disposal.run.mutate({ on: '2026-09-07', due: 1 })).toEqual({
    rows: 1,
  });
  const { rows } = await server.database.pool.query(
    'select id, text, status, receipt_digest is null as locked from statement where id = any($1) order by settled_at',
    [[id, kept]],
  );
  expect(rows).toEqual([
    { id, text: '', status: 'declined', locked: true },
    { id: kept, text: 'Köp mina piller', status: 'declined', locked: false },
  ]);
  const classes = [{ informationClass: 'declined-statement', rows: 1, decision: expect.any(String) }];
  expect(await eventsAfter(server.database, last)).toMatchObject([
    { action: 'disposal/run', data: { classes } },
  ]);
  expect(await ofClass('declined-statement')).toMatchObject({
    tables: [
      { table: 'hearing_point', rows: 0, due: 0 },
      { table: 'statement', rows: 2, due: 0 },
    ],
  });
});

it('P5 roles and persons go two years after the last one ended, never before', async () => {
  const { pool } = server.database;
  await pool.query(`update role_grant set "until" = '2024-09-06' where person_id = 'person-testgren'`);
  await pool.query(`update role_grant set "until" = '2024-09-07' where person_id = 'person-provsson'`);
  await server.as('administrator').disposal.run.mutate({ on: '2026-09-07', due: 2 });
  const { rows } = await pool.query(
    `select id from person where id in ('person-testgren', 'person-provsson', 'person-exempelius') order by 1`,
  );
  expect(rows).toEqual([{ id: 'person-exempelius' }, { id: 'person-provsson' }]);
});

it.each([
  [{ on: '2026-09-07', due: 2 }, 'disposal/changed-since'],
  [{ on: '2026-09-06', due: 1 }, 'disposal/changed-since'],
])('P5 a run of anything but the preview is refused: %j', async (seen, code) => {
  await declined('2019-01-01');
  const before = await contents(server.database);
  expect(await refusalOf(server.as('administrator').disposal.run.mutate(seen))).toMatchObject({ code });
  expect(await contents(server.database)).toBe(before);
});
