import type { AccessChannel, Clause } from './access-clause.ts';
import { access, type Action } from './access-table.ts';
import { ok, refuse, type Problem, type Result } from './kernel/result.ts';
import { roleScopes, type Held, type ScopeKind } from './people/role.ts';

export { accessChannels } from './access-clause.ts';
export type { AccessChannel, Clause, Reach } from './access-clause.ts';
export { access } from './access-table.ts';
export type { Action } from './access-table.ts';

/** What the gate needs to know of a record. What is left out belongs to nobody in particular. */
export type AccessRecord = {
  readonly id?: string;
  readonly authorityId?: string | null;
  readonly organisationId?: string | null;
  readonly bodyId?: string | null;
  readonly personId?: string | null;
  readonly state?: string;
  /** True where the one who asks is disqualified from the matter (F6): nobody reads or does it then. */
  readonly barred?: boolean;
};

/** How it is asked for. Without a record the gate says whether it may be asked at all. */
export type Asked = {
  readonly record?: AccessRecord;
  readonly channel?: AccessChannel;
  /** Whether the sign-in is strong and fresh (Z6). */
  readonly strong?: boolean;
};

/** From the farthest to the nearest: somebody who is told why is told what came closest. */
const refusals = [
  'access/not-allowed',
  'access/not-by-this-channel',
  'access/not-yours',
  'access/not-in-this-state',
  'access/disqualified',
  'access/step-up',
] as const;
export type AccessProblem = Problem<(typeof refusals)[number]>;

/** Where the record says whose it is, by what a role is held for. */
const owner = {
  region: () => '',
  authority: ({ authorityId }) => authorityId,
  organisation: ({ organisationId }) => organisationId,
  body: ({ bodyId }) => bodyId,
  person: ({ personId }) => personId,
  record: ({ id }) => id,
} as const satisfies Record<ScopeKind, (record: AccessRecord) => string | null | undefined>;

const reaches = ({ role, scopeId }: Held, clause: Clause, record: AccessRecord): boolean =>
  clause.who[role] === 'all' || (clause.who[role] === 'scope' && owner[roleScopes[role]](record) === scopeId);

/** What keeps a clause from allowing it, as a place in `refusals`; null where nothing does. */
const hindrance = (clause: Clause, held: readonly Held[], asked: Asked): number | null => {
  const { record, channel = 'page', strong = false } = asked;
  const holders = held.filter(({ role }) => clause.who[role] !== undefined);
  if (holders.length === 0) return 0;
  if (clause.channels !== undefined && !clause.channels.includes(channel)) return 1;
  if (record !== undefined) {
    if (!holders.some((one) => reaches(one, clause, record))) return 2;
    if (clause.states !== undefined && !clause.states.includes(record.state ?? '')) return 3;
    if (record.barred === true) return 4;
  }
  return clause.strong === true && !strong ? 5 : null;
};

/**
 * Whether somebody who holds these roles may do this (Z4, Z6, F6). Refuses with what came closest: no such role, not by
 * this channel, not one's own, not in the record's state, disqualified, or a strong sign-in is needed first.
 */
export const mayDo = (
  held: readonly Held[],
  action: Action,
  asked: Asked = {},
): Result<true, AccessProblem> => {
  const clauses: readonly Clause[] = access[action];
  const hindrances = clauses.map((clause) => hindrance(clause, held, asked));
  if (hindrances.includes(null)) return ok(true);
  const nearest = Math.max(0, ...hindrances.map((one) => one ?? 0));
  return refuse(refusals[nearest] ?? 'access/not-allowed', { action });
};

/** One way into a list: records of these owners, in these states. Null limits not. */
export type Opening = {
  readonly owner: { readonly kind: ScopeKind; readonly ids: readonly string[] } | null;
  readonly states: readonly string[] | null;
};

const scopesOf = (held: readonly Held[], clause: Clause): readonly Opening['owner'][] => {
  const holders = held.filter(({ role }) => clause.who[role] !== undefined);
  const unlimited = holders.some(({ role }) => clause.who[role] === 'all' || roleScopes[role] === 'region');
  if (unlimited) return [null];
  const byKind = Map.groupBy(holders, ({ role }) => roleScopes[role]);
  return [...byKind].map(([kind, those]) => ({ kind, ids: those.map(({ scopeId }) => scopeId) }));
};

/**
 * What a list may show to somebody who holds these roles (Z4): the records that any opening lets through, which are the
 * ones that `mayDo` allows one by one. Empty: nothing.
 */
export const openingsOf = (
  held: readonly Held[],
  action: Action,
  asked: Pick<Asked, 'channel' | 'strong'> = {},
): readonly Opening[] => {
  const clauses: readonly Clause[] = access[action];
  return clauses
    .filter((clause) => hindrance(clause, held, asked) === null)
    .flatMap((clause) =>
      scopesOf(held, clause).map((one) => ({ owner: one, states: clause.states ?? null })),
    );
};
