import type { Problem, Result } from '@inflytande/domain/kernel/result';
import type { ProblemCode } from '@inflytande/domain/problem';

/** Carries a domain problem (K5) through code that must stop; it reaches the client as `data.problem`. */
export class Refusal extends Error {
  readonly problem: Problem<ProblemCode>;
  constructor(problem: Problem<ProblemCode>) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The value of a result, or a `Refusal`. */
export const accepted = <T>(result: Result<T, Problem<ProblemCode>>): T => {
  if (result.ok) return result.value;
  throw new Refusal(result.problem);
};

/** What a query found, or a `Refusal` with this code. */
export const found = <T>(value: T | undefined, code: ProblemCode & `${string}/not-found`): T => {
  if (value === undefined) throw new Refusal({ code });
  return value;
};
