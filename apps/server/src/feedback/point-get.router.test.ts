import { points } from '@inflytande/demo/points';
import { beforeAll, describe, expect, it } from 'vitest';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp, type TestClient } from '../testing/test-app.ts';

let server: TestApp;
let visitor: TestClient;
beforeAll(async () => {
  server = await testApp();
  visitor = server.as('public');
});

/** Of the rows of a table of one point: what the demo holds. */
const count = async (table: 'statement' | 'answer' | 'verdict', pointId: string) =>
  (
    await server.database.pool.query<{ count: number }>(
      `select count(*)::int as count from ${table} where point_id = $1`,
      [pointId],
    )
  ).rows[0]?.count;

describe('B1 one matter', () => {
  it.each(points.map(({ id }) => id))(
    '%s: everything said, answered and judged, and nothing else',
    async (id) => {
      const got = await visitor.point.get.query({ id });
      expect(got.statements).toHaveLength((await count('statement', id)) ?? -1);
      expect(got.answers).toHaveLength((await count('answer', id)) ?? -1);
      expect(got.verdicts).toHaveLength((await count('verdict', id)) ?? -1);
      expect(got.principals.map((principal) => principal.id).toSorted()).toEqual(
        got.point.principalIds.toSorted(),
      );
      const years = got.statements.map(({ cycleYear, saidAt }) => cycleYear ?? Number(saidAt.slice(0, 4)));
      expect(years).toEqual(years.toSorted((a, b) => a - b));
      expect(got.point.sources.length).toBeGreaterThan(0);
    },
  );

  it.each(points.slice(0, 40).map(({ id }) => id))('%s: the list and the page say the same', async (id) => {
    const { point, standing } = await visitor.point.get.query({ id });
    const { status, years, firstRaised, waitingSince, stalledSince } = standing;
    expect(point).toMatchObject({ status, years, firstRaised, waitingSince, stalledSince });
    const { rows } = await visitor.point.list.query({ query: `"${point.title}"` });
    const row = rows.find((each) => each.id === id);
    expect(point).toMatchObject(row ?? {});
    expect(row).toBeDefined();
  });

  it('B6 who speaks without a name may be anybody: nobody can count the individuals', async () => {
    const nameless = await sendStatement(server, { text: 'Jag fick vänta i tre timmar.' });
    const publish = server.as('moderator').statement.publish;
    const { pointId } = await publish.mutate({
      id: nameless.id,
      place: { newPoint },
      secrecy: 'nobody-recognisable',
    });
    const { statements } = await visitor.point.get.query({ id: pointId ?? '' });
    expect(statements).toMatchObject([{ authorKind: null, authorName: null }]);
  });

  it('that does not exist is not found', async () => {
    expect(await refusalOf(visitor.point.get.query({ id: 'no-such' }))).toEqual({ code: 'point/not-found' });
  });
});

describe('B7 similar points', () => {
  it.each(points.slice(0, 20).map(({ id, title }) => [title, id] as const))(
    'whoever writes “%s” is shown that point first',
    async (text, id) => {
      const [first] = await visitor.point.similar.query({ text });
      expect(first?.id).toBe(id);
    },
  );

  it('at most five, whatever is written', async () => {
    const text = points
      .map(({ title }) => title)
      .join(' ')
      .slice(0, 5000);
    expect((await visitor.point.similar.query({ text })).length).toBeLessThanOrEqual(5);
  });

  it.each(['', '   ', 'xyzzy', 'och att det'])('none for %j', async (text) => {
    expect(await visitor.point.similar.query({ text })).toEqual([]);
  });
});
