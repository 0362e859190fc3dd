import { newCommitment, type Commitment, type CommitmentProblem } from '../kernel/commitment.ts';
import type { Finding } from '../kernel/finding.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** The stages of a user audit, in order (E4). */
export const auditStages = [
  'commissioned',
  'agreed',
  'team-formed',
  'interviews',
  'reported',
  'presented',
  'followed-up',
  'ended',
] as const;
export type AuditStage = (typeof auditStages)[number];

/** What may follow what. It can be ended early, with a reason, until it has been presented. */
export const nextAuditStages = {
  commissioned: ['agreed', 'ended'],
  agreed: ['team-formed', 'ended'],
  'team-formed': ['interviews', 'ended'],
  interviews: ['reported', 'ended'],
  reported: ['presented', 'ended'],
  presented: ['followed-up'],
  'followed-up': [],
  ended: [],
} as const satisfies Record<AuditStage, readonly AuditStage[]>;

/** An assignment to a team of people with own experience to audit a service (E4). */
export type UserAudit = {
  readonly id: string;
  readonly commissionedBy: string;
  readonly unitId: string;
  readonly stage: AuditStage;
  readonly agreementId: string | null;
  readonly teamIds: readonly string[];
  readonly reportId: string | null;
  /** The event at which it was presented. */
  readonly presentedAtId: string | null;
  readonly actions: readonly Commitment[];
  readonly endedBecause: string | null;
};

export type UserAuditProblem =
  | CommitmentProblem
  | Problem<
      | 'user-audit/stage-not-next'
      | 'user-audit/agreement-missing'
      | 'user-audit/team-too-small'
      | 'user-audit/auditor-not-qualified'
      | 'user-audit/own-unit'
      | 'user-audit/report-missing'
      | 'user-audit/event-missing'
      | 'user-audit/reason-missing'
      | 'user-audit/not-presented'
      | 'user-audit/actions-unanswered'
    >;

/** An auditor as the team needs to know: whether qualified, and which units he or she works at or is cared for at. */
export type Auditor = {
  readonly personId: string;
  readonly isQualified: boolean;
  readonly unitIds: readonly string[];
};

/** Two at least, so that nobody interviews alone. */
export const smallestTeam = 2;

export type AuditCommand =
  | { readonly to: 'agreed'; readonly agreementId: string }
  | { readonly to: 'team-formed'; readonly team: readonly Auditor[] }
  | { readonly to: 'interviews' }
  | { readonly to: 'reported'; readonly reportId: string }
  | { readonly to: 'presented'; readonly eventId: string }
  | { readonly to: 'followed-up' }
  | { readonly to: 'ended'; readonly reason: string };

const missing = (code: UserAuditProblem['code'], path?: string) =>
  ({ ok: false, problem: path === undefined ? { code } : { code, path } }) as const;

const given = (text: string): boolean => text.trim() !== '';

const withTeam = (audit: UserAudit, team: readonly Auditor[]): Result<UserAudit, UserAuditProblem> => {
  const ids = new Set(team.map(({ personId }) => personId));
  if (ids.size < smallestTeam) return refuse('user-audit/team-too-small', { least: smallestTeam }, 'team');
  const unqualified = team.findIndex(({ isQualified }) => !isQualified);
  if (unqualified !== -1)
    return refuse('user-audit/auditor-not-qualified', undefined, `team[${unqualified}]`);
  const own = team.findIndex(({ unitIds }) => unitIds.includes(audit.unitId));
  if (own !== -1) return refuse('user-audit/own-unit', undefined, `team[${own}]`);
  return ok({ ...audit, teamIds: [...ids] });
};

const prepared = (audit: UserAudit, command: AuditCommand): Result<UserAudit, UserAuditProblem> => {
  if (command.to === 'agreed')
    return given(command.agreementId)
      ? ok({ ...audit, agreementId: command.agreementId })
      : missing('user-audit/agreement-missing', 'agreementId');
  if (command.to === 'team-formed') return withTeam(audit, command.team);
  if (command.to === 'reported')
    return given(command.reportId)
      ? ok({ ...audit, reportId: command.reportId })
      : missing('user-audit/report-missing', 'reportId');
  if (command.to === 'presented')
    return given(command.eventId)
      ? ok({ ...audit, presentedAtId: command.eventId })
      : missing('user-audit/event-missing', 'eventId');
  if (command.to === 'ended')
    return given(command.reason)
      ? ok({ ...audit, endedBecause: command.reason })
      : missing('user-audit/reason-missing', 'reason');
  return command.to === 'followed-up' && audit.actions.length === 0
    ? missing('user-audit/actions-unanswered')
    : ok(audit);
};

/**
 * Takes a user audit to its next stage (E4). Refuses a stage that does not follow; an agreement, report or
 * presentation without its record; a team of fewer than two, with somebody unqualified or tied to the unit; a
 * follow-up without any action; and ending without a reason.
 */
export const advanceAudit = (
  audit: UserAudit,
  command: AuditCommand,
): Result<UserAudit, UserAuditProblem> => {
  const next: readonly AuditStage[] = nextAuditStages[audit.stage];
  if (!next.includes(command.to))
    return refuse('user-audit/stage-not-next', { from: audit.stage, to: command.to });
  const result = prepared(audit, command);
  return result.ok ? ok({ ...result.value, stage: command.to }) : result;
};

/** Something that the audited unit will do: a commitment that the commissioner or the team accepts (E4). */
export type AuditAction = {
  readonly id: string;
  readonly what: string;
  readonly ownerId: string;
  readonly madeOn: PlainDate;
  readonly due: PlainDate | null;
  readonly acceptorIds: readonly string[];
};

/** Adds an action to an audit that has been presented (E4). Refuses an earlier stage, and one that says nothing. */
export const addAction = (audit: UserAudit, action: AuditAction): Result<UserAudit, UserAuditProblem> => {
  if (audit.stage !== 'presented' && audit.stage !== 'followed-up') return refuse('user-audit/not-presented');
  const commitment = newCommitment({ ...action, kind: 'audit-action', originId: audit.id });
  return commitment.ok ? ok({ ...audit, actions: [...audit.actions, commitment.value] }) : commitment;
};

export type AuditCapacityFinding = Finding<'user-audit/nobody-coordinates' | 'user-audit/nobody-trained'>;

/** Whether trained auditors can be used: twenty were trained and nobody coordinated them (E4, S2). */
export const auditCapacity = (auditors: number, coordinators: number): readonly AuditCapacityFinding[] => {
  if (auditors === 0) return [{ code: 'user-audit/nobody-trained', severity: 'info', at: 'auditors' }];
  return coordinators > 0
    ? []
    : [
        {
          code: 'user-audit/nobody-coordinates',
          severity: 'warning',
          at: 'coordinators',
          data: { auditors },
        },
      ];
};
