import * as v from 'valibot';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { mayEvent, type EventProblem } from './event-life.ts';
import type { Event, EventForm } from './event.ts';
import { signUp, signUpStanding, type SignUpProblem } from './sign-up.ts';

/** How somebody comes: into the room, or by the link. */
export const waysToCome = ['on-site', 'remote'] as const;
export type WayToCome = (typeof waysToCome)[number];

const waysOf = {
  'on-site': ['on-site'],
  digital: ['remote'],
  hybrid: waysToCome,
} as const satisfies Record<EventForm, readonly WayToCome[]>;

/** Which ways there are in a form (E1); where it is not known, both. */
export const waysIn = (form: EventForm | null): readonly WayToCome[] =>
  form === null ? waysToCome : waysOf[form];

/** What has to be arranged. Only these are asked for: what is wrong with somebody is nobody's business (Z1). */
export const signUpNeeds = ['sign-language', 'interpreter', 'hearing-loop', 'step-free'] as const;
export type SignUpNeed = (typeof signUpNeeds)[number];

/** More than comes together to a hearing; who is more asks the one who arranges it. */
export const mostTogether = 20;

/** What anyone may send to sign up, from a form or a program: untrusted. A name is given by those who want to (E1, Z1). */
export const HearingSignUp = v.object({
  /** Made by the form once, so that a repeated sending is the same sign-up. */
  clientKey: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/)),
  comes: v.picklist(waysToCome, 'sign-up/way-missing'),
  persons: v.pipe(
    v.number('sign-up/number-unreadable'),
    v.integer('sign-up/number-unreadable'),
    v.minValue(1, 'sign-up/number-unreadable'),
    v.maxValue(mostTogether, 'sign-up/number-unreadable'),
  ),
  name: v.pipe(
    v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(100, 'sign-up/name-too-long'))),
    v.transform((name) => (name === '' ? null : name)),
  ),
  needs: v.pipe(
    v.array(v.picklist(signUpNeeds)),
    v.transform((needs) => signUpNeeds.filter((need) => needs.includes(need))),
  ),
});
export type HearingSignUp = v.InferOutput<typeof HearingSignUp>;

export type HearingSignUpProblem =
  | EventProblem
  | SignUpProblem
  | Problem<
      | 'sign-up/not-open'
      | 'sign-up/way-missing'
      | 'sign-up/way-not-offered'
      | 'sign-up/name-too-long'
      | 'sign-up/not-found'
    >;

/** A sign-up as it is kept: no address, and a name only where somebody gave one. */
export type KeptSignUp = Omit<HearingSignUp, 'clientKey'> & { readonly id: string };

type Hearing = Pick<Event, 'status' | 'form' | 'places' | 'signUpUntil'>;

const among = (kept: readonly KeptSignUp[]) =>
  kept.filter(({ comes }) => comes === 'on-site').map(({ id, persons }) => ({ id, persons, groupId: '' }));

/** Who has a place in the room and who waits (E1); the link has room for all. */
export const roomStanding = ({ places }: Pick<Event, 'places'>, kept: readonly KeptSignUp[]) =>
  signUpStanding(among(kept), places);

/** Whether one may sign up on the portal now (E1): the hearing is planned and its last day has not passed. */
export const isSignUpOpen = (hearing: Hearing, today: PlainDate): boolean =>
  hearing.status === 'planned' && hearing.signUpUntil !== null && today <= hearing.signUpUntil;

/** What the decision needs to know. `before`: the others, in the order of their coming. */
export type HearingSignUpState = {
  readonly newId: string;
  readonly hearing: Hearing;
  readonly earlier: KeptSignUp | null;
  readonly before: readonly KeptSignUp[];
};

/**
 * Signs up for a hearing, without an account (E1). The same form sent again is the same sign-up. A full room takes it to
 * the waiting list. Refuses where one does not sign up on the portal, after the last day, what is no longer planned, and
 * a way to come that the form of the hearing does not have. `at` in milliseconds since 1970.
 */
export const signUpForHearing = (
  state: HearingSignUpState,
  { clientKey: _key, ...form }: HearingSignUp,
  at: number,
): Result<{ readonly signUp: KeptSignUp; readonly repeated: boolean }, HearingSignUpProblem> => {
  if (state.earlier !== null) return ok({ signUp: state.earlier, repeated: true });
  const { hearing, newId, before } = state;
  const allowed = mayEvent(hearing.status, 'sign-up');
  if (!allowed.ok) return allowed;
  if (hearing.signUpUntil === null) return refuse('sign-up/not-open');
  if (!waysIn(hearing.form).includes(form.comes))
    return refuse('sign-up/way-not-offered', undefined, 'comes');
  const rules = { places: hearing.places, closes: hearing.signUpUntil, invited: [] };
  const one = { id: newId, groupId: '', persons: form.persons };
  const listed = signUp(among(before), { rules, one }, at);
  return listed.ok ? ok({ signUp: { id: newId, ...form }, repeated: false }) : listed;
};

/** What those who arrange it see of the needs: how many have each, never whose they are (Z1). */
export const countNeeds = (kept: readonly KeptSignUp[]) =>
  signUpNeeds.map((need) => ({ need, count: kept.filter(({ needs }) => needs.includes(need)).length }));
