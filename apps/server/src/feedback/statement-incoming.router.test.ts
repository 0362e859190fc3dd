import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { theSystem } from '../context.ts';
import { importRecords } from '../import-records.ts';
import { moment } from '../testing/moment.ts';
import { sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

const urgentText = 'Ingen svarar. Jag vill inte leva längre.';
const minute = 60_000;

let server: TestApp;
let clock = moment;
beforeAll(async () => {
  server = await testApp({ now: () => clock });
});
beforeEach(async () => {
  await server.database.pool.query(`delete from statement where status = 'received'`);
  clock = moment;
});

const sendAt = async (at: number, text?: string) => {
  clock = at;
  return (await sendStatement(server, text === undefined ? {} : { text })).id;
};

const incoming = async () => {
  const moderator = server.as('moderator');
  const pages = [await moderator.statement.incoming.query({})];
  for (let cursor = pages[0]?.next; cursor; cursor = pages.at(-1)?.next)
    pages.push(await moderator.statement.incoming.query({ cursor }));
  return pages;
};
const idsOf = (pages: Awaited<ReturnType<typeof incoming>>) =>
  pages.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('B5 what has come in', () => {
  it('stands with the urgent first, then the oldest', async () => {
    const third = await sendAt(moment);
    const fourth = await sendAt(moment + minute);
    const first = await sendAt(moment + 2 * minute, urgentText);
    const second = await sendAt(moment + 3 * minute, `${urgentText} Snälla.`);
    expect(idsOf(await incoming())).toEqual([first, second, third, fourth]);
  });

  it('shows what a moderator needs, and no receipt or key of the writer', async () => {
    clock = moment;
    const { id, receipt } = await sendStatement(server, {
      text: urgentText,
      identity: 'name-not-published',
      authorName: 'Petra Provsson',
      joinPointId: 'T04-01',
      themeId: 'T04',
    });
    const [page] = await incoming();
    expect(page?.rows).toMatchObject([
      {
        id,
        text: urgentText,
        identity: 'name-not-published',
        authorName: 'Petra Provsson',
        authorKind: 'individual',
        receivedAt: new Date(moment).toISOString(),
        joinPoint: { id: 'T04-01' },
        themeId: 'T04',
        urgent: true,
      },
    ]);
    expect(page?.rows[0]?.crisisSigns.length).toBeGreaterThan(0);
    expect(Object.keys(page?.rows[0] ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/receipt|clientKey/i)]),
    );
    expect(JSON.stringify(page)).not.toContain(receipt);
  });

  it('comes in pages that miss nothing and repeat nothing, at one moment too', async () => {
    const sent = [];
    for (let number = 0; number < 60; number += 1)
      sent.push(
        await sendAt(
          moment + (number % 3) * minute,
          number % 7 === 0 ? `${urgentText} ${number}` : undefined,
        ),
      );
    const pages = await incoming();
    expect(pages.map(({ rows }) => rows.length)).toEqual([25, 25, 10]);
    expect(pages.map(({ total }) => total)).toEqual([60, 60, 60]);
    expect(idsOf(pages).toSorted()).toEqual(sent.toSorted());
    const flags = pages.flatMap(({ rows }) => rows.map(({ urgent }) => urgent));
    expect(flags).toEqual(flags.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('is what the list of things to do counts', async () => {
    await sendAt(moment);
    await sendAt(moment - minute, urgentText);
    const waits = await server.as('moderator').toDo.list.query();
    expect(waits.find(({ kind }) => kind === 'moderate')).toEqual({
      kind: 'moderate',
      count: 2,
      urgent: 1,
      late: 0,
      oldest: new Date(moment - minute).toISOString(),
      due: null,
    });
    const forReader = await server.as('reader').toDo.list.query();
    expect(forReader.map(({ kind }) => kind)).not.toContain('moderate');
  });

  it('a broken place in the list is refused', async () => {
    for (const cursor of ['x', 'W10', Buffer.from('["a"]').toString('base64url')])
      expect(await refusalOf(server.as('moderator').statement.incoming.query({ cursor }))).toEqual({
        code: 'page/cursor-broken',
      });
  });
});

describe('B5 what is not published', () => {
  const secret = 'Flygelhornskonsert';
  /** Everything of points and themes that the public can ask for, as one text. */
  const publicAnswers = async () => {
    const visitor = server.as('public');
    return JSON.stringify([
      await visitor.point.list.query({ query: secret }),
      await visitor.point.list.query({ query: secret.slice(0, -7) }),
      await visitor.point.list.query({ themeId: 'T04' }),
      await visitor.point.list.query({}),
      await visitor.point.similar.query({ text: secret }),
      await visitor.point.get.query({ id: 'T04-01' }),
      await visitor.theme.list.query(),
      await visitor.theme.get.query({ id: 'T04' }),
    ]);
  };

  it.each(['received', 'declined'] as const)(
    '(%s) is not even shown where it has a place',
    async (status) => {
      const before = await publicAnswers();
      const record = {
        id: `placed-${status}`,
        pointId: 'T04-01',
        themeId: 'T04',
        text: `En ${secret} i väntrummet`,
        wording: 'verbatim',
        authorKind: 'association',
        authorId: null,
        authorName: `Föreningen ${secret}`,
        identity: 'own-name',
        saidAt: '2026-09-01',
        cycleYear: 2026,
        inferred: false,
        status,
        sources: [],
      };
      const { database } = server;
      await importRecords(
        { database, regionId: 'dalarna', actor: theSystem, now: () => moment },
        'statement',
        {
          records: [record],
          authorityId: 'region-dalarna',
          from: 'test',
        },
      );
      expect(await publicAnswers()).toBe(before);
    },
  );

  it.each(['received', 'declined'] as const)(
    '(%s) is in no public answer, search or likeness',
    async (status) => {
      const before = await publicAnswers();
      const { id, receipt } = await sendStatement(server, {
        text: `En ${secret} i väntrummet`,
        joinPointId: 'T04-01',
        themeId: 'T04',
        identity: 'own-name',
        authorName: `Föreningen ${secret}`,
      });
      if (status === 'declined')
        await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
      const said = await publicAnswers();
      expect(said).not.toContain(secret);
      expect(said).not.toContain(id);
      expect(said).toBe(before);
      expect((await server.as('public').point.list.query({ query: secret })).total).toBe(0);
      expect(JSON.stringify(await server.as('public').statement.follow.query({ receipt }))).not.toContain(
        secret,
      );
    },
  );
});
