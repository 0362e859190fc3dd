import { persons } from '@inflytande/demo/persons';
import { roleGrants } from '@inflytande/demo/role-grants';
import { beforeAll, describe, expect, it } from 'vitest';
import { browser } from '../testing/browser.ts';
import { moment } from '../testing/moment.ts';
import { cookieFor } from '../testing/sessions.ts';
import { personWith, testApp, type TestApp } from '../testing/test-app.ts';
import { cookieNames } from './auth.ts';
import { tidySessions } from './session.store.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const start = (app: TestApp['app'], personId: string, origin = 'http://localhost') =>
  app.request(`${origin}/api/trpc/session.start`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId }),
  });

const sessionCookieOf = (response: Response) =>
  response.headers.getSetCookie().find((cookie) => cookie.includes(cookieNames.session)) ?? '';

/** Who the server takes the bearer of a cookie for. */
const personOf = async ({ app }: Pick<TestApp, 'app'>, cookie: string) => {
  const response = await app.request('/api/trpc/session.me', { headers: { cookie } });
  const { result } = (await response.json()) as { result: { data: { person: { id: string } | null } } };
  return result.data.person?.id ?? null;
};

describe('signing in as an invented person', () => {
  it('whoever is chosen is who one is, with those rights', async () => {
    for (const { id, name, email } of persons.filter((person) => person.email !== null)) {
      const someone = browser(server);
      const held = roleGrants
        .filter(({ personId }) => personId === id)
        .map(({ role, scopeId }) => ({ role, scopeId }));
      expect(await someone.post('session.start', { personId: id })).toMatchObject({ status: 200 });
      expect(await someone.get('session.me')).toMatchObject({
        person: { id, name, held: expect.arrayContaining(held) },
        signIn: { method: 'demo', email },
        demo: true,
      });
    }
  });

  it('the cookie is out of reach of scripts and of other sites', async () => {
    const flags = sessionCookieOf(await start(server.app, personWith.reader))
      .toLowerCase()
      .split('; ')
      .slice(1);
    expect(flags).toEqual(expect.arrayContaining(['path=/', 'httponly', 'samesite=lax', 'max-age=43200']));
    expect(flags.some((flag) => flag.startsWith('domain'))).toBe(false);
    expect(flags).not.toContain('secure');
  });

  it('behind https the cookie travels encrypted only', async () => {
    const environment = { PUBLIC_URL: 'https://inflytande.example.se', DEMO_SIGN_IN: 'on' };
    const encrypted = await testApp({ database: server.database, environment });
    const cookie = sessionCookieOf(await start(encrypted.app, personWith.reader));
    expect(cookie).toMatch(/^__Secure-/);
    expect(cookie).toContain('; Secure');
    expect(await personOf(encrypted, cookie.split(';')[0] ?? '')).toBe(personWith.reader);
  });

  it('of nobody is refused', async () => {
    const response = await start(server.app, 'person-of-nobody');
    expect(response.status).toBe(422);
    expect(sessionCookieOf(response)).toBe('');
  });

  it('ends on the server too, not only in the browser', async () => {
    const someone = browser(server);
    await someone.post('session.start', { personId: personWith.reader });
    const copied = [...someone.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    expect(await personOf(server, copied)).toBe(personWith.reader);
    const ended = await someone.post('session.end');
    expect(ended.status).toBe(200);
    expect([...someone.jar.keys()].some((name) => name.includes(cookieNames.session))).toBe(false);
    expect(await personOf(server, copied)).toBeNull();
  });
});

describe('a cookie that is not ours is nobody’s', () => {
  const secret = 'a secret of the tests and of nobody else';
  const good = cookieFor(secret, personWith.moderator);
  const [token = '', signature = ''] = decodeURIComponent(good.slice(good.indexOf('=') + 1)).split('.');
  const cookie = (value: string) => `${cookieNames.session}=${encodeURIComponent(value)}`;

  it('ours is somebody’s', async () => {
    expect(await personOf(server, good)).toBe(personWith.moderator);
  });

  it.each([
    ['empty', cookie('')],
    ['nonsense', cookie('nonsense')],
    ['dots', cookie('..')],
    ['half an escape', `${cookieNames.session}=%E0%A4%A`],
    ['without a signature', cookie(token)],
    ['with an empty signature', cookie(`${token}.`)],
    ['of another secret', cookieFor('another secret', personWith.moderator)],
    ['of another person', cookie(`token of ${personWith.administrator}.${signature}`)],
    ['of a person who does not exist', cookieFor(secret, 'person-of-nobody')],
    ['cut', cookie(`${token}.${signature.slice(0, -2)}`)],
    ['lengthened', cookie(`${token}.${signature}A`)],
  ])('%s', async (_what, value) => {
    expect(await personOf(server, value)).toBeNull();
    const response = await server.app.request('/api/trpc/toDo.list', { headers: { cookie: value } });
    expect(response.status).toBe(403);
  });

  it('after twelve idle hours, and then nothing of it is kept', async () => {
    const someone = browser(server);
    await someone.post('session.start', { personId: personWith.economist });
    const last = async () => {
      const { rows } = await server.database.pool.query<{ left: number }>(
        `select extract(epoch from s.expires_at - now())::int as left from auth.session s
          join auth."user" u on u.id = s.user_id and s.id not like 'session of %'
          join person p on p.email = u.email and p.id = $1`,
        [personWith.economist],
      );
      return rows.map(({ left }) => left);
    };
    const [left = 0] = await last();
    expect(left).toBeGreaterThan(12 * 3600 - 60);
    expect(left).toBeLessThanOrEqual(12 * 3600);
    await server.database.pool.query(
      `update auth.session set expires_at = now() - interval '1 second' where id not like 'session of %'`,
    );
    expect(await someone.who()).toBeNull();
    await tidySessions(server.database, Date.now());
    expect(await last()).toEqual([]);
  });

  it('an hour of work moves the end on', async () => {
    const someone = browser(server);
    await someone.post('session.start', { personId: personWith.coordinator });
    const { pool } = server.database;
    await pool.query(
      `update auth.session set expires_at = now() + interval '11 hours' where id not like 'session of %'`,
    );
    expect(await someone.who()).toBe(personWith.coordinator);
    const { rows } = await pool.query<{ moved: boolean }>(
      `select expires_at > now() + interval '11 hours 50 minutes' as moved from auth.session where id not like 'session of %'`,
    );
    expect(rows).toEqual([{ moved: true }]);
  });
});

describe('where the demo sign-in is off', () => {
  let real: TestApp;
  beforeAll(async () => {
    real = await testApp({ database: server.database, environment: { DEMO_SIGN_IN: 'off' } });
  });

  it('nobody is offered and nobody can be chosen', async () => {
    expect(await real.as('public').session.people.query()).toEqual([]);
    expect(await real.as('public').session.mailbox.query()).toEqual([]);
    expect(await real.as('public').session.me.query()).toEqual({ person: null, signIn: null, demo: false });
    const response = await start(real.app, personWith.reader);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('session/not-possible');
    expect(sessionCookieOf(response)).toBe('');
  });

  it('a session from when it was on is nobody’s', async () => {
    expect(await personOf(server, cookieFor(server.services.secret, personWith.moderator))).not.toBeNull();
    expect(await personOf(real, cookieFor(server.services.secret, personWith.moderator))).toBeNull();
  });
});

describe('one’s own sessions', () => {
  it('are listed, the own marked, and can be ended one by one', async () => {
    const [here, there] = [browser(server), browser(server, 'http://localhost', 'Safari/1 iPhone')];
    const other = browser(server);
    for (const each of [here, there])
      await each.post('session.start', { personId: personWith.administrator });
    await other.post('session.start', { personId: personWith.reader });
    type Listed = { id: string; device: string; isThis: boolean }[];
    const listed = (await here.get('session.list')) as Listed;
    expect(listed.filter(({ isThis }) => isThis)).toMatchObject([{ device: 'Firefox · Windows' }]);
    const theirs = listed.find(({ device }) => device === 'Safari · iPhone');

    expect(await other.post('session.revoke', { id: theirs?.id })).toMatchObject({
      problem: 'session/not-found',
    });
    expect(await there.who()).toBe(personWith.administrator);
    expect(await here.post('session.revoke', { id: theirs?.id })).toMatchObject({ status: 200 });
    expect(await there.who()).toBeNull();
    expect(await here.who()).toBe(personWith.administrator);
  });

  it('all end at once', async () => {
    const [here, there] = [browser(server), browser(server)];
    for (const each of [here, there]) await each.post('session.start', { personId: personWith.reader });
    await here.post('session.endEverywhere');
    expect(await there.who()).toBeNull();
    expect(await here.who()).toBeNull();
    expect(await personOf(server, cookieFor(server.services.secret, personWith.reader))).toBeNull();
  });

  it('of nobody are none', async () => {
    expect(await browser(server).get('session.list')).toEqual([]);
    expect(await browser(server).post('session.revoke', { id: 'x' })).toMatchObject({
      problem: 'session/ended',
    });
  });
});

it('Z1 no network address is kept, in a session or where tries are counted', async () => {
  const environment = { BEHIND_PROXY: 'on' };
  const proxied = await testApp({ database: server.database, environment, now: () => moment });
  await proxied.app.request('/api/trpc/session.start', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' },
    body: JSON.stringify({ personId: personWith.moderator }),
  });
  const { rows } = await server.database.pool.query<{ all: string }>(
    `select (select json_agg(s) from auth.session s)::text || (select json_agg(r) from auth.rate_limit r)::text as all`,
  );
  expect(rows[0]?.all).toContain('fd');
  expect(rows[0]?.all).not.toContain('203.0.113');
});
