import * as v from 'valibot';
import { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { PapersProblem } from '../people/assignment-papers.ts';
import { addPerson, AddPerson, type Person, type PersonProblem } from '../people/person.ts';
import { ownTie, Tie, type TieKind } from '../people/tie.ts';

/** What a nominee may be in the association; each is a tie to it (C4, F6). */
export const nomineePosts = [
  'member',
  'board-member',
  'board-chair',
  'employee',
  'other-post',
] as const satisfies readonly TieKind[];

export const interestAnswers = ['none', 'some'] as const;
/** Whether the nominee has more to declare than the own post. */
export type InterestAnswer = (typeof interestAnswers)[number];

/** What an association says of the person it nominates (C4). */
export const NomineeForm = v.object({
  ...AddPerson.entries,
  post: v.nullable(v.picklist(nomineePosts)),
  assignment: v.pipe(v.string(), v.trim(), v.maxLength(3000, 'nomination/too-long')),
  interests: v.nullable(v.picklist(interestAnswers)),
  /** In the nominee's words; only where there is something. */
  other: v.pipe(v.string(), v.trim(), v.maxLength(2000, 'nomination/too-long')),
  /** That the nominee has said yes, and has given what stands here. */
  agreed: v.boolean(),
});
export type NomineeForm = v.InferOutput<typeof NomineeForm>;

export type NomineeProblem =
  | PersonProblem
  | PapersProblem
  | Problem<
      | 'nomination/interests-contradict'
      | 'nomination/interests-not-described'
      | 'nomination/other-name'
      | 'nomination/person-not-asked'
      | 'nomination/too-long'
    >;

/** The papers of an assignment, both there (C4, R1). */
export const Papers = v.object({
  assignment: v.pipe(v.string(), v.minLength(1)),
  declaration: v.object({
    givenOn: PlainDate,
    ties: v.array(Tie),
    /** What is no tie, in the nominee's own words; null: nothing. */
    other: v.nullable(v.string()),
  }),
});
export type Papers = v.InferOutput<typeof Papers>;

/** What the association filled in as the papers of the assignment (C4). Refuses what is missing, at its place. */
export const papersOf = (
  { post, assignment, interests, other, agreed }: Omit<NomineeForm, 'name' | 'email'>,
  of: { readonly personId: string; readonly organisationId: string },
  givenOn: PlainDate,
): Result<Papers, NomineeProblem> => {
  const { personId, organisationId: id } = of;
  if (assignment.trim() === '') return refuse('assignment/not-written', undefined, 'assignment');
  if (interests === null) return refuse('assignment/interests-not-declared', undefined, 'interests');
  if (interests === 'some' && other.trim() === '')
    return refuse('nomination/interests-not-described', undefined, 'other');
  if (interests === 'none' && other.trim() !== '')
    return refuse('nomination/interests-contradict', undefined, 'interests');
  if (!agreed) return refuse('nomination/person-not-asked', undefined, 'agreed');
  const ties =
    post === null
      ? []
      : [ownTie({ personId, from: givenOn, until: null }, post, { kind: 'organisation', id })];
  return ok({
    assignment: assignment.trim(),
    declaration: { givenOn, ties, other: interests === 'some' ? other.trim() : null },
  });
};

const asOne = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');

/**
 * The person who is meant (C4): who has the address already, else a new one of the region. Refuses an address that
 * somebody with another name has, without saying whose it is (Z1, Z5).
 */
export const nomineeOf = (
  state: { readonly known: Pick<Person, 'id' | 'name'> | null; readonly newId: string },
  form: Pick<NomineeForm, 'name' | 'email'>,
): Result<{ readonly personId: string; readonly newPerson: Person | null }, NomineeProblem> => {
  const { known, newId } = state;
  if (known !== null)
    return asOne(known.name) === asOne(form.name)
      ? ok({ personId: known.id, newPerson: null })
      : refuse('nomination/other-name', undefined, 'email');
  const added = addPerson({ newId, emailTaken: false }, form);
  return added.ok ? ok({ personId: newId, newPerson: added.value }) : added;
};
