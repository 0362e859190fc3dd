import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import {
  addAction,
  advanceAudit,
  auditCapacity,
  auditStages,
  nextAuditStages,
  type AuditCommand,
  type AuditStage,
  type UserAudit,
} from './user-audit.ts';

const fresh: UserAudit = {
  id: 'audit-1',
  commissionedBy: 'region',
  unitId: 'mottagning-mora',
  stage: 'commissioned',
  agreementId: null,
  teamIds: [],
  reportId: null,
  presentedAtId: null,
  actions: [],
  endedBecause: null,
};
const auditor = (personId: string, more = {}) => ({ personId, isQualified: true, unitIds: [], ...more });
const team = [auditor('a'), auditor('b')];
const steps: AuditCommand[] = [
  { to: 'agreed', agreementId: 'avtal-1' },
  { to: 'team-formed', team },
  { to: 'interviews' },
  { to: 'reported', reportId: 'HSN 2022/1-4' },
  { to: 'presented', eventId: 'mote-7' },
];
const walked = (count: number): UserAudit =>
  steps.slice(0, count).reduce((audit, command) => {
    const result = advanceAudit(audit, command);
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  }, fresh);
const action = {
  id: 'c1',
  what: 'Väntrummet får skyltar.',
  ownerId: 'mottagning-mora',
  madeOn: plainDate('2022-05-01'),
  due: plainDate('2022-10-01'),
  acceptorIds: ['region'],
};
const code = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code;

describe('E4 a user audit', () => {
  test('E4 commission, agreement, team, interviews, report, presented, actions', () => {
    const presented = walked(5);
    expect(presented).toMatchObject({ stage: 'presented', teamIds: ['a', 'b'], presentedAtId: 'mote-7' });
    const acted = addAction(presented, action);
    expect(acted.ok && acted.value.actions[0]).toMatchObject({
      kind: 'audit-action',
      originId: 'audit-1',
      due: '2022-10-01',
    });
    expect(acted.ok && code(advanceAudit(acted.value, { to: 'followed-up' }))).toBe('ok');
  });

  test.each<[string, UserAudit, AuditCommand, string]>([
    ['no agreement', fresh, { to: 'agreed', agreementId: ' ' }, 'user-audit/agreement-missing'],
    ['a step too far', fresh, { to: 'interviews' }, 'user-audit/stage-not-next'],
    [
      'alone',
      walked(1),
      { to: 'team-formed', team: [auditor('a'), auditor('a')] },
      'user-audit/team-too-small',
    ],
    [
      'somebody not qualified',
      walked(1),
      { to: 'team-formed', team: [auditor('a'), auditor('b', { isQualified: false })] },
      'user-audit/auditor-not-qualified',
    ],
    [
      'somebody of the unit',
      walked(1),
      { to: 'team-formed', team: [auditor('a', { unitIds: ['mottagning-mora'] }), auditor('b')] },
      'user-audit/own-unit',
    ],
    [
      'somebody of another unit',
      walked(1),
      { to: 'team-formed', team: [auditor('a', { unitIds: ['mottagning-falun'] }), auditor('b')] },
      'ok',
    ],
    ['no report', walked(3), { to: 'reported', reportId: '' }, 'user-audit/report-missing'],
    ['presented nowhere', walked(4), { to: 'presented', eventId: '' }, 'user-audit/event-missing'],
    ['followed up without actions', walked(5), { to: 'followed-up' }, 'user-audit/actions-unanswered'],
    ['ended without a reason', walked(2), { to: 'ended', reason: '' }, 'user-audit/reason-missing'],
    ['ended', walked(2), { to: 'ended', reason: 'Mottagningen stängs.' }, 'ok'],
    ['ended though presented', walked(5), { to: 'ended', reason: 'x' }, 'user-audit/stage-not-next'],
  ])('E4 %s', (_, audit, command, expected) => {
    expect(code(advanceAudit(audit, command))).toBe(expected);
  });

  test('E4 actions come after the presentation and say what', () => {
    expect(code(addAction(walked(4), action))).toBe('user-audit/not-presented');
    expect(code(addAction(walked(5), { ...action, what: ' ' }))).toBe('commitment/what-missing');
  });

  test('E4 twenty auditors trained, none coordinating (S2)', () => {
    expect(auditCapacity(20, 0)).toEqual([
      {
        code: 'user-audit/nobody-coordinates',
        severity: 'warning',
        at: 'coordinators',
        data: { auditors: 20 },
      },
    ]);
    expect([auditCapacity(20, 1), auditCapacity(0, 1).map((one) => one.code)]).toEqual([
      [],
      ['user-audit/nobody-trained'],
    ]);
  });

  test('E4 under any sequence: interviews only by a team, presented only with a report', () => {
    const any = fc.constantFrom<AuditCommand>(...steps, { to: 'followed-up' }, { to: 'ended', reason: 'x' });
    const past = (audit: UserAudit, stage: AuditStage) =>
      audit.stage !== 'ended' && auditStages.indexOf(audit.stage) >= auditStages.indexOf(stage);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 15 }), (commands) => {
        let audit = fresh;
        for (const command of commands) {
          const result = advanceAudit(audit, command);
          if (result.ok) audit = result.value;
          if (past(audit, 'interviews')) expect(audit.teamIds.length).toBeGreaterThanOrEqual(2);
          if (past(audit, 'presented'))
            expect([audit.agreementId, audit.reportId, audit.presentedAtId]).not.toContain(null);
          expect(audit.endedBecause !== null).toBe(audit.stage === 'ended');
        }
      }),
    );
    for (const stage of auditStages)
      expect(nextAuditStages[stage].length > 0 || stage === 'followed-up' || stage === 'ended').toBe(true);
  });
});
