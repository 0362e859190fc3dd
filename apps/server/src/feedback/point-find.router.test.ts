import { beforeAll, describe, expect, it } from 'vitest';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
const find = (query: string, more: object = {}) => server.as('public').point.find.query({ query, ...more });
type Found = Awaited<ReturnType<typeof find>>;
type Pieces = Found['rows'][number]['titlePieces'];
const hitsIn = (pieces: Pieces) => pieces.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase());

const publish = async (text: string) => {
  const { id } = await sendStatement(server, { text });
  const { pointId } = await server
    .as('moderator')
    .statement.publish.mutate({ id, place: { newPoint }, secrecy: 'no-person-data' });
  return pointId ?? '';
};

beforeAll(async () => {
  server = await testApp();
});

describe('search in points', () => {
  it('finds every inflection, and marks the words where they stand', async () => {
    const { rows, total, query } = await find('bemötandet');
    expect(query).toBe('bemötandet');
    expect(total).toBeGreaterThan(0);
    for (const { titlePieces, passages } of rows) {
      const hits = [...hitsIn(titlePieces), ...passages.flatMap(({ pieces }) => hitsIn(pieces))];
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.filter((hit) => !/bemöt/.test(hit))).toEqual([]);
    }
  });

  it('shows those that are named so first, every page of them once', async () => {
    for (let number = 0; number < 30; number += 1) await publish('Sällsamt ord om bemötande.');
    const rows = [];
    let cursor: string | undefined;
    do {
      const page = await find('bemötande', cursor === undefined ? {} : { cursor });
      rows.push(...page.rows);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(rows.length).toBe((await find('bemötande')).total);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const named = rows.map(({ titlePieces }) => hitsIn(titlePieces).length > 0);
    expect(named).toEqual(named.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('the title is whole, and a text that holds signs of markup stays text', async () => {
    const id = await publish('Ett <b>kvarnhjul</b> & ett annat \uE000kvarnhjul\uE001 till');
    const { rows } = await find('kvarnhjul');
    const [row] = rows;
    expect(rows.map((one) => one.id)).toEqual([id]);
    expect(row?.titlePieces.map(({ text }) => text).join('')).toBe(row?.title);
    const [passage] = row?.passages ?? [];
    expect(passage?.pieces.map(({ text }) => text).join('')).toBe(
      'Ett <b>kvarnhjul</b> & ett annat kvarnhjul till',
    );
    expect(hitsIn(passage?.pieces ?? [])).toEqual(['kvarnhjul', 'kvarnhjul']);
  });

  it('words may stand in different parts of a point', async () => {
    const { rows } = await server.as('public').point.list.query({ themeId: 'T24' });
    const answered = rows.find(({ id }) => id === 'T24-04');
    expect(answered).toBeDefined();
    const { answers } = await server.as('public').point.get.query({ id: 'T24-04' });
    const rare = answers[0]?.text.match(/\p{L}{8,}/u)?.[0] ?? '';
    const found = await find(rare, { part: 'answer' });
    expect(found.rows.map(({ id }) => id)).toContain('T24-04');
    expect(found.rows.flatMap(({ passages }) => passages.map(({ part }) => part))).toContain('answer');
    expect((await find(rare, { part: 'statement' })).rows.map(({ id }) => id)).not.toContain('T24-04');
  });

  it('filters by part, theme, who should answer, place and year', async () => {
    const all = await find('bemötande');
    const themes = await find('bemötande', { themeId: 'T04' });
    expect(themes.total).toBeGreaterThan(0);
    expect(themes.total).toBeLessThan(all.total);
    expect(new Set(themes.rows.map(({ themeId }) => themeId))).toEqual(new Set(['T04']));
    const year = await find('bemötande', { year: 2019 });
    expect(year.rows.every(({ years }) => years.includes(2019))).toBe(true);
    const principal = await find('bemötande', { principalId: 'region-dalarna' });
    expect(principal.rows.every(({ principalIds }) => principalIds.includes('region-dalarna'))).toBe(true);
    expect((await find('bemötande', { municipalityCode: '2080' })).rows).toEqual([]);
    const named = await find('bemötande', { part: 'name' });
    expect(named.rows.every(({ titlePieces }) => hitsIn(titlePieces).length > 0)).toBe(true);
    expect(named.rows.flatMap(({ passages }) => passages)).toEqual([]);
  });

  it.each([
    ['a slip', 'bemötnade', 'bemötande'],
    ['left-out dots', 'bemotande', 'bemötande'],
    ['the beginning of a word', 'samsjukl', 'samsjuklighet'],
    ['a slip beside a right word', 'bemötnade psykiatrin', 'bemötande psykiatrin'],
  ])('%s: %s is searched as %s', async (_what, written, meant) => {
    const found = await find(written);
    expect(found.query).toBe(meant);
    expect(found.total).toBeGreaterThan(0);
    expect(found.rows).toEqual((await find(meant)).rows);
  });

  it('a word that is like no other finds nothing and is guessed as nothing', async () => {
    expect(await find('finnsintealls')).toMatchObject({ rows: [], total: 0, query: 'finnsintealls' });
  });

  it.each(['', '   ', 'a'.repeat(201)])('%j is refused', async (query) => {
    expect((await refusalOf(find(query)))?.code).toBe('input/invalid');
  });

  it.each(['&', "' | '", '-bemötande', '"', 'OR', '((', ':*', 'https://x.se/a?b=1&c=2', '\\'])(
    '%j is a question like another',
    async (query) => {
      expect((await find(query)).total).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('what is not published', () => {
  it('B5 is neither found, guessed nor shown where it is masked', async () => {
    const [secret, text] = ['Kvistspångare', 'Sköterskan Kvistspångare svarade på vintertungheten.'];
    const { id } = await sendStatement(server, { text });
    await server.as('moderator').statement.publish.mutate({
      id,
      place: { newPoint },
      secrecy: 'nobody-recognisable',
      masks: [{ from: 11, to: 11 + secret.length, ground: 'third-party' }],
    });
    expect(await find('kvistspångare')).toMatchObject({ total: 0, query: 'kvistspångare' });
    expect(await find('kvistspångre')).toMatchObject({ total: 0, query: 'kvistspångre' });
    const found = await find('vintertungheten');
    expect(found.total).toBe(1);
    expect(JSON.stringify(found)).not.toMatch(/kvistspångare/i);
  });

  it('is neither found nor guessed: what waits and what was declined', async () => {
    await sendStatement(server, { text: 'Om kvistfågelbon i skogen' });
    const { id } = await sendStatement(server, { text: 'Om månstensfynd i ån' });
    await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
    for (const word of ['kvistfågelbon', 'kvistfågelbo', 'månstensfynd', 'månstensfyn'])
      for (const role of ['public', 'moderator', 'administrator'] as const)
        expect(await server.as(role).point.find.query({ query: word })).toMatchObject({
          rows: [],
          query: word,
        });
  });

  it('is forgotten when it is published no more, unless somebody else has said it', async () => {
    const { pool } = server.database;
    const id = await publish('Ordet skrattspegel och ordet trollsländevinge.');
    await publish('Också här: trollsländevinge.');
    expect((await find('skratspegel')).query).toBe('skrattspegel');
    await pool.query(`update statement set text = 'Borttaget' where point_id = $1`, [id]);
    await sendAgain(id);
    expect((await find('skrattspegel')).total).toBe(0);
    expect((await find('skratspegel')).query).toBe('skratspegel');
    expect((await find('trollsländevinga')).total).toBe(1);
    const { rows } = await pool.query(`select word from search_word where word like 'skratt%'`);
    expect(rows).toEqual([]);
  });
});

/** Another statement in the same point, so that what is kept of it is kept anew. */
const sendAgain = async (pointId: string) => {
  const { id } = await sendStatement(server, { text: 'Samma sak igen.' });
  await server
    .as('moderator')
    .statement.publish.mutate({ id, place: { pointId }, secrecy: 'no-person-data' });
};
