import type { Held } from '@inflytande/domain/people/role';
import type { Auth, openAuth } from './auth/auth.ts';
import type { Config } from './config.ts';
import type { Database } from './database/connect.ts';
import type { EventBus } from './live/event-bus.ts';
import type { Mail } from './mail/mail.ts';

/** Who asks. `id` is null for the public. */
export type Actor = {
  readonly id: string | null;
  readonly name: string | null;
  /** What the person may do, and for what (Z4). */
  readonly held: readonly Held[];
  /** Whether the sign-in is strong and fresh (Z6). */
  readonly strong: boolean;
};

/** What lives as long as the server. */
export type Services = {
  readonly config: Config;
  readonly secret: string;
  readonly database: Database;
  readonly bus: EventBus;
  readonly mail: Mail;
  /** Signing in, for a place and a request. */
  readonly authFor: ReturnType<typeof openAuth>;
  /** Milliseconds since 1970; a value of its own so that tests can set the clock. */
  readonly now: () => number;
};

/** What every procedure works with. */
export type Context = Services & {
  readonly regionId: string;
  /** Where the asker reached us, for addresses in letters. */
  readonly origin: string;
  /** What stands for the asker's network address for a day, where tries are counted (B6). */
  readonly addressMark: () => string;
  /** Signing in and out, for this request. */
  readonly auth: Auth;
  /** Who asks. For what everyone may do it is nobody in particular: looking them up would double the work. */
  readonly actor: Actor;
  /** Looks up who is signed in, once. */
  readonly whoAsks: () => Promise<Actor>;
};

export const nobody: Actor = { id: null, name: null, held: [{ role: 'public', scopeId: '' }], strong: false };
export const theSystem: Actor = {
  id: 'system',
  name: null,
  held: [{ role: 'system', scopeId: '' }],
  strong: true,
};

/** The space that the counties' reports stand in. */
export const nationalRegionId = 'nationell';
