import { addDays, spanOf, type PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Organisation } from './organisation.ts';

export type SuccessionProblem = Problem<
  | 'succession/already-ended'
  | 'succession/name-missing'
  | 'succession/not-later'
  | 'succession/same-name'
  | 'succession/too-few'
>;

type Named = Pick<Organisation, 'name' | 'formerNames'>;

/**
 * Gives an organisation a new name; the old one is kept with the last day, month or year that it was used (O3, K2), and
 * look-ups before that give it. Refuses no name, the same one, and an end that is not after that of an earlier name.
 */
export const renameOrganisation = <O extends Named>(
  organisation: O,
  command: { readonly name: string; readonly until: string },
): Result<O, SuccessionProblem> => {
  const name = command.name.trim();
  if (name === '') return refuse('succession/name-missing', undefined, 'name');
  if (name === organisation.name) return refuse('succession/same-name', undefined, 'name');
  const { until } = spanOf(command.until);
  const later = organisation.formerNames.find((one) => spanOf(one.until).until >= until);
  if (later !== undefined) return refuse('succession/not-later', { until: later.until }, 'until');
  const former = { name: organisation.name, until: command.until };
  return ok({ ...organisation, name, formerNames: [...organisation.formerNames, former] });
};

type Lasting = Pick<Organisation, 'id' | 'validFrom' | 'validUntil' | 'status'>;

/** What a new organisation is, beside what follows from its coming to be. */
export type Founding = Omit<
  Organisation,
  'formerNames' | 'predecessorIds' | 'status' | 'validFrom' | 'validUntil'
>;

/**
 * Two organisations or more become a new one on a day (O3): another legal person with a record of its own, whose
 * predecessors end the day before and keep theirs. Refuses fewer than two, and one that had ended by then or had not
 * begun.
 */
export const foundByMerger = <O extends Lasting>(
  predecessors: readonly O[],
  founding: Founding,
  on: PlainDate,
): Result<
  { readonly organisation: Organisation; readonly predecessors: readonly O[] },
  SuccessionProblem
> => {
  const ids = new Set(predecessors.map(({ id }) => id));
  if (ids.size < 2 || ids.has(founding.id)) return refuse('succession/too-few', undefined, 'predecessors');
  const lastDay = addDays(on, -1);
  const gone = predecessors.find(
    ({ status, validFrom, validUntil }) =>
      status === 'closed' ||
      (validUntil !== null && spanOf(validUntil).until < lastDay) ||
      (validFrom !== null && spanOf(validFrom).from > lastDay),
  );
  if (gone !== undefined) return refuse('succession/already-ended', undefined, 'predecessors');
  return ok({
    organisation: {
      ...founding,
      formerNames: [],
      predecessorIds: [...ids],
      status: 'active',
      validFrom: on,
      validUntil: null,
    },
    predecessors: predecessors.map((one) => ({ ...one, status: 'closed', validUntil: lastDay })),
  });
};
