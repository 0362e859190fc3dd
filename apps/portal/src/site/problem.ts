import type { Problem } from '@inflytande/domain/kernel/result';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const stepOf = (step: unknown): string => String(isRecord(step) ? step['key'] : step);

/** What a schema said of what was sent, and of which field: a code of the domain, or that it cannot be read. */
const problemOfIssue = (issues: unknown): Problem => {
  const [issue] = Array.isArray(issues) ? (issues as unknown[]) : [];
  const { message, path } = isRecord(issue) ? issue : {};
  const code = typeof message === 'string' && /^[a-z-]+\/[a-z-]+$/.test(message) ? message : 'input/invalid';
  return Array.isArray(path) ? { code, path: path.map(stepOf).join('.') } : { code };
};

/** The domain's refusal behind an error of a procedure (K5), or null where the error is a fault of ours. */
export const problemOf = (error: unknown): Problem | null => {
  if (!isRecord(error) || !isRecord(error['cause'])) return null;
  const { problem, issues } = error['cause'];
  if (isRecord(problem) && typeof problem['code'] === 'string') {
    return problem as unknown as Problem;
  }
  return error['code'] === 'BAD_REQUEST' ? problemOfIssue(issues) : null;
};
