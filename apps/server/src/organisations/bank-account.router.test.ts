import type { SignInMethod } from '@inflytande/domain/people/sign-in';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { enterAccount, newAccount } from '../testing/hand-in.ts';
import { moment } from '../testing/moment.ts';
import { demoKnown } from '../testing/queries.ts';
import { signEveryoneIn } from '../testing/sessions.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const { organisationId } = demoKnown;
const signInAgain = (method: SignInMethod, at = moment) => signEveryoneIn(server.database, at, method);

describe('O5 Z6 an association’s bank account', () => {
  it('is entered by one, confirmed by another, replaces the one before, and all of it is kept', async () => {
    const kept = { kind: 'plusgiro', number: '99 00 01-0', status: 'replaced' };
    const before = { kind: 'bankgiro', number: '9990-0011' };
    const economist = server.as('economist').bankAccount;
    const { id } = await economist.enter.mutate({
      organisationId,
      kind: 'bankgiro',
      number: '99900037',
      basis: 'Kontoutdrag',
    });
    const editor = server.as('association-editor').bankAccount;
    expect(await editor.current.query({ organisationId })).toMatchObject({ account: before, waits: true });
    expect(await refusalOf(economist.confirm.mutate({ id }))).toEqual({ code: 'bank-account/same-person' });

    const officer = server.as('grants-officer').bankAccount;
    await officer.confirm.mutate({ id });
    expect(await editor.current.query({ organisationId })).toEqual({
      account: { kind: 'bankgiro', number: '9990-0037', since: '2026-09-07' },
      waits: false,
    });
    expect(await officer.history.query({ organisationId })).toMatchObject([
      {
        id,
        status: 'confirmed',
        own: false,
        enteredByName: expect.stringContaining('Påhittsson'),
        decidedByName: expect.stringContaining('Testell'),
      },
      { ...before, status: 'replaced', endedOn: '2026-09-07' },
      kept,
    ]);
    expect(await refusalOf(officer.confirm.mutate({ id }))).toMatchObject({
      code: 'bank-account/not-in-this-status',
    });
  });

  it('waits in a list and among what is to do, for others than the one who entered it', async () => {
    const id = await enterAccount(server);
    const own = async (role: 'economist' | 'registrar') => {
      const { rows } = await server.as(role).bankAccount.waiting.query({});
      return rows.find((row) => row.id === id)?.own;
    };
    expect([await own('economist'), await own('registrar')]).toEqual([true, false]);
    const countFor = async (role: 'economist' | 'registrar') =>
      (await server.as(role).toDo.list.query()).find(({ kind }) => kind === 'bank-accounts')?.count ?? 0;
    expect(await countFor('registrar')).toBe((await countFor('economist')) + 1);

    await server.as('economist').bankAccount.refuse.mutate({ id, reason: 'Jag skrev fel nummer' });
    expect(await own('registrar')).toBeUndefined();
  });

  it('is never entered twice at once', async () => {
    const wanted = await newAccount(server);
    const both = await Promise.all(
      (['economist', 'registrar'] as const).map((role) =>
        refusalOf(server.as(role).bankAccount.enter.mutate(wanted)),
      ),
    );
    expect(both.filter((problem) => problem === null)).toHaveLength(1);
    expect(both.find((problem) => problem !== null)?.code).toBe('bank-account/already-waits');
  });

  it('is no business of another association', async () => {
    const other = server.as('signatory').bankAccount.current.query({ organisationId: 'org-balans-dalarna' });
    expect(await refusalOf(other)).toMatchObject({ code: 'access/not-yours' });
  });

  it('leaves neither number nor name in the log', async () => {
    const entered = await newAccount(server);
    await server.as('economist').bankAccount.enter.mutate(entered);
    const { rows } = await server.database.pool.query<{ text: string }>(
      `select e::text as text from domain_event e where action like 'bank-account/%'`,
    );
    const log = JSON.stringify(rows);
    expect(log).toContain(entered.organisationId);
    for (const secret of [entered.number, entered.number.replace('-', ''), 'Påhittsson']) {
      expect(log).not.toContain(secret);
    }
  });
});

describe('Z6 a fresh strong sign-in', () => {
  afterEach(() => signInAgain('demo'));

  it.each<[SignInMethod, number, string | null]>([
    ['code', moment, 'access/step-up'],
    ['oidc', moment, 'access/step-up'],
    ['passkey', moment, null],
    ['strong-oidc', moment, null],
    ['passkey', moment - 16 * 60_000, 'access/step-up'],
  ])('%s at %i to enter, confirm and refuse: %s', async (method, at, expected) => {
    const id = await enterAccount(server);
    const second = await enterAccount(server);
    const wanted = await newAccount(server);
    await signInAgain(method, at);
    const registrar = server.as('registrar').bankAccount;
    const codes = [
      await refusalOf(registrar.enter.mutate(wanted)),
      await refusalOf(registrar.confirm.mutate({ id })),
      await refusalOf(registrar.refuse.mutate({ id: second, reason: 'Fel' })),
    ].map((problem) => problem?.code ?? null);
    expect(codes).toEqual([expected, expected, expected]);
    expect((await registrar.history.query({ organisationId })).length).toBeGreaterThan(0);
  });
});

describe('O5 an organisation number', () => {
  const verify = (number: string, basis = 'Registreringsbevis 12 mars 2026') =>
    server.as('registrar').verifiedNumber.verify.mutate({ organisationId, number, basis });
  const get = (role: 'signatory' | 'registrar') =>
    server.as(role).verifiedNumber.get.query({ organisationId });

  it('is verified by the authority, which the association sees without the name of who did', async () => {
    expect(await get('signatory')).toMatchObject({ number: null, verifiedOn: null });
    await verify('802999 0002');
    const seen = { number: '802999-0002', verifiedOn: '2026-09-07' };
    expect(await get('signatory')).toEqual({ ...seen, verification: null });
    expect(await get('registrar')).toEqual({
      ...seen,
      verification: { basis: 'Registreringsbevis 12 mars 2026', by: expect.any(String) },
    });
    const { organisation } = await server.as('public').organisation.get.query({ id: organisationId });
    expect(organisation.organisationNumber).toBe('802999-0002');
  });

  it('is not verified any more where the register has another', async () => {
    await verify('802999-0002');
    await server.database.pool.query('update organisation set organisation_number = $2 where id = $1', [
      organisationId,
      '802999-0010',
    ]);
    expect(await get('registrar')).toEqual({ number: '802999-0010', verifiedOn: null, verification: null });
    await verify('802999-0010');
    expect(await get('registrar')).toMatchObject({ verifiedOn: '2026-09-07' });
  });

  it.each([
    ['802999-0003', 'Bevis', 'organisation-number/check-digit'],
    ['802999-0002', ' ', 'verified-number/basis-missing'],
  ])('%s by %o is refused', async (number, basis, code) => {
    expect(await refusalOf(verify(number, basis))).toMatchObject({ code });
  });
});
