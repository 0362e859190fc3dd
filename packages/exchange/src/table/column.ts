import type { MoneyProblem } from '@inflytande/domain/kernel/money';
import type { PlainDateProblem } from '@inflytande/domain/kernel/plain-date';
import type { Problem, Result } from '@inflytande/domain/kernel/result';
import type { OrganisationNumberProblem } from '@inflytande/domain/organisations/organisation-number';

/** Who may see a column, from everyone to very few (Z1). Each class holds what the classes before it may see. */
export const privacyClasses = ['public', 'internal', 'personal', 'sensitive'] as const;
export type PrivacyClass = (typeof privacyClasses)[number];

/** Why a cell cannot be read (K5). */
export type CellProblem =
  | Problem<
      | 'cell/control-sign'
      | 'cell/empty'
      | 'cell/not-a-choice'
      | 'cell/not-a-whole-number'
      | 'cell/not-kronor'
      | 'cell/not-yes-or-no'
      | 'cell/text-too-long'
    >
  | MoneyProblem
  | OrganisationNumberProblem
  | PlainDateProblem;

/** How one kind of value stands in a cell. What `print` writes, `read` reads back as the same value. */
export type CellKind<T> = {
  /** The text comes without spaces around it and is never empty. */
  read(text: string): Result<T, CellProblem>;
  print(value: T): string;
  /** An empty cell is `null`, or refused. */
  readonly mayBeEmpty: boolean;
  /** How a spreadsheet keeps it; a number is printed with a comma for the decimals. */
  readonly keptAs: 'text' | 'number';
};

/** One declared column: people know it by its title, programs by its id, which never changes. */
export type Column<T> = {
  readonly title: string;
  readonly privacy: PrivacyClass;
  readonly kind: CellKind<T>;
};

/** A table's columns by id, in the order in which they are written. */
export type Columns = Readonly<Record<string, Column<unknown>>>;
export type RowOf<C extends Columns> = {
  readonly [Id in keyof C]: C[Id] extends Column<infer T> ? T : never;
};

/** The same kind in a column whose cells may be empty: an empty cell is `null`. */
export const orEmpty = <T>(kind: CellKind<T>): CellKind<T | null> => ({
  read: (text) => kind.read(text),
  print: (value) => (value === null ? '' : kind.print(value)),
  mayBeEmpty: true,
  keptAs: kind.keptAs,
});

/** The columns that a channel of the given class may carry, in their order (Z1). */
export const columnsUpTo = (columns: Columns, most: PrivacyClass): [string, Column<unknown>][] =>
  Object.entries(columns).filter(
    ([, { privacy }]) => privacyClasses.indexOf(privacy) <= privacyClasses.indexOf(most),
  );
