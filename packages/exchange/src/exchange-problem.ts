import type { CatalogueProblem } from './catalogue/catalogue.ts';
import type { FileProblem } from './file-problem.ts';
import type { GivingProblem } from './giving/package.ts';
import type { CellProblem } from './table/column.ts';
import type { TableProblem } from './table/grid.ts';

/** Every code of every refusal of this package, with those of the domain that a cell gives (K5). */
export type ExchangeProblemCode =
  | CatalogueProblem['code']
  | CellProblem['code']
  | FileProblem['code']
  | GivingProblem['code']
  | TableProblem['code'];
