import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { DeclineStatement, waysForward, type DeclinePrinciple, type WayForward } from './moderation.ts';
import type { Statement } from './statement.ts';

/** Takes something published off the web by a published principle. Untrusted; the note is for the record (B5). */
export const UnpublishStatement = DeclineStatement;
export type UnpublishStatement = v.InferOutput<typeof UnpublishStatement>;

/** Takes what was unpublished up again, to be read and assessed anew. Untrusted (B5). */
export const ReassessStatement = v.object({
  id: v.string(),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
});
export type ReassessStatement = v.InferOutput<typeof ReassessStatement>;

export type UnpublicationProblem = Problem<
  'statement/not-published' | 'statement/not-unpublished' | 'withdrawal/reason-missing'
>;

export type Unpublished<Taken> = {
  readonly statement: Taken & { readonly status: 'unpublished' };
  readonly principle: DeclinePrinciple;
  readonly note: string;
  /** Told to the author together with the principle. */
  readonly waysForward: readonly WayForward[];
};

/**
 * Takes a published statement off the web (B5): an act of its own, which keeps all of it and tells its author the
 * principle. Refuses what is not published.
 */
export const unpublishStatement = <Taken extends Pick<Statement, 'status'>>(
  statement: Taken,
  { principle, note }: UnpublishStatement,
): Result<Unpublished<Taken>, UnpublicationProblem> =>
  statement.status === 'published'
    ? ok({
        statement: { ...statement, status: 'unpublished' },
        principle,
        note,
        waysForward: waysForward[principle],
      })
    : refuse('statement/not-published');

/**
 * Takes an unpublished statement up again: it waits to be read as it did when it came, and is published again only after
 * a new assessment (B5). Refuses what was not unpublished, and doing so without a reason.
 */
export const reassessStatement = <Taken extends Pick<Statement, 'status'>>(
  statement: Taken,
  { reason }: Pick<ReassessStatement, 'reason'>,
): Result<
  { readonly statement: Taken & { readonly status: 'received' }; readonly reason: string },
  UnpublicationProblem
> => {
  if (statement.status !== 'unpublished') return refuse('statement/not-unpublished');
  if (reason.trim() === '') return refuse('withdrawal/reason-missing', undefined, 'reason');
  return ok({ statement: { ...statement, status: 'received' }, reason });
};

/** A statement with whether it was public before it was taken off the web or taken back. */
export type OnceShown = Pick<Statement, 'status'> & { readonly wasPublished: boolean };

/** Whether a statement counts in figures: what has been public goes on being counted (B5, Z2). */
export const isCounted = ({ status, wasPublished }: OnceShown): boolean =>
  status === 'published' || wasPublished;

/** Why nothing is shown of a point any more (B5); null where something is, or nothing ever was. */
export type GoneBecause = 'taken-back' | 'unpublished';

/** Why a point is not shown: all who spoke have taken it back, or somebody has taken it off the web (B5). */
export const goneBecause = (statements: readonly OnceShown[]): GoneBecause | null => {
  const shown = statements.filter(isCounted);
  if (shown.length === 0 || shown.some(({ status }) => status === 'published')) return null;
  return shown.every(({ status }) => status === 'withdrawn') ? 'taken-back' : 'unpublished';
};
