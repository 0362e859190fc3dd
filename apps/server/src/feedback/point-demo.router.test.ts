import { beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const pointOf = (id: string) => server.as('public').point.get.query({ id });

describe('B2 the county’s years 2018–2021 show, and all of it follows from what was said, answered and judged', () => {
  it.each([
    ['how people are met', 'T04-01', 'unanswered', ['region-dalarna']],
    ['SIP', 'T15-08', 'unanswered', ['region-dalarna', 'kommunerna-dalarna']],
    ['comorbidity', 'T18-01', 'answered', []],
  ])('%s stands still since 2018', async (_, id, status, waitingFor) => {
    const { standing, statements } = await pointOf(id);
    expect(standing).toMatchObject({
      status,
      years: [2018, 2019, 2020, 2021],
      recurring: true,
      stalledSince: 2018,
      waitingFor,
    });
    expect(statements.filter(({ inferred }) => inferred).map(({ cycleYear }) => cycleYear)).toEqual([2020]);
    const { themes } = await server.as('public').theme.list.query();
    expect(themes.find((theme) => theme.id === id.slice(0, 3))?.stalledCount).toBeGreaterThan(0);
  });

  it('peer support comes back, was decided and then paused', async () => {
    const { standing, answers } = await pointOf('T23-03');
    expect(standing).toMatchObject({ years: [2019, 2021], recurring: true, stalledSince: null });
    expect(answers[0]?.text).toBe('Beslut om peer support finns, men arbetet pausades av pandemin.');
  });

  it('the coordinator became permanent: done by the region, solved by the hearing', async () => {
    const { standing, answers, verdicts } = await pointOf('T24-04');
    expect(standing).toMatchObject({ status: 'solved', outcome: 'solved', stalledSince: null });
    expect(answers.map(({ kind }) => kind)).toEqual(['done']);
    expect(verdicts.map(({ raiserKind, verdict }) => [raiserKind, verdict])).toEqual([['hearing', 'solved']]);
  });

  it('the councils got guidelines: done by the region, partly solved by the hearing, so not solved as a whole', async () => {
    const { standing, answers, verdicts } = await pointOf('T03-03');
    expect(standing).toMatchObject({ outcome: 'disagreed', stalledSince: null });
    expect(answers.map(({ kind }) => kind)).toEqual(['done']);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['partly']);
  });

  it('no answer and no verdict of the demo is without its source', async () => {
    for (const id of ['T18-01', 'T23-03', 'T24-04', 'T03-03']) {
      const { answers, verdicts } = await pointOf(id);
      for (const { sources } of [...answers, ...verdicts]) expect(sources).not.toEqual([]);
    }
  });
});
