import type { Problem } from '@inflytande/domain/kernel/result';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The domain's refusal behind an error of a procedure (K5), or null where the error is a fault of ours. */
export const problemOf = (error: unknown): Problem | null => {
  if (!isRecord(error) || !isRecord(error['cause'])) return null;
  const { problem } = error['cause'];
  if (isRecord(problem) && typeof problem['code'] === 'string') {
    return problem as unknown as Problem;
  }
  return error['code'] === 'BAD_REQUEST' ? { code: 'input/invalid' } : null;
};
