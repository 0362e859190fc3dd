import { authorKinds } from '@inflytande/domain/feedback/statement';
import { answerKinds } from '@inflytande/domain/feedback/answer';
import { verdicts } from '@inflytande/domain/feedback/verdict';
import { themeYearCounts } from '@inflytande/domain/feedback/year-counts';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { theSystem } from '../context.ts';
import { importRecords, type ImportableNoun } from '../import-records.ts';
import { read } from '../read.ts';
import { moment } from '../testing/moment.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { point } from './point.table.ts';
import { computeStanding } from './standing.store.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const regionId = 'dalarna';
const keptColumns = {
  id: point.id,
  status: point.status,
  years: point.years,
  firstRaised: point.firstRaised,
  waitingSince: point.waitingSince,
  stalledSince: point.stalledSince,
};

const kept = () =>
  read({ database: server.database, regionId }, (tx) => tx.select(keptColumns).from(point).orderBy(point.id));

/** The same by the domain, from all that is known of every point. */
const recounted = () =>
  read({ database: server.database, regionId }, async (tx) => {
    const ids = (await tx.select({ id: point.id }).from(point).orderBy(point.id)).map(({ id }) => id);
    const computed = new Map(
      (await computeStanding(tx, ids, moment)).map((each) => [each.id, each.standing]),
    );
    return ids.map((id) => {
      const standing = computed.get(id);
      return {
        id,
        status: standing?.status,
        years: standing?.years,
        firstRaised: standing?.firstRaised,
        waitingSince: standing?.waitingSince,
        stalledSince: standing?.stalledSince,
      };
    });
  });

let taken = 0;
const take = (noun: ImportableNoun, record: Record<string, unknown>) =>
  importRecords({ database: server.database, regionId, actor: theSystem, now: () => moment }, noun, {
    records: [{ id: `test-${(taken += 1)}`, ...record }],
    authorityId: 'region-dalarna',
    from: 'test',
  });

const sources = [{ document: 'Påhittat', place: 'prov' }];
const reported = {
  themeId: null,
  text: 'Sagt',
  wording: 'reported',
  authorKind: 'network',
  authorId: null,
  authorName: null,
  identity: 'anonymous',
  inferred: false,
  status: 'published',
  sources,
};
const pointId = fc.constantFrom('T04-01', 'T04-02', 'T01-01', 'T05-01', 'T00-01');
const givenAt = fc
  .tuple(fc.integer({ min: 2016, max: 2027 }), fc.constantFrom('', '-03', '-10-05'))
  .map(([year, rest]) => `${year}${rest}`);

/** What can happen to points, in any order. */
const command = fc.oneof(
  fc.record({ pointId, publish: fc.boolean() }).map((wish) => async () => {
    const { id } = await sendStatement(server, { joinPointId: wish.pointId });
    const moderator = server.as('moderator');
    if (wish.publish)
      await moderator.statement.publish.mutate({
        id,
        place: { pointId: wish.pointId },
        secrecy: 'no-person-data',
      });
    else await moderator.statement.decline.mutate({ id, principle: 'advertisement' });
  }),
  fc.constant(async () => {
    const { id } = await sendStatement(server);
    await server
      .as('coordinator')
      .statement.publish.mutate({ id, place: { newPoint }, secrecy: 'no-person-data' });
  }),
  fc
    .record({ pointId, saidAt: givenAt, authorKind: fc.constantFrom(...authorKinds) })
    .map(
      (said) => () => take('statement', { ...reported, ...said, cycleYear: Number(said.saidAt.slice(0, 4)) }),
    ),
  fc
    .record({
      pointId,
      givenAt,
      kind: fc.constantFrom(...answerKinds),
      principalId: fc.constantFrom('region-dalarna', 'kommunerna-dalarna', null),
      text: fc.constantFrom('Klart', 'Vi har öppnat en ny mottagning i Mora', 'Vi anställer två kuratorer'),
    })
    .map((answer) => () => take('answer', { ...answer, sources })),
  fc
    .record({ pointId, givenAt, verdict: fc.constantFrom(...verdicts), raiserId: fc.constantFrom('a', 'b') })
    .map((verdict) => () => take('verdict', { ...verdict, raiserKind: 'organisation', note: null, sources })),
  fc
    .record({ year: fc.constantFrom(2016, 2017, 2023, 2024, 2025, 2026), held: fc.boolean() })
    .map(({ year, held }) => async () => {
      const known = await server.as('public').cycle.list.query();
      if (known.some((cycle) => cycle.year === year)) return;
      await take('cycle', { year, held, note: null, sources });
    }),
);

describe('decision 0002: the kept standing', () => {
  it('of the demo is what the domain counts', async () => {
    expect(await kept()).toEqual(await recounted());
  });

  it('B4 follows a cycle that is held: what the raisers disagree on is unanswered again', async () => {
    const about = { pointId: 'T02-01', givenAt: '2022-10-05', sources };
    await take('statement', { ...reported, pointId: about.pointId, saidAt: '2022-09-01', cycleYear: 2022 });
    await take('answer', {
      ...about,
      kind: 'done',
      principalId: 'region-dalarna',
      text: 'Vi har öppnat en ny mottagning i Mora',
    });
    await take('verdict', {
      ...about,
      raiserKind: 'organisation',
      raiserId: 'a',
      verdict: 'not',
      note: null,
    });
    const statusOf = async () => (await kept()).find(({ id }) => id === about.pointId)?.status;
    expect(await statusOf()).toBe('disagreed');
    await take('cycle', { year: 2026, held: true, note: null, sources });
    expect(await statusOf()).toBe('unanswered');
  });

  it('stays what the domain counts, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 8 }), async (happenings) => {
        for (const happens of happenings) await happens();
        expect(await kept()).toEqual(await recounted());
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('gives the theme × year counts of a recount', async () => {
    const { themes, years } = await server.as('public').theme.list.query();
    const rows = (await recounted()).map(({ id, years: raised, ...rest }) => ({
      ...rest,
      id,
      years: raised ?? [],
    }));
    const themeOf = new Map<string, string>();
    for (const { id } of rows)
      themeOf.set(id, (await server.as('public').point.get.query({ id })).point.themeId);
    const counted = themeYearCounts(
      rows.map(({ id, years: raised }) => ({ themeId: themeOf.get(id) ?? '', years: raised })),
    );
    const shown = themes.flatMap(({ id, byYear }) =>
      Object.entries(byYear).map(([year, count]) => ({ themeId: id, year: Number(year), points: count })),
    );
    const order = (a: { themeId: string; year: number }, b: { themeId: string; year: number }) =>
      a.themeId < b.themeId ? -1 : a.themeId > b.themeId ? 1 : a.year - b.year;
    expect(shown.toSorted(order)).toEqual(counted);
    expect(years).toEqual([...new Set(counted.map(({ year }) => year))].toSorted((a, b) => a - b));
    for (const theme of themes) {
      const own = rows.filter(({ id }) => themeOf.get(id) === theme.id);
      const waiting = own.filter(({ status }) => status === 'unanswered');
      expect(theme).toMatchObject({
        pointCount: own.length,
        unanswered: waiting.length,
        stalledCount: own.filter(({ stalledSince }) => stalledSince !== null).length,
        oldestWaitingSince:
          waiting
            .flatMap(({ waitingSince }) => waitingSince ?? [])
            .toSorted()
            .at(0) ?? null,
      });
    }
  });
});
