import { sql, type BuildExtraConfigColumns } from 'drizzle-orm';
import {
  customType,
  pgPolicy,
  pgRole,
  pgTable,
  primaryKey,
  text,
  type PgColumn,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
} from 'drizzle-orm/pg-core';
import { privacyRules, type PrivacyRules } from './privacy-rules.ts';

/** The role every request works as: it cannot pass by row-level security. */
export const appRole = pgRole('app_rw').existing();

/** Swedish full-text vector, kept by the database itself. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

const regionColumn = { regionId: text().notNull() };
const authorityColumns = { ...regionColumn, authorityId: text().notNull() };

type Columns = Record<string, PgColumnBuilderBase>;
type Rules<Name extends string, All extends Columns> = {
  /** The key's columns after `region_id`. */
  readonly key: readonly (keyof All & string)[];
  readonly privacy: PrivacyRules<keyof All & string>;
  readonly more?: (table: BuildExtraConfigColumns<Name, All, 'pg'>) => PgTableExtraConfigValue[];
};

const define = <Name extends string, All extends Columns & typeof regionColumn>(
  name: Name,
  columns: All,
  rules: Rules<Name, All>,
) => {
  privacyRules.set(name, rules.privacy);
  return pgTable(name, columns, (table) => {
    const column = (key: string) => table[key as keyof typeof table] as unknown as PgColumn;
    const ownRegion = sql`region_id = current_setting('app.region_id', true)`;
    return [
      primaryKey({ columns: [column('regionId'), ...rules.key.map(column)] }),
      pgPolicy(`${name}_own_region`, { for: 'all', to: appRole, using: ownRegion, withCheck: ownRegion }),
      ...(rules.more?.(table) ?? []),
    ];
  });
};

/** A table of a region: `region_id` first in the key, row-level security, privacy rules. */
export const regionTable = <Name extends string, Own extends Columns>(
  name: Name,
  columns: Own,
  rules: Rules<Name, typeof regionColumn & Own>,
) => define<Name, typeof regionColumn & Own>(name, { ...regionColumn, ...columns }, rules);

/** A table whose records belong to an authority: as `regionTable`, with the owning `authority_id`. */
export const authorityTable = <Name extends string, Own extends Columns>(
  name: Name,
  columns: Own,
  rules: Rules<Name, typeof authorityColumns & Own>,
) => define<Name, typeof authorityColumns & Own>(name, { ...authorityColumns, ...columns }, rules);
