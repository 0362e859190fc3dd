import type { GivenRole } from '@inflytande/domain/people/role';
import type { Problem } from '@inflytande/domain/kernel/result';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { createApp } from '../app.ts';
import { openAuth } from '../auth/auth.ts';
import { readConfig } from '../config.ts';
import type { Services } from '../context.ts';
import type { Database } from '../database/connect.ts';
import { openEventBus } from '../live/event-bus.ts';
import { openMail } from '../mail/mail.ts';
import type { appRouter } from '../router.ts';
import { moment } from './moment.ts';
import { cookieFor, signEveryoneIn } from './sessions.ts';
import { testDatabase, type Content } from './test-database.ts';

/** The invented person of the demo who has this role and no other. */
export const personWith = {
  public: null,
  'association-editor': 'person-latsasberg',
  signatory: 'person-pahittmark',
  'council-member': 'person-exempelstrom',
  'council-secretary': 'person-latsasson',
  assessor: 'person-pahittmo',
  answerer: 'person-exempelgren',
  reader: 'person-testgren',
  moderator: 'person-provsson',
  coordinator: 'person-exempelius',
  'grants-officer': 'person-testell',
  economist: 'person-pahittsson',
  registrar: 'person-fiktivell',
  administrator: 'person-fiktivsson',
  'national-reviewer': 'person-pahittlund',
} as const satisfies Record<GivenRole | 'public', string | null>;

export type TestRole = keyof typeof personWith;
export const testRoles = Object.keys(personWith) as TestRole[];

type Options = {
  readonly content?: Content;
  readonly database?: Database;
  readonly now?: () => number;
  readonly environment?: Readonly<Record<string, string>>;
};

const secret = 'a secret of the tests and of nobody else';
/** What a browser says on a page of ours; forms from anywhere else are refused. */
export const fromOurPages = { origin: 'http://localhost' };
const noSites = { portal: 'not-built', admin: 'not-built' };

/** The whole server but its sites, on a database of its own, at `moment` unless told otherwise. */
export const testApp = async ({ content = 'demo', now = () => moment, ...given }: Options = {}) => {
  const database = given.database ?? (await testDatabase(content));
  const config = readConfig(given.environment ?? {});
  const house = { config, secret, database, mail: openMail(config), now };
  const services: Services = { ...house, bus: await openEventBus(database), authFor: openAuth(house) };
  await signEveryoneIn(database, now());
  const app = await createApp(services, noSites);

  const cookieOf = (role: TestRole): Record<string, string> => {
    const person = personWith[role];
    return person === null ? {} : { cookie: cookieFor(secret, person) };
  };
  /** A client of the API over HTTP, signed in as the person with this role. */
  const as = (role: TestRole) =>
    createTRPCClient<typeof appRouter>({
      links: [
        httpLink({
          url: 'http://localhost/api/trpc',
          headers: { ...cookieOf(role), ...fromOurPages },
          fetch: async (url, init) => app.request(url as string, init as RequestInit),
        }),
      ],
    });
  return { app, services, database, as, cookieOf };
};

export type TestApp = Awaited<ReturnType<typeof testApp>>;
export type TestClient = ReturnType<TestApp['as']>;

/** The problem that a call was refused with; null where it was not refused. Fails on any other error. */
export const refusalOf = async (call: Promise<unknown>): Promise<Problem | null> => {
  try {
    await call;
    return null;
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error;
    const { data } = error as TRPCClientError<typeof appRouter>;
    if (!data?.problem) throw error;
    return data.problem;
  }
};
