import type { Holding } from '@inflytande/domain/records/erasure';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import {
  and,
  eq,
  getTableColumns,
  gte,
  isNotNull,
  isNull,
  or,
  sql,
  type Column,
  type SQL,
} from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { privacyRules, type PersonKey, type PersonRules } from '../database/privacy-rules.ts';
import * as schema from '../database/schema.ts';
import type { Tx } from '../database/space.ts';
import { statement } from '../feedback/statement.table.ts';
import { person } from '../people/person.table.ts';
import { roleGrant } from '../people/role-grant.table.ts';
import { isShownIn } from '../shown-person.ts';

/** A person as the tables know one: what the columns that find a person hold. */
export type Subject = Readonly<Partial<Record<PersonKey, string>>>;

type PersonTable = {
  readonly name: string;
  readonly table: PgTable;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rules: PersonRules;
};

const personTables: readonly PersonTable[] = Object.values(schema).flatMap((table: PgTable) => {
  const { name } = getTableConfig(table);
  const rules = privacyRules.get(name);
  return rules === undefined || rules.persons === 'none'
    ? []
    : [{ name, table, columns: getTableColumns(table), rules }];
});

/** The rows of a table that are about the person; undefined where the table cannot know this person. */
const about = ({ columns, rules }: PersonTable, subject: Subject): SQL | undefined =>
  or(
    ...Object.entries(rules.about).flatMap(([name, holds]) => {
      const [column, value] = [columns[name], holds === undefined ? undefined : subject[holds]];
      return column === undefined || value === undefined ? [] : [eq(column, value)];
    }),
  );

const known = (subject: Subject) =>
  personTables.flatMap((one) => {
    const where = about(one, subject);
    return where === undefined ? [] : [{ ...one, where }];
  });

/** What is blanked holds something as long as one of its columns does. */
const holdsSomething = ({ columns, rules: { erasure } }: PersonTable): SQL | undefined =>
  erasure.kind === 'columns-blanked'
    ? or(
        ...erasure.columns.flatMap((name) => (columns[name] === undefined ? [] : [isNotNull(columns[name])])),
      )
    : undefined;

/** What every table holds about a person, and what erasing does to it (Z2); what has been blanked is held no more. */
export const countHoldings = async (tx: Tx, subject: Subject): Promise<readonly Holding[]> => {
  const tables = known(subject);
  const counts = Object.fromEntries(
    tables.map((one, index) => [index, tx.$count(one.table, and(one.where, holdsSomething(one)))]),
  );
  const [counted] = await tx.select(counts).from(sql`(select) as once`);
  return tables.map(({ name, rules }, index) => ({
    table: name,
    rows: counted?.[index] ?? 0,
    erasure: rules.erasure,
  }));
};

/** Everything that is kept about a person, table by table, but keys and digests. */
export const copyOf = async (tx: Tx, subject: Subject) => {
  const copies: { table: string; rules: PersonRules; rows: Record<string, unknown>[] }[] = [];
  for (const { name, table, columns, rules, where } of known(subject)) {
    const withheld = new Set(['regionId', ...(rules.withheld ?? [])]);
    const told = Object.fromEntries(Object.entries(columns).filter(([column]) => !withheld.has(column)));
    const rows = await tx
      .select(told as typeof schema.person._.columns)
      .from(table)
      .where(where);
    copies.push({ table: name, rules, rows });
  }
  return copies;
};

/** Removes or blanks what these tables hold about a person, as each table says (Z2). */
export const eraseFrom = async (tx: Tx, subject: Subject, names: readonly string[]): Promise<void> => {
  for (const { name, table, rules, where } of known(subject)) {
    if (!names.includes(name)) continue;
    if (rules.erasure.kind === 'row-removed') await tx.delete(table).where(where);
    if (rules.erasure.kind === 'columns-blanked')
      await tx
        .update(table)
        .set(Object.fromEntries(rules.erasure.columns.map((column) => [column, null])))
        .where(where);
  }
};

const visible = { page: 'staff-page', export: 'staff-export' } as const;

/** A person in the region, for one who looks; none where the identity is protected from that (Z5). */
export const findSubject = async (
  tx: Tx,
  personId: string,
  { lookerId, channel }: { lookerId: string | null; channel: keyof typeof visible },
): Promise<Subject | undefined> => {
  const seen = lookerId === personId ? undefined : isShownIn(visible[channel], lookerId);
  const [row] = await tx
    .select({ email: person.email })
    .from(person)
    .where(and(eq(person.id, personId), seen));
  if (row === undefined) return undefined;
  return { 'person-id': personId, ...(row.email === null ? {} : { email: row.email }) };
};

/** What a person is called in the register: name and address. */
export const namesOf = async (tx: Tx, subject: Subject): Promise<readonly string[]> => {
  const [row] = await tx
    .select({ name: person.name, email: person.email })
    .from(person)
    .where(eq(person.id, subject['person-id'] ?? ''));
  const [author] = await tx
    .select({ name: statement.authorName })
    .from(statement)
    .where(eq(statement.id, subject['record-id'] ?? ''));
  return [row?.name, row?.email, author?.name].flatMap((words) => words ?? []);
};

/** Whoever wrote a statement, known by nothing but what was written. */
export const findAuthor = async (tx: Tx, statementId: string): Promise<Subject | undefined> =>
  (await tx.$count(statement, eq(statement.id, statementId))) === 0
    ? undefined
    : { 'record-id': statementId };

/** Whether the person has a role that has not ended by a day. */
export const holdsRole = async (tx: Tx, subject: Subject, on: PlainDate): Promise<boolean> =>
  (await tx.$count(
    roleGrant,
    and(
      eq(roleGrant.personId, subject['person-id'] ?? ''),
      or(isNull(roleGrant.until), gte(roleGrant.until, on)),
    ),
  )) > 0;
