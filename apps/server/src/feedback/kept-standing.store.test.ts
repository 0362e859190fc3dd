import { authorKinds } from '@inflytande/domain/feedback/statement';
import { answerKinds } from '@inflytande/domain/feedback/answer';
import { verdicts } from '@inflytande/domain/feedback/verdict';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { theSystem } from '../context.ts';
import { importRecords, type ImportableNoun } from '../import-records.ts';
import { moment } from '../testing/moment.ts';
import { keptPoints, recountedPoints, recountedThemes, shownThemes } from '../testing/recount.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

let taken = 0;
const take = (noun: ImportableNoun, record: Record<string, unknown>) =>
  importRecords(
    { database: server.database, regionId: 'dalarna', actor: theSystem, now: () => moment },
    noun,
    {
      records: [{ id: `test-${(taken += 1)}`, ...record }],
      authorityId: 'region-dalarna',
      from: 'test',
    },
  );

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
/** A point about which nothing has been published yet. */
const unspoken = {
  title: 'Namn utan ord',
  kind: 'problem',
  principalIds: ['kommun-falun'],
  principalCertain: true,
  municipalityCode: null,
  sentAt: null,
  note: null,
  sources,
};
const pointId = fc.constantFrom('T04-01', 'T04-02', 'T01-01', 'T05-01', 'T00-01');
const givenAt = fc
  .tuple(fc.integer({ min: 2016, max: 2027 }), fc.constantFrom('', '-03', '-10-05'))
  .map(([year, rest]) => `${year}${rest}`);

/** The mergings that are in force. */
const merged: string[] = [];

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
  fc.constantFrom('T03', 'T04').map((themeId) => () => take('point', { ...unspoken, themeId })),
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
  fc.record({ pointId, intoId: pointId }).map((which) => async () => {
    const { pointMerge } = server.as('moderator');
    const refusable = pointMerge.merge.mutate({ ...which, reason: 'Samma sak' });
    await refusable.then(
      ({ id }) => void merged.push(id),
      () => {},
    );
  }),
  fc.nat(3).map((last) => async () => {
    const [id] = merged.splice(-1 - last, 1);
    if (id !== undefined)
      await server.as('coordinator').pointMerge.split.mutate({ id, reason: 'Inte samma sak' });
  }),
  fc
    .record({ pointId, principalIds: fc.subarray(['region-dalarna', 'kommun-falun']), send: fc.boolean() })
    .map(({ send, ...addressed }) => async () => {
      const address = {
        ...addressed,
        principalCertain: true,
        send: send && addressed.principalIds.length > 0,
      };
      // A point that is shown under another is not addressed by itself, and nothing may be left to change.
      await server
        .as('moderator')
        .point.address.mutate(address)
        .catch(() => {});
    }),
  fc
    .record({ year: fc.constantFrom(2016, 2017, 2023, 2024, 2025, 2026), held: fc.boolean() })
    .map(({ year, held }) => async () => {
      const known = await server.as('public').cycle.list.query();
      if (known.some((cycle) => cycle.year === year)) return;
      await take('cycle', { year, held, note: null, sources });
    }),
);

const asTheDomainCounts = async () => {
  expect(await keptPoints(server)).toEqual(await recountedPoints(server));
  expect(await shownThemes(server)).toEqual(await recountedThemes(server));
};

describe('decisions 0002 and 0008: the kept standing and the kept counts', () => {
  it('of the demo are what the domain counts', asTheDomainCounts);

  it('B4 follow a cycle that is held: what the raisers disagree on is unanswered again', async () => {
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
    const statusOf = async () => (await keptPoints(server)).find(({ id }) => id === about.pointId)?.status;
    expect(await statusOf()).toBe('disagreed');
    await take('cycle', { year: 2026, held: true, note: null, sources });
    expect(await statusOf()).toBe('unanswered');
    await asTheDomainCounts();
  });

  it('stay what the domain counts, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 8 }), async (happenings) => {
        for (const happens of happenings) await happens();
        await asTheDomainCounts();
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('count everything that happens in one theme at once', async () => {
    const moderator = server.as('moderator');
    const sent = [];
    for (let number = 0; number < 6; number += 1) sent.push(await sendStatement(server));
    const place = { newPoint: { ...newPoint, themeId: 'T07' } };
    await Promise.all(
      sent.map(({ id }) => moderator.statement.publish.mutate({ id, place, secrecy: 'no-person-data' })),
    );
    await asTheDomainCounts();
  });
});
