import * as v from 'valibot';
import { protections } from './protected-identity.ts';

/** A person with a task in the system or a seat in a council. Persons of the demo are invented and look invented. */
export const Person = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.minLength(1)),
  /** The address that one signs in with and gets mail at; null: neither. */
  email: v.nullable(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email())),
  /** As the population register has it (Z5). */
  protection: v.picklist(protections),
});
export type Person = v.InferOutput<typeof Person>;
