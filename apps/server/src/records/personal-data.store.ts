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
import { appointment } from '../councils/appointment.table.ts';
import { privacyRules, type PersonKey, type PersonRules } from '../database/privacy-rules.ts';
import * as authSchema from '../auth/auth-schema.ts';
import * as schema from '../database/schema.ts';
import { lookInto, outsideRegions, type Tx } from '../database/space.ts';
import { statement } from '../feedback/statement.table.ts';
import { person } from '../people/person.table.ts';
import { roleGrant } from '../people/role-grant.table.ts';
import { isShownIn } from '../shown-person.ts';

/** A person as the tables know one: what the columns that find a person hold. */
export type Subject = Readonly<Partial<Record<PersonKey, string>>> & {
  /** Whether another region of the installation knows the person, and so the account. */
  readonly knownElsewhere?: boolean;
};

type PersonTable = {
  readonly name: string;
  readonly table: PgTable;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rules: PersonRules;
};

const personTablesIn = (tables: object): readonly PersonTable[] =>
  Object.values(tables).flatMap((table: PgTable) => {
    const { name: own, schema: within } = getTableConfig(table);
    const name = within === undefined ? own : `${within}.${own}`;
    const rules = privacyRules.get(name);
    return rules === undefined || rules.persons === 'none'
      ? []
      : [{ name, table, columns: getTableColumns(table), rules }];
  });

const regionTables = personTablesIn(schema);
const accountTables = personTablesIn(authSchema);

/** What such a column holds for this person. Who has an account is known by the address alone. */
const valueOf = (subject: Subject, holds: PersonKey): string | SQL | undefined => {
  if (holds !== 'account-id' || subject.email === undefined) return subject[holds];
  const { user } = authSchema;
  return sql`(select ${user.id} from ${user} where ${user.email} = ${subject.email})`;
};

/** The rows of a table that are about the person; undefined where the table cannot know this person. */
const about = ({ columns, rules }: PersonTable, subject: Subject): SQL | undefined =>
  or(
    ...Object.entries(rules.about).flatMap(([name, holds]) => {
      const [column, value] = [columns[name], holds === undefined ? undefined : valueOf(subject, holds)];
      return column === undefined || value === undefined ? [] : [eq(column, value)];
    }),
  );

type Known = PersonTable & { readonly where: SQL };

const knownIn = (tables: readonly PersonTable[], subject: Subject): readonly Known[] =>
  tables.flatMap((one) => {
    const where = about(one, subject);
    return where === undefined ? [] : [{ ...one, where }];
  });

/** Works through what knows the person: the region's tables, and then those of the accounts as their owner. */
const throughAll = async <T>(
  tx: Tx,
  subject: Subject,
  work: (tables: readonly Known[]) => Promise<readonly T[]>,
): Promise<readonly T[]> => {
  const inRegion = await work(knownIn(regionTables, subject));
  const ofAccount = knownIn(accountTables, subject);
  return ofAccount.length === 0
    ? inRegion
    : [...inRegion, ...(await outsideRegions(tx, () => work(ofAccount)))];
};

/** What is blanked holds something as long as one of its columns does. */
const holdsSomething = ({ columns, rules: { erasure } }: PersonTable): SQL | undefined =>
  erasure.kind === 'columns-blanked'
    ? or(
        ...erasure.columns.flatMap((name) => (columns[name] === undefined ? [] : [isNotNull(columns[name])])),
      )
    : undefined;

const erasureOf = ({ erasure }: PersonRules, { knownElsewhere = false }: Subject): Holding['erasure'] => {
  if (erasure.kind !== 'with-account') return erasure;
  return knownElsewhere ? { kind: 'nothing', reason: 'whole-installation' } : { kind: 'row-removed' };
};

/** What every table holds about a person, and what erasing does to it (Z2); what has been blanked is held no more. */
export const countHoldings = (tx: Tx, subject: Subject): Promise<readonly Holding[]> =>
  throughAll(tx, subject, async (tables) => {
    const counts = Object.fromEntries(
      tables.map((one, index) => [index, tx.$count(one.table, and(one.where, holdsSomething(one)))]),
    );
    const [counted] = await tx.select(counts).from(sql`(select) as once`);
    return tables.map(({ name, rules }, index) => ({
      table: name,
      rows: counted?.[index] ?? 0,
      erasure: erasureOf(rules, subject),
    }));
  });

/** Everything that is kept about a person, table by table, the account included, but keys and digests. */
export const copyOf = (tx: Tx, subject: Subject) =>
  throughAll(tx, subject, async (tables) => {
    const copies: { table: string; rules: PersonRules; rows: Record<string, unknown>[] }[] = [];
    for (const { name, table, columns, rules, where } of tables) {
      const withheld = new Set(['regionId', ...(rules.withheld ?? [])]);
      const told = Object.fromEntries(Object.entries(columns).filter(([column]) => !withheld.has(column)));
      const rows = await tx
        .select(told as typeof schema.person._.columns)
        .from(table)
        .where(where);
      copies.push({ table: name, rules, rows });
    }
    return copies;
  });

/** Removes or blanks what these tables hold about a person, as each table says (Z2). */
export const eraseFrom = async (tx: Tx, subject: Subject, names: readonly string[]): Promise<void> => {
  await throughAll(tx, subject, async (tables) => {
    for (const { name, table, rules, where } of tables) {
      if (!names.includes(name)) continue;
      const { erasure } = rules;
      if (erasure.kind === 'row-removed' || erasure.kind === 'with-account')
        await tx.delete(table).where(where);
      if (erasure.kind === 'columns-blanked')
        await tx
          .update(table)
          .set(Object.fromEntries(erasure.columns.map((column) => [column, null])))
          .where(where);
    }
    return [];
  });
};

const visible = { page: 'staff-page', export: 'staff-export' } as const;

const isKnownIn = async (tx: Tx, email: string, { own, others }: Regions): Promise<boolean> => {
  for (const other of others)
    if ((await lookInto(tx, { own, other }, () => tx.$count(person, eq(person.email, email)))) > 0)
      return true;
  return false;
};

type Regions = { readonly own: string; readonly others: readonly string[] };
/** Who looks for somebody, how, from which of the regions, and what a code to an address is kept under. */
export type Looker = {
  readonly lookerId: string | null;
  readonly channel: keyof typeof visible;
  readonly regions: Regions;
  readonly codeKeyOf: (email: string) => string;
};

/** A person in the region, for one who looks; none where the identity is protected from that (Z5). */
export const findSubject = async (
  tx: Tx,
  personId: string,
  { lookerId, channel, regions, codeKeyOf }: Looker,
): Promise<Subject | undefined> => {
  const seen = lookerId === personId ? undefined : isShownIn(visible[channel], lookerId);
  const [row] = await tx
    .select({ email: person.email })
    .from(person)
    .where(and(eq(person.id, personId), seen));
  if (row === undefined) return undefined;
  const { email } = row;
  if (email === null) return { 'person-id': personId };
  return {
    'person-id': personId,
    email,
    'code-for': codeKeyOf(email),
    knownElsewhere: await isKnownIn(tx, email, regions),
  };
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

/** Whether the person has a role, or sits in a body, beyond a day. */
export const holdsRole = async (tx: Tx, subject: Subject, on: PlainDate): Promise<boolean> => {
  const personId = subject['person-id'] ?? '';
  for (const table of [roleGrant, appointment]) {
    const runs = or(isNull(table.until), gte(table.until, on));
    if ((await tx.$count(table, and(eq(table.personId, personId), runs))) > 0) return true;
  }
  return false;
};
