import { suppressList, type ShownCount } from '../kernel/suppression.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';
import { raisingAssociations } from './raiser.ts';
import type { Statement } from './statement.ts';

/** Who has said something about one unit, as it may be shown (B6). */
export type UnitRaisers = {
  readonly unitId: string;
  /** Counted exactly, each once. */
  readonly associations: number;
  /** Statements of individuals, of whom none can be told apart; under five are few. */
  readonly individuals: ShownCount;
};

/**
 * How many associations and individuals have said something, unit by unit, by id (B6): fewer than five individuals are
 * never shown nor can they be worked out from the total, associations are counted exactly.
 */
export const raiserCounts = (
  said: readonly (Pick<Statement, 'authorKind' | 'authorId'> & { readonly unitId: string })[],
): { readonly units: readonly UnitRaisers[]; readonly individuals: ShownCount } => {
  const byUnit = [...Map.groupBy(said, ({ unitId }) => unitId)].toSorted(([a], [b]) => byCodeUnit(a, b));
  const shown = suppressList(
    byUnit.map(([, ofUnit]) => ofUnit.filter(({ authorKind }) => authorKind === 'individual').length),
  );
  const units = byUnit.map(([unitId, ofUnit], at): UnitRaisers => ({
    unitId,
    associations: raisingAssociations(ofUnit).length,
    individuals: shown.counts[at] ?? { kind: 'withheld' },
  }));
  return { units, individuals: shown.total };
};
