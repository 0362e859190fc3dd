import type { Problem } from '@inflytande/domain/kernel/result';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What a schema said of what was sent: a code of the domain, or that it cannot be read. */
const codeOfIssue = (issues: unknown): string => {
  const [issue] = Array.isArray(issues) ? (issues as unknown[]) : [];
  const message = isRecord(issue) ? issue['message'] : undefined;
  return typeof message === 'string' && /^[a-z-]+\/[a-z-]+$/.test(message) ? message : 'input/invalid';
};

/** The domain's refusal behind an error of a procedure (K5), or null where the error is a fault of ours. */
export const problemOf = (error: unknown): Problem | null => {
  if (!isRecord(error) || !isRecord(error['cause'])) return null;
  const { problem, issues } = error['cause'];
  if (isRecord(problem) && typeof problem['code'] === 'string') {
    return problem as unknown as Problem;
  }
  return error['code'] === 'BAD_REQUEST' ? { code: codeOfIssue(issues) } : null;
};
