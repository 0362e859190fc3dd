import { beforeAll, describe, expect, it } from 'vitest';
import { proposalForm, propose } from '../testing/council-commands.ts';
import { demoKnown } from '../testing/queries.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

const { organisationId } = demoKnown;

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const ours = () => server.as('association-editor').agendaProposal.list.query({ organisationId });
const asked = (more: Parameters<typeof proposalForm>[0]) =>
  refusalOf(server.as('association-editor').agendaProposal.propose.mutate(proposalForm(more)));
const lettersAbout = async (id: string) =>
  (
    await server.database.pool.query<{ kind: string; data: Record<string, string> }>(
      'select kind, data from letter where about = $1',
      [id],
    )
  ).rows;

describe('C5 an association proposes an item', () => {
  it('C2 O4 to bodies at work where it has a seat or is a member, and to no other', async () => {
    const bodies = (await ours()).bodies.map(({ id }) => id);
    expect(bodies).toContain('council-region-bup');
    expect(bodies).toContain('net-dalarnas-natverk');
    expect(bodies).not.toContain('council-borlange-skadligt-bruk');
    expect(await asked({ bodyId: 'council-borlange-skadligt-bruk' })).toMatchObject({
      code: 'agenda/may-not-propose',
    });
    expect(await asked({ bodyId: 'wg-peer' })).toEqual({ code: 'agenda/body-not-active', path: 'bodyId' });
  });

  it('C9 refuses a personal number at its place, and keeps nothing of it', async () => {
    const before = (await ours()).proposals.length;
    expect(await asked({ text: 'Det gäller 121212-1212.' })).toEqual({
      code: 'agenda/personal-number',
      path: 'text',
    });
    expect((await ours()).proposals).toHaveLength(before);
  });

  it('C5 the same form sent twice is one proposal', async () => {
    const form = proposalForm({ title: 'Två gånger' });
    for (const _time of [1, 2]) await server.as('association-editor').agendaProposal.propose.mutate(form);
    expect((await ours()).proposals.filter(({ title }) => title === 'Två gånger')).toHaveLength(1);
  });
});

describe('C5 C9 the secretary', () => {
  const review = (role: 'council-secretary' | 'coordinator') => server.as(role).agendaProposal.review.query();

  it('C9 sees what looks personal, which was not refused', async () => {
    const row = (await review('council-secretary')).find(({ id }) => id === 'forslag-kontaktperson');
    expect(row?.flags.map(({ kind }) => kind)).toEqual(['own-relative']);
  });

  it('Z4 sees what is proposed to the own council and to no other; the coordinator sees all', async () => {
    const { id } = await server
      .as('association-editor')
      .agendaProposal.propose.mutate(proposalForm({ bodyId: 'net-dalarnas-natverk' }));
    const bodiesOf = (rows: Awaited<ReturnType<typeof review>>) => new Set(rows.map(({ bodyId }) => bodyId));
    expect([...bodiesOf(await review('council-secretary'))]).toEqual(['council-region-bup']);
    expect((await review('coordinator')).map((row) => row.id)).toContain(id);
    const decide = { id, decision: 'accept', reason: '' } as const;
    expect(
      await refusalOf(server.as('council-secretary').agendaProposal.decide.mutate(decide)),
    ).toMatchObject({
      code: 'access/not-yours',
    });
  });

  it('C5 accepts it or sends it back with a reason, and the association is told which', async () => {
    const accepted = await propose(server);
    const sentBack = await propose(server);
    const { decide } = server.as('council-secretary').agendaProposal;
    await decide.mutate({ id: accepted, decision: 'accept', reason: '' });
    expect(await refusalOf(decide.mutate({ id: sentBack, decision: 'send-back', reason: ' ' }))).toEqual({
      code: 'agenda/reason-missing',
      path: 'reason',
    });
    await decide.mutate({ id: sentBack, decision: 'send-back', reason: 'Hör till kommunen' });
    const { proposals } = await ours();
    expect(proposals.find(({ id }) => id === accepted)).toMatchObject({ status: 'accepted' });
    expect(proposals.find(({ id }) => id === sentBack)).toMatchObject({
      status: 'sent-back',
      sentBackBecause: 'Hör till kommunen',
    });
    for (const [id, kind] of [
      [accepted, 'agenda-proposal-accepted'],
      [sentBack, 'agenda-proposal-sent-back'],
    ] as const) {
      const letters = await lettersAbout(id);
      expect(letters.length).toBeGreaterThan(0);
      for (const letter of letters)
        expect(letter).toMatchObject({ kind, data: { associationId: organisationId } });
    }
    const rows = await review('council-secretary');
    expect(rows.map(({ id }) => id)).not.toContain(sentBack);
    expect(await refusalOf(decide.mutate({ id: accepted, decision: 'accept', reason: '' }))).toMatchObject({
      code: 'agenda/not-in-this-status',
    });
  });

  it('journey 9 what waits is counted in the list of what is to be done', async () => {
    const waiting = (await review('council-secretary')).filter(({ status }) => status === 'proposed').length;
    const rows = await server.as('council-secretary').toDo.list.query();
    expect(rows.find(({ kind }) => kind === 'agenda-proposals')?.count).toBe(waiting);
  });
});
