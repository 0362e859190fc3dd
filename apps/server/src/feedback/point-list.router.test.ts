import { themes } from '@inflytande/demo/themes';
import { pointStatuses } from '@inflytande/domain/feedback/point';
import { beforeAll, describe, expect, it } from 'vitest';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp, type TestClient } from '../testing/test-app.ts';

let server: TestApp;
let visitor: TestClient;
type Filter = Parameters<TestClient['point']['list']['query']>[0];
type Row = Awaited<ReturnType<TestClient['point']['list']['query']>>['rows'][number];

/** Every page of a list, one after the other. */
const all = async (filter: Filter, between: () => Promise<void> = async () => {}) => {
  const rows: Row[] = [];
  const totals: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await visitor.point.list.query(cursor === undefined ? filter : { ...filter, cursor });
    rows.push(...page.rows);
    totals.push(page.total);
    cursor = page.next ?? undefined;
    if (cursor !== undefined) await between();
  } while (cursor !== undefined);
  return { rows, totals };
};

let everything: Row[];
beforeAll(async () => {
  server = await testApp();
  visitor = server.as('public');
  everything = (await all({})).rows;
});

const publishNew = async (text?: string) => {
  const { id } = await sendStatement(server, text === undefined ? {} : { text });
  const { pointId } = await server
    .as('moderator')
    .statement.publish.mutate({ id, place: { newPoint }, secrecy: 'no-person-data' });
  return pointId ?? '';
};

describe('key pages', () => {
  it.each(['newest', 'oldest', 'waiting'] as const)('%s: all of them, none twice', async (sort) => {
    const { rows, totals } = await all({ sort });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(everything.map(({ id }) => id).toSorted());
    expect(new Set(totals)).toEqual(new Set([everything.length]));
  });

  it('newest and oldest are each other’s mirror', async () => {
    const [newest, oldest] = [await all({ sort: 'newest' }), await all({ sort: 'oldest' })];
    expect(newest.rows.map(({ id }) => id)).toEqual(oldest.rows.map(({ id }) => id).toReversed());
  });

  it('B3 waiting: the longest wait first, what waits for nothing last', async () => {
    const since = (await all({ sort: 'waiting' })).rows.map(({ waitingSince }) => waitingSince ?? '9999');
    expect(since).toEqual(since.toSorted());
  });

  it.each(['newest', 'oldest', 'waiting'] as const)(
    '%s: points that come while one reads neither hide nor repeat any',
    async (sort) => {
      const before = (await all({ sort })).rows.map(({ id }) => id);
      const { rows } = await all({ sort }, async () => {
        await publishNew();
      });
      const seen = rows.map(({ id }) => id);
      expect(new Set(seen).size).toBe(seen.length);
      const old = new Set(before);
      expect(seen.filter((id) => old.has(id))).toEqual(before);
    },
  );

  it.each(['x', 'bnVsbA', Buffer.from('["2019-01-01T00:00:00Z"]').toString('base64url')])(
    'a broken place (%s) is refused',
    async (cursor) => {
      expect(await refusalOf(visitor.point.list.query({ cursor }))).toEqual({ code: 'page/cursor-broken' });
    },
  );
});

describe('filters', () => {
  const holds = {
    themeId: (row: Row, wanted: unknown) => row.themeId === wanted,
    principalId: (row: Row, wanted: unknown) => row.principalIds.includes(wanted as string),
    municipalityCode: (row: Row, wanted: unknown) => row.municipalityCode === wanted,
    year: (row: Row, wanted: unknown) => row.years.includes(wanted as number),
    status: (row: Row, wanted: unknown) => row.status === wanted,
  } as const satisfies Partial<Record<keyof Filter, unknown>>;

  const cases: [keyof typeof holds, unknown][] = [
    ...themes.map(({ id }): ['themeId', unknown] => ['themeId', id]),
    ['principalId', 'region-dalarna'],
    ['principalId', 'kommunerna-dalarna'],
    ['municipalityCode', '2080'],
    ['municipalityCode', '2085'],
    ['year', 2018],
    ['year', 2019],
    ['year', 2026],
    ...pointStatuses.map((status): ['status', unknown] => ['status', status]),
  ];

  it.each(cases)('%s %s gives exactly the points that have it', async (name, wanted) => {
    const now = (await all({})).rows;
    const { rows, totals } = await all({ [name]: wanted });
    const expected = now.filter((row) => holds[name](row, wanted));
    expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(totals[0]).toBe(expected.length);
  });

  it('hold together', async () => {
    const both = await all({ themeId: 'T04', status: 'unanswered', year: 2019 });
    const expected = everything.filter(
      (row) => row.themeId === 'T04' && row.status === 'unanswered' && row.years.includes(2019),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(both.rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  it('that nothing has give an empty page', async () => {
    expect(await visitor.point.list.query({ themeId: 'no-such' })).toEqual({
      rows: [],
      next: null,
      total: 0,
    });
  });
});

describe('search', () => {
  it.each([
    ['mottagningarna', 'Mottagningen i Mora stängde.'],
    ['mottagning', 'Mottagningen i Mora stängde.'],
    ['läkarna', 'Man träffar aldrig samma läkare.'],
    ['anhöriga', 'En anhörig fick inget stöd.'],
    ['STÖD', 'En anhörig fick inget stöd.'],
    ['"inget stöd"', 'En anhörig fick inget stöd.'],
  ])('%s finds “%s” in any inflection', async (query, text) => {
    const pointId = await publishNew(text);
    const { rows } = await all({ query });
    expect(rows.map(({ id }) => id)).toContain(pointId);
  });

  it('finds the name of a point as well as what was said', async () => {
    const [named] = everything;
    const { rows } = await all({ query: `"${named?.title ?? ''}"` });
    expect(rows.map(({ id }) => id)).toContain(named?.id);
  });

  it('a word that nobody said finds nothing', async () => {
    expect((await visitor.point.list.query({ query: 'kvantkromodynamik' })).total).toBe(0);
  });

  it.each(['', '   '])('%j is no search', async (query) => {
    expect((await visitor.point.list.query({ query })).total).toBe((await all({})).rows.length);
  });

  it.each([`'; drop table point; --`, '& | ! ( ) :* <->', '"', '-', '\\', '%_', 'å'.repeat(200)])(
    'takes what people type: %j',
    async (query) => {
      const page = await visitor.point.list.query({ query });
      expect(page.total).toBe(page.rows.length);
    },
  );
});
