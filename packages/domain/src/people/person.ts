import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { protections } from './protected-identity.ts';

const Email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email('person/email-broken'));

/** A person with a task in the system or a seat in a council. Persons of the demo are invented and look invented. */
export const Person = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.minLength(1)),
  /** The address that one signs in with and gets mail at; null: neither. */
  email: v.nullable(Email),
  /** As the population register has it (Z5). */
  protection: v.picklist(protections),
});
export type Person = v.InferOutput<typeof Person>;

/** What is asked of somebody who is to sign in. */
export const AddPerson = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1, 'person/name-missing'), v.maxLength(200)),
  email: Email,
});
export type AddPerson = v.InferOutput<typeof AddPerson>;

export type PersonProblem = Problem<'person/email-broken' | 'person/email-taken' | 'person/name-missing'>;

/** A new person of the region. Refuses an address that another person has: whoever has the address is that person. */
export const addPerson = (
  state: { readonly newId: string; readonly emailTaken: boolean },
  { name, email }: AddPerson,
): Result<Person, PersonProblem> =>
  state.emailTaken
    ? refuse('person/email-taken', undefined, 'email')
    : ok({ id: state.newId, name, email, protection: 'none' });

/** Another name or address for a person, and whether anything is new. Refuses an address that another person has. */
export const changePerson = <Known extends Pick<Person, 'id' | 'name' | 'email'>>(
  { person, emailTaken }: { readonly person: Known; readonly emailTaken: boolean },
  { name, email }: AddPerson,
): Result<Known & AddPerson & { readonly changed: boolean }, PersonProblem> =>
  emailTaken
    ? refuse('person/email-taken', undefined, 'email')
    : ok({ ...person, name, email, changed: name !== person.name || email !== person.email });
