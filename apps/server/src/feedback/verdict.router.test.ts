import { staffRoles } from '@inflytande/domain/people/role';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settleVerdicts } from '../settle-verdicts.ts';
import { answerTo, promise, proposeVerdict, raise, raiseAsAssociation } from '../testing/answered.ts';
import { moment } from '../testing/moment.ts';
import { demoKnown } from '../testing/queries.ts';
import { keptPoints, recountedPoints } from '../testing/recount.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let now = moment;
let server: TestApp;
beforeAll(async () => {
  server = await testApp({ now: () => now });
});
beforeEach(() => {
  now = moment;
});

const day = 86_400_000;
const pointOf = (id: string) => server.as('public').point.get.query({ id });
const settle = () => settleVerdicts(server.services, ['dalarna']);
const { organisationId, networkId } = demoKnown;
const networkWord = {
  pointId: 'T18-01',
  bodyId: networkId,
  decision: 'Nätverksmöte 3 september, § 4',
  verdict: 'not',
  note: '',
} as const;

describe('B4 only those who raised a matter judge it', () => {
  it('the holder of the code, and what it says is shown without the note, for nobody has assessed that', async () => {
    const { pointId, receipt, statementId } = await raise(server);
    const note = 'Jag som skrev heter Påhittade Per';
    const give = (verdict: 'solved' | 'partly') =>
      server.as('public').verdict.giveByReceipt.mutate({ receipt, verdict, note });
    await promise(server, pointId);
    await give('partly');
    await give('partly');
    const { verdicts, standing } = await pointOf(pointId);
    expect(verdicts).toMatchObject([
      { verdict: 'partly', raiserKind: 'receipt-holder', raiserId: statementId, note: null },
    ]);
    expect(standing.status).toBe('disagreed');
    expect(await keptPoints(server)).toEqual(await recountedPoints(server));
    expect(await server.as('coordinator').verdict.notes.query({ pointId })).toMatchObject([{ note }]);
    expect(await refusalOf(server.as('reader').verdict.notes.query({ pointId }))).toMatchObject({
      code: 'access/not-allowed',
    });
    expect(await server.as('public').statement.follow.query({ receipt })).toMatchObject({
      verdict: { verdict: 'partly' },
    });
  });

  it('a code that is not there, mistyped, or of something not published', async () => {
    const give = (receipt: string) =>
      refusalOf(server.as('public').verdict.giveByReceipt.mutate({ receipt, verdict: 'solved', note: '' }));
    expect(await give('0000-0000-0000')).toMatchObject({ code: 'receipt/not-found' });
    expect(await give('0000-0000-0001')).toMatchObject({ code: 'receipt/mistyped' });
  });

  it('a network by its decision, in its own name', async () => {
    const { verdict } = server.as('council-member');
    const listed = async () => (await verdict.list.query({ bodyId: networkId })).map(({ id }) => id);
    expect(await listed()).toContain('T18-01');
    expect(await refusalOf(verdict.give.mutate({ ...networkWord, decision: ' ' }))).toMatchObject({
      code: 'verdict/decision-missing',
      path: 'decisionId',
    });
    expect(await refusalOf(verdict.give.mutate({ ...networkWord, bodyId: 'net-nsph' }))).toMatchObject({
      code: 'access/not-yours',
    });
    await verdict.give.mutate(networkWord);
    expect((await pointOf('T18-01')).verdicts).toMatchObject([
      { verdict: 'not', raiserKind: 'network', raiserId: networkId },
    ]);
    expect(await listed()).not.toContain('T18-01');
    const { rows } = await server.database.pool.query(
      `select actor, reason from domain_event where action = 'verdict/give'`,
    );
    expect(rows).toEqual([{ actor: 'person-exempelstrom', reason: networkWord.decision }]);
  });

  it('a body that said nothing about it does not', async () => {
    const bodyId = 'council-region-bup';
    expect(
      await refusalOf(server.as('council-member').verdict.give.mutate({ ...networkWord, bodyId })),
    ).toMatchObject({ code: 'verdict/not-a-raiser' });
  });

  it.each(staffRoles)('%s never does, by any way', async (role) => {
    const { id, pointId } = await proposeVerdict(server);
    const { verdict, verdictProposal } = server.as(role);
    const proposal = { pointId, organisationId, verdict: 'solved', note: '' } as const;
    for (const attempt of [
      () => verdict.give.mutate(networkWord),
      () => verdictProposal.propose.mutate(proposal),
      () => verdictProposal.object.mutate({ id, reason: 'Det är löst' }),
    ])
      expect(await refusalOf(attempt())).toMatchObject({ code: 'access/not-allowed' });
  });

  it('whoever also answers for the one who is asked does not, as a member of the network or of an association', async () => {
    const { pointId } = await raiseAsAssociation(server);
    await promise(server, pointId);
    await server.database.pool.query(
      `insert into role_grant (region_id, id, person_id, role, scope_id, "from", reason, given_by)
      select 'dalarna', 'both ' || person_id, person_id, 'reader', 'region-dalarna', '2018-01-01', 'x', 'system'
      from (values ('person-exempelstrom'), ('person-latsasberg')) as both_roles(person_id)`,
    );
    const proposal = { pointId, organisationId, verdict: 'solved', note: '' } as const;
    expect(
      await refusalOf(server.as('council-member').verdict.give.mutate({ ...networkWord, note: 'Igen' })),
    ).toMatchObject({ code: 'verdict/principal' });
    expect(
      await refusalOf(server.as('association-editor').verdictProposal.propose.mutate(proposal)),
    ).toMatchObject({ code: 'verdict/principal' });
    await server.database.pool.query(`delete from role_grant where id like 'both %'`);
  });
});

describe('B4 an association: one proposes, others may object for 14 days', () => {
  const listed = async (pointId: string) =>
    (await server.as('signatory').verdictProposal.list.query({ organisationId })).find(
      ({ id }) => id === pointId,
    );

  it('nobody objects: it is the association’s from the fifteenth day, given on the day of the proposal', async () => {
    const { pointId } = await proposeVerdict(server);
    expect(await listed(pointId)).toMatchObject({
      proposals: [
        { state: 'open', objectUntil: '2026-09-21', isOwn: false, proposedByName: 'Låtsas-Leif Låtsasberg' },
      ],
    });
    now = moment + 14 * day;
    await settle();
    expect((await pointOf(pointId)).verdicts).toEqual([]);
    now = moment + 15 * day;
    await settle();
    await settle();
    const { verdicts, standing } = await pointOf(pointId);
    expect(verdicts).toMatchObject([
      { verdict: 'solved', raiserKind: 'organisation', raiserId: organisationId, givenAt: '2026-09-07' },
    ]);
    expect(standing.outcome).toBe('awaiting');
    expect(await listed(pointId)).toBeUndefined();
  });

  it('somebody objects: it waits, until the objection is taken back or another proposal is made', async () => {
    const { id, pointId } = await proposeVerdict(server);
    const { verdictProposal: other } = server.as('signatory');
    const { verdictProposal: own } = server.as('association-editor');
    const reason = 'Det stämmer inte i Mora';
    expect(await refusalOf(own.object.mutate({ id, reason }))).toMatchObject({
      code: 'verdict/own-proposal',
    });
    await other.object.mutate({ id, reason });
    now = moment + 20 * day;
    await settle();
    expect((await pointOf(pointId)).verdicts).toEqual([]);
    expect(await listed(pointId)).toMatchObject({
      proposals: [{ state: 'stopped', objections: [{ reason, isOwn: true }] }],
    });
    const another = { pointId, organisationId, verdict: 'partly', note: 'Bättre i Falun' } as const;
    await own.propose.mutate(another);
    expect(await refusalOf(own.propose.mutate(another))).toMatchObject({ code: 'verdict/already-proposed' });
    now = moment + 40 * day;
    await settle();
    expect((await pointOf(pointId)).verdicts).toMatchObject([
      { verdict: 'partly', note: 'Bättre i Falun', givenAt: '2026-09-27' },
    ]);
  });

  it('an objection that is taken back lets it stand', async () => {
    const { id, pointId } = await proposeVerdict(server, 'not');
    const { verdictProposal } = server.as('signatory');
    await verdictProposal.object.mutate({ id, reason: 'Fel' });
    await verdictProposal.withdrawObjection.mutate({ id });
    now = moment + 15 * day;
    await settle();
    expect((await pointOf(pointId)).standing.status).toBe('disagreed');
  });

  it('one that has not raised the matter proposes nothing', async () => {
    const { pointId } = await raise(server);
    await promise(server, pointId);
    const proposal = { pointId, organisationId, verdict: 'solved', note: '' } as const;
    expect(await refusalOf(server.as('signatory').verdictProposal.propose.mutate(proposal))).toMatchObject({
      code: 'verdict/not-a-raiser',
    });
  });
});

describe('B4 solved, disagreed, and never closed', () => {
  it('solved only when the 30 days have passed and all who answered said so', async () => {
    const { pointId, receipt } = await raise(server);
    await promise(server, pointId);
    await server.as('public').verdict.giveByReceipt.mutate({ receipt, verdict: 'solved', note: '' });
    expect((await pointOf(pointId)).standing).toMatchObject({ status: 'promised', outcome: 'awaiting' });
    now = moment + 31 * day;
    expect((await pointOf(pointId)).standing).toMatchObject({ status: 'solved', outcome: 'solved' });
  });

  it('the principal’s “done” is not solved, and a verdict against it is shown as disagreed', async () => {
    const { pointId, receipt } = await raise(server);
    await server.as('coordinator').answer.give.mutate(answerTo(pointId, { kind: 'done', due: null }));
    expect((await pointOf(pointId)).standing.status).toBe('done');
    await server.as('public').verdict.giveByReceipt.mutate({ receipt, verdict: 'worse', note: '' });
    expect((await pointOf(pointId)).standing.status).toBe('disagreed');
  });
});
