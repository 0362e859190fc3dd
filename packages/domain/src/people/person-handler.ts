import * as v from 'valibot';
import { mayDo } from '../access.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { howShown, protections, type Protection } from './protected-identity.ts';
import type { Person } from './person.ts';
import type { Held } from './role.ts';

const Reason = v.pipe(v.string(), v.trim(), v.maxLength(500));

/** Protects a person's identity, changes the protection, or lifts it with `none`. `handlerId`: who is named with it. */
export const ProtectPerson = v.object({
  personId: v.string(),
  protection: v.picklist(protections),
  handlerId: v.nullable(v.string()),
  reason: Reason,
});
export type ProtectPerson = v.InferOutput<typeof ProtectPerson>;

/** Names or ends one handler of a protected person. */
export const ChangeHandler = v.object({ personId: v.string(), handlerId: v.string(), reason: Reason });
export type ChangeHandler = v.InferOutput<typeof ChangeHandler>;

/** A person, who handles that person, and who asks. */
export type HandledPerson = {
  readonly person: Pick<Person, 'id' | 'name' | 'protection'>;
  /** Named for this person, whether or not they still work here. */
  readonly handlerIds: readonly string[];
  /** Everybody who `mayHandle` today. */
  readonly ableIds: readonly string[];
  readonly askerId: string;
};

export type HandlerProblem = Problem<
  | 'handler/already-named'
  | 'handler/last'
  | 'handler/missing'
  | 'handler/name-in-reason'
  | 'handler/not-able'
  | 'handler/not-named'
  | 'handler/not-protected'
  | 'handler/own'
  | 'handler/reason-missing'
  | 'handler/same-person'
  | 'handler/same-protection'
  | 'person/not-found'
>;

/** What comes of it: the protection that holds from now, and who is handler from now and no more. */
export type HandlersChanged = {
  readonly personId: string;
  readonly protection: Protection;
  readonly named: readonly string[];
  readonly ended: readonly string[];
  readonly reason: string;
};

/** Whether somebody who holds these roles can be named: a handler must be one who may see persons at all (Z4, Z5). */
export const mayHandle = (held: readonly Held[]): boolean => mayDo(held, 'person/read').ok;

/** Whether the one who asks sees the person on a page of the house (Z5). */
export const isSeen = ({ person, handlerIds, askerId }: HandledPerson): boolean =>
  howShown({
    channel: 'staff-page',
    protection: person.protection,
    isNamedHandler: handlerIds.includes(askerId),
    hasConsented: false,
    isMinor: false,
  }) === 'name';

/** Words of a name that are long enough to be known by. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

/** The reason is kept in the log, which is read by others than the handlers: it may not name the person (Z1, Z5). */
const reasonProblem = (name: string, reason: string): HandlerProblem | null => {
  if (reason.trim() === '') return { code: 'handler/reason-missing', path: 'reason' };
  const words = new Set(wordsOf(reason));
  return wordsOf(name).some((word) => words.has(word))
    ? { code: 'handler/name-in-reason', path: 'reason' }
    : null;
};

const namingProblem = (state: HandledPerson, handlerId: string): HandlerProblem | null => {
  const { person, handlerIds, ableIds } = state;
  if (handlerId === person.id) return { code: 'handler/same-person', path: 'handlerId' };
  if (handlerIds.includes(handlerId)) return { code: 'handler/already-named', path: 'handlerId' };
  return ableIds.includes(handlerId) ? null : { code: 'handler/not-able', path: 'handlerId' };
};

/** Whether somebody of these can handle the person today. */
const someAble = ({ ableIds }: HandledPerson, handlerIds: readonly string[]): boolean =>
  handlerIds.some((id) => ableIds.includes(id));

/**
 * Protects a person's identity together with a handler, changes the protection, or lifts it, which ends all handlers
 * (Z5). Refuses whoever does not see the person, a reason that is missing or names the person, the protection that
 * there is already, and to leave a protected person without a handler who is able.
 */
export const protectPerson = (
  state: HandledPerson,
  { protection, handlerId, reason }: ProtectPerson,
): Result<HandlersChanged, HandlerProblem> => {
  const { person, handlerIds } = state;
  if (!isSeen(state)) return refuse('person/not-found');
  if (protection === person.protection) return refuse('handler/same-protection', undefined, 'protection');
  const broken = reasonProblem(person.name, reason);
  if (broken !== null) return { ok: false, problem: broken };
  const changed = { personId: person.id, protection, reason };
  if (protection === 'none') return ok({ ...changed, named: [], ended: handlerIds });
  if (handlerId === null)
    return someAble(state, handlerIds)
      ? ok({ ...changed, named: [], ended: [] })
      : refuse('handler/missing', undefined, 'handlerId');
  const problem = namingProblem(state, handlerId);
  return problem === null ? ok({ ...changed, named: [handlerId], ended: [] }) : { ok: false, problem };
};

/**
 * Names one more handler of a protected person (Z5). Whoever does not see the person may name others where no handler
 * is able any longer, so that nobody is lost, but never oneself. Refuses all else that is not seen, a person who is not
 * protected, the person itself, somebody who is named or may not see persons, and a reason that is missing or names.
 */
export const nameHandler = (
  state: HandledPerson,
  { handlerId, reason }: ChangeHandler,
): Result<HandlersChanged, HandlerProblem> => {
  const { person, handlerIds, askerId } = state;
  const seen = isSeen(state);
  if (!seen && someAble(state, handlerIds)) return refuse('person/not-found');
  if (!seen && handlerId === askerId) return refuse('handler/own', undefined, 'handlerId');
  if (person.protection === 'none') return refuse('handler/not-protected');
  // To whoever does not see the name, a refused reason would tell it.
  const problem = namingProblem(state, handlerId) ?? reasonProblem(seen ? person.name : '', reason);
  if (problem !== null) return { ok: false, problem };
  const { id: personId, protection } = person;
  return ok({ personId, protection, named: [handlerId], ended: [], reason });
};

/**
 * Ends a handler of a protected person (Z5). Refuses whoever does not see the person, somebody who is not named, the
 * last handler who is able, and a reason that is missing or names the person.
 */
export const endHandler = (
  state: HandledPerson,
  { handlerId, reason }: ChangeHandler,
): Result<HandlersChanged, HandlerProblem> => {
  const { person, handlerIds } = state;
  if (!isSeen(state)) return refuse('person/not-found');
  if (!handlerIds.includes(handlerId)) return refuse('handler/not-named', undefined, 'handlerId');
  const others = handlerIds.filter((id) => id !== handlerId);
  if (!someAble(state, others)) return refuse('handler/last');
  const problem = reasonProblem(person.name, reason);
  if (problem !== null) return { ok: false, problem };
  const { id: personId, protection } = person;
  return ok({ personId, protection, named: [], ended: [handlerId], reason });
};
