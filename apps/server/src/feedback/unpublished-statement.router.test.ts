import { beforeAll, describe, expect, it } from 'vitest';
import { answerTo, raise, raiseAsAssociation, unpublish } from '../testing/answered.ts';
import { demoKnown } from '../testing/queries.ts';
import { sendStatement } from '../testing/send-statement.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const principle = 'identifies-third-party' as const;
const get = (id: string, role: 'public' | 'moderator' = 'public') => server.as(role).point.get.query({ id });
const take = (id: string) => server.as('moderator').unpublishedStatement.unpublish.mutate({ id, principle });
const countOf = async () => {
  const { themes } = await server.as('public').theme.list.query();
  const { years } = await server.as('public').figure.all.query();
  return {
    points: themes.reduce((sum, { pointCount }) => sum + pointCount, 0),
    raised: years.find(({ year }) => year === 2026)?.raised ?? 0,
  };
};
const isListed = async (id: string) => {
  const { rows } = await server.as('public').point.list.query({ sort: 'newest' });
  return rows.some((row) => row.id === id);
};

describe('B5 unpublishing a statement', () => {
  it('takes its words off the web and leaves what else was said', async () => {
    const { pointId, statementId } = await raise(server);
    const more = await sendStatement(server, { joinPointId: pointId });
    const publication = { id: more.id, place: { pointId }, secrecy: 'no-person-data' } as const;
    await server.as('moderator').statement.publish.mutate(publication);
    await take(statementId);
    const seen = await get(pointId);
    expect(seen).toMatchObject({ gone: null, statements: [{ id: more.id }] });
    expect(seen.point.title).not.toBe('');
  });

  it('B6 tells the holder of its code by which principle', async () => {
    const { receipt, statementId } = await raise(server);
    await take(statementId);
    expect(await server.as('public').statement.follow.query({ receipt })).toMatchObject({
      status: 'unpublished',
      declinePrinciple: principle,
    });
  });

  it('leaves a point of which nothing is shown out of lists, and its page says why', async () => {
    const { pointId, statementId } = await raise(server);
    await server.as('coordinator').answer.give.mutate(answerTo(pointId, { kind: 'inform' }));
    const { title } = (await get(pointId)).point;
    const before = await countOf();
    await take(statementId);
    expect(await get(pointId)).toMatchObject({
      gone: 'unpublished',
      point: { title: '', note: null },
      statements: [],
      answers: [],
      standing: { waitingSince: null },
    });
    expect((await get(pointId, 'moderator')).point.title).toBe(title);
    expect(await isListed(pointId)).toBe(false);
    expect(await server.as('public').point.find.query({ query: `"${title}"` })).toMatchObject({ total: 0 });
    // What can be seen is one less; what was raised was raised (Z2).
    expect(await countOf()).toEqual({ points: before.points - 1, raised: before.raised });
  });

  it('B1 says so where its author took it back, and goes on counting what was public', async () => {
    const { pointId, statementId } = await raiseAsAssociation(server);
    const before = await countOf();
    const command = { id: statementId, reason: 'Frågan är löst' };
    await server.as('signatory').ownStatement.takeBack.mutate(command);
    expect(await get(pointId)).toMatchObject({ gone: 'taken-back', point: { title: '' } });
    expect(await countOf()).toEqual({ points: before.points - 1, raised: before.raised });
  });

  it('publishes it again after a new assessment, at its point', async () => {
    const { pointId, statementId: id } = await raise(server);
    const before = await get(pointId);
    await take(id);
    const publication = { id, place: { pointId }, secrecy: 'no-person-data' } as const;
    await expect(server.as('moderator').statement.publish.mutate(publication)).rejects.toMatchObject({
      data: { problem: { code: 'statement/unpublished' } },
    });
    const again = { id, reason: 'Namnet maskas' };
    await server.as('moderator').unpublishedStatement.reassess.mutate(again);
    const { rows } = await server.as('moderator').statement.incoming.query({});
    expect(rows.find((row) => row.id === id)?.joinPoint?.id).toBe(pointId);
    expect(await server.as('moderator').unpublishedStatement.list.query({ pointId })).toMatchObject([
      { id, status: 'received' },
    ]);
    await server.as('moderator').statement.publish.mutate(publication);
    expect(await get(pointId)).toEqual(before);
  });

  it('B1 takes up the words that were published last, whatever was declined since', async () => {
    const { pointId, statementId: id } = await raiseAsAssociation(server);
    const text = 'Vi vill ha kvällstider varje vecka.';
    const revise = (words: string) => server.as('signatory').ownStatement.revise.mutate({ id, text: words });
    const versions = server.as('moderator').statementVersion;
    await revise(text);
    await versions.publish.mutate({ id, version: 2, secrecy: 'no-person-data' });
    await revise('Ett utkast som ingen hann läsa.');
    await revise('Något annat, som inte publiceras.');
    const waiting = async () => {
      const { rows } = await server.as('moderator').statement.incoming.query({});
      return rows.filter((row) => row.id === id).map((row) => [row.version, row.text]);
    };
    expect(await waiting()).toEqual([[4, 'Något annat, som inte publiceras.']]);
    await versions.decline.mutate({ id, version: 4, principle });
    expect(await waiting()).toEqual([]);
    const own = await server.as('signatory').ownStatement.get.query({ id });
    expect(own.versions.map(({ status }) => status)).toEqual(['published', 'withdrawn', 'declined']);
    await take(id);
    await server.as('moderator').unpublishedStatement.reassess.mutate({ id, reason: 'Fel bedömt' });
    await server
      .as('moderator')
      .statement.publish.mutate({ id, place: { pointId }, secrecy: 'no-person-data' });
    expect((await get(pointId)).statements).toMatchObject([{ parts: [{ kind: 'words', text }] }]);
  });

  it('Z3 shows those who moderate what was published, and why it is no more', async () => {
    const { pointId, statementId } = await raise(server);
    await take(statementId);
    const rows = await server.as('moderator').unpublishedStatement.list.query({ pointId });
    expect(rows).toMatchObject([{ id: statementId, status: 'unpublished', principle }]);
  });

  it('is refused twice, and an author cannot change what is no longer published', async () => {
    const id = await unpublish(server);
    await expect(take(id)).rejects.toMatchObject({ data: { problem: { code: 'statement/not-published' } } });
    const own = await raiseAsAssociation(server);
    await take(own.statementId);
    const revised = { id: own.statementId, text: 'Andra ord om samma sak.' };
    await expect(server.as('signatory').ownStatement.revise.mutate(revised)).rejects.toMatchObject({
      data: { problem: { code: 'statement/unpublished' } },
    });
    const ours = await server
      .as('signatory')
      .ownStatement.list.query({ organisationId: demoKnown.organisationId });
    expect(ours.rows.find((row) => row.id === own.statementId)?.status).toBe('unpublished');
  });
});
