import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** Opens the original of a statement, as it was received. The reading is logged with its reason (Z3). */
export const OpenOriginal = v.object({
  id: v.string(),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
});
export type OpenOriginal = v.InferOutput<typeof OpenOriginal>;

export type OriginalProblem = Problem<'original/reason-missing'>;

/** Whether an original may be read (B5, Z3): refuses a reading that nobody has given a reason for. */
export const openOriginal = <Original>(
  original: Original,
  { reason }: Pick<OpenOriginal, 'reason'>,
): Result<{ readonly original: Original; readonly reason: string }, OriginalProblem> =>
  reason.trim() === '' ? refuse('original/reason-missing', undefined, 'reason') : ok({ original, reason });
