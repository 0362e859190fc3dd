import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { testApp } from './testing/test-app.ts';

/** Two sites as a build leaves them, with as little in them as can be. */
const folder = mkdtempSync(join(tmpdir(), 'inflytande-sites-'));
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  write('admin/index.html', '<script nonce="NONCE"></script><style nonce="NONCE"></style>');
  write('admin/assets/app-1a2b.js', 'admin()');
  write('portal/client/assets/page-3c4d.css', 'p{}');
  write(
    'portal/server/render.js',
    `export const render = async (request, { router, createContext, nonce }) => {
      const api = router.createCaller(await createContext());
      const url = new URL(request.url);
      if (url.pathname === '/broken') throw new Error('secret of the house');
      if (url.pathname === '/start') await api.session.start({ personId: 'person-testgren' });
      const { name } = await api.region.get();
      const { person } = await api.session.me();
      return new Response(JSON.stringify({ method: request.method, name, nonce, person: person?.id ?? null }));
    };`,
  );
  const { services } = await testApp();
  app = await createApp(services, { portal: join(folder, 'portal'), admin: join(folder, 'admin') });
});

const nonceOf = (response: Response) =>
  /script-src 'self' 'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];

describe('the admin app', () => {
  it.each(['/admin/', '/admin/synpunkter', '/admin/rad/council-region-bup'])(
    '%s is its one page, with the nonce of this answer, never kept',
    async (path) => {
      const response = await app.request(path);
      const nonce = nonceOf(response);
      expect(nonce).toMatch(/\S{16,}/);
      expect(await response.text()).toBe(
        `<script nonce="${nonce}"></script><style nonce="${nonce}"></style>`,
      );
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('/admin leads to /admin/', async () => {
    const response = await app.request('/admin');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/admin/']);
  });
});

describe('built files', () => {
  it.each([
    ['/admin/assets/app-1a2b.js', 'admin()'],
    ['/assets/page-3c4d.css', 'p{}'],
  ])('%s is kept for a year', async (path, text) => {
    const response = await app.request(path);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    '/assets/../server/render.js',
    '/assets/..%2fserver%2frender.js',
    '/admin/assets/../../portal/server/render.js',
  ])('%s leads out of no folder', async (path) => {
    const response = await app.request(path);
    expect(await response.text()).not.toContain('createCaller');
  });
});

it.each(['/assets/missing.css', '/admin/assets/missing.js'])(
  '%s is not there, and no page instead',
  async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBeNull();
    expect(await response.text()).not.toContain('<');
  },
);

describe('the portal', () => {
  it('is rendered with the procedures, the nonce of this answer and who asks', async () => {
    const response = await app.request('/rad');
    expect(await response.json()).toEqual({
      method: 'GET',
      name: 'Dalarna',
      nonce: nonceOf(response),
      person: null,
    });
  });

  it('answers posted forms of its own pages', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };
    const response = await app.request('http://localhost/lamna-synpunkt', {
      method: 'POST',
      headers,
      body: 'a=b',
    });
    expect(await response.json()).toMatchObject({ method: 'POST' });
  });

  it('gives on the cookies that a procedure sets', async () => {
    const response = await app.request('/start');
    expect(response.headers.get('set-cookie')).toContain('HttpOnly');
  });

  it('that fails says so in a sentence, and nothing else', async () => {
    const heard = process.stderr.write.bind(process.stderr);
    process.stderr.write = () => true;
    try {
      const response = await app.request('/broken');
      expect(response.status).toBe(500);
      expect(await response.text()).not.toMatch(/secret of the house|at .*render/);
    } finally {
      process.stderr.write = heard;
    }
  });
});
