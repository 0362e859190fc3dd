import * as v from 'valibot';
import { covers, overlaps, Period } from '../kernel/period.ts';
import { addDays, PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** What a role is held for. `person`: oneself. `record`: one record, by proof. */
export type ScopeKind = 'region' | 'authority' | 'organisation' | 'body' | 'person' | 'record';

/** Every role, and what it is held for (Z4). A role reaches no further than that, unless the gate says so. */
export const roleScopes = {
  /** Anyone at all. */
  public: 'region',
  /** Whoever has a receipt code, for the one statement. */
  'receipt-holder': 'record',
  /** Whoever is signed in, for what is their own. */
  person: 'person',
  'association-editor': 'organisation',
  signatory: 'organisation',
  /** May read and work in a body's room. To sit in the body is another fact: an appointment. */
  'council-member': 'body',
  'council-secretary': 'body',
  assessor: 'authority',
  answerer: 'authority',
  reader: 'authority',
  moderator: 'authority',
  coordinator: 'authority',
  'grants-officer': 'authority',
  economist: 'authority',
  registrar: 'authority',
  administrator: 'region',
  'national-reviewer': 'region',
  /** The program itself, e.g. when it loads the demo. */
  system: 'region',
} as const satisfies Record<string, ScopeKind>;
export type Role = keyof typeof roleScopes;
export const roles = Object.keys(roleScopes) as readonly Role[];

/** The given roles of those who work for an authority; they use the admin app. */
export const staffRoles = [
  'council-secretary',
  'assessor',
  'answerer',
  'reader',
  'moderator',
  'coordinator',
  'grants-officer',
  'economist',
  'registrar',
  'administrator',
  'national-reviewer',
] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

/** Of these, those who work at one authority: they can be asked to answer a case (B11). */
export const officialRoles = [
  'assessor',
  'answerer',
  'reader',
  'moderator',
  'coordinator',
  'grants-officer',
  'economist',
  'registrar',
] as const satisfies readonly StaffRole[];

/** A role that somebody holds now, and what for: an id of the kind that `roleScopes` says, empty for a region. */
export type Held = { readonly role: Role; readonly scopeId: string };

/** What somebody works for as staff, by id: an authority or a body; empty for the whole region (B4). */
export const workplacesOf = (held: readonly Held[]): readonly string[] =>
  held.filter(({ role }) => staffRoles.some((one) => one === role)).map(({ scopeId }) => scopeId);

/** The roles that are given to a person; the others follow from who asks and what is proved. */
export const givenRoles = ['association-editor', 'signatory', 'council-member', ...staffRoles] as const;
export type GivenRole = (typeof givenRoles)[number];

/** A role given to a person for a time, both days within. A change is a grant that ends and a new one (Z3). */
export const RoleGrant = v.object({
  id: v.string(),
  personId: v.string(),
  role: v.picklist(givenRoles),
  /** The authority, organisation or body; empty for a role of the whole region. */
  scopeId: v.string(),
  period: Period,
  /** Why it was given. */
  reason: v.string(),
  /** The person who gave it, or `system`. */
  givenBy: v.string(),
  /** The grant that its holder passed on for a while; null where it was given outright. */
  delegatedFrom: v.nullable(v.string()),
});
export type RoleGrant = v.InferOutput<typeof RoleGrant>;

const associationRoles = ['association-editor', 'signatory'] as const satisfies readonly Role[];

/** Whether a role is held to act for an association; for this one where its id is given. */
export const actsFor = ({ role, scopeId }: Held, organisationId: string = scopeId): boolean =>
  associationRoles.some((one) => one === role) && scopeId === organisationId;

/** What somebody holds: what was given and holds on the day, oneself, and what anyone holds. */
export const heldBy = (personId: string, given: readonly Held[]): readonly Held[] => [
  { role: 'public', scopeId: '' },
  { role: 'person', scopeId: personId },
  ...given,
];

export type RoleProblem = Problem<
  | 'role/already-ended'
  | 'role/already-held'
  | 'role/delegated-too-long'
  | 'role/ends-before-it-starts'
  | 'role/last-administrator'
  | 'role/needs-mandate'
  | 'role/not-yours-to-delegate'
  | 'role/own'
  | 'role/reason-missing'
  | 'role/scope-unknown'
>;

/** What somebody asks for: a role, what for, from when till when, and why. */
export const GiveRole = v.object({
  personId: v.string(),
  role: v.picklist(givenRoles),
  scopeId: v.string(),
  from: PlainDate,
  until: v.nullable(PlainDate),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
});
export type GiveRole = v.InferOutput<typeof GiveRole>;

/** Ends a role; its last day is within. */
export const EndRole = v.object({
  id: v.string(),
  lastDay: PlainDate,
  reason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
});
export type EndRole = v.InferOutput<typeof EndRole>;

export type RoleState = {
  /** All grants that may meet the command: those of the person, and those of the same role. */
  readonly grants: readonly RoleGrant[];
  /** Whether the scope exists in the region. */
  readonly scopeIsKnown: boolean;
  /** Whether a mandate that staff have approved says that the person signs for the association (O6). */
  readonly hasMandate: boolean;
};

const grantProblem = (state: RoleState, wanted: RoleGrant): RoleProblem | null => {
  const { role, scopeId, period, personId, reason, givenBy } = wanted;
  if (reason.trim() === '') return { code: 'role/reason-missing', path: 'reason' };
  if (personId === givenBy) return { code: 'role/own', path: 'personId' };
  if (period.until !== null && period.until < period.from)
    return { code: 'role/ends-before-it-starts', path: 'until' };
  if ((roleScopes[role] === 'region') !== (scopeId === '') || !state.scopeIsKnown)
    return { code: 'role/scope-unknown', path: 'scopeId' };
  if (role === 'signatory' && !state.hasMandate) return { code: 'role/needs-mandate', path: 'role' };
  const same = state.grants.some(
    (one) =>
      one.personId === personId &&
      one.role === role &&
      one.scopeId === scopeId &&
      overlaps(one.period, period),
  );
  return same ? { code: 'role/already-held', path: 'role' } : null;
};

const grantOf = (
  { from, until, ...rest }: GiveRole & Pick<RoleGrant, 'id' | 'givenBy'>,
  delegatedFrom: string | null,
): RoleGrant => ({ ...rest, period: { from, until }, delegatedFrom });

/**
 * Gives a role (Z3, Z4). Refuses a missing reason, oneself, an end before the start, a scope that the role does not
 * have or the region does not know, a signatory without a mandate, and a role that is held already on any of the days.
 */
export const giveRole = (
  state: RoleState,
  command: GiveRole & Pick<RoleGrant, 'id' | 'givenBy'>,
): Result<RoleGrant, RoleProblem> => {
  const wanted = grantOf(command, null);
  const problem = grantProblem(state, wanted);
  return problem === null ? ok(wanted) : { ok: false, problem };
};

/**
 * Passes one's own role on for a while, e.g. a holiday (Z4); one keeps it oneself. Refuses what `giveRole` refuses, a
 * role that is not the giver's own on the first day or was itself delegated, and a time without end or beyond one's own.
 */
export const delegateRole = (
  state: RoleState,
  command: GiveRole & Pick<RoleGrant, 'id' | 'givenBy'>,
): Result<RoleGrant, RoleProblem> => {
  const own = state.grants.find(
    (one) =>
      one.personId === command.givenBy &&
      one.role === command.role &&
      one.scopeId === command.scopeId &&
      one.delegatedFrom === null &&
      covers(one.period, command.from),
  );
  if (own === undefined) return refuse('role/not-yours-to-delegate');
  const { until } = command;
  if (until === null || (own.period.until !== null && until > own.period.until))
    return refuse('role/delegated-too-long', undefined, 'until');
  const wanted = grantOf(command, own.id);
  const problem = grantProblem(state, wanted);
  return problem === null ? ok(wanted) : { ok: false, problem };
};

export type EndedRole = {
  /** Grants that have begun, with their last day. */
  readonly ended: readonly RoleGrant[];
  /** Grants that had not begun by then and never will. */
  readonly withdrawn: readonly RoleGrant[];
  readonly reason: string;
};

/**
 * Ends a role after a day, which is the last on which it holds, and with it what its holder has delegated (Z3, Z4).
 * Refuses a missing reason, a role that ends by then anyway, and to leave the region without an administrator.
 */
export const endRole = (
  { grants }: Pick<RoleState, 'grants'>,
  command: EndRole,
): Result<EndedRole, RoleProblem> => {
  const { id, lastDay, reason } = command;
  const staysBeyond = ({ period }: RoleGrant): boolean => period.until === null || period.until > lastDay;
  const ending = grants.find((grant) => grant.id === id);
  if (ending === undefined || !staysBeyond(ending)) return refuse('role/already-ended');
  if (reason.trim() === '') return refuse('role/reason-missing', undefined, 'reason');
  const dayAfter = addDays(lastDay, 1);
  const othersRemain = grants.some(
    (grant) => grant.id !== id && grant.role === 'administrator' && covers(grant.period, dayAfter),
  );
  if (ending.role === 'administrator' && !othersRemain) return refuse('role/last-administrator');
  const affected = grants.filter(
    (grant) => (grant.id === id || grant.delegatedFrom === id) && staysBeyond(grant),
  );
  return ok({
    ended: affected
      .filter(({ period }) => period.from <= lastDay)
      .map((grant) => ({ ...grant, period: { ...grant.period, until: lastDay } })),
    withdrawn: affected.filter(({ period }) => period.from > lastDay),
    reason,
  });
};
