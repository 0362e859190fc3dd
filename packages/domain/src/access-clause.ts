import type { Role } from './people/role.ts';

/** Every way by which something is reached or leaves (Z4). */
export const accessChannels = [
  'page',
  'list',
  'search',
  'feed',
  'export',
  'mail',
  'calendar',
  'live',
  'file',
] as const;
export type AccessChannel = (typeof accessChannels)[number];

/** `all`: every record of the region. `scope`: those of what the role is held for, e.g. one's own authority. */
export type Reach = 'all' | 'scope';

/**
 * One way of being allowed: these roles, records in these states, by these channels. What is left out limits not.
 * States say who may see a record; what may be done with it in a state is its own noun's table of actions.
 */
export type Clause = {
  readonly who: Readonly<Partial<Record<Role, Reach>>>;
  readonly states?: readonly string[];
  readonly channels?: readonly AccessChannel[];
  /** Asks for a fresh strong sign-in (Z6). */
  readonly strong?: true;
};

const reaching =
  (reach: Reach) =>
  (...who: readonly Role[]): Clause['who'] =>
    Object.fromEntries(who.map((role) => [role, reach]));
/** These roles, for every record of the region. */
export const all = reaching('all');
/** These roles, for the records of what each is held for. */
export const within = reaching('scope');
