import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import * as authSchema from '../auth/auth-schema.ts';
import { privacyRules } from './region-table.ts';
import * as schema from './schema.ts';

const tables = [...Object.values(schema), ...Object.values(authSchema)].map((table) => {
  const { name, schema: within, columns } = getTableConfig(table as PgTable);
  return { name: within === undefined ? name : `${within}.${name}`, columns };
});

describe('Z2 what a table says about persons', () => {
  it('is said by every table, and by no other', () => {
    expect([...privacyRules.keys()].toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
  });

  /** Columns that can hold a person's name, words or deeds. */
  const telling = new Set([
    'author_name',
    'actor',
    'client_key',
    'receipt_digest',
    'roles',
    'email',
    'userId',
  ]);

  it.each(tables.filter(({ columns }) => columns.some(({ name }) => telling.has(name))))(
    '$name has a column about persons and says so',
    ({ name }) => {
      expect(privacyRules.get(name)?.persons).not.toBe('none');
    },
  );

  it.each([...privacyRules].filter(([, { persons }]) => persons !== 'none'))(
    '%s holds persons: an erasure removes the name, or it is the log that nobody changes',
    (name, { erasure }) => {
      expect(erasure === 'nothing').toBe(name === 'domain_event');
    },
  );
});
