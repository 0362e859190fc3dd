import { ok, refuse, type Problem, type Result } from './kernel/result.ts';

/** The roles that a person can be given. */
export const staffRoles = ['reader', 'moderator', 'coordinator', 'economist', 'administrator'] as const;

/** Whom the gate knows. `public` is anyone; `system` is the program itself, e.g. when it loads the demo. */
export const roles = ['public', ...staffRoles, 'system'] as const;
export type Role = (typeof roles)[number];

const everyone = roles;
const staff = staffRoles;

/** Who may do what (Z4): one total table. An action that is not here cannot be asked for. */
export const access = {
  'answer/import': ['system'],
  'authority/import': ['system'],
  'body/import': ['system'],
  'body/read': everyone,
  'county-report/import': ['system'],
  'county-report/read': staff,
  'cycle/import': ['system'],
  'cycle/read': everyone,
  'domain-event/follow': staff,
  'event/import': ['system'],
  'event/read': everyone,
  'initiative/import': ['system'],
  'initiative/read': everyone,
  'membership/import': ['system'],
  'organisation/import': ['system'],
  'organisation/read': everyone,
  'person/import': ['system'],
  'point/import': ['system'],
  'point/read': everyone,
  'region/import': ['system'],
  'region/read': everyone,
  'reporting-line/import': ['system'],
  'seat/import': ['system'],
  'session/read': everyone,
  'session/start': everyone,
  'session/end': everyone,
  'statement/decline': ['moderator', 'coordinator'],
  'statement/import': ['system'],
  'statement/publish': ['moderator', 'coordinator'],
  'statement/review': ['moderator', 'coordinator'],
  'statement/submit': ['public', ...staff],
  'statement/follow': everyone,
  'theme/import': ['system'],
  'theme/read': everyone,
  'to-do/read': staff,
  'verdict/import': ['system'],
} as const satisfies Record<string, readonly Role[]>;
export type Action = keyof typeof access;

export type AccessProblem = Problem<'access/not-allowed'>;

/** Whether someone with these roles may do this (Z4). Everyone is also `public`. */
export const mayDo = (held: readonly Role[], action: Action): Result<true, AccessProblem> => {
  const allowed: readonly Role[] = access[action];
  return allowed.includes('public') || held.some((role) => allowed.includes(role))
    ? ok(true)
    : refuse('access/not-allowed', { action });
};
