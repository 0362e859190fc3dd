import { columnWords } from '@inflytande/i18n/privacy-words';
import { tableWords } from '@inflytande/i18n/table-words';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import * as authSchema from '../auth/auth-schema.ts';
import { privacyRules, type PersonRules, type PrivacyRules } from './privacy-rules.ts';
import * as schema from './schema.ts';

const tables = [...Object.values(schema), ...Object.values(authSchema)].map((table) => {
  const { name, schema: within, columns } = getTableConfig(table as PgTable);
  return { name: within === undefined ? name : `${within}.${name}`, columns };
});
const columnsOf = (table: string) => tables.find(({ name }) => name === table)?.columns ?? [];

/** What a person may be found by or told by, as columns are usually called. */
const looksPersonal =
  /(^|_)(names?|email|mail|actor|author|persons?|user|account|member|guardian|handler|responsible|phone|address|city|birth|age|gender|digest|client_key|reason|given|decided|by)(_|$)/;

/** Columns that look so and are about things: names of organisations, of plans, seals over rows. */
const ofThings = new Set([
  'answer.given_at',
  'authority.name',
  'bank_account.decided_on',
  'body.name',
  'decision.decider_name',
  'event_seal.digest',
  'initiative.decided_by',
  'initiative.name',
  'initiative.responsible',
  'organisation.former_names',
  'organisation.name',
  'organisation.names',
  'region.name',
  'setting.reason',
  'release.decided_at',
  'standing_document.reason',
  'reporting_line.from_name',
  'reporting_line.to_name',
  'theme.by_year',
  'trail_link.reason',
  'theme.names',
  'verdict.given_at',
]);

/** The columns of a table that look as if they were about persons and are not said to be. */
const undeclared = (name: string, columns: readonly string[], rules: PrivacyRules | undefined): string[] => {
  const declared =
    rules === undefined || rules.persons === 'none'
      ? []
      : [...Object.keys(rules.about), ...rules.tells, ...(rules.withheld ?? [])];
  const known = new Set(declared.map((column) => toSnakeCase(column)));
  return columns
    .filter((column) => looksPersonal.test(column) && !known.has(column))
    .map((column) => `${name}.${column}`)
    .filter((place) => !ofThings.has(place));
};

describe('Z2 what a table says about persons', () => {
  it('is said by every table, and by no other', () => {
    expect([...privacyRules.keys()].toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
  });

  it.each(tables)(
    '$name declares every column that looks as if it were about persons',
    ({ name, columns }) => {
      const names = columns.map((column) => toSnakeCase(column.name));
      expect(undeclared(name, names, privacyRules.get(name))).toEqual([]);
    },
  );

  it('a column about persons that nobody declared is noticed', () => {
    const rules = privacyRules.get('seat');
    for (const column of ['person_id', 'actor', 'email', 'author_name', 'name', 'home_address', 'given_by'])
      expect(undeclared('seat', [column], rules)).toEqual([`seat.${column}`]);
    const person = privacyRules.get('person') as PersonRules & PrivacyRules;
    expect(undeclared('person', ['name'], { ...person, tells: [] })).toEqual(['person.name']);
  });

  it('names things that exist, so that the list of exceptions does not outlive them', () => {
    const all = new Set(
      tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${toSnakeCase(column.name)}`)),
    );
    expect([...ofThings].filter((place) => !all.has(place))).toEqual([]);
  });

  it.each([...privacyRules])('%s: rows that are blanked can be blanked', (name, rules) => {
    if (rules.persons === 'none' || rules.erasure.kind !== 'columns-blanked') return;
    for (const blanked of rules.erasure.columns)
      expect(columnsOf(name).find((column) => column.name === blanked)).toMatchObject({ notNull: false });
  });

  it('has a word for every table, and for every column that goes into a copy', () => {
    expect(Object.keys(tableWords).toSorted()).toEqual([...privacyRules.keys()].toSorted());
    const copied = [...privacyRules].flatMap(([name, rules]) =>
      rules.persons === 'none'
        ? []
        : columnsOf(name)
            .map((column) => column.name)
            .filter((column) => column !== 'regionId' && rules.withheld?.includes(column) !== true),
    );
    expect(copied.filter((column) => columnWords[column] === undefined)).toEqual([]);
  });
});
