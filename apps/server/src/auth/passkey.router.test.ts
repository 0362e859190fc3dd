import { beforeAll, describe, expect, it } from 'vitest';
import { authenticator } from '../testing/authenticator.ts';
import { browser } from '../testing/browser.ts';
import { personWith, testApp, type TestApp, type TestRole } from '../testing/test-app.ts';

const origin = 'http://localhost';
const device = (verified = true) => authenticator({ origin, verified });

let server: TestApp;
let clock = Date.now();
beforeAll(async () => {
  server = await testApp({ now: () => clock });
});

type Someone = ReturnType<typeof browser>;
type Device = ReturnType<typeof authenticator>;
type Options = { readonly challenge: string; readonly userVerification?: string };

const signedInAs = async (role: TestRole): Promise<Someone> => {
  const someone = browser(server);
  await someone.post('session.start', { personId: personWith[role] });
  return someone;
};
const add = async (someone: Someone, key: Device) => {
  const { data, problem } = await someone.post('passkey.options');
  if (problem !== null) return { status: 422, problem };
  return someone.post('passkey.add', { response: key.make(data as Options) });
};
const signInBy = async (someone: Someone, key: Device) => {
  const { data } = await someone.post('passkey.challenge');
  return someone.post('passkey.signIn', { response: key.present(data as Options) });
};
const keysOf = async (someone: Someone) =>
  (await someone.get('passkey.list')) as { id: string; name: string }[];

describe('a passkey', () => {
  it('is made by one who is signed in, signs in, and is strong (Z6)', async () => {
    const key = device();
    const someone = await signedInAs('coordinator');
    expect(await add(someone, key)).toMatchObject({ status: 200 });
    expect(await keysOf(someone)).toMatchObject([{ name: 'Firefox · Windows' }]);
    const later = browser(server);
    expect(await signInBy(later, key)).toMatchObject({ status: 200 });
    expect(await later.get('session.me')).toMatchObject({
      person: { id: personWith.coordinator, strong: true },
      signIn: { method: 'passkey' },
    });
    clock += 15 * 60_000 + 60_000;
    expect(await later.get('session.me')).toMatchObject({ person: { strong: false } });
    clock -= 15 * 60_000 + 60_000;
  });

  it('is asked of the device together with making sure who holds it', async () => {
    const someone = await signedInAs('reader');
    expect((await someone.post('passkey.options')).data).toMatchObject({
      rp: { id: 'localhost' },
      authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
    });
    expect((await someone.post('passkey.challenge')).data).toMatchObject({ userVerification: 'required' });
  });

  it('of a device that did not make sure is not kept', async () => {
    const someone = await signedInAs('reader');
    expect(await add(someone, device(false))).toMatchObject({ problem: 'passkey/not-accepted' });
    expect(await keysOf(someone)).toEqual([]);
  });

  it('that is not known, or answers an old question, lets nobody in', async () => {
    expect(await signInBy(browser(server), device())).toMatchObject({ problem: 'passkey/not-accepted' });
    const key = device();
    await add(await signedInAs('registrar'), key);
    const someone = browser(server);
    const { data } = await someone.post('passkey.challenge');
    const response = key.present(data as Options);
    expect(await someone.post('passkey.signIn', { response })).toMatchObject({ status: 200 });
    expect(await someone.post('passkey.signIn', { response })).toMatchObject({
      problem: 'passkey/not-accepted',
    });
    expect(await browser(server).post('passkey.signIn', { response })).toMatchObject({
      problem: 'passkey/not-accepted',
    });
  });

  it('made for another name is not accepted', async () => {
    const someone = await signedInAs('reader');
    const elsewhere = authenticator({ origin: 'http://localhost.evil.example', verified: true });
    expect(await add(someone, elsewhere)).toMatchObject({ problem: 'passkey/not-accepted' });
  });

  it('is renamed and removed by its owner and by nobody else', async () => {
    const key = device();
    const owner = await signedInAs('economist');
    const other = await signedInAs('moderator');
    await add(owner, key);
    const [{ id } = { id: '' }] = await keysOf(owner);
    for (const path of ['passkey.rename', 'passkey.remove'] as const)
      expect(await other.post(path, { id, name: 'Min' })).toMatchObject({ problem: 'passkey/not-found' });
    expect(await owner.post('passkey.rename', { id, name: ' ' })).toMatchObject({
      problem: 'passkey/name-missing',
    });
    await owner.post('passkey.rename', { id, name: ' Min telefon ' });
    expect(await keysOf(owner)).toMatchObject([{ id, name: 'Min telefon' }]);
    await owner.post('passkey.remove', { id });
    expect(await keysOf(owner)).toEqual([]);
    expect(await signInBy(browser(server), key)).toMatchObject({ problem: 'passkey/not-accepted' });
  });

  it('more, for one who has one, asks for a fresh strong sign-in: reading somebody’s mail is not enough', async () => {
    const someone = await signedInAs('answerer');
    const key = device();
    await add(someone, key);
    const { pool } = server.database;
    const asIf = (method: string) =>
      pool.query(`update auth.session set method = $1 where id not like 'session of %'`, [method]);
    await asIf('code');
    expect(await add(someone, device())).toMatchObject({ problem: 'session/not-fresh' });
    await asIf('passkey');
    clock += 16 * 60_000;
    expect(await add(someone, device())).toMatchObject({ problem: 'session/not-fresh' });
    clock -= 16 * 60_000;
    expect(await add(someone, device())).toMatchObject({ status: 200 });
  });

  it('is nobody’s who is not signed in', async () => {
    const nobody = browser(server);
    expect(await keysOf(nobody)).toEqual([]);
    expect(await add(nobody, device())).toMatchObject({ problem: 'session/ended' });
  });

  it('Z1 lets nobody in who is no longer known in the region', async () => {
    const key = device();
    await add(await signedInAs('council-secretary'), key);
    const change = (sql: string) =>
      server.database.pool.query(`update person set email = ${sql} where id = $1`, [
        personWith['council-secretary'],
      ]);
    await change(`'away.' || email`);
    expect(await signInBy(browser(server), key)).toMatchObject({ problem: 'session/person-unknown' });
    await change('substr(email, 6)');
  });
});
