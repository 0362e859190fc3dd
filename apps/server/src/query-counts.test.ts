import { generate } from '@inflytande/demo/generate';
import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { theSystem } from './context.ts';
import { importRecords, type ImportableNoun } from './import-records.ts';
import { moment } from './testing/moment.ts';
import { call, procedures, type QueryPath } from './testing/procedures.ts';
import { askerOf, demoKnown, inputsOf } from './testing/queries.ts';
import { askForDocument } from './testing/ask-for-document.ts';
import { knownRaised } from './testing/raise.ts';
import { sendOutForm } from './testing/send-out.ts';
import { sendStatement } from './testing/send-statement.ts';
import { testApp, type TestApp } from './testing/test-app.ts';

let server: TestApp;
let receipt: string;
let raised: Awaited<ReturnType<typeof knownRaised>>;
let asked: string[] = [];

/** Writes down every query that goes to the database. */
const listenToQueries = ({ database }: TestApp) => {
  const known = new WeakSet<pg.PoolClient>();
  database.pool.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    const heard = (...given: unknown[]) => {
      const [first] = given;
      asked.push(typeof first === 'string' ? first : (first as { text: string }).text);
      return query(...given);
    };
    Object.assign(client, { query: heard });
  });
};

const queriesOf = async (path: QueryPath) => {
  asked = [];
  const input = inputsOf({ ...demoKnown, ...raised, receipt })[path];
  expect(await call(server, askerOf(path), { path, input })).toMatchObject({ status: 200 });
  return asked.length;
};

const paths = procedures.filter(({ type }) => type === 'query').map(({ path }) => path as QueryPath);

const take = (noun: ImportableNoun, records: readonly unknown[]) =>
  importRecords(
    { database: server.database, regionId: 'dalarna', actor: theSystem, now: () => moment },
    noun,
    { records, authorityId: 'region-dalarna', from: 'test' },
  );

/** A county more, in the same region, and a lot about the one point, body and organisation that are asked for. */
const grow = async () => {
  const [more] = generate({ counties: 1, organisations: 60, councils: 30, themes: 20, points: 300 });
  if (more === undefined) throw new Error('no county was made');
  const { pointId, organisationId, bodyId } = demoKnown;
  const about = <Row extends object>(rows: Iterable<Row>, point: object) =>
    [...rows].flatMap((row, index) => [row, { ...row, ...point, id: `about-${index}` }]);
  await take('authority', [...more.authorities]);
  await take('organisation', about(more.organisations, { parentId: organisationId }));
  await take('body', [...more.bodies]);
  await take(
    'seat',
    about(more.seats, { bodyId, holder: { kind: 'organisation', organisationId, nameInSource: 'X' } }),
  );
  await take('theme', [...more.themes]);
  await take('point', [...more.points]);
  await take('statement', about(more.statements, { pointId }));
  await take('answer', about(more.answers, { pointId }));
  await take('verdict', about(more.verdicts, { pointId }));
  for (let number = 0; number < 30; number += 1) await sendStatement(server);
  for (let number = 0; number < 3; number += 1) await askForDocument(server);
};

const before = new Map<QueryPath, number>();
beforeAll(async () => {
  server = await testApp();
  listenToQueries(server);
  await server
    .as('coordinator')
    .sendOut.send.mutate({ ...(await sendOutForm(server)), id: demoKnown.sendOutId });
  ({ receipt } = await sendStatement(server, { joinPointId: demoKnown.pointId }));
  await askForDocument(server);
  raised = await knownRaised(server);
  for (const path of paths) before.set(path, await queriesOf(path));
  await grow();
});

describe('no query per row', () => {
  it('counts the queries at all: the list alone of what everyone may see, else who asks too', async () => {
    expect(await queriesOf('cycle.list')).toBe(3);
    expect(await queriesOf('countyReport.list')).toBe(8);
    expect(asked.filter((query) => query.startsWith('begin'))).toHaveLength(2);
  });

  it.each(paths)('%s asks as often when there is more', async (path) => {
    expect(await queriesOf(path)).toBe(before.get(path));
  });

  it.each(paths)('%s asks at most sixteen times', async (path) => {
    expect(await queriesOf(path)).toBeLessThanOrEqual(16);
  });
});
