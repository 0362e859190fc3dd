import { beforeAll, describe, expect, it } from 'vitest';
import { loadSpaces, secondSpace } from './load-demo.ts';
import { placeOf } from './place.ts';
import { moment } from './testing/moment.ts';
import { testApp, type TestApp } from './testing/test-app.ts';

const config = {
  publicUrl: 'https://dalarna.example.se',
  regionId: 'dalarna',
  regionHosts: new Map([['provinsen.example.se', 'provinsen']]),
};

describe('where a request is made', () => {
  it.each([
    ['http://dalarna.example.se/', 'dalarna', 'https://dalarna.example.se'],
    ['http://provinsen.example.se/', 'provinsen', 'https://provinsen.example.se'],
    ['http://evil.example.com/', 'dalarna', 'https://dalarna.example.se'],
    ['http://xprovinsen.example.se/', 'dalarna', 'https://dalarna.example.se'],
  ])('%s is %s', (url, regionId, origin) => {
    expect(placeOf(config, url)).toEqual({ regionId, origin });
  });

  it('on this machine, with its port', () => {
    const alone = { ...config, publicUrl: null };
    expect(placeOf(alone, 'http://127.0.0.1:3000/admin/')).toEqual({
      regionId: 'dalarna',
      origin: 'http://127.0.0.1:3000',
    });
    expect(placeOf(alone, 'http://provinsen.example.se:3000/')).toEqual({
      regionId: 'provinsen',
      origin: 'http://provinsen.example.se:3000',
    });
  });
});

describe('Z4 two regions in one server', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await testApp();
    await loadSpaces({ database: server.database, now: () => moment }, [secondSpace]);
  });

  const ask = async (host: string, path: string, headers: Record<string, string> = {}) =>
    (await server.app.request(`http://${host}/api/trpc/${path}`, { headers })).text();

  it('each answers for itself by its host name', async () => {
    expect(await ask('localhost', 'region.get')).toContain('Dalarna');
    expect(await ask('provinsen.localhost', 'region.get')).toContain('Provinsen');
    expect(await ask('nobody.localhost', 'region.get')).toContain('Dalarna');
  });

  it('the same person is somebody else there, with the roles of there', async () => {
    const me = (host: string) => ask(host, 'session.me', server.cookieOf('moderator'));
    expect(await me('localhost')).toContain('region-dalarna');
    expect(await me('provinsen.localhost')).not.toContain('region-dalarna');
    expect(await me('provinsen.localhost')).toContain('i Provinsen');
  });
});
