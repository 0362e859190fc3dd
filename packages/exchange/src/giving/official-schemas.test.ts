import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fromKronor } from '@inflytande/domain/kernel/money';
import { grant, letThrough, valid } from '../testing/giving.ts';
import { GivingPackage } from './package.ts';

// The standard’s own schemas may lie in a folder beside the checkout; what is ours never needs it.
const checkout = join(import.meta.dirname, '..', '..', '..', '..');
const standards = join(dirname(checkout), 'shared', 'standards');
const grantSchema = join(standards, '360-giving-schema.json');
const packageSchema = join(standards, '360-giving-package-schema.json');
const isThere = existsSync(grantSchema) && existsSync(packageSchema);

type Check = (file: unknown) => boolean;
const readSchema = (path: string): Record<string, unknown> => {
  // Its `$schema` has http for https, which no validator knows.
  const { $schema: _, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return schema;
};
const official = (): Check => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const grants = readSchema(grantSchema);
  const file = readSchema(packageSchema);
  // The package of 1.4.3 refers to the grant of 1.4.2 by its address on the web.
  const known = /"\$ref":"(https:[^"]*360-giving-schema\.json)"/.exec(JSON.stringify(file))?.[1] ?? '';
  ajv.addSchema({ ...grants, $id: known }, known);
  return ajv.compile(file);
};
const checks: [name: string, check: Check][] = [
  ['our own schema', (file) => v.is(GivingPackage, file)],
  ...(isThere ? [['the official schemas', official()] satisfies [string, Check]] : []),
];

test(`F12 the official schemas ${isThere ? 'are checked' : 'are not beside the checkout: ours alone is checked'}`, () => {
  expect(checks).toHaveLength(isThere ? 2 : 1);
});

describe.each(checks)('F12 by %s', (_name, check) => {
  const json = (): Record<string, unknown> =>
    JSON.parse(JSON.stringify(valid(grant))) as Record<string, unknown>;
  const withGrant = (change: object) => ({
    ...json(),
    grants: [{ ...JSON.parse(JSON.stringify(valid(grant).grants[0])), ...change }],
  });

  test('what we write is right', () => {
    expect(check(json())).toBe(true);
    expect(
      check(
        JSON.parse(
          JSON.stringify(
            valid(grant, {
              ...grant,
              grant: letThrough('8', { sums: { asked: fromKronor(0), paid: fromKronor(0) } }),
              planned: null,
            }),
          ),
        ),
      ),
    ).toBe(true);
  });

  test.each<[string, () => unknown]>([
    ['no grants', () => ({ ...json(), grants: [] })],
    ['a version with three numbers', () => ({ ...json(), version: '1.4.3' })],
    ['an amount as text', () => withGrant({ amountAwarded: '20000' })],
    ['a month as day of award', () => withGrant({ awardDate: '2026-03' })],
    ['a day as latest change', () => withGrant({ dateModified: '2026-03-12' })],
    ['another currency', () => withGrant({ currency: 'kr' })],
    ['a title of null', () => withGrant({ title: null })],
    ['no recipient', () => withGrant({ recipientOrganization: undefined })],
    ['Ja for Yes', () => withGrant({ fromOpenCall: 'Ja' })],
  ])('%s is refused', (_case, file) => {
    expect(check(JSON.parse(JSON.stringify(file())))).toBe(false);
  });
});
