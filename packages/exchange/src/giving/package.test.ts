import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { edition, grant, letThrough, recipient, region, valid } from '../testing/giving.ts';
import type { DescribedGrant } from './described-grant.ts';
import { GivingPackage, givingPackage } from './package.ts';

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
            id: 'SE-ON-232100-0180-INF_2026-7',
            title: 'Föreläsningar om egen erfarenhet',
            description: 'Sex föreläsningar\ni tre kommuner.',
            currency: 'SEK',
            amountAppliedFor: 30_000,
            amountAwarded: 20_000.5,
            amountDisbursed: 0,
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

  test.each([
    [{ kind: 'national' }, 'Sverige', 'GLS030'],
    [{ kind: 'county', code: '14' }, 'Västra Götalands län', 'GLS040'],
    [{ kind: 'municipality', code: '2080' }, 'Falun', 'GLS050'],
  ] as const)('K7 %j is named %s', (area, name, scope) => {
    const { grants } = valid({ ...grant, grant: letThrough('8', { area }) });
    expect(grants).toMatchObject([{ beneficiaryLocation: [{ name }], locationScope: scope }]);
  });

  test('a grant made by hand does not compile: only what the domain let through is written', () => {
    const { applicationId, organisationId, asked, amount, paid, decidedOn, area, openCall } = grant.grant;
    const byHand = { applicationId, organisationId, asked, amount, paid, decidedOn, area, openCall };
    // @ts-expect-error the brand of `openGrants` is missing
    expect(problemsOf({ ...grant, grant: byHand })).toEqual([]);
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

  test('ids that would become the same identifier', () => {
    expect(problemsOf(grant, { ...grant, grant: letThrough('INF 2026-7') })).toEqual([
      { code: 'giving/grant-twice', data: { applicationId: 'INF 2026-7' } },
    ]);
  });

  test.each([
    ['title', { title: 'å'.repeat(141) }],
    ['title', { title: '' }],
    ['title', { title: 'Två\nrader' }],
    ['description', { description: 'Frågor till petra@provsson.example' }],
    ['description', { description: 'Kontakt 811218-9876' }],
    ['recipientOrganization.0.name', { recipient: { ...recipient, name: 'Ring 070-123 45 67' } }],
    ['plannedDates.0.startDate', { planned: { from: 'våren', until: '2026' } }],
    ['plannedDates.0', { planned: { from: '2026-05', until: '2026-04-30' } }],
    ['id', { grant: letThrough('#7') }],
    ['beneficiaryLocation.0.name', { grant: letThrough('7', { area: { kind: 'county', code: '99' } }) }],
    ['', { title: grant.description.replace('\n', ' '), description: grant.description.replace('\n', ' ') }],
    ['', { changedAt: Date.UTC(2026, 2, 11, 12) }],
  ])('%s: %j', (path, change) => {
    const changed: DescribedGrant = { ...grant, ...change };
    const { applicationId } = changed.grant;
    expect(problemsOf(changed)).toEqual([{ code: 'giving/grant-broken', data: { applicationId }, path }]);
  });

  test.each([0, -1])('an award of %i kronor is none', (amountAwarded) => {
    const file = valid(grant);
    expect(v.is(GivingPackage, file)).toBe(true);
    expect(v.is(GivingPackage, { ...file, grants: [{ ...file.grants[0], amountAwarded }] })).toBe(false);
  });

  test('all grants are told at once', () => {
    const codes = problemsOf(
      { ...grant, title: '' },
      { ...grant, grant: letThrough('8'), description: '', recipient: { ...recipient, name: '' } },
    );
    expect(codes.map(({ data, path }) => [data?.['applicationId'], path])).toEqual([
      ['INF 2026/7', 'title'],
      ['8', 'description'],
      ['8', 'recipientOrganization.0.name'],
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
