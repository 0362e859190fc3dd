import type { Result } from '../kernel/result.ts';

/** What was accepted; a refusal is a fault of the test. */
export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

/** `ok`, or the code of the refusal. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);
