import type { BuildExtraConfigColumns } from 'drizzle-orm';
import { pgSchema, type PgColumnBuilderBase, type PgTableExtraConfigValue } from 'drizzle-orm/pg-core';
import { privacyRules, type PrivacyRules } from './privacy-rules.ts';

/**
 * Accounts belong to the installation and not to a region: one who is in two regions has one passkey. They stand in a
 * schema of their own, which the role that requests work as may not even look into.
 */
export const authSchema = pgSchema('auth');

/** An account goes when its holder, or two years without use, takes it away: other regions may use it too. */
export const ofAccount = { kind: 'nothing', reason: 'whole-installation' } as const;

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
