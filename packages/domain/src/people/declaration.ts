import type { PlainDate } from '../kernel/plain-date.ts';
import type { Tie } from './tie.ts';

/**
 * A declaration of interests: the ties that a person says there are, own and close relatives'. One and the same with
 * an assignment (C4, R1) and before the text of a matter is shown (F6). An empty list says that there are none.
 */
export type Declaration = {
  readonly givenOn: PlainDate;
  readonly ties: readonly Tie[];
};
