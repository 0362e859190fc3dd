import type { BuildExtraConfigColumns } from 'drizzle-orm';
import { pgSchema, type PgColumnBuilderBase, type PgTableExtraConfigValue } from 'drizzle-orm/pg-core';
import { privacyRules, type PrivacyRules } from './privacy-rules.ts';

/**
 * Accounts belong to the installation and not to a region: one who is in two regions has one passkey. They stand in a
 * schema of their own, which the role that requests work as may not even look into.
 */
export const authSchema = pgSchema('auth');

/** Other regions may know who has an account: it goes with the last of them, with its holder or after two years. */
export const ofAccount = { kind: 'with-account' } as const;

/** A table of accounts, with its privacy rules under its full name. */
export const authTable = <Name extends string, Own extends Record<string, PgColumnBuilderBase>>(
  name: Name,
  columns: Own,
  rules: {
    readonly privacy: PrivacyRules<keyof Own & string>;
    readonly more?: (table: BuildExtraConfigColumns<Name, Own, 'pg'>) => PgTableExtraConfigValue[];
  },
) => {
  privacyRules.set(`auth.${name}`, rules.privacy);
  return authSchema.table(name, columns, (table) => rules.more?.(table) ?? []);
};
