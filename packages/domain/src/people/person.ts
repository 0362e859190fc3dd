import * as v from 'valibot';
import { staffRoles } from '../access.ts';

/** A person with a task in the system. Persons of the demo are invented and look invented. */
export const Person = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.minLength(1)),
  roles: v.array(v.picklist(staffRoles)),
});
export type Person = v.InferOutput<typeof Person>;
