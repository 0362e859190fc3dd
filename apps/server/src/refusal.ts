import type { Problem } from '@inflytande/domain/kernel/result';
import type { Result } from '@inflytande/domain/kernel/result';

/** Carries a domain problem (K5) through code that must stop; it reaches the client as `data.problem`. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The value of a result, or a `Refusal`. */
export const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Refusal(result.problem);
};

/** What a query found, or a `Refusal` with this code. */
export const found = <T>(value: T | undefined, code: `${string}/not-found`): T => {
  if (value === undefined) throw new Refusal({ code });
  return value;
};
