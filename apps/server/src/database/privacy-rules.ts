import type { PersonPurpose } from '@inflytande/domain/people/consent';
import type { KeptReason } from '@inflytande/domain/records/erasure';
import type { InformationClass } from '@inflytande/domain/records/retention';
import type { SQL } from 'drizzle-orm';

/**
 * What a column that finds a person's rows holds. `record-id`: the row's own id, for who wrote it without an account.
 * `code-for`: what a code that was sent to the address is kept under.
 */
export type PersonKey = 'person-id' | 'email' | 'account-id' | 'code-for' | 'record-id';

/** Whose data a table may hold. */
export type PersonsIn = 'staff' | 'authors' | 'pool-members' | 'account-holders';

/**
 * When rows go by the archive's plan (P5). For how long is the region's rule for the class, not said here.
 * `countedFrom`: the column, or an expression over the row, that the time is counted from; without it, it never begins.
 * `only`: the rows it is about, by a column's value. `blanks`: columns that are emptied where the row itself stays.
 */
export type Disposal<Column extends string = string> = {
  readonly of: InformationClass;
  readonly countedFrom?: Column | SQL;
  readonly only?: { readonly column: Column; readonly is: string };
  readonly blanks?: readonly Column[];
};

/**
 * What erasing a person does to the rows; published counts survive it (Z2). `with-account`: they go with the account, as
 * long as no other region knows who has it.
 */
export type Erasure<Column extends string = string> =
  | { readonly kind: 'row-removed' }
  | { readonly kind: 'with-account' }
  | { readonly kind: 'columns-blanked'; readonly columns: readonly Column[] }
  | { readonly kind: 'nothing'; readonly reason: KeptReason };

/** The part of the rules about the persons in a table. */
export type PersonRules<Column extends string = string> = {
  readonly persons: PersonsIn;
  /** The legal basis follows from it (Z1). */
  readonly purpose: PersonPurpose;
  /** The columns that find a person's rows, each with what it holds. */
  readonly about: Readonly<Partial<Record<Column, PersonKey>>>;
  /** Other columns that tell of a person. */
  readonly tells: readonly Column[];
  /** Columns that are of no use to the person and do not go into a copy: digests and keys. */
  readonly withheld?: readonly Column[];
  readonly erasure: Erasure<Column>;
};

/** What a table says about persons (Z1, Z2, P5), so that a table without an answer cannot be written. */
export type PrivacyRules<Column extends string = string> = (
  | { readonly persons: 'none' }
  | PersonRules<Column>
) & { readonly disposal: readonly [Disposal<Column>, ...Disposal<Column>[]] };

/** The rules of every table, by its name in the database; one of another schema under its full name. */
export const privacyRules = new Map<string, PrivacyRules>();
