import { ok, refuse, type Problem, type Result } from './result.ts';

/** What may be done in each status, and the status that it leads to; what is left out may not be done. */
type Steps<Status extends string, Action extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Action, Status>>>>
>;

/** The status that an action leads to by a table of steps; refuses, under the code, what the table does not allow (K5). */
export const stepTo = <Status extends string, Action extends string, Code extends string>(
  steps: NoInfer<Steps<Status, Action>>,
  { status, action }: { readonly status: Status; readonly action: Action },
  code: Code,
): Result<Status, Problem<Code>> => {
  const next = steps[status][action];
  return next === undefined ? refuse(code, { status, action }) : ok(next);
};
