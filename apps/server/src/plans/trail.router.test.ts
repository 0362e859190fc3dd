import { beforeAll, describe, expect, it } from 'vitest';
import { registerDecision } from '../testing/plan-commands.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const trailOf = (step: 'point' | 'decision' | 'initiative', id: string) =>
  server.as('public').trail.of.query({ step, id });
const told = async (id: string) =>
  (await trailOf('point', id)).moments.map(({ step, on }) => `${on ?? '?'} ${step}`);

describe('P3 what became of what was said, from what is registered', () => {
  it('the coordinator became permanent: from the point by decision, money and outcome to the verdict', async () => {
    expect(await told('T24-04')).toEqual([
      '2018-10 initiative',
      '2019 point',
      '2019-09-04 meeting',
      '2021 answer',
      '2021 decision',
      '2021 money',
      '2021 verdict',
      '2022-01-01 outcome',
    ]);
    const { cameTo, moments } = await trailOf('point', 'T24-04');
    expect(cameTo).toBe('verdict');
    expect(moments.find(({ step }) => step === 'money')).toMatchObject({ amount: 100_000_000 });
    expect(moments.find(({ step }) => step === 'verdict')).toMatchObject({ verdict: 'solved' });
  });

  it('the councils got guidelines: partly solved', async () => {
    const { moments } = await trailOf('point', 'T03-03');
    expect(moments.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['decision', 'initiative', 'outcome', 'verdict']),
    );
    expect(moments.find(({ step }) => step === 'verdict')).toMatchObject({ verdict: 'partly' });
  });

  it('peer support came back, was decided and paused: an initiative, and no outcome', async () => {
    const { moments, stations } = await trailOf('point', 'T23-03');
    const raised = moments.flatMap((one) => (one.step === 'point' ? [`${one.on} ${one.again}`] : []));
    expect(raised).toEqual(['2019 false', '2021 true']);
    expect(moments.find(({ step }) => step === 'decision')).toMatchObject({
      text: 'Peer support ska införas.',
    });
    expect(moments.find(({ step }) => step === 'initiative')).toMatchObject({ status: 'paused' });
    expect(stations.find(({ step }) => step === 'outcome')?.count).toBe(0);
  });

  it.each([
    ['how people are met', 'T04-01', ['point', 'meeting']],
    ['SIP', 'T15-08', ['point', 'meeting']],
    ['comorbidity', 'T18-01', ['point', 'meeting', 'answer', 'initiative']],
  ])('%s stands still since 2018, and its trail ends where it does', async (_, id, steps) => {
    const { stations } = await trailOf('point', id);
    expect(stations.filter(({ count }) => count > 0).map(({ step }) => step)).toEqual(steps);
    const { standing } = await server.as('public').point.get.query({ id });
    expect(standing.stalledSince).toBe(2018);
  });

  it('a year in which no source proves a hearing leads to none', async () => {
    const { moments } = await trailOf('point', 'T04-01');
    const meetings = moments.flatMap(({ step, id }) => (step === 'meeting' ? [id] : []));
    expect(meetings).toEqual(['hearing-2019', 'hearing-2020', 'hearing-2021']);
  });

  it('both ways: a decision and an initiative show the points that they came from', async () => {
    for (const [step, id] of [
      ['decision', 'beslut-samordnare'],
      ['initiative', 'ini-bisam'],
    ] as const) {
      const { moments } = await trailOf(step, id);
      expect(moments.filter((one) => one.step === 'point').map((one) => one.id)).toEqual(['T24-04']);
    }
  });
});

describe('P2, P3 the register', () => {
  it('a decision is entered with what is known, and tells what is not', async () => {
    const id = '0f4a1c2e-6d4f-4d5e-8a51-6f2c3b4d5e6f';
    const { register } = server.as('registrar').decision;
    await register.mutate({ id, on: '2026-05', text: 'Rådet får en egen lokal.' });
    const { decision } = server.as('public');
    expect(await decision.get.query({ id })).toMatchObject({
      on: '2026-05',
      decider: null,
      findings: ['decision/decider-not-stated', 'decision/consequence-not-stated', 'decision/leads-nowhere'],
    });
    expect((await decision.list.query())[0]?.id).toBe(id);
    await register.mutate({ id, on: '2026-05', text: 'Rådet får en egen lokal.' });
    expect((await decision.list.query()).filter((one) => one.id === id)).toHaveLength(1);
  });

  it.each([
    [{ text: ' ' }, 'decision/text-missing'],
    [{ on: 'i våras' }, 'decision/date-unreadable'],
    [{ on: '2027' }, 'decision/in-the-future'],
    [{ deciderId: 'nobody' }, 'decision/decider-unknown'],
    [{ amount: 'mycket' }, 'money/unreadable'],
  ])('refuses %j', async (change, code) => {
    const given = { id: crypto.randomUUID(), on: '2026', text: 'Rådet får en egen lokal.', ...change };
    expect(await refusalOf(server.as('registrar').decision.register.mutate(given))).toMatchObject({ code });
  });

  it('what is linked is on both trails at once, and is gone when it is taken away; why stands in the log', async () => {
    const id = await registerDecision(server);
    const link = {
      from: { step: 'point', id: 'T15-08' },
      to: { step: 'decision', id },
      reason: 'Svaret hänvisar till beslutet',
    } as const;
    const { trail } = server.as('coordinator');
    const decisionsOf = async () =>
      (await trailOf('point', 'T15-08')).moments.flatMap((one) => (one.step === 'decision' ? [one.id] : []));
    await trail.link.mutate(link);
    expect(await decisionsOf()).toEqual([id]);
    expect(await trail.made.query({ step: 'decision', id })).toEqual([link]);
    expect(await refusalOf(trail.link.mutate(link))).toMatchObject({ code: 'trail/already-linked' });
    await trail.unlink.mutate({ ...link, reason: 'Fel synpunkt' });
    expect(await decisionsOf()).toEqual([]);
    expect(await refusalOf(trail.unlink.mutate(link))).toMatchObject({ code: 'trail/not-linked' });
    const log = await server.as('administrator').domainEvent.list.query({ subjectId: 'T15-08' });
    expect(log.rows.slice(0, 2)).toMatchObject([
      { action: 'trail-link/remove', reason: 'Fel synpunkt' },
      { action: 'trail-link/add', reason: 'Svaret hänvisar till beslutet' },
    ]);
  });

  it.each([
    [{ reason: ' ' }, 'trail/reason-missing'],
    [{ to: { step: 'decision', id: 'no-such' } }, 'trail/station-unknown'],
    [{ to: { step: 'point', id: 'T04-01' } }, 'trail/not-onwards'],
  ] as const)('a link is refused: %j', async (change, code) => {
    const link = {
      from: { step: 'point', id: 'T15-08' },
      to: { step: 'decision', id: 'beslut-peer' },
      reason: 'x',
      ...change,
    } as const;
    expect(await refusalOf(server.as('coordinator').trail.link.mutate(link))).toMatchObject({ code });
  });
});
