import { plainDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { RetainedRecord, RetentionRule } from '@inflytande/domain/records/retention';
import { ruleFor } from '@inflytande/domain/records/retention';
import { and, Column, eq, getTableColumns, is, isNotNull, sql, type SQL } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { privacyRules, type Disposal } from '../database/privacy-rules.ts';
import * as schema from '../database/schema.ts';
import type { Tx } from '../database/space.ts';
import { heldRecords } from './release.store.ts';

/** A class of information in one table: the same table may hold several, and several tables one. */
type Part = {
  readonly name: string;
  readonly table: PgTable;
  readonly key: readonly Column[];
  readonly disposal: Disposal;
  readonly where: SQL | undefined;
  readonly countedFrom: SQL | Column | undefined;
  /** What the columns that are blanked become. */
  readonly empty: Readonly<Record<string, string | null>>;
};

/** The rows that another part of the table does not claim for itself. */
const rowsOf = (columns: Readonly<Record<string, Column>>, own: Disposal, all: readonly Disposal[]) => {
  const claimed = ({ only }: Disposal): SQL | undefined => {
    const column = only === undefined ? undefined : columns[only.column];
    return column === undefined ? undefined : eq(column, only?.is);
  };
  if (own.only !== undefined) return claimed(own);
  return and(...all.flatMap((other) => (other.only === undefined ? [] : [sql`not (${claimed(other)})`])));
};

const parts: readonly Part[] = Object.values(schema).flatMap((table: PgTable) => {
  const { name, primaryKeys } = getTableConfig(table);
  const columns: Readonly<Record<string, Column>> = getTableColumns(table);
  const all = privacyRules.get(name)?.disposal ?? [];
  return all.map((disposal) => ({
    name,
    table,
    key: (primaryKeys[0]?.columns ?? []).filter((column) => column.name !== 'regionId'),
    disposal,
    where: rowsOf(columns, disposal, all),
    countedFrom:
      typeof disposal.countedFrom === 'string' ? columns[disposal.countedFrom] : disposal.countedFrom,
    empty: Object.fromEntries(
      (disposal.blanks ?? []).map((blank) => [blank, columns[blank]?.notNull === true ? '' : null]),
    ),
  }));
});

/** The day that the time of a row is counted from, as text: a column's moment is a moment in Stockholm (K3). */
const dayOf = (from: Column | SQL): SQL =>
  is(from, Column) && from.dataType === 'date'
    ? sql`to_char(${from} at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`
    : sql`${from}`;

const keyOf = ({ key }: Part) => sql<string>`jsonb_build_array(${sql.join([...key], sql`, `)})::text`;

/** What the archive's plan could let go, as its preview asks for it: rows of classes that are kept for ever are left out. */
export const loadDisposable = async (
  tx: Tx,
  rules: readonly RetentionRule[],
  on: PlainDate,
): Promise<readonly RetainedRecord[]> => {
  const disposable = parts.flatMap((part) =>
    part.countedFrom === undefined || ruleFor(rules, part.disposal.of, on)?.retention.kind === 'kept'
      ? []
      : [{ ...part, countedFrom: part.countedFrom }],
  );
  if (disposable.length === 0) return [];
  const selects = disposable.map(
    (
      part,
      index,
    ) => sql`select ${index}::int as part, ${keyOf(part)} as key, ${dayOf(part.countedFrom)} as day
      from ${part.table} where ${and(part.where, isNotNull(part.countedFrom))}`,
  );
  type Found = { readonly part: number; readonly key: string; readonly day: string };
  const { rows } = await tx.execute<Found>(sql.join(selects, sql` union all `));
  const held = await heldRecords(tx, on);
  return rows.flatMap(({ part, key, day }) => {
    const own = disposable[part];
    if (own === undefined) return [];
    const countedFrom = /^\d{4}-\d\d-\d\d$/.test(day) ? plainDate(day) : null;
    const id = `${own.name} ${key}`;
    return [{ id, informationClass: own.disposal.of, countedFrom, onHold: held.has(id) }];
  });
};

/** How many rows every class has in every table. */
export const countClasses = async (tx: Tx) => {
  const counts = Object.fromEntries(parts.map(({ table, where }, index) => [index, tx.$count(table, where)]));
  const [counted] = await tx.select(counts).from(sql`(select) as once`);
  return parts.map(({ name, disposal }, index) => ({
    table: name,
    informationClass: disposal.of,
    rows: counted?.[index] ?? 0,
  }));
};

/** Removes the rows of these ids, as `loadDisposable` gave them, or empties them where the table says so. */
export const removeDisposed = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  const byTable = Map.groupBy(ids, (id) => id.slice(0, id.indexOf(' ')));
  for (const [name, ofTable] of byTable) {
    const part = parts.find((one) => one.name === name && one.countedFrom !== undefined);
    if (part === undefined) throw new Error(`No table ${name} to dispose from`);
    const keys = ofTable.map((id) => id.slice(name.length + 1));
    const those = and(part.where, sql`${keyOf(part)} = any(${sql.param(keys)}::text[])`);
    if (part.disposal.blanks === undefined) await tx.delete(part.table).where(those);
    else await tx.update(part.table).set(part.empty).where(those);
  }
};
