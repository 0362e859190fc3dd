import type { PlainDate } from '../kernel/plain-date.ts';
import { firstYear } from '../kernel/source-years.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';

/** What an association hands in for a year (O5). */
export const standingDocuments = [
  'statutes',
  'annual-meeting-minutes',
  'activity-report',
  'audit-report',
  'signatories',
] as const;
export type StandingDocument = (typeof standingDocuments)[number];

export const documentStatuses = ['missing', 'submitted', 'approved', 'rejected'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];
export type DocumentAction = 'submit' | 'approve' | 'reject';

/** What may be done with a document in each status, and the status after it (O5). What is rejected comes again. */
export const documentActions = {
  missing: { submit: 'submitted' },
  submitted: { submit: 'submitted', approve: 'approved', reject: 'rejected' },
  approved: { submit: 'submitted' },
  rejected: { submit: 'submitted' },
} as const satisfies Record<DocumentStatus, Partial<Record<DocumentAction, DocumentStatus>>>;

/** Who may do it: the association hands in, the authority judges. */
export const documentActor = {
  submit: 'association',
  approve: 'authority',
  reject: 'authority',
} as const satisfies Record<DocumentAction, 'association' | 'authority'>;

/** One document of an association for a year. `reason` is why it was rejected; `fileId` the version that counts. */
export type DocumentState = {
  readonly organisationId: string;
  readonly year: number;
  readonly document: StandingDocument;
  readonly status: DocumentStatus;
  readonly fileId: string | null;
  readonly reason: string | null;
};

export type StandingProblem = Problem<
  | 'standing/file-missing'
  | 'standing/newer-file'
  | 'standing/not-in-this-status'
  | 'standing/reason-missing'
  | 'standing/wrong-party'
  | 'standing/year-not-possible'
>;

/** `fileId` is the version that is handed in, or the one that was looked at. */
export type DocumentCommand = { readonly by: 'association' | 'authority'; readonly fileId: string } & (
  | { readonly action: 'submit'; readonly on: PlainDate }
  | { readonly action: 'approve' }
  | { readonly action: 'reject'; readonly reason: string }
);

/**
 * A document after an action (O5). Refuses what its status does not allow, an association that judges or an authority
 * that hands in, a submission without a file or for a year before 1990 or after the next (K4), a judgement of another version than the one that counts, and a
 * rejection without a reason.
 */
export const decideDocument = (
  state: DocumentState,
  command: DocumentCommand,
): Result<DocumentState, StandingProblem> => {
  const { action } = command;
  const step = stepTo(documentActions, { status: state.status, action }, 'standing/not-in-this-status');
  if (!step.ok) return step;
  const status = step.value;
  if (documentActor[command.action] !== command.by) return refuse('standing/wrong-party');
  if (command.action === 'submit') {
    if (state.year < firstYear || state.year > Number(command.on.slice(0, 4)) + 1)
      return refuse('standing/year-not-possible', undefined, 'year');
    return command.fileId.trim() === ''
      ? refuse('standing/file-missing', undefined, 'fileId')
      : ok({ ...state, status, fileId: command.fileId, reason: null });
  }
  if (command.fileId !== state.fileId) return refuse('standing/newer-file');
  if (command.action !== 'reject') return ok({ ...state, status });
  return command.reason.trim() === ''
    ? refuse('standing/reason-missing', undefined, 'reason')
    : ok({ ...state, status, reason: command.reason });
};

export type Standing = {
  /** `incomplete`: something is missing or rejected. `to-review`: all is in, not all is approved. */
  readonly state: 'approved' | 'to-review' | 'incomplete';
  readonly documents: Readonly<Record<StandingDocument, DocumentStatus>>;
};

/** An association's standing for a year (O5). What nobody has handed in is missing. */
export const standingIn = (
  states: readonly DocumentState[],
  organisationId: string,
  year: number,
): Standing => {
  const own = states.filter((one) => one.organisationId === organisationId && one.year === year);
  const statusOf = (document: StandingDocument): DocumentStatus =>
    own.findLast((one) => one.document === document)?.status ?? 'missing';
  const documents: Standing['documents'] = {
    statutes: statusOf('statutes'),
    'annual-meeting-minutes': statusOf('annual-meeting-minutes'),
    'activity-report': statusOf('activity-report'),
    'audit-report': statusOf('audit-report'),
    signatories: statusOf('signatories'),
  };
  const statuses = Object.values(documents);
  if (statuses.some((status) => status === 'missing' || status === 'rejected'))
    return { state: 'incomplete', documents };
  return { state: statuses.every((status) => status === 'approved') ? 'approved' : 'to-review', documents };
};
