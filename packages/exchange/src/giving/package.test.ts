import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import readXlsxFile from 'read-excel-file/universal';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fromKronor } from '@inflytande/domain/kernel/money';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { OrganisationNumber } from '@inflytande/domain/organisations/organisation-number';
import { readCsv } from '../table/csv.ts';
import { GivingPackage, givingPackage, type GivingEdition } from './package.ts';
import { givingColumns, givingCsv, givingXlsx } from './sheets.ts';
import type { AwardedGrant, GivingAuthority } from './awarded-grant.ts';

const region: GivingAuthority = {
  name: 'Region Exempel',
  organisationNumber: v.parse(OrganisationNumber, '232100-0180'),
  website: 'https://region.example/',
};
const recipient = {
  id: 'org-exempel',
  name: 'Föreningen Exempel',
  organisationNumber: v.parse(OrganisationNumber, '802000-0009'),
};
const grant: AwardedGrant = {
  reference: 'HSN 2026/7',
  title: 'Föreläsningar om egen erfarenhet',
  description: 'Sex föreläsningar\ni tre kommuner.',
  asked: fromKronor(30_000),
  granted: fromKronor(20_000.5),
  paid: null,
  decidedOn: plainDate('2026-03-12'),
  planned: { from: '2026-04', until: '2026-12-31' },
  recipient,
  funder: region,
  programme: { code: 'inflytandefonden', title: 'Inflytandefonden' },
  openCall: true,
  area: 'county',
  areaName: 'Dalarnas län',
  changedAt: Date.UTC(2026, 2, 12, 12),
};
const edition: GivingEdition = {
  title: 'Bidrag till föreningar',
  identifier: 'bidrag-2026',
  issued: plainDate('2026-03-13'),
  modifiedAt: Date.UTC(2026, 3, 1, 8),
  license: 'http://creativecommons.org/publicdomain/zero/1.0/',
};
const valid = (...grants: AwardedGrant[]): GivingPackage => {
  const file = givingPackage(region, grants, edition);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
};

const problemsOf = (...grants: Parameters<typeof givingPackage>[1]) => {
  const file = givingPackage(region, grants, edition);
  return file.ok ? [] : file.problems;
};

describe('F12 a file of awarded grants', () => {
  test('what is written, field by field', () => {
    const file = givingPackage(region, [grant], edition);
    expect(file).toEqual({
      ok: true,
      value: {
        version: '1.4',
        title: 'Bidrag till föreningar',
        identifier: 'bidrag-2026',
        issued: '2026-03-13',
        modified: '2026-04-01T08:00:00.000Z',
        license: 'http://creativecommons.org/publicdomain/zero/1.0/',
        publisher: {
          name: 'Region Exempel',
          identifier: 'SE-ON-232100-0180',
          website: 'https://region.example/',
        },
        grants: [
          {
            id: 'SE-ON-232100-0180-HSN_2026-7',
            title: 'Föreläsningar om egen erfarenhet',
            description: 'Sex föreläsningar\ni tre kommuner.',
            currency: 'SEK',
            amountAppliedFor: 30_000,
            amountAwarded: 20_000.5,
            awardDate: '2026-03-12',
            plannedDates: [{ startDate: '2026-04', endDate: '2026-12-31' }],
            recipientOrganization: [{ id: 'SE-ON-802000-0009', name: 'Föreningen Exempel' }],
            fundingOrganization: [{ id: 'SE-ON-232100-0180', name: 'Region Exempel' }],
            beneficiaryLocation: [{ name: 'Dalarnas län', countryCode: 'SE' }],
            grantProgramme: [{ code: 'inflytandefonden', title: 'Inflytandefonden' }],
            fromOpenCall: 'Yes',
            locationScope: 'GLS040',
            dateModified: '2026-03-12T12:00:00.000Z',
          },
        ],
      },
    });
  });

  test('a group without a number is named under the publisher’s', () => {
    const { grants } = valid({ ...grant, recipient: { ...recipient, organisationNumber: null } });
    expect(grants[0]?.recipientOrganization[0].id).toBe('SE-ON-232100-0180-org-exempel');
  });
});

describe('F12 K5 refusals', () => {
  test('no grants: no file', () => {
    expect(problemsOf()).toEqual([{ code: 'giving/empty' }]);
  });

  test('references that would become the same identifier', () => {
    expect(problemsOf(grant, { ...grant, reference: 'HSN 2026-7' })).toEqual([
      { code: 'giving/grant-twice', data: { reference: 'HSN 2026-7' } },
    ]);
  });

  test.each([
    ['amountAwarded', { granted: fromKronor(0) }],
    ['amountAwarded', { granted: fromKronor(-1) }],
    ['title', { title: 'å'.repeat(141) }],
    ['title', { title: '' }],
    ['title', { title: 'Två\nrader' }],
    ['description', { description: 'Frågor till petra@provsson.example' }],
    ['description', { description: 'Kontakt 811218-9876' }],
    ['recipientOrganization.0.name', { recipient: { ...recipient, name: 'Ring 070-123 45 67' } }],
    ['plannedDates.0.startDate', { planned: { from: 'våren', until: '2026' } }],
    ['plannedDates.0', { planned: { from: '2026-05', until: '2026-04-30' } }],
    ['id', { reference: '#7' }],
    ['', { title: grant.description.replace('\n', ' '), description: grant.description.replace('\n', ' ') }],
    ['', { decidedOn: plainDate('2026-03-13') }],
  ])('%s: %j', (path, change) => {
    const changed: AwardedGrant = { ...grant, ...change };
    const { reference } = changed;
    expect(problemsOf(changed)).toEqual([{ code: 'giving/grant-broken', data: { reference }, path }]);
  });

  test('all grants are told at once', () => {
    const codes = problemsOf(
      { ...grant, title: '' },
      { ...grant, reference: '8', granted: fromKronor(0), description: '' },
    );
    expect(codes.map(({ data, path }) => [data?.['reference'], path])).toEqual([
      ['HSN 2026/7', 'title'],
      ['8', 'description'],
      ['8', 'amountAwarded'],
    ]);
  });

  test('what the package says of itself is checked too', () => {
    const file = givingPackage({ ...region, website: 'region' }, [grant], edition);
    expect(file).toEqual({
      ok: false,
      problems: [{ code: 'giving/package-broken', path: 'publisher.website' }],
    });
  });
});

describe('F12 the same grants as sheets', () => {
  const file = valid(grant, {
    ...grant,
    reference: '8',
    title: '=8',
    planned: null,
    asked: null,
    paid: fromKronor(5),
  });

  test('CSV with the standard’s titles, points in amounts, and no formula', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(givingCsv(file));
    expect(text.split('\r\n')[0]).toBe(
      'Identifier,Title,Description,Currency,Amount Applied For,Amount Awarded,Amount Disbursed,Award Date,' +
        'Planned Dates:Start Date,Planned Dates:End Date,Recipient Org:Identifier,Recipient Org:Name,' +
        'Beneficiary Location:Name,Beneficiary Location:Country Code,Funding Org:Identifier,Funding Org:Name,' +
        'Location Scope,Grant Programme:Code,Grant Programme:Title,From An Open Call?,Last Modified',
    );
    expect(text).toContain(",'=8,");
    expect(text).toContain(',SEK,30000,20000.5,,2026-03-12,2026-04,2026-12-31,SE-ON-802000-0009,');
    expect(readCsv(givingColumns, givingCsv(file))).toMatchObject({
      ok: true,
      rows: [{ amountAwarded: 20_000.5 }, { amountAppliedFor: null, amountDisbursed: 5, plannedStart: null }],
    });
  });

  test('XLSX with the sheets grants and Meta', async () => {
    const sheets = await readXlsxFile((await givingXlsx(file)).buffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['grants', 'Meta']);
    expect(sheets[0]?.data[1]?.slice(3, 8)).toEqual(['SEK', 30_000, 20_000.5, null, '2026-03-12']);
    expect(sheets[1]?.data).toContainEqual(['Publisher:Identifier', 'SE-ON-232100-0180']);
    expect(sheets[1]?.data[0]).toEqual(['Version', '1.4']);
  });
});

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
        JSON.parse(JSON.stringify(valid(grant, { ...grant, reference: '8', planned: null, asked: null }))),
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
