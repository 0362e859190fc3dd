import { persons } from '@inflytande/demo/persons';
import { roleGrants } from '@inflytande/demo/role-grants';
import { beforeAll, describe, expect, it } from 'vitest';
import { call } from '../testing/procedures.ts';
import { moment } from '../testing/moment.ts';
import { personWith, testApp, type TestApp } from '../testing/test-app.ts';
import { makeSession, sessionCookie } from './session.ts';

let server: TestApp;
let clock = moment;
beforeAll(async () => {
  server = await testApp({ now: () => clock });
});

const start = (app: TestApp['app'], personId: string) =>
  app.request('/api/trpc/session.start', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId }),
  });

/** Who the server takes the bearer of a cookie for. */
const personOf = async ({ app }: Pick<TestApp, 'app'>, cookie: string) => {
  const response = await app.request('/api/trpc/session.me', { headers: { cookie } });
  const { result } = (await response.json()) as { result: { data: { person: { id: string } | null } } };
  return result.data.person?.id ?? null;
};

const cookieFrom = (response: Response) => response.headers.get('set-cookie') ?? '';

describe('signing in as an invented person', () => {
  it('whoever is chosen is who one is, with those rights', async () => {
    for (const { id, name } of persons) {
      const response = await start(server.app, id);
      expect(response.status).toBe(200);
      const cookie = cookieFrom(response).split(';')[0] ?? '';
      const me = await server.app.request('/api/trpc/session.me', { headers: { cookie } });
      const held = roleGrants
        .filter(({ personId }) => personId === id)
        .map(({ role, scopeId }) => ({ role, scopeId }));
      expect(await me.json()).toMatchObject({
        result: { data: { person: { id, name, held: expect.arrayContaining(held) }, demo: true } },
      });
    }
  });

  it('the cookie is out of reach of scripts and of other sites', async () => {
    const flags = cookieFrom(await start(server.app, personWith.reader))
      .toLowerCase()
      .split('; ')
      .slice(1);
    expect(flags).toEqual(expect.arrayContaining(['path=/', 'httponly', 'samesite=lax']));
    expect(flags.some((flag) => flag.startsWith('domain'))).toBe(false);
    expect(flags).not.toContain('secure');
  });

  it('behind https the cookie travels encrypted only', async () => {
    const environment = { PUBLIC_URL: 'https://inflytande.example.se', DEMO_SIGN_IN: 'on' };
    const encrypted = await testApp({ database: server.database, environment });
    expect(cookieFrom(await start(encrypted.app, personWith.reader))).toContain('; Secure');
  });

  it('of nobody is refused', async () => {
    const response = await start(server.app, 'person-of-nobody');
    expect(response.status).toBe(422);
    expect(cookieFrom(response)).toBe('');
  });

  it('ends by taking the cookie back', async () => {
    const response = await server.app.request('/api/trpc/session.end', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    expect(cookieFrom(response)).toMatch(new RegExp(`^${sessionCookie}=;.*Max-Age=0`));
  });
});

describe('a cookie that is not ours is nobody’s', () => {
  const secret = 'a secret of the tests and of nobody else';
  const good = makeSession(secret, personWith.moderator, moment);
  const [person = '', until = '', signature = ''] = good.split('.');
  const other = Buffer.from(personWith.administrator).toString('base64url');

  it('ours is somebody’s', async () => {
    expect(await personOf(server, `${sessionCookie}=${good}`)).toBe(personWith.moderator);
  });

  it.each([
    ['empty', ''],
    ['nonsense', 'nonsense'],
    ['dots', '..'],
    ['without a signature', `${person}.${until}`],
    ['with an empty signature', `${person}.${until}.`],
    ['of another secret', makeSession('another secret', personWith.moderator, moment)],
    ['of another person', `${other}.${until}.${signature}`],
    ['prolonged', `${person}.${Number(until) + 1}.${signature}`],
    ['without end', `${person}.Infinity.${signature}`],
    ['of a person who does not exist', makeSession(secret, 'person-of-nobody', moment)],
    ['cut', good.slice(0, -1)],
    ['lengthened', `${good}A`],
  ])('%s', async (_what, token) => {
    const cookie = `${sessionCookie}=${token}`;
    expect(await personOf(server, cookie)).toBeNull();
    const response = await server.app.request('/api/trpc/toDo.list', { headers: { cookie } });
    expect(response.status).toBe(403);
  });

  it('after twelve hours', async () => {
    const cookie = `${sessionCookie}=${good}`;
    clock = moment + 12 * 3_600_000;
    expect(await personOf(server, cookie)).toBe(personWith.moderator);
    clock += 1;
    expect(await personOf(server, cookie)).toBeNull();
    clock = moment;
  });
});

describe('where the demo sign-in is off', () => {
  let real: TestApp;
  beforeAll(async () => {
    real = await testApp({ database: server.database, environment: { DEMO_SIGN_IN: 'off' } });
  });

  it('nobody is offered and nobody can be chosen', async () => {
    expect(await real.as('public').session.people.query()).toEqual([]);
    expect(await real.as('public').session.me.query()).toEqual({ person: null, demo: false });
    const response = await start(real.app, personWith.reader);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('session/not-possible');
    expect(cookieFrom(response)).toBe('');
  });

  it('a session from when it was on is nobody’s', async () => {
    expect(await call(real, 'moderator', { path: 'statement.incoming', input: {} })).toMatchObject({
      status: 403,
    });
  });
});
