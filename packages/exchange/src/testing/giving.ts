import * as v from 'valibot';
import { newApplication, type Application } from '@inflytande/domain/funding/application';
import type { GrantDecision } from '@inflytande/domain/funding/grant-decision';
import { openGrants, type GrantOnRecord, type OpenGrant } from '@inflytande/domain/funding/open-grants';
import { fromKronor } from '@inflytande/domain/kernel/money';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { OrganisationNumber } from '@inflytande/domain/organisations/organisation-number';
import type { DescribedGrant, GivingAuthority } from '../giving/described-grant.ts';
import { givingPackage, type GivingEdition, type GivingPackage } from '../giving/package.ts';

/** Publishes and gives. */
export const region: GivingAuthority = {
  name: 'Region Exempel',
  organisationNumber: v.parse(OrganisationNumber, '232100-0180'),
  website: 'https://region.example/',
};
export const recipient = {
  name: 'Föreningen Exempel',
  organisationNumber: v.parse(OrganisationNumber, '802000-0009'),
};
const application = (id: string): Application<null> => ({
  ...newApplication({ id, callId: 'c1', organisationId: 'org-exempel', content: null }),
  versions: [{ clientKey: 'k', content: null, signatures: [], receivedAt: 1 }],
  history: [{ kind: 'decided', outcome: 'partly', decisionId: 'd1', at: 2, by: 'p1' }],
});
const grantDecision: GrantDecision = {
  applicationId: 'INF 2026/7',
  outcome: 'partly',
  amount: fromKronor(20_000.5),
  decision: {
    id: 'd1',
    by: { kind: 'board', partyId: 'hsn', delegation: null },
    on: plainDate('2026-03-12'),
    text: 'x',
    reason: 'y',
    caseNumber: 'HSN 2026/7',
    appeal: 'legality-review',
    postedOn: null,
    notifiedOn: plainDate('2026-03-12'),
    appealed: null,
  },
};
const onRecord = (id: string, change: Partial<GrantOnRecord> = {}): GrantOnRecord => ({
  application: application(id),
  grantDecision: { ...grantDecision, applicationId: id },
  grantee: { kind: 'organisation', organisationId: 'org-exempel', hasHiddenAddress: false },
  area: { kind: 'county', code: '20' },
  audience: { kind: 'anyone' },
  sums: { asked: fromKronor(30_000), paid: fromKronor(0) },
  ...change,
});
/** As the domain lets it through: there is no other way to one. */
export const letThrough = (id: string, change: Partial<GrantOnRecord> = {}): OpenGrant => {
  const [open] = openGrants([onRecord(id, change)]);
  if (open === undefined) throw new Error(`${id} may not leave`);
  return open;
};
export const grant: DescribedGrant = {
  grant: letThrough('INF 2026/7'),
  title: 'Föreläsningar om egen erfarenhet',
  description: 'Sex föreläsningar\ni tre kommuner.',
  planned: { from: '2026-04', until: '2026-12-31' },
  recipient,
  funder: region,
  programme: { code: 'inflytandefonden', title: 'Inflytandefonden' },
  changedAt: Date.UTC(2026, 2, 12, 12),
};
export const edition: GivingEdition = {
  title: 'Bidrag till föreningar',
  identifier: 'bidrag-2026',
  issued: plainDate('2026-03-13'),
  modifiedAt: Date.UTC(2026, 3, 1, 8),
  license: 'http://creativecommons.org/publicdomain/zero/1.0/',
};
/** The file of these grants; a broken one is a fault of the test. */
export const valid = (...grants: DescribedGrant[]): GivingPackage => {
  const file = givingPackage(region, grants, edition);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
};
