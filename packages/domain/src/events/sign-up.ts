import { hasPassed } from '../kernel/deadline.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** A sign-up in the order of its coming (E1). `groupId` is the group or association that comes, not a person. */
export type SignUp = { readonly id: string; readonly groupId: string; readonly persons: number };

/** Who may sign up, for how many places, until when. */
export type SignUpRules = {
  /** Null: as many as come. */
  readonly places: number | null;
  /** The last day (K3); null: until the event. */
  readonly closes: PlainDate | null;
  /** The groups that are invited; none: everyone. */
  readonly invited: readonly string[];
};

export type SignUpProblem = Problem<
  'sign-up/closed' | 'sign-up/not-invited' | 'sign-up/number-unreadable' | 'sign-up/twice'
>;

/**
 * Signs up for an event (E1). A full event takes it to the waiting list and does not refuse. Refuses after the last
 * day, a group that is not invited, a number of persons that is no whole number from 1, and the same id twice.
 */
export const signUp = (
  before: readonly SignUp[],
  { rules, one }: { readonly rules: SignUpRules; readonly one: SignUp },
  at: number,
): Result<readonly SignUp[], SignUpProblem> => {
  if (rules.closes !== null && hasPassed(rules.closes, at))
    return refuse('sign-up/closed', { closes: rules.closes });
  if (rules.invited.length > 0 && !rules.invited.includes(one.groupId)) return refuse('sign-up/not-invited');
  if (!Number.isSafeInteger(one.persons) || one.persons < 1)
    return refuse('sign-up/number-unreadable', undefined, 'persons');
  return before.some(({ id }) => id === one.id) ? refuse('sign-up/twice') : ok([...before, one]);
};

export type SignUpStanding = {
  readonly coming: readonly SignUp[];
  /** In order; whoever fits first moves up when somebody cancels. */
  readonly waiting: readonly SignUp[];
  /** Places left; null where there is no limit. */
  readonly left: number | null;
};

/** Who has a place and who waits (E1): first come, first served; a party is never split, and one that fits may pass. */
export const signUpStanding = (signUps: readonly SignUp[], places: number | null): SignUpStanding => {
  if (places === null) return { coming: signUps, waiting: [], left: null };
  const coming: SignUp[] = [];
  const waiting: SignUp[] = [];
  let left = places;
  for (const one of signUps)
    if (one.persons <= left) {
      coming.push(one);
      left -= one.persons;
    } else waiting.push(one);
  return { coming, waiting, left };
};
