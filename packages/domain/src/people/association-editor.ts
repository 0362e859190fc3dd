import * as v from 'valibot';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, type Result } from '../kernel/result.ts';
import { AddPerson, addPerson, type Person, type PersonProblem } from './person.ts';
import { actsFor, giveRole, type Held, type RoleGrant, type RoleProblem } from './role.ts';

/** Somebody a signatory asks to work for the own association. */
export const InviteEditor = v.object({
  organisationId: v.string(),
  ...AddPerson.entries,
  /** The task in the association, e.g. its secretary: why the role is given (Z3). */
  reason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
});
export type InviteEditor = v.InferOutput<typeof InviteEditor>;

export type InvitationState = {
  readonly grants: readonly RoleGrant[];
  /** The person who has the address already; null where nobody has. */
  readonly personId: string | null;
  readonly newPersonId: string;
  readonly newGrantId: string;
};

export type Invited = {
  /** Null where the person was known. */
  readonly newPerson: Person | null;
  readonly grant: RoleGrant;
};

/**
 * Makes somebody an editor of an association from a day on, and a person of the region where the address is new (O6,
 * Z3). Refuses what `giveRole` refuses: no reason, oneself, a role that is held already.
 */
export const inviteEditor = (
  { grants, personId, newPersonId, newGrantId }: InvitationState,
  { organisationId, name, email, reason }: InviteEditor,
  { on, by }: { readonly on: PlainDate; readonly by: string },
): Result<Invited, PersonProblem | RoleProblem> => {
  const added =
    personId === null ? addPerson({ newId: newPersonId, emailTaken: false }, { name, email }) : null;
  if (added !== null && !added.ok) return added;
  const newPerson = added?.value ?? null;
  const grant = giveRole(
    { grants, scopeIsKnown: true, hasMandate: false },
    {
      id: newGrantId,
      personId: personId ?? newPersonId,
      role: 'association-editor',
      scopeId: organisationId,
      from: on,
      until: null,
      reason,
      givenBy: by,
    },
  );
  return grant.ok ? ok({ newPerson, grant: grant.value }) : grant;
};

/** An association is advised to have at least so many who act for it: nobody is always there (O6, OPR). */
const fewestResponsible = 2;

/** Whether an association should have one more who acts for it. `held` is what its people hold now. */
export const advisesOneMore = (
  held: readonly (Held & { readonly personId: string })[],
  organisationId: string,
): boolean => {
  const responsible = held.filter((one) => actsFor(one, organisationId));
  return new Set(responsible.map(({ personId }) => personId)).size < fewestResponsible;
};
