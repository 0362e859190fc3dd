import { beforeAll, describe, expect, it } from 'vitest';
import { moment } from '../testing/moment.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const figures = () => server.as('public').figure.all.query();
const ofYear = async (year: number) => (await figures()).years.find((one) => one.year === year);

describe('B2–B4 the figures of the county, as its sources tell them', () => {
  it('134 points were raised in 2019, 47 of them in 2018 too', async () => {
    expect(await ofYear(2018)).toMatchObject({ raised: 47, raisedBefore: 0, stalled: 0 });
    expect(await ofYear(2019)).toMatchObject({ raised: 134, raisedBefore: 47, stalled: 47 });
  });

  it('the hearings of 2020 and 2021 brought nothing new', async () => {
    expect(await ofYear(2020)).toMatchObject({ raised: 3, raisedBefore: 3 });
    expect(await ofYear(2021)).toMatchObject({ raised: 4, raisedBefore: 4 });
  });

  it('two improvements were told of in 2021: one solved, one partly', async () => {
    expect((await ofYear(2021))?.verdicts).toEqual({ solved: 1, partly: 1, not: 0, worse: 0 });
  });

  it.each(['T04', 'T15', 'T18'])('theme %s stands still since 2018', async (id) => {
    const { themes } = await figures();
    expect(themes.find(({ key }) => key === id)).toMatchObject({ stalledSince: 2018 });
  });

  it('B3 an answer that came years later came late, and the time is the region’s own', async () => {
    const { years, answerDays } = await figures();
    // What is told of 2026 is invented: a case that was answered in time.
    expect(years.find(({ year }) => year === 2026)?.answers).toMatchObject({ 'in-time': 1, late: 0 });
    const all = years.filter(({ year }) => year < 2026).map(({ answers }) => answers);
    expect(all.reduce((sum, one) => sum + one['in-time'], 0)).toBe(0);
    expect(all.reduce((sum, one) => sum + one.late, 0)).toBe(4);
    const settings = await server.as('administrator').setting.list.query();
    const own = settings.find(({ key }) => key === 'answer/cycle-days');
    expect(answerDays.value).toBe(own?.inForce.value);
  });

  it('the lists and the figures count the same', async () => {
    const { whole, themes } = await figures();
    const list = await server.as('public').point.list.query({});
    const unanswered = await server.as('public').point.list.query({ status: 'unanswered' });
    expect(whole).toMatchObject({ points: list.total, now: { unanswered: unanswered.total } });
    const overview = await server.as('public').theme.list.query();
    for (const theme of overview.themes.filter(({ pointCount }) => pointCount > 0))
      expect(themes.find(({ key }) => key === theme.id)).toMatchObject({
        points: theme.pointCount,
        stalled: theme.stalledCount,
        now: { unanswered: theme.unanswered },
      });
  });
});

describe('what is kept', () => {
  it('what is published is in the figures at once, and what only waits is not', async () => {
    const year = new Date(moment).getUTCFullYear();
    const before = await ofYear(year);
    const { id } = await sendStatement(server, { text: 'Väntrummet på mottagningen är för litet.' });
    expect(await ofYear(year)).toEqual(before);
    await server
      .as('moderator')
      .statement.publish.mutate({ id, place: { newPoint }, secrecy: 'nobody-recognisable' });
    expect(await ofYear(year)).toMatchObject({
      raised: (before?.raised ?? 0) + 1,
      individuals: { kind: 'few' },
    });
  });
});
