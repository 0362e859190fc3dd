import { persons } from '@inflytande/demo/persons';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser } from '../testing/browser.ts';
import { client, signInService, throughService } from '../testing/sign-in-service.ts';
import { personWith, testApp, type TestApp } from '../testing/test-app.ts';

const origin = 'http://localhost';
const callbacks = [`${origin}/api/auth/callback/oidc`, `${origin}/api/auth/callback/strong-oidc`];
const emailOf = (id: string): string => persons.find((person) => person.id === id)?.email ?? '';

const settings = (prefix: 'OIDC' | 'STRONG_OIDC', issuer: string) => ({
  [`${prefix}_ISSUER`]: issuer,
  [`${prefix}_CLIENT_ID`]: client.id,
  [`${prefix}_CLIENT_SECRET`]: client.secret,
});

let service: Awaited<ReturnType<typeof signInService>>;
let careless: Awaited<ReturnType<typeof signInService>>;
let server: TestApp;
beforeAll(async () => {
  service = await signInService({ callbacks });
  careless = await signInService({ callbacks, verified: false });
  server = await testApp({
    now: () => Date.now(),
    environment: { ...settings('OIDC', service.issuer), ...settings('STRONG_OIDC', service.issuer) },
  });
});
afterAll(async () => {
  await service.close();
  await careless.close();
});

type Someone = ReturnType<typeof browser>;

/** Goes out to the service, signs in there, and comes back; answers with where one ends up. */
const signIn = async (someone: Someone, name: string, way = 'oidc?till=/admin/rad&fran=admin') => {
  const out = await someone.visit(`/api/auth/start/${way}`);
  const back = await throughService(out.headers.get('location') ?? '', name);
  const home = await someone.visit(`${back.pathname}${back.search}`);
  return { out: new URL(out.headers.get('location') ?? ''), back, to: home.headers.get('location') };
};

describe('the staff’s own sign-in service', () => {
  it('lets in whoever it vouches for, and one is back where one was', async () => {
    const someone = browser(server);
    const { out, to } = await signIn(someone, emailOf(personWith.economist));
    expect(out.searchParams.get('code_challenge_method')).toBe('S256');
    expect(to).toBe('/admin/rad');
    expect(await someone.get('session.me')).toMatchObject({
      person: { id: personWith.economist, strong: false },
      signIn: { method: 'oidc' },
    });
  });

  it('leads to the same account as a code does, and keeps no tokens of theirs', async () => {
    await signIn(browser(server), emailOf(personWith.moderator));
    await signIn(browser(server), emailOf(personWith.moderator));
    const { pool } = server.database;
    const { rows } = await pool.query(
      `select a.access_token, a.refresh_token, a.id_token, u.name from auth.account a
        join auth."user" u on u.id = a.user_id where u.email = $1`,
      [emailOf(personWith.moderator)],
    );
    expect(rows).toMatchObject([{ access_token: null, refresh_token: null, id_token: null, name: '' }]);
  });

  it('does not let in whom the region does not know, and leaves no account', async () => {
    const someone = browser(server);
    const { to } = await signIn(someone, 'nobody@inflytande.example');
    expect(to).toBe('/admin/logga-in?fel=session%2Fperson-unknown');
    expect(await someone.who()).toBeNull();
    const { rows } = await server.database.pool.query(
      `select 1 from auth."user" where email = 'nobody@inflytande.example'`,
    );
    expect(rows).toEqual([]);
  });

  it('does not count where it has not made sure of the address', async () => {
    const trusting = await testApp({
      database: server.database,
      environment: settings('OIDC', careless.issuer),
    });
    const someone = browser(trusting);
    const { to } = await signIn(someone, emailOf(personWith.administrator));
    expect(to).toBe('/admin/logga-in?fel=session%2Fservice-failed');
    expect(await someone.who()).toBeNull();
  });

  it('sends nobody on to another’s address', async () => {
    for (const till of ['https://evil.example/', '//evil.example/', '/\\evil.example/']) {
      const someone = browser(server);
      const { to } = await signIn(
        someone,
        emailOf(personWith.reader),
        `oidc?till=${encodeURIComponent(till)}&fran=portal`,
      );
      expect(to).toBe('/logga-in');
    }
  });

  it('an answer that nobody asked for, or that comes in another’s browser, lets nobody in', async () => {
    const someone = browser(server);
    const { back } = await signIn(someone, emailOf(personWith.reader));
    for (const path of [`${back.pathname}${back.search}`, '/api/auth/callback/oidc?code=x&state=y']) {
      const other = browser(server);
      const answer = await other.visit(path);
      expect(answer.headers.get('location')).toContain('fel=session%2Fservice-failed');
      expect(await other.who()).toBeNull();
    }
  });
});

it('Z6 e-identification by the second service is strong', async () => {
  const someone = browser(server);
  const { out, to } = await signIn(
    someone,
    emailOf(personWith.registrar),
    'strong-oidc?till=/mitt-konto&fran=portal',
  );
  expect(out.searchParams.get('prompt')).toBe('login');
  expect(to).toBe('/mitt-konto');
  expect(await someone.get('session.me')).toMatchObject({
    person: { id: personWith.registrar, strong: true },
    signIn: { method: 'strong-oidc' },
  });
});

it('a service that is away when the server starts: it says so, codes work, and it works when it is back', async () => {
  const first = await signInService({ callbacks });
  await first.close();
  const early = await testApp({
    database: server.database,
    environment: settings('OIDC', first.issuer),
    now: () => Date.now(),
  });
  const someone = browser(early);
  const heard = process.stderr.write.bind(process.stderr);
  process.stderr.write = () => true;
  const away = await someone.visit('/api/auth/start/oidc?fran=admin');
  process.stderr.write = heard;
  expect(away.headers.get('location')).toBe('/admin/logga-in?fel=session%2Fservice-unreachable');
  expect(await someone.post('session.start', { personId: personWith.reader })).toMatchObject({ status: 200 });

  const back = await signInService({ callbacks, port: first.port });
  expect((await signIn(someone, emailOf(personWith.economist))).to).toBe('/admin/rad');
  expect(await someone.who()).toBe(personWith.economist);
  await back.close();
});

it('nothing else of the library can be reached', async () => {
  for (const path of [
    'get-session',
    'ok',
    'error',
    'failed',
    'list-sessions',
    'passkey/list-user-passkeys',
    'start/google',
  ])
    expect((await server.app.request(`/api/auth/${path}`)).status).toBe(404);
  for (const path of ['sign-in/demo', 'sign-in/email-otp', 'sign-up/email', 'update-user', 'delete-user']) {
    const headers = { 'content-type': 'application/json', origin };
    const answer = await server.app.request(`/api/auth/${path}`, { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(404);
  }
});
