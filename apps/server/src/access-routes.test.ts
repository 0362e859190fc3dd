import { access, mayDo, type Clause } from '@inflytande/domain/access';
import { heldBy } from '@inflytande/domain/people/role';
import { roleGrants } from '@inflytande/demo/role-grants';
import { beforeAll, describe, expect, it } from 'vitest';
import { downloads } from './downloads/downloads.ts';
import { openDataPaths } from './open-data/open-data.ts';
import { call, procedures } from './testing/procedures.ts';
import { personWith, testApp, testRoles, type TestApp, type TestRole } from './testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

/** What a person of the tests holds, as the demo gives it and not as the server looks it up; signed in just now. */
const heldOf = (role: TestRole) => {
  const id = personWith[role];
  return id === null
    ? [{ role: 'public' as const, scopeId: '' }]
    : heldBy(
        id,
        roleGrants.filter(({ personId }) => personId === id),
      );
};

/** Every address of the server beside the procedures, and who may ask for it. */
const routes: Readonly<Record<string, 'everyone' | 'gate'>> = {
  'ALL /*': 'everyone',
  'ALL /api/auth/*': 'everyone',
  'ALL /api/trpc/*': 'gate',
  'GET /.well-known/security.txt': 'everyone',
  'GET /api/auth/callback/:service': 'everyone',
  'GET /api/auth/start/:service': 'everyone',
  ...Object.fromEntries([...openDataPaths].map((path) => [`GET ${path}`, 'everyone' as const])),
  'GET /healthz': 'everyone',
  'GET /sammanstallningar/:file{\\d{4}\\.docx}': 'gate',
  'GET /sammanstallningar/:file{\\d{4}\\.pdf}': 'gate',
  'GET /readyz': 'everyone',
  ...Object.fromEntries(downloads.map(({ path }) => [`POST /api/downloads/${path}`, 'gate' as const])),
};

describe('Z4 every address', () => {
  it('is in the table, and the table names no other', () => {
    const known = new Set(server.app.routes.map(({ method, path }) => `${method} ${path}`));
    expect([...known].toSorted()).toEqual(Object.keys(routes).toSorted());
  });

  it('of the procedures is by a channel that its action allows', () => {
    for (const { path, action, channel } of procedures) {
      const clauses: readonly Clause[] = action === undefined ? [] : access[action];
      const fits = clauses.some(
        ({ channels }) => channels === undefined || channels.includes(channel ?? 'page'),
      );
      expect([path, fits]).toEqual([path, true]);
    }
  });
});

describe('Z4 role × file', () => {
  const files = downloads.flatMap((download) => testRoles.map((role) => ({ ...download, role })));
  it.each(files)(
    '$role, $path: the server says what the table says',
    async ({ path, action, channel, role }) => {
      const said = mayDo(heldOf(role), action, { channel, strong: true });
      const response = await server.app.request(`/api/downloads/${path}`, {
        method: 'POST',
        headers: { ...server.cookieOf(role), origin: 'http://localhost' },
        body: new FormData(),
      });
      expect(response.status === 403).toBe(!said.ok);
    },
  );

  it.each(downloads)('$path is not given to another site’s form', async ({ path }) => {
    const response = await server.app.request(`/api/downloads/${path}`, {
      method: 'POST',
      headers: { ...server.cookieOf('administrator'), origin: 'https://evil.example' },
      body: new FormData(),
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('Forbidden');
  });
});

/** What ends the session comes last, signing out after all else. */
const endings = ['session.endEverywhere', 'session.end'];
const cells = procedures
  .toSorted((a, b) => endings.indexOf(a.path) - endings.indexOf(b.path))
  .flatMap(({ path, action, channel }) => testRoles.map((role) => ({ path, action, channel, role })));

describe('Z4 role × procedure', () => {
  it.each(cells)(
    '$role, $path: the server says what the table says',
    async ({ path, action, channel, role }) => {
      if (action === undefined || channel === undefined) throw new Error(`${path} declares nothing`);
      const said = mayDo(heldOf(role), action, { channel, strong: true });
      const { problem } = await call(server, role, { path, input: { nonsense: [1] } });
      if (said.ok) expect(problem?.code ?? '').not.toMatch(/^access\//);
      else expect(problem).toEqual(said.problem);
    },
  );
});
