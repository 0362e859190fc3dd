import { beforeAll, describe, expect, it } from 'vitest';
import { accountPaths, call, procedures, type QueryPath } from './testing/procedures.ts';
import { askerOf, demoKnown, inputsOf } from './testing/queries.ts';
import { knownRaised } from './testing/raise.ts';
import { sendStatement } from './testing/send-statement.ts';
import { personWith, testApp, testRoles, type TestApp } from './testing/test-app.ts';

/** One person with protected identity who has done things, and one shelter that says where it is. */
let server: TestApp;
let receipt: string;
let raised: Awaited<ReturnType<typeof knownRaised>>;
const personId = personWith.moderator;
const told = /Provsson|petra\.provsson/;
const shelter = 'org-kvinnojourer';
/** The place by its name or its code; digits inside an id are no place. */
const whereabouts = /Hemligstad|(?<![-\w])9999(?![-\w])/;

beforeAll(async () => {
  server = await testApp();
  const { id } = await sendStatement(server);
  await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
  ({ receipt } = await sendStatement(server));
  raised = await knownRaised(server);
  const { pool } = server.database;
  await pool.query(`update person set protection = 'secrecy-mark' where id = $1`, [personId]);
  await pool.query(`update organisation set place = 'Hemligstad', municipality_code = '9999' where id = $1`, [
    shelter,
  ]);
});

const queries = procedures.filter(({ type }) => type === 'query').map(({ path }) => path as QueryPath);
const known = { ...demoKnown, organisationId: shelter, personId };
const inputFor = (path: QueryPath) => inputsOf({ ...known, ...raised, receipt })[path];

/** What people are told about themselves. */
const ofOneself = new Set<QueryPath>(['session.me']);

describe('Z5, O8 in every answer to everybody', () => {
  it.each(queries)('%s tells neither a protected name nor where a shelter is', async (path) => {
    for (const role of testRoles.filter((one) => one !== 'moderator' || !ofOneself.has(path))) {
      const { text } = await call(server, role, { path, input: inputFor(path) });
      expect(text).not.toMatch(told);
      expect(text).not.toMatch(whereabouts);
    }
  });

  it('O8 a search by the municipality does not find the shelter', async () => {
    const { rows } = await server.as('administrator').organisation.list.query({ municipalityCode: '9999' });
    expect(rows.map(({ id }) => id)).not.toContain(shelter);
  });

  it('Z5 changes answer no name either', async () => {
    const paths = procedures
      .filter(({ type, path }) => type === 'mutation' && !(accountPaths as readonly string[]).includes(path))
      .map(({ path }) => path);
    for (const path of paths) {
      const input = { id: personId, personId, who: { kind: 'person', id: personId }, reason: 'x' };
      expect((await call(server, askerOf(path), { path, input })).text).not.toMatch(told);
    }
  });
});

describe('the walk sees something', () => {
  it('Z5 the person without protection, and with it a named handler', async () => {
    const get = () => call(server, 'administrator', { path: 'person.get', input: { id: personId } });
    expect((await get()).status).toBe(404);
    const { pool } = server.database;
    const values = [personId, personWith.administrator];
    await pool.query(
      `insert into person_handler (region_id, person_id, handler_id) values ('dalarna', $1, $2)`,
      values,
    );
    expect((await get()).text).toMatch(told);
    await pool.query('delete from person_handler');
    await pool.query(`update person set protection = 'none' where id = $1`, [personId]);
    for (const path of ['session.people', 'person.list', 'domainEvent.list'] as const)
      expect((await call(server, 'administrator', { path, input: inputFor(path) })).text).toMatch(told);
  });

  it('O8 the place of an organisation that is no shelter', async () => {
    await server.database.pool.query(`update organisation set category = 'relatives' where id = $1`, [
      shelter,
    ]);
    const { text } = await call(server, 'public', { path: 'organisation.get', input: { id: shelter } });
    expect(text).toMatch(whereabouts);
  });
});
