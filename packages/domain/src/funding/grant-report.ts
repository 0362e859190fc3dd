import type { Money } from '../kernel/money.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';

export const reportStatuses = ['draft', 'submitted', 'content-checked', 'approved', 'returned'] as const;
export type GrantReportStatus = (typeof reportStatuses)[number];
export type GrantReportAction = 'save' | 'submit' | 'check-content' | 'approve' | 'return';

/** What may be done with a report in each status (F10): the content is checked first, then the money. */
export const reportSteps = {
  draft: { save: 'draft', submit: 'submitted' },
  submitted: { 'check-content': 'content-checked', return: 'returned' },
  'content-checked': { approve: 'approved', return: 'returned' },
  returned: { save: 'returned', submit: 'submitted' },
  approved: {},
} as const satisfies Record<GrantReportStatus, Partial<Record<GrantReportAction, GrantReportStatus>>>;

/** What was used of a cost line; amounts in öre. `disallowed` is what the financial check did not accept of it. */
export type ReportLine = { readonly costLineId: string; readonly used: Money; readonly disallowed: Money };

/** A grantee's report (F10). */
export type GrantReport = {
  readonly id: string;
  readonly grantId: string;
  readonly kind: 'interim' | 'final';
  readonly status: GrantReportStatus;
  /** What came of it, in the grantee's words. */
  readonly result: string;
  readonly lines: readonly ReportLine[];
  readonly checkedBy: string | null;
  readonly approvedBy: string | null;
  readonly returnedBecause: string | null;
};

export type GrantReportProblem = Problem<
  | 'grant-report/disallowed-too-much'
  | 'grant-report/line-unknown'
  | 'grant-report/not-in-this-status'
  | 'grant-report/over-paid'
  | 'grant-report/reason-missing'
  | 'grant-report/result-missing'
>;

/** A new report, empty. */
export const newReport = (given: Pick<GrantReport, 'id' | 'grantId' | 'kind'>): GrantReport => ({
  ...given,
  status: 'draft',
  result: '',
  lines: [],
  checkedBy: null,
  approvedBy: null,
  returnedBecause: null,
});

export type GrantReportCommand =
  | {
      readonly action: 'save';
      readonly result: string;
      readonly lines: readonly Pick<ReportLine, 'costLineId' | 'used'>[];
    }
  | { readonly action: 'submit' }
  | { readonly action: 'check-content'; readonly by: string }
  /** What is not accepted, in öre by cost line; what is left out is accepted whole. */
  | { readonly action: 'approve'; readonly by: string; readonly disallowed: Readonly<Record<string, Money>> }
  | { readonly action: 'return'; readonly reason: string };

/** The grant that it is about: its cost lines, and what has been paid to the grantee, in öre. */
type Of = { readonly costLineIds: readonly string[]; readonly paid: Money };

/** What the report says was used, and what is accepted of it, in öre. */
export const usedIn = ({ lines }: GrantReport): { readonly reported: Money; readonly accepted: Money } => {
  const reported = lines.reduce((sum, { used }) => sum + used, 0);
  const disallowed = lines.reduce((sum, line) => sum + line.disallowed, 0);
  return { reported: reported as Money, accepted: (reported - disallowed) as Money };
};

const saved = (report: GrantReport, lines: readonly Pick<ReportLine, 'costLineId' | 'used'>[], of: Of) => {
  const unknown = lines.find(({ costLineId, used }) => !of.costLineIds.includes(costLineId) || used < 0);
  if (unknown !== undefined)
    return refuse('grant-report/line-unknown', { costLineId: unknown.costLineId }, 'lines');
  return ok({ ...report, lines: lines.map((line) => ({ ...line, disallowed: 0 as Money })) });
};

const checked = (
  report: GrantReport,
  { by, disallowed }: Extract<GrantReportCommand, { action: 'approve' }>,
): Result<GrantReport, GrantReportProblem> => {
  const byLine = new Map(Object.entries(disallowed));
  const lines = report.lines.map((line) => ({
    ...line,
    disallowed: byLine.get(line.costLineId) ?? line.disallowed,
  }));
  const tooMuch = lines.find((line) => line.disallowed < 0 || line.disallowed > line.used);
  if (tooMuch !== undefined)
    return refuse('grant-report/disallowed-too-much', { costLineId: tooMuch.costLineId }, 'disallowed');
  const stranger = [...byLine.keys()].find((id) => !report.lines.some(({ costLineId }) => costLineId === id));
  if (stranger !== undefined)
    return refuse('grant-report/line-unknown', { costLineId: stranger }, 'disallowed');
  return ok({ ...report, lines, status: 'approved', approvedBy: by });
};

/**
 * A report after a command (F10). Refuses what its status does not allow, a cost line that the grant does not have,
 * a report without result, more used than was paid, disallowing more than was used, and returning without a reason.
 */
export const decideReport = (
  report: GrantReport,
  command: GrantReportCommand,
  of: Of,
): Result<GrantReport, GrantReportProblem> => {
  const { action } = command;
  const step = stepTo(reportSteps, { status: report.status, action }, 'grant-report/not-in-this-status');
  if (!step.ok) return step;
  const status = step.value;
  if (command.action === 'save') return saved({ ...report, result: command.result }, command.lines, of);
  if (command.action === 'submit') {
    if (report.result.trim() === '') return refuse('grant-report/result-missing', undefined, 'result');
    if (usedIn(report).reported > of.paid)
      return refuse('grant-report/over-paid', { paid: of.paid }, 'lines');
    return ok({ ...report, status, returnedBecause: null });
  }
  if (command.action === 'check-content') return ok({ ...report, status, checkedBy: command.by });
  if (command.action === 'approve') return checked(report, command);
  return command.reason.trim() === ''
    ? refuse('grant-report/reason-missing', undefined, 'reason')
    : ok({ ...report, status, returnedBecause: command.reason });
};

/**
 * What follows from an approved final report (F10): project money that was not used is claimed back, an operating
 * grant may be saved. Null before it is approved, and for an interim report. `amount` in öre.
 */
export const unusedOf = (
  report: GrantReport,
  grant: { readonly paid: Money; readonly grantKind: 'project' | 'operating' },
): { readonly amount: Money; readonly becomes: 'nothing' | 'repayment-claim' | 'saved' } | null => {
  if (report.kind !== 'final' || report.status !== 'approved') return null;
  const amount = (grant.paid - usedIn(report).accepted) as Money;
  if (amount === 0) return { amount, becomes: 'nothing' };
  return { amount, becomes: grant.grantKind === 'project' ? 'repayment-claim' : 'saved' };
};
