import { beforeAll, describe, expect, it } from 'vitest';
import { openOutbox } from '../mail/outbox.ts';
import { askForMandate, invitation, inviteSomebody, mandateForm, pdf } from '../testing/hand-in.ts';
import { demoKnown } from '../testing/queries.ts';
import { personWith, refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const { organisationId } = demoKnown;
const heldBy = async (role: 'council-member' | 'reader') =>
  (await server.as(role).session.me.query()).person?.held ?? [];

describe('O6 a mandate', () => {
  it('is asked for with minutes, waits for the authority, and once approved makes a signatory', async () => {
    const id = await askForMandate(server);
    const staff = server.as('grants-officer');
    const { rows } = await staff.mandate.waiting.query({});
    const asked = rows.find((row) => row.id === id);
    expect(asked).toMatchObject({ status: 'asked', signs: 'alone', personId: personWith['council-member'] });
    expect(await staff.toDo.list.query()).toContainEqual(expect.objectContaining({ kind: 'mandates' }));
    const scopeId = asked?.organisation.id;
    expect(await heldBy('council-member')).not.toContainEqual({ role: 'signatory', scopeId });

    await staff.mandate.approve.mutate({ id, reason: 'Årsmötesprotokoll, § 9' });
    expect(await heldBy('council-member')).toContainEqual({ role: 'signatory', scopeId });
    await server.as('council-member').mandate.end.mutate({ id, lastDay: '2026-09-06', reason: 'Avgår' });
    expect(await heldBy('council-member')).not.toContainEqual({ role: 'signatory', scopeId });
  });

  it('is refused with a reason, which the one who asked reads, and may be asked for again', async () => {
    const { id } = await server.as('reader').mandate.ask.mutate(mandateForm());
    expect(await refusalOf(server.as('reader').mandate.ask.mutate(mandateForm()))).toMatchObject({
      code: 'mandate/already-asked',
    });
    await server.as('registrar').mandate.refuse.mutate({ id, reason: 'Protokollet är inte justerat' });
    expect((await server.as('reader').mandate.mine.query())[0]).toMatchObject({
      status: 'refused',
      reason: 'Protokollet är inte justerat',
    });
    await server.as('reader').mandate.ask.mutate(mandateForm({ file: pdf('Justerat') }));
    expect(await heldBy('reader')).not.toContainEqual({ role: 'signatory', scopeId: organisationId });
  });

  it('is nobody’s to approve who has asked', async () => {
    const { id } = await server.as('coordinator').mandate.ask.mutate(mandateForm());
    const own = server.as('coordinator').mandate.approve.mutate({ id, reason: 'Jag vet det' });
    expect(await refusalOf(own)).toMatchObject({ code: 'mandate/own' });
  });

  it('is ended or taken back by oneself and the authority alone', async () => {
    const id = await askForMandate(server);
    const foreign = { code: 'access/not-yours' };
    expect(await refusalOf(server.as('signatory').mandate.withdraw.mutate({ id }))).toMatchObject(foreign);
    const end = { id, lastDay: '2026-09-07', reason: 'Av illvilja' };
    expect(await refusalOf(server.as('association-editor').mandate.end.mutate(end))).toMatchObject(foreign);
    await server.as('council-member').mandate.withdraw.mutate({ id });
  });
});

describe('O6 a mandate and its role', () => {
  const approvedMandate = async () => {
    const id = await askForMandate(server);
    await server.as('registrar').mandate.approve.mutate({ id, reason: 'Årsmötesprotokoll, § 9' });
    return id;
  };
  const mine = async (id: string) =>
    (await server.as('council-member').mandate.mine.query()).find((mandate) => mandate.id === id);

  it.each([
    ['an administrator ends the role', 'administrator', 'roleGrant'],
    ['the person leaves it by the role', 'council-member', 'roleGrant'],
    ['the person leaves it by the mandate', 'council-member', 'mandate'],
    ['the authority ends the mandate', 'coordinator', 'mandate'],
  ] as const)('end together where %s', async (_, role, noun) => {
    const id = await approvedMandate();
    const end = { id, lastDay: '2026-09-06', reason: 'Avgår' };
    await server.as(role)[noun].end.mutate(end);
    expect(await mine(id)).toMatchObject({ until: '2026-09-06', reason: 'Avgår' });
    const scopeId = (await mine(id))?.organisation.id;
    expect(await heldBy('council-member')).not.toContainEqual({ role: 'signatory', scopeId });
    const { rows } = await server.database.pool.query<{ reason: string }>(
      `select reason from domain_event where subject_id = $1 and action = $2`,
      [id, noun === 'mandate' ? 'mandate/end' : 'role-grant/end'],
    );
    expect(rows).toEqual([{ reason: 'Avgår' }]);
    expect((await refusalOf(server.as('administrator').mandate.end.mutate(end)))?.code).toBe(
      'mandate/already-ended',
    );
  });
});

describe('O6 those who act for an association', () => {
  const list = () => server.as('association-editor').associationEditor.list.query({ organisationId });

  it('a signatory invites somebody, who gets a letter without a word of the association in its subject', async () => {
    const grantId = await inviteSomebody(server);
    const invited = (await list()).responsible.find((one) => one.grantId === grantId);
    expect(invited).toMatchObject({ role: 'association-editor', name: invitation.name });
    await openOutbox(server.services, ['dalarna']).carryAll();
    const letter = server.services.mail.latest().find(({ to }) => to === invited?.email);
    expect(letter?.text).toContain('Attention Dalarna');
    expect(letter?.subject).not.toMatch(/Attention/);

    const end = { grantId, reason: 'Har lämnat styrelsen' };
    expect(await refusalOf(server.as('association-editor').associationEditor.end.mutate(end))).toMatchObject({
      code: 'access/not-allowed',
    });
    await server.as('signatory').associationEditor.end.mutate(end);
    expect((await list()).responsible.map((one) => one.grantId)).not.toContain(grantId);
  });

  it('are advised to be two', async () => {
    expect((await list()).advisesOneMore).toBe(false);
    const { rows } = await server.database.pool.query<{ id: string }>(
      `update role_grant set until = '2026-09-06' where person_id = $1 returning id`,
      [personWith.signatory],
    );
    expect(rows).toHaveLength(1);
    expect((await list()).advisesOneMore).toBe(true);
  });

  it('Z4 of another association are neither listed nor invited', async () => {
    const other = 'org-balans-dalarna';
    const editor = server.as('association-editor');
    const foreign = { code: 'access/not-yours' };
    expect(await refusalOf(editor.associationEditor.list.query({ organisationId: other }))).toMatchObject(
      foreign,
    );
    expect(await refusalOf(editor.mandate.list.query({ organisationId: other }))).toMatchObject(foreign);
  });
});
