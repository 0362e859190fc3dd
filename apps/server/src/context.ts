import type { Role } from '@inflytande/domain/access';
import type { Config } from './config.ts';
import type { Database } from './database/connect.ts';
import type { EventBus } from './live/event-bus.ts';

/** Who asks. `id` is null for the public. */
export type Actor = {
  readonly id: string | null;
  readonly name: string | null;
  readonly roles: readonly Role[];
};

/** What lives as long as the server. */
export type Services = {
  readonly config: Config;
  readonly secret: string;
  readonly database: Database;
  readonly bus: EventBus;
  /** Milliseconds since 1970; a value of its own so that tests can set the clock. */
  readonly now: () => number;
};

/** What every procedure works with. */
export type Context = Services & {
  readonly regionId: string;
  /**
   * Who asks. For what everyone may do it is whom the session names, without name and roles: nothing depends on
   * them there, and looking them up would double the work.
   */
  readonly actor: Actor;
  /** Looks up who is signed in. */
  readonly whoAsks: () => Promise<Actor>;
  /** Starts a session for a person, or ends it with null. */
  readonly setSession: (personId: string | null) => void;
};

export const nobody: Actor = { id: null, name: null, roles: ['public'] };
export const theSystem: Actor = { id: 'system', name: null, roles: ['system'] };

/** The space that the counties' reports stand in. */
export const nationalRegionId = 'nationell';
