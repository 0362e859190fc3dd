import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, settings } from './config.ts';

const database = { DATABASE_URL: 'postgres://db.example.se/inflytande', SECRET: 'x'.repeat(32) };
const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('settings', () => {
  it('without any: this machine, the embedded database, the demo', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: null,
      databaseUrl: null,
      dataDir: settings.DATA_DIR.default,
      secret: null,
      regionId: 'dalarna',
      largestFile: 10_485_760,
      clamavAddress: null,
      regionHosts: new Map([['provinsen.localhost', 'provinsen']]),
      securityContact: null,
      openDataContact: 'oppna-data@inflytande.example',
      demoData: true,
      demoSignIn: true,
      behindProxy: false,
      smtpUrl: null,
      mailFrom: '',
      oidc: null,
      strongOidc: null,
    });
  });

  it('all of them given', () => {
    expect(
      readConfig({
        ...database,
        PORT: '8080',
        HOST: '0.0.0.0',
        PUBLIC_URL: 'https://inflytande.example.se',
        DATA_DIR: 'elsewhere',
        REGION: 'gavleborg',
        LARGEST_FILE: '25',
        CLAMAV_ADDRESS: 'clamd.example.se:3310',
        REGION_HOSTS: 'provinsen=provinsen.example.se, norr=norr.example.se',
        SECURITY_CONTACT: 'mailto:sakerhet@region.example',
        OPEN_DATA_CONTACT: 'data@region.example',
        DEMO_DATA: 'on',
        DEMO_SIGN_IN: 'on',
        BEHIND_PROXY: 'on',
        SMTP_URL: 'smtps://mail.example.se',
        MAIL_FROM: 'Inflytande <no-reply@example.se>',
        OIDC_ISSUER: 'https://id.example.se',
        OIDC_CLIENT_ID: 'inflytande',
        OIDC_CLIENT_SECRET: 'secret of the service',
        OIDC_LABEL: 'Logga in med regionkonto',
        STRONG_OIDC_ISSUER: 'https://eid.example.se',
        STRONG_OIDC_CLIENT_ID: 'inflytande-eid',
        STRONG_OIDC_CLIENT_SECRET: 'secret of the other',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      publicUrl: 'https://inflytande.example.se',
      databaseUrl: database.DATABASE_URL,
      dataDir: 'elsewhere',
      secret: database.SECRET,
      regionId: 'gavleborg',
      largestFile: 26_214_400,
      clamavAddress: { host: 'clamd.example.se', port: 3310 },
      regionHosts: new Map([
        ['provinsen.example.se', 'provinsen'],
        ['norr.example.se', 'norr'],
      ]),
      securityContact: 'mailto:sakerhet@region.example',
      openDataContact: 'data@region.example',
      demoData: true,
      demoSignIn: true,
      behindProxy: true,
      smtpUrl: 'smtps://mail.example.se',
      mailFrom: 'Inflytande <no-reply@example.se>',
      oidc: {
        issuer: 'https://id.example.se',
        clientId: 'inflytande',
        clientSecret: 'secret of the service',
        label: 'Logga in med regionkonto',
      },
      strongOidc: {
        issuer: 'https://eid.example.se',
        clientId: 'inflytande-eid',
        clientSecret: 'secret of the other',
        label: 'Logga in med e-legitimation',
      },
    });
  });

  it('empty or blank is as if it were not given', () => {
    const blank = Object.fromEntries(Object.keys(settings).map((name) => [name, '  ']));
    expect(readConfig(blank)).toEqual(readConfig({}));
  });
});

describe('the demo', () => {
  it.each([
    ['nothing', {}, true, true],
    ['a loopback address', { HOST: '::1' }, true, true],
    ['the name of this machine', { HOST: 'localhost' }, true, true],
    ['every address', { HOST: '0.0.0.0' }, true, false],
    ['every address, version 6', { HOST: '::' }, true, false],
    ['an address of the network', { HOST: '10.0.0.4' }, true, false],
    ['a public address', { PUBLIC_URL: 'https://inflytande.example.se' }, true, false],
    ['a real database', database, false, false],
    ['a real database and the data by name', { ...database, DEMO_DATA: 'on' }, true, false],
    ['a real database and the sign-in by name', { ...database, DEMO_SIGN_IN: 'on' }, false, true],
    ['every address and the sign-in by name', { HOST: '0.0.0.0', DEMO_SIGN_IN: 'on' }, true, true],
    ['both off by name', { DEMO_DATA: 'off', DEMO_SIGN_IN: 'off' }, false, false],
  ])('with %s', (_what, environment, demoData, demoSignIn) => {
    expect(readConfig(environment)).toMatchObject({ demoData, demoSignIn });
  });
});

describe('a setting that makes no sense is said in a sentence', () => {
  it.each([
    [{ PORT: 'http' }, 'PORT är ”http” men ska vara ett tal.'],
    [{ PORT: '-1' }, 'PORT är ”-1” men ska vara ett tal.'],
    [{ PORT: '65536' }, 'PORT är ”65536” men ska vara högst 65535.'],
    [{ PUBLIC_URL: 'example' }, 'PUBLIC_URL är ”example” men ska vara en adress som https://exempel.se.'],
    [{ ...database, DATABASE_URL: 'mysql://x' }, 'DATABASE_URL ska börja med postgres://.'],
    [{ REGION: 'Åmål' }, 'REGION är ”Åmål” men ska vara ett kort namn som dalarna.'],
    [{ DEMO_DATA: 'yes' }, 'DEMO_DATA är ”yes” men ska vara on eller off.'],
    [{ DEMO_SIGN_IN: '1' }, 'DEMO_SIGN_IN är ”1” men ska vara on eller off.'],
    [{ SECRET: 'short' }, 'SECRET ska ha minst 32 tecken.'],
    [
      { SMTP_URL: 'mail.example.se', MAIL_FROM: 'a@example.se' },
      'SMTP_URL ska börja med smtp:// eller smtps://.',
    ],
    [{ SMTP_URL: 'smtp://mail.example.se' }, 'MAIL_FROM saknas. Den krävs tillsammans med SMTP_URL.'],
    [
      { OIDC_ISSUER: 'id.example.se', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'x' },
      'OIDC_ISSUER är ”id.example.se” men ska vara en adress som https://exempel.se.',
    ],
    [
      { STRONG_OIDC_ISSUER: 'https://id.example.se', STRONG_OIDC_CLIENT_ID: 'x' },
      'STRONG_OIDC_CLIENT_ID och STRONG_OIDC_CLIENT_SECRET krävs tillsammans med STRONG_OIDC_ISSUER.',
    ],
    [{ DATABASE_URL: database.DATABASE_URL }, 'SECRET saknas. Den krävs tillsammans med DATABASE_URL.'],
  ])('%j', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(new ConfigError(sentence));
  });

  it('every fault at once, one a line', () => {
    const attempt = () => readConfig({ PORT: 'x', DEMO_DATA: 'x', REGION: 'X' });
    expect(attempt).toThrow(/^PORT [^\n]+\nREGION [^\n]+\nDEMO_DATA [^\n]+$/);
  });

  it.each([
    { SECRET: 'too-short-but-secret' },
    { DATABASE_URL: 'mysql://u:password@h/n', SECRET: 'x'.repeat(32) },
  ])('never repeats what is secret: %j', (environment) => {
    const attempt = () => readConfig(environment);
    expect(attempt).toThrow(ConfigError);
    expect(attempt).not.toThrow(/too-short-but-secret|password/);
  });
});

describe('the README', () => {
  const rows = readFileSync(`${root}/README.md`, 'utf8')
    .split('\n')
    .flatMap((line) => [...line.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.*?) ?\|$/g)])
    .map(([, name, about, fallback]) => ({
      name,
      about,
      default: (fallback ?? '').replaceAll('`', '').trim(),
    }));

  it('names exactly the settings, with the same words and defaults', () => {
    const expected = Object.entries(settings).map(([name, setting]) => ({
      name,
      about: setting.about,
      default: name === 'DATA_DIR' ? relative(root, setting.default) : setting.default,
    }));
    expect(rows).toEqual(expected);
  });
});
