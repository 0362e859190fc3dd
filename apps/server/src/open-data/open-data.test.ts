import { caseStatements } from '@inflytande/demo/cases';
import { statements } from '@inflytande/demo/statements';
import { readCsv } from '@inflytande/exchange/table/csv';
import { openColumnWords } from '@inflytande/i18n/open-data-words';
import { beforeAll, describe, expect, it } from 'vitest';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { openTableNames, openTables } from './tables.ts';
import { yearColumns } from './year-table.ts';

let server: TestApp;
let pointId: string;
const text = 'Sköterskan Hilda Hemligsson svarade aldrig på vintertungheten, sade jag.';
const get = (name: string, headers: Record<string, string> = {}) =>
  server.app.request(`http://localhost/oppna-data/${name}`, { headers });
const publish = async (given: Parameters<typeof sendStatement>[1], more: object = {}) => {
  const { id } = await sendStatement(server, given);
  const published = await server
    .as('moderator')
    .statement.publish.mutate({ id, place: { newPoint }, secrecy: 'nobody-recognisable', ...more });
  return published.pointId ?? '';
};

type JsonPoint = { synpunkt_id: string; uttalanden: { av: string | null; text: string }[] } & Record<
  string,
  unknown
>;
const points = async () =>
  ((await (await get('synpunkter.json')).json()) as { synpunkter: JsonPoint[] }).synpunkter;

beforeAll(async () => {
  server = await testApp();
  pointId = await publish(
    { text, identity: 'name-not-published', authorName: 'Skrivar Skriversson' },
    { masks: [{ from: 11, to: 27, ground: 'third-party' }] },
  );
  await sendStatement(server, { text: 'Väntar på att läsas.' });
  const { id } = await sendStatement(server, { text: 'Köp mina piller' });
  await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
});

describe('open data', () => {
  it('has every published point once, with everything said, answered and judged', async () => {
    const all = await points();
    const shown = (await server.as('public').point.list.query({})).total;
    expect(all).toHaveLength(shown);
    expect(new Set(all.map((one) => one.synpunkt_id)).size).toBe(shown);
    const answered = all.find((one) => one.synpunkt_id === 'T24-04');
    expect(answered).toMatchObject({ status: 'Löst', vem_ska_svara: 'Region Dalarna' });
    const { answers, verdicts } = await server.as('public').point.get.query({ id: 'T24-04' });
    expect(answered?.['svar']).toHaveLength(answers.length);
    expect(answered?.['bedomningar']).toHaveLength(verdicts.length);
  });

  it.each(openTableNames)(
    '%s.csv is a table with the declared columns, the same rows as in JSON',
    async (name) => {
      const file = new Uint8Array(await (await get(`${name}.csv`)).arrayBuffer());
      const read = readCsv(openTables[name].columns, file);
      if (!read.ok) throw new Error(JSON.stringify(read.faults));
      expect(read.leftOut).toEqual([]);
      const all = await points();
      const count = name === 'synpunkter' ? all.length : all.flatMap((one) => one[name]).length;
      expect(read.rows).toHaveLength(count);
      expect(count).toBeGreaterThan(0);
    },
  );

  it('Z1, B5 tells no person’s name, nothing masked and nothing that was not published', async () => {
    for (const name of ['synpunkter.json', ...openTableNames.map((table) => `${table}.csv`)]) {
      const body = await (await get(name)).text();
      expect(body).not.toMatch(/Hemligsson|Skriversson|Väntar på att läsas|Köp mina piller/);
    }
    const mine = (await points()).find((one) => one.synpunkt_id === pointId);
    expect(mine?.uttalanden).toHaveLength(1);
    expect(mine?.uttalanden[0]).toMatchObject({ av: null });
    expect(mine?.uttalanden[0]?.text).toMatch(/^Sköterskan \[.+\] svarade aldrig på vintertungheten/);
  });

  it('B6 individuals under five are few, associations are counted exactly', async () => {
    const place = { pointId };
    const rowNow = async () => (await points()).find((one) => one.synpunkt_id === pointId);
    for (let said = 1; said < 5; said += 1) {
      expect(await rowNow()).toMatchObject({ antal_enskilda: 'färre än 5', antal_foreningar: 0 });
      const { id } = await sendStatement(server, { text: `Samma sak, nummer ${said}.` });
      await server.as('moderator').statement.publish.mutate({ id, place, secrecy: 'no-person-data' });
    }
    expect(await rowNow()).toMatchObject({ antal_enskilda: '5' });
    const byAssociations = Map.groupBy(
      [...statements, ...caseStatements].filter(
        ({ authorKind, status }) => authorKind === 'association' && status === 'published',
      ),
      (one) => one.pointId,
    );
    for (const one of await points())
      expect(one['antal_foreningar']).toBe(
        new Set((byAssociations.get(one.synpunkt_id) ?? []).map(({ authorId }) => authorId)).size,
      );
  });

  it('B2, B6 the years are a table too, with what the page of figures shows', async () => {
    const file = new Uint8Array(await (await get('ar_for_ar.csv')).arrayBuffer());
    const read = readCsv(yearColumns, file);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { years } = await server.as('public').figure.all.query();
    expect(
      read.rows.map(({ ar, upptagna, vantar_vid_arets_slut: waiting }) => [ar, upptagna, waiting]),
    ).toEqual(years.map(({ year, raised, atEnd }) => [year, raised, atEnd.unanswered]));
    expect(read.rows.find(({ ar }) => ar === 2019)).toMatchObject({ antal_enskilda: 'färre än 5' });
  });

  it('every column is explained', () => {
    const tables = [...openTableNames.map((name) => openTables[name].columns), yearColumns];
    const columns = tables.flatMap((table) => Object.keys(table));
    expect(columns.filter((column) => openColumnWords[column] === undefined)).toEqual([]);
  });

  it('the catalogue names every file, and is not offered where nobody answers questions', async () => {
    const body = await (await get('katalog.rdf')).text();
    for (const name of ['synpunkter.json', 'uttalanden.csv', 'ar_for_ar.csv'])
      expect(body).toContain(`http://localhost/oppna-data/${name}`);
    const silent = await testApp({
      database: server.database,
      environment: { DATABASE_URL: 'postgres://db.example.se/x', SECRET: 'x'.repeat(32) },
    });
    expect((await silent.app.request('http://localhost/oppna-data/katalog.rdf')).status).toBe(404);
  });
});

describe('how it is fetched', () => {
  it('from every site, and anew only where something has changed', async () => {
    const first = await get('synpunkter.csv');
    await first.text();
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const [mark, at] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? ''];
    expect((await get('synpunkter.csv', { 'if-none-match': mark })).status).toBe(304);
    expect((await get('synpunkter.csv', { 'if-none-match': `"x", ${mark}` })).status).toBe(304);
    expect((await get('synpunkter.csv', { 'if-modified-since': at })).status).toBe(304);
    expect((await get('svar.csv', { 'if-none-match': mark })).status).toBe(200);
    await sendStatement(server, { text: 'Ännu ingen har läst det här.' });
    expect((await get('synpunkter.csv', { 'if-none-match': mark })).status).toBe(304);
    await publish({ text: 'Nu är det läst.' });
    expect((await get('synpunkter.csv', { 'if-none-match': mark })).status).toBe(200);
  });

  it('in parts: somebody else is answered while a slow reader waits', async () => {
    const reader = (await get('synpunkter.json')).body?.getReader();
    await reader?.read();
    expect((await server.as('public').point.list.query({})).total).toBeGreaterThan(0);
    await reader?.cancel();
    expect((await server.as('public').point.list.query({})).total).toBeGreaterThan(0);
  });
});
