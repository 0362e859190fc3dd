import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

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
    schema: v.union([v.literal(''), v.pipe(v.string(), v.url('ska vara en adress som https://exempel.se'))]),
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
} as const;

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly secret: string | null;
  readonly regionId: string;
  readonly demoData: boolean;
  readonly demoSignIn: boolean;
};

/** The environment does not make sense; the message is a sentence for whoever started the server. */
export class ConfigError extends Error {}

/** Never repeated, not even when they are wrong: a start is logged. */
const secretSettings = new Set<keyof typeof settings>(['DATABASE_URL', 'SECRET']);

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
    demoData: read('DEMO_DATA', databaseUrl === null ? 'on' : 'off'),
    demoSignIn: read('DEMO_SIGN_IN', alone ? 'on' : 'off'),
  };
  if (databaseUrl !== null && config.secret === null)
    faults.push('SECRET saknas. Den krävs tillsammans med DATABASE_URL.');
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return config;
};
