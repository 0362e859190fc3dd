import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { testApp, type TestApp } from './testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const anyPath = ['/api/trpc/region.get', '/api/trpc/no.such', '/no-such-page'];

/** What is written to standard error while something happens. */
const logOf = async (happens: () => Promise<unknown>): Promise<string> => {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  onTestFinished(() => spy.mockRestore());
  await happens();
  spy.mockRestore();
  return lines.join('');
};

describe('health', () => {
  it.each(['/healthz', '/readyz'])('%s answers ok', async (path) => {
    const response = await server.app.request(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('ok');
  });

  it('without a database it lives but is not ready, and says nothing of why', async () => {
    const lost = await testApp({ content: 'empty' });
    await lost.database.close();
    await logOf(async () => {
      expect((await lost.app.request('/healthz')).status).toBe(200);
      const response = await lost.app.request('/readyz');
      expect(response.status).toBeGreaterThanOrEqual(500);
      expect(await response.text()).toBe('Något gick fel hos oss. Försök igen om en stund.');
    });
  });
});

describe('every answer', () => {
  it.each(anyPath)('%s forbids what we do not use', async (path) => {
    const { headers } = await server.app.request(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('allows scripts by a nonce that is new each time', async () => {
    const nonces = new Set<string>();
    for (let times = 0; times < 20; times += 1) {
      const policy = (await server.app.request('/no-such-page')).headers.get('content-security-policy');
      const [, nonce = ''] = /script-src 'self' 'nonce-([^']{16,})'/.exec(policy ?? '') ?? [];
      nonces.add(nonce);
    }
    expect(nonces).not.toContain('');
    expect(nonces.size).toBe(20);
  });
});

describe('a request that is too much', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    server.app.request('/api/trpc/statement.submit', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  it('of 256 KiB and a byte is refused', async () => {
    const response = await post('x'.repeat(256 * 1024 + 1));
    expect(response.status).toBe(413);
    expect(await response.text()).toBe('För mycket text på en gång.');
  });

  it('is refused whatever length it claims', async () => {
    expect((await post('x'.repeat(300 * 1024), { 'content-length': String(300 * 1024) })).status).toBe(413);
  });

  it('the longest text that is allowed gets through', async () => {
    const text = '😀'.repeat(2500);
    const body = JSON.stringify({ clientKey: 'the-longest-text', text, identity: 'anonymous' });
    expect((await post(body)).status).toBe(200);
  });
});

describe('a form on another site', () => {
  const kinds = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'];
  const post = (path: string, headers: Record<string, string>) =>
    server.app.request(`http://localhost${path}`, { method: 'POST', headers, body: '{}' });

  it.each(kinds)('(%s) is refused, whoever is signed in', async (kind) => {
    for (const path of ['/api/trpc/session.end', '/api/trpc/statement.decline', '/lamna-synpunkt']) {
      const headers = { ...server.cookieOf('moderator'), 'content-type': kind };
      const other = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
      expect((await post(path, { ...headers, ...other })).status).toBe(403);
      expect((await post(path, headers)).status).toBe(403);
    }
  });

  it.each(kinds)('(%s) on our own is not', async (kind) => {
    const headers = { 'content-type': kind, origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
    expect((await post('/lamna-synpunkt', headers)).status).toBe(404);
  });
});

describe('an error', () => {
  const inside = /(select|insert|update) |node_modules|\.ts:\d|\bat \S+ \(|pg_|relation|constraint/i;

  it('of the database tells strangers nothing, and the log no value of the query', async () => {
    const broken = await testApp();
    await broken.database.pool.query('alter table statement drop column client_key cascade');
    const text = 'Mycket Personlig Berättelse';
    let answer = '';
    const logged = await logOf(async () => {
      const response = await broken.app.request('/api/trpc/statement.submit', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ clientKey: 'a-key-of-this-form', text, identity: 'anonymous' }),
      });
      expect(response.status).toBe(500);
      answer = await response.text();
    });
    expect(answer).not.toMatch(inside);
    expect(answer).not.toContain(text);
    expect(logged).toContain('statement.submit');
    expect(logged).toContain('client_key');
    expect(logged).not.toContain(text);
    expect(logged).not.toContain('a-key-of-this-form');
    for (const line of logged.trim().split('\n'))
      expect(() => JSON.parse(line) as unknown).not.toThrow(SyntaxError);
  });

  it.each([
    ['a word that no database can keep', 'point.list', { query: 'Personlig\0Berättelse' }],
    ['an id that no database can keep', 'point.get', { id: 'Personlig\0Berättelse' }],
    ['a year beyond every calendar', 'point.list', { year: 99_999_999_999 }],
    [
      'a year of a report beyond every calendar',
      'countyReport.get',
      { year: 99_999_999_999, countyCode: '20' },
    ],
    [
      'a place that is no moment',
      'point.list',
      { cursor: Buffer.from('["Personlig Berättelse","x"]').toString('base64url') },
    ],
    ['a text that no database can keep', 'point.similar', { text: 'Personlig\0Berättelse' }],
    ['an organisation', 'organisation.list', { query: 'Personlig\0Berättelse' }],
    ['a filter', 'organisation.list', { municipalityCode: 'Personlig\0Berättelse' }],
  ])('of whoever asks is no fault of ours: %s', async (_what, path, input) => {
    let answer = '';
    let status = 0;
    const logged = await logOf(async () => {
      const query = encodeURIComponent(JSON.stringify(input));
      const response = await server.app.request(`/api/trpc/${path}?input=${query}`, {
        headers: server.cookieOf('economist'),
      });
      status = response.status;
      answer = await response.text();
    });
    expect(status).toBeLessThan(500);
    expect(answer).not.toMatch(inside);
    expect(logged).not.toContain('Personlig');
  });

  it.each(['/api/trpc/no.such', '/api/trpc/point.get?input=%7B', '/api/trpc/point.get', '/api/trpc/'])(
    '%s tells nothing of the house',
    async (path) => {
      const response = await server.app.request(path);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toMatch(inside);
    },
  );
});
