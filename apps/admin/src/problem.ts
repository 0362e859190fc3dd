import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { TRPCClientError } from '@trpc/client';
import { sentenceFor } from './sentences.tsx';

/** What a person is told about an error. Every error of the application goes through here. */
export type ShownProblem = {
  readonly kind: 'not-allowed' | 'not-found' | 'refused' | 'unreachable' | 'broken';
  /** The refusal's own code; null where it was none. */
  readonly code: string | null;
  readonly sentence: string;
  /** The field that the problem is about, where it is about one. */
  readonly path: string | null;
};

type WireData = { readonly problem?: Problem | null; readonly httpStatus?: number };

const wireData = (error: unknown): WireData | null =>
  error instanceof TRPCClientError ? ((error.data as WireData | undefined) ?? null) : null;

const kindOf = (problem: Problem): ShownProblem['kind'] =>
  problem.code === 'access/not-allowed'
    ? 'not-allowed'
    : problem.code.endsWith('/not-found')
      ? 'not-found'
      : 'refused';

/** The sentence for any error: a refusal of the rules, a server out of reach, or a bug. */
export const shownProblem = (error: unknown): ShownProblem => {
  const data = wireData(error);
  if (data?.problem) {
    const { problem } = data;
    return {
      kind: kindOf(problem),
      code: problem.code,
      sentence: sentenceFor(problem),
      path: problem.path ?? null,
    };
  }
  // Without an answer in the server's own form, the answer came from the net between us.
  if (error instanceof TRPCClientError && data === null) {
    return { kind: 'unreachable', code: null, sentence: m.admin_problem_unreachable(), path: null };
  }
  return { kind: 'broken', code: null, sentence: m.admin_problem_broken(), path: null };
};

/** Whether asking once more may help: never after a refusal, which would be the same again. */
export const mayHelpToRetry = (error: unknown): boolean => {
  const { kind } = shownProblem(error);
  return kind === 'unreachable' || kind === 'broken';
};
