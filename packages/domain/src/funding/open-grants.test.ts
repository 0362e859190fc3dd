import { describe, expect, test } from 'vitest';
import type { Decision } from '../kernel/decision.ts';
import { fromKronor, type Money } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { applicationStatuses, type ApplicationStatus } from './application-status.ts';
import { applicationStatus, newApplication, type Application, type ApplicationEvent } from './application.ts';
import { openGrants, type GrantOnRecord } from './open-grants.ts';

const decision: Decision = {
  id: 'd1',
  by: { kind: 'board', partyId: 'hsn', delegation: null },
  on: plainDate('2026-05-01'),
  text: 'x',
  reason: 'y',
  caseNumber: 'HSN 2026/1',
  appeal: 'legality-review',
  postedOn: null,
  notifiedOn: plainDate('2026-05-02'),
  appealed: null,
};
const common = { at: 1, by: 's1' };
const decided = (outcome: 'granted' | 'partly' | 'refused'): ApplicationEvent => ({
  ...common,
  kind: 'decided',
  outcome,
  decisionId: 'd1',
});
const latest: Record<ApplicationStatus, ApplicationEvent | null> = {
  draft: null,
  'awaiting-second-signature': null,
  submitted: { ...common, kind: 'submitted', receipt: 'on-time' },
  'completion-requested': {
    ...common,
    kind: 'completion-requested',
    what: 'x',
    due: plainDate('2026-05-01'),
  },
  assessed: { ...common, kind: 'assessed' },
  granted: decided('granted'),
  'partly-granted': decided('partly'),
  refused: decided('refused'),
  dismissed: { ...common, kind: 'dismissed', ground: 'late', decisionId: 'd1' },
  'written-off': { ...common, kind: 'written-off', decisionId: 'd1' },
  accepted: { ...common, kind: 'accepted' },
  declined: { ...common, kind: 'declined' },
  withdrawn: { ...common, kind: 'withdrawn' },
};
const application = (status: ApplicationStatus): Application<string> => {
  const event = latest[status];
  const receivedAt = status === 'awaiting-second-signature' ? null : 1;
  const version = { clientKey: 'k', content: 'hemligt', signatures: [], receivedAt };
  return {
    ...newApplication({ id: 'a1', callId: 'c1', organisationId: 'org-a', content: 'hemligt' }),
    versions: status === 'draft' ? [] : [version],
    history: event === null ? [] : [event],
  };
};
const record = (status: ApplicationStatus, change: Partial<GrantOnRecord> = {}): GrantOnRecord => ({
  application: application(status),
  grantDecision: { applicationId: 'a1', outcome: 'granted', amount: fromKronor(20_000), decision },
  grantee: { kind: 'organisation', organisationId: 'org-a', hasHiddenAddress: false },
  area: { kind: 'municipality', code: '2080' },
  audience: { kind: 'anyone' },
  sums: { asked: fromKronor(30_000), paid: fromKronor(5_000) },
  ...change,
});

describe('F12 what may leave as open data', () => {
  test.each(applicationStatuses)('F12 %s', (status) => {
    expect(applicationStatus(application(status))).toBe(status);
    const leaves = ['granted', 'partly-granted', 'accepted'].includes(status);
    expect(openGrants([record(status)])).toHaveLength(leaves ? 1 : 0);
  });

  test.each<[string, Partial<GrantOnRecord>]>([
    ['a grant to a person', { grantee: { kind: 'person' } }],
    ['one without a decision', { grantDecision: null }],
    [
      'one of nothing',
      { grantDecision: { applicationId: 'a1', outcome: 'refused', amount: 0 as Money, decision } },
    ],
    [
      'one that nobody has been told of',
      {
        grantDecision: {
          applicationId: 'a1',
          outcome: 'granted',
          amount: fromKronor(1),
          decision: { ...decision, notifiedOn: null },
        },
      },
    ],
  ])('F12 %s stays', (_, change) => {
    expect(openGrants([record('granted', change)])).toEqual([]);
  });

  test('O8 F12 not even the municipality of a shelter is told', () => {
    const area = (grant: GrantOnRecord) => openGrants([grant])[0]?.area;
    const grantee = { kind: 'organisation', organisationId: 'org-a', hasHiddenAddress: true } as const;
    expect(area(record('granted', { grantee }))).toEqual({ kind: 'county', code: '20' });
    expect(area(record('granted', { grantee, area: { kind: 'county', code: '20' } }))).toEqual({
      kind: 'county',
      code: '20',
    });
    expect(area(record('granted', { grantee, area: { kind: 'national' } }))).toEqual({ kind: 'national' });
    expect(area(record('granted'))).toEqual({ kind: 'municipality', code: '2080' });
  });

  test.each([
    ['a call to anyone', { kind: 'anyone' } as const, true],
    ['a call to some', { kind: 'named', partyIds: ['org-a'] } as const, false],
  ])('F12 %s: open %s', (_, audience, expected) => {
    expect(openGrants([record('granted', { audience })])[0]?.openCall).toBe(expected);
  });

  test('F12 where nobody asked for a sum, none is told', () => {
    const sums = { asked: fromKronor(0), paid: fromKronor(0) };
    expect(openGrants([record('granted', { sums })])).toMatchObject([{ asked: null, paid: 0 }]);
  });

  test('F12 nothing of what the applicant wrote comes along, nor who decided', () => {
    const [grant] = openGrants([record('accepted')]);
    expect(grant).toEqual({
      applicationId: 'a1',
      organisationId: 'org-a',
      asked: fromKronor(30_000),
      amount: fromKronor(20_000),
      paid: fromKronor(5_000),
      decidedOn: '2026-05-01',
      area: { kind: 'municipality', code: '2080' },
      openCall: true,
    });
  });
});
