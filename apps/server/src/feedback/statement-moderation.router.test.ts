import { declinePrinciples } from '@inflytande/domain/feedback/moderation';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, eventsAfter, lastEvent } from '../testing/change-log.ts';
import { moment } from '../testing/moment.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp, type TestClient } from '../testing/test-app.ts';

let server: TestApp;
let moderator: TestClient;
let visitor: TestClient;
beforeAll(async () => {
  server = await testApp();
  moderator = server.as('moderator');
  visitor = server.as('public');
});

type Place = Parameters<TestClient['statement']['publish']['mutate']>[0]['place'];
const secrecy = 'no-person-data';

describe('B5 publishing', () => {
  it('at a new point: the point is named, placed and stands as raised this year', async () => {
    const { id, receipt } = await sendStatement(server, { text: 'Telefonen är stängd efter tio.' });
    const last = await lastEvent(server.database);
    const { pointId } = await moderator.statement.publish.mutate({ id, place: { newPoint }, secrecy });
    const got = await visitor.point.get.query({ id: pointId ?? '' });
    expect(got.point).toMatchObject({
      ...newPoint,
      status: 'unanswered',
      years: [2026],
      firstRaised: '2026-09-07',
      recurring: false,
      stalledSince: null,
    });
    expect(got.statements).toMatchObject([
      { id, parts: [{ kind: 'words', text: 'Telefonen är stängd efter tio.' }], wording: 'verbatim' },
    ]);
    expect(got.principals).toEqual([{ id: 'region-dalarna', name: 'Region Dalarna' }]);
    expect(await eventsAfter(server.database, last)).toMatchObject([
      { actor: 'person-provsson', subject_id: id, reason: secrecy, data: { pointId } },
    ]);
    expect(await visitor.statement.follow.query({ receipt })).toMatchObject({
      status: 'published',
      settledAt: new Date(moment).toISOString(),
      point: { id: pointId, title: newPoint.title },
    });
  });

  it('at an existing point: another statement, and the standing follows', async () => {
    const before = await visitor.point.get.query({ id: 'T04-01' });
    const { id } = await sendStatement(server, { joinPointId: 'T04-01' });
    await moderator.statement.publish.mutate({ id, place: { pointId: 'T04-01' }, secrecy });
    const after = await visitor.point.get.query({ id: 'T04-01' });
    expect(after.statements.map((statement) => statement.id)).toEqual([
      ...before.statements.map((statement) => statement.id),
      id,
    ]);
    expect(after.point.years).toEqual([...before.point.years, 2026]);
    expect(after.point.title).toBe(before.point.title);
  });

  it.each(['  mellanslag inuti   ok', 'Rad ett\n\nrad två', 'e\u0301 ≠ é', 'ÅÄÖ <script>alert(1)</script>'])(
    'the words are shown as they were written: %j',
    async (text) => {
      const { id } = await sendStatement(server, { text });
      const { pointId } = await moderator.statement.publish.mutate({ id, place: { newPoint }, secrecy });
      const [shown] = (await visitor.point.get.query({ id: pointId ?? '' })).statements;
      expect(shown?.parts).toEqual([{ kind: 'words', text: text.trim() }]);
    },
  );

  it.each([
    ['own-name', 'Attention Dalarna', 'Attention Dalarna'],
    ['name-not-published', 'Hemliga Hilda Hemligsson', null],
    ['anonymous', 'Hemliga Hilda Hemligsson', null],
  ] as const)('B6 %s: what the public sees of the name %s is %s', async (identity, authorName, shown) => {
    const { id } = await sendStatement(server, { identity, authorName });
    const { pointId } = await moderator.statement.publish.mutate({ id, place: { newPoint }, secrecy });
    const answer = await visitor.point.get.query({ id: pointId ?? '' });
    expect(answer.statements[0]?.authorName).toBe(shown);
    if (shown === null) expect(JSON.stringify(answer)).not.toContain('Hemligsson');
  });

  it.each([
    [{ pointId: 'no-such' }, 'point/not-found'],
    [{ newPoint: { ...newPoint, themeId: 'T99' } }, 'point/theme-unknown'],
    [{ newPoint: { ...newPoint, principalIds: ['region-dalarna', 'x'] } }, 'point/principal-unknown'],
  ] satisfies [Place, string][])('at %j is refused: %s', async (place, code) => {
    const { id } = await sendStatement(server);
    const before = await contents(server.database);
    expect(await refusalOf(moderator.statement.publish.mutate({ id, place, secrecy }))).toMatchObject({
      code,
    });
    expect(await contents(server.database)).toBe(before);
  });

  it.each([
    ['Jag har nummer 19900101-2385 och väntar.', 'consent', [15], 'masking/personal-number-shown'],
    ['Ring mig på 070-174 06 05.', 'nobody-recognisable', [], 'masking/proposal-not-answered'],
    ['Ring mig på 070-174 06 05.', 'no-person-data', [12], 'statement/person-data-in-text'],
  ] as const)('of %j assessed as %s, showing %j, is refused: %s', async (text, assessed, shown, code) => {
    const { id } = await sendStatement(server, { text });
    const call = moderator.statement.publish.mutate({
      id,
      place: { newPoint },
      secrecy: assessed,
      shownProposals: [...shown],
    });
    expect(await refusalOf(call)).toMatchObject({ code });
  });
});

describe('B5 what is masked on the web', () => {
  const secret = 'Sven Påhittgran';
  const text = `Sköterskan ${secret} svarade aldrig på kufsigheten. Ring 070-174 06 05.`;
  const mask = (words: string, ground: 'third-party' | 'contact-details') => ({
    from: text.indexOf(words),
    to: text.indexOf(words) + words.length,
    ground,
  });

  it('reaches nobody: not the page, not the search, not the log; the original stays as it came', async () => {
    const { id } = await sendStatement(server, { text });
    const last = await lastEvent(server.database);
    const { pointId } = await moderator.statement.publish.mutate({
      id,
      place: { newPoint },
      secrecy: 'nobody-recognisable',
      masks: [mask(secret, 'third-party'), mask('070-174 06 05', 'contact-details')],
    });
    const answer = await visitor.point.get.query({ id: pointId ?? '' });
    expect(answer.statements[0]?.parts).toEqual([
      { kind: 'words', text: 'Sköterskan ' },
      { kind: 'masked', ground: 'third-party' },
      { kind: 'words', text: ' svarade aldrig på kufsigheten. Ring ' },
      { kind: 'masked', ground: 'contact-details' },
      { kind: 'words', text: '.' },
    ]);
    expect((await visitor.point.list.query({ query: 'kufsigheten' })).total).toBe(1);
    expect((await visitor.point.list.query({ query: 'Påhittgran' })).total).toBe(0);
    const logged = JSON.stringify([answer, await eventsAfter(server.database, last)]);
    expect(logged).not.toMatch(/Påhittgran|070-174/);
    const original = await moderator.statement.openOriginal.mutate({ id, reason: 'Jämför maskningen' });
    expect(original.text).toBe(text);
  });
});

describe('B5 declining', () => {
  it.each(declinePrinciples)(
    'by %s: the author is told the principle, the content is kept',
    async (principle) => {
      const text = `Detta avböjs enligt ${principle}`;
      const { id, receipt } = await sendStatement(server, { text });
      const note = 'Till akten, inte till den som skrev';
      await moderator.statement.decline.mutate({ id, principle, note });
      const followed = await visitor.statement.follow.query({ receipt });
      expect(followed).toMatchObject({ status: 'declined', declinePrinciple: principle, point: null });
      expect(JSON.stringify(followed)).not.toContain(note);
      expect(await contents(server.database)).toContain(text);
    },
  );
});

describe('B5 what was settled is settled', () => {
  const settle = {
    published: (id: string) => moderator.statement.publish.mutate({ id, place: { newPoint }, secrecy }),
    declined: (id: string) => moderator.statement.decline.mutate({ id, principle: 'advertisement' }),
  };
  const cases = (['published', 'declined'] as const).flatMap((first) =>
    (['published', 'declined'] as const).map((second) => [first, second] as const),
  );

  it.each(cases)('%s cannot be %s', async (first, second) => {
    const { id } = await sendStatement(server);
    await settle[first](id);
    const before = await contents(server.database);
    expect(await refusalOf(settle[second](id))).toMatchObject({ code: `statement/already-${first}` });
    expect(await contents(server.database)).toBe(before);
  });

  it.each(cases)('at once %s and %s: one of them holds, the other is told', async (first, second) => {
    const { id } = await sendStatement(server);
    await Promise.all(Array.from({ length: 5 }, () => visitor.region.get.query()));
    const last = await lastEvent(server.database);
    const refusals = await Promise.all(
      [settle[first](id), settle[second](id)].map((call) => refusalOf(call)),
    );
    expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(refusals.find((refusal) => refusal !== null)?.code).toMatch(/^statement\/already-/);
    expect(await eventsAfter(server.database, last)).toHaveLength(1);
  });

  it('what does not exist is not found', async () => {
    expect(await refusalOf(settle.declined('no-such'))).toMatchObject({ code: 'statement/not-found' });
  });
});

describe('B4 many at once at one point', () => {
  it('every statement counts in the standing', async () => {
    const answers = await visitor.point.list.query({ year: 2019 });
    const pointId = answers.rows[0]?.id ?? '';
    const years = [2021, 2022, 2023, 2024];
    const sent = [];
    for (const year of years) {
      const { id } = await sendStatement(server);
      await server.database.pool.query('update statement set cycle_year = $1 where id = $2', [year, id]);
      sent.push(id);
    }
    await Promise.all(Array.from({ length: 5 }, () => visitor.region.get.query()));
    await Promise.all(
      sent.map((id) => moderator.statement.publish.mutate({ id, place: { pointId }, secrecy })),
    );
    const { point } = await visitor.point.get.query({ id: pointId });
    expect(point.years).toEqual(expect.arrayContaining(years));
  });
});
