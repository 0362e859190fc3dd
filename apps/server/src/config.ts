import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const noneOr = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
  v.union([v.literal(''), schema]);
const webAddress = v.pipe(v.string(), v.url('ska vara en adress som https://exempel.se'));

const flag = v.pipe(
  v.picklist(['on', 'off'], 'ska vara on eller off'),
  v.transform((value) => value === 'on'),
);

/** Every setting: what it is for, its default, and how it is read. The README's table is checked against this. */
export const settings = {
  PORT: {
    about: 'Port that the server answers on.',
    default: '3000',
    schema: v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'ska vara ett tal'),
      v.transform(Number),
      v.maxValue(65535, 'ska vara högst 65535'),
    ),
  },
  HOST: {
    about: 'Address that the server answers on. Anything but this machine itself turns the demo sign-in off.',
    default: '127.0.0.1',
    schema: v.string(),
  },
  PUBLIC_URL: {
    about:
      'Address that people use, if the server stands behind another. With https, cookies travel encrypted only.',
    default: '',
    schema: noneOr(webAddress),
  },
  BEHIND_PROXY: {
    about:
      'Takes the last address in X-Forwarded-For for the asker’s, to count tries by. Only where a proxy of yours writes it.',
    default: 'off',
    schema: flag,
  },
  DATABASE_URL: {
    about: 'PostgreSQL 18 to use. Without it, the embedded database in DATA_DIR.',
    default: '',
    schema: v.union([
      v.literal(''),
      v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'ska börja med postgres://')),
    ]),
  },
  DATA_DIR: {
    about: "Folder of the embedded database and of the server's own secret.",
    default: fileURLToPath(new URL('../../../.data', import.meta.url)),
    schema: v.string(),
  },
  SECRET: {
    about:
      'At least 32 characters; signs sessions and makes receipt codes. Required with DATABASE_URL, else kept in DATA_DIR.',
    default: '',
    schema: v.union([v.literal(''), v.pipe(v.string(), v.minLength(32, 'ska ha minst 32 tecken'))]),
  },
  REGION: {
    about: 'The region whose pages are shown.',
    default: 'dalarna',
    schema: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/, 'ska vara ett kort namn som dalarna')),
  },
  LARGEST_FILE: {
    about: 'Largest file that somebody may hand in, in megabytes.',
    default: '10',
    schema: v.pipe(
      v.string(),
      v.regex(/^[1-9]\d?$/, 'ska vara ett tal från 1 till 99'),
      v.transform((megabytes) => Number(megabytes) * 1024 * 1024),
    ),
  },
  CLAMAV_ADDRESS: {
    about:
      'Virus scanner (clamd) that looks at every file, such as 127.0.0.1:3310. Without it no file is scanned.',
    default: '',
    schema: v.union([
      v.literal(''),
      v.pipe(v.string(), v.regex(/^[^\s:]+:\d{1,5}$/, 'ska vara en adress som 127.0.0.1:3310')),
    ]),
  },
  REGION_HOSTS: {
    about:
      'Further regions of the installation by their host names: provinsen=provinsen.example.se, parted by commas.',
    default: 'provinsen=provinsen.localhost without DATABASE_URL and on this machine only',
    schema: v.pipe(
      v.string(),
      v.regex(
        /^$|^[a-z][a-z0-9-]{1,40}=[a-z0-9.-]+(, ?[a-z][a-z0-9-]{1,40}=[a-z0-9.-]+)*$/,
        'ska vara par som provinsen=provinsen.example.se, åtskilda av komma',
      ),
      v.transform(
        (pairs): ReadonlyMap<string, string> =>
          new Map(
            pairs
              .split(',')
              .map((pair) => pair.trim().split('='))
              .flatMap(([id, host]) => (id === undefined || host === undefined ? [] : [[host, id]])),
          ),
      ),
    ),
  },
  SECURITY_CONTACT: {
    about: 'Whom to tell of a weakness, in /.well-known/security.txt: an address of the web, or mailto:.',
    default: '',
    schema: v.pipe(
      v.string(),
      v.regex(/^$|^https:\/\/\S+$|^mailto:\S+@\S+$/, 'ska börja med https:// eller mailto:'),
    ),
  },
  OPEN_DATA_CONTACT: {
    about: 'Mail address for questions on open data. Without it the national portal is offered no catalogue.',
    default: 'made up without DATABASE_URL',
    schema: noneOr(v.pipe(v.string(), v.email('ska vara en e-postadress'))),
  },
  DEMO_DATA: {
    about: 'Loads the demo county into an empty database.',
    default: 'on without DATABASE_URL',
    schema: flag,
  },
  DEMO_SIGN_IN: {
    about: 'Lets anyone sign in as an invented person. Never together with real data.',
    default: 'on without DATABASE_URL and on this machine only',
    schema: flag,
  },
  SMTP_URL: {
    about:
      'Mail server, such as smtps://user:password@mail.example.se. Without it nobody can sign in by a code sent by mail, except in the demo.',
    default: '',
    schema: noneOr(v.pipe(v.string(), v.regex(/^smtps?:\/\//, 'ska börja med smtp:// eller smtps://'))),
  },
  MAIL_FROM: {
    about: 'Sender of all mail, such as no-reply@example.se. Required with SMTP_URL.',
    default: '',
    schema: noneOr(v.pipe(v.string(), v.regex(/@/, 'ska vara en e-postadress'))),
  },
  OIDC_ISSUER: {
    about:
      'Sign-in service of the staff, by OpenID Connect. Sends people back to PUBLIC_URL/api/auth/callback/oidc.',
    default: '',
    schema: noneOr(webAddress),
  },
  OIDC_CLIENT_ID: { about: 'Our name at the staff’s sign-in service.', default: '', schema: v.string() },
  OIDC_CLIENT_SECRET: { about: 'Our secret there.', default: '', schema: v.string() },
  OIDC_LABEL: {
    about: 'What the button says that leads there.',
    default: 'Logga in med arbetskonto',
    schema: v.string(),
  },
  STRONG_OIDC_ISSUER: {
    about:
      'Service of e-identification (BankID, Freja), by OpenID Connect; counts as strong. Sends people back to PUBLIC_URL/api/auth/callback/strong-oidc.',
    default: '',
    schema: noneOr(webAddress),
  },
  STRONG_OIDC_CLIENT_ID: { about: 'Our name at that service.', default: '', schema: v.string() },
  STRONG_OIDC_CLIENT_SECRET: { about: 'Our secret there.', default: '', schema: v.string() },
  STRONG_OIDC_LABEL: {
    about: 'What the button says that leads there.',
    default: 'Logga in med e-legitimation',
    schema: v.string(),
  },
} as const;

/** A sign-in service outside, by OpenID Connect. */
export type OidcService = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says that leads there. */
  readonly label: string;
};

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly secret: string | null;
  readonly regionId: string;
  /** Bytes. */
  readonly largestFile: number;
  readonly clamavAddress: { readonly host: string; readonly port: number } | null;
  /** Which further region answers at which host name. */
  readonly regionHosts: ReadonlyMap<string, string>;
  readonly securityContact: string | null;
  readonly openDataContact: string | null;
  readonly demoData: boolean;
  readonly demoSignIn: boolean;
  readonly behindProxy: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly oidc: OidcService | null;
  readonly strongOidc: OidcService | null;
};

/** The environment does not make sense; the message is a sentence for whoever started the server. */
export class ConfigError extends Error {}

/** Never repeated, not even when they are wrong: a start is logged. */
const secretSettings = new Set<keyof typeof settings>([
  'DATABASE_URL',
  'SECRET',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
  'STRONG_OIDC_CLIENT_SECRET',
]);

const hostAndPort = (address: string) => {
  const [host = '', port] = address.split(':');
  return host === '' ? null : { host, port: Number(port) };
};

/** Questions on the open data of a demo reach nobody. */
const madeUpContact = 'oppna-data@inflytande.example';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads the settings from an environment; the only place that does. Throws a `ConfigError` with one sentence a fault.
 * The demo sign-in is off with a real database or a public address unless it is asked for by name.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const faults: string[] = [];
  const read = <Name extends keyof typeof settings>(name: Name, fallback: string) => {
    const given = environment[name]?.trim() || fallback;
    const parsed = v.safeParse(settings[name].schema, given);
    if (parsed.success) return parsed.output as v.InferOutput<(typeof settings)[Name]['schema']>;
    const [{ message }] = parsed.issues;
    faults.push(secretSettings.has(name) ? `${name} ${message}.` : `${name} är ”${given}” men ${message}.`);
    return undefined as never;
  };
  const plain = <Name extends keyof typeof settings>(name: Name) => read(name, settings[name].default);

  const oidc = (prefix: 'OIDC' | 'STRONG_OIDC'): OidcService | null => {
    const issuer = plain(`${prefix}_ISSUER`);
    const clientId = plain(`${prefix}_CLIENT_ID`);
    const clientSecret = plain(`${prefix}_CLIENT_SECRET`);
    if (issuer === '') return null;
    if (clientId === '' || clientSecret === '')
      faults.push(`${prefix}_CLIENT_ID och ${prefix}_CLIENT_SECRET krävs tillsammans med ${prefix}_ISSUER.`);
    return { issuer, clientId, clientSecret, label: plain(`${prefix}_LABEL`) };
  };

  const databaseUrl = plain('DATABASE_URL') || null;
  const host = plain('HOST');
  const publicUrl = plain('PUBLIC_URL') || null;
  const alone = databaseUrl === null && loopback.has(host) && publicUrl === null;
  const config: Config = {
    port: plain('PORT'),
    host,
    publicUrl,
    databaseUrl,
    dataDir: plain('DATA_DIR'),
    secret: plain('SECRET') || null,
    regionId: plain('REGION'),
    largestFile: plain('LARGEST_FILE'),
    clamavAddress: hostAndPort(plain('CLAMAV_ADDRESS')),
    regionHosts: read('REGION_HOSTS', alone ? 'provinsen=provinsen.localhost' : ''),
    securityContact: plain('SECURITY_CONTACT') || null,
    openDataContact: read('OPEN_DATA_CONTACT', databaseUrl === null ? madeUpContact : '') || null,
    demoData: read('DEMO_DATA', databaseUrl === null ? 'on' : 'off'),
    demoSignIn: read('DEMO_SIGN_IN', alone ? 'on' : 'off'),
    behindProxy: plain('BEHIND_PROXY'),
    smtpUrl: plain('SMTP_URL') || null,
    mailFrom: plain('MAIL_FROM'),
    oidc: oidc('OIDC'),
    strongOidc: oidc('STRONG_OIDC'),
  };
  if (config.smtpUrl !== null && config.mailFrom === '')
    faults.push('MAIL_FROM saknas. Den krävs tillsammans med SMTP_URL.');
  if (databaseUrl !== null && config.secret === null)
    faults.push('SECRET saknas. Den krävs tillsammans med DATABASE_URL.');
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return config;
};
