/** Where an application stands (F5). Each is computed from its history, never stored. */
export const applicationStatuses = [
  'draft',
  'awaiting-second-signature',
  'submitted',
  'completion-requested',
  'assessed',
  'granted',
  'partly-granted',
  'refused',
  'dismissed',
  'written-off',
  'accepted',
  'declined',
  'withdrawn',
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

export const applicationActions = [
  'save',
  'submit',
  'sign',
  'take-back',
  'request-completion',
  'assess',
  'decide',
  'dismiss',
  'write-off',
  'accept',
  'decline',
  'withdraw',
  'reopen',
] as const;
export type ApplicationAction = (typeof applicationActions)[number];

/** Who may do it: the association that applies, or the authority. */
export const applicationActor = {
  save: 'applicant',
  submit: 'applicant',
  sign: 'applicant',
  'take-back': 'applicant',
  'request-completion': 'authority',
  assess: 'authority',
  decide: 'authority',
  dismiss: 'authority',
  'write-off': 'authority',
  accept: 'applicant',
  decline: 'applicant',
  withdraw: 'applicant',
  reopen: 'authority',
} as const satisfies Record<ApplicationAction, 'applicant' | 'authority'>;

/**
 * What may be done in each status (F5): the one table that server and screens share. Completion is a new version, so
 * `submit` and `sign` come again. What was decided is reopened only by a new decision, e.g. after an appeal.
 */
export const applicationSteps = {
  draft: ['save', 'submit'],
  'awaiting-second-signature': ['sign', 'take-back'],
  submitted: ['request-completion', 'assess', 'dismiss', 'write-off', 'withdraw'],
  'completion-requested': ['save', 'submit', 'assess', 'dismiss', 'write-off', 'withdraw'],
  assessed: ['request-completion', 'decide', 'dismiss', 'write-off', 'withdraw'],
  granted: ['accept', 'decline', 'reopen'],
  'partly-granted': ['accept', 'decline', 'reopen'],
  refused: ['reopen'],
  dismissed: ['reopen'],
  'written-off': ['reopen'],
  accepted: ['reopen'],
  declined: [],
  withdrawn: [],
} as const satisfies Record<ApplicationStatus, readonly ApplicationAction[]>;

/** Where an application may rest for good. */
export const restingStatuses = [
  'refused',
  'dismissed',
  'written-off',
  'accepted',
  'declined',
  'withdrawn',
] as const satisfies readonly ApplicationStatus[];

/** Whether the status allows the action, by the table. */
export const allowsAction = (status: ApplicationStatus, action: ApplicationAction): boolean => {
  const allowed: readonly ApplicationAction[] = applicationSteps[status];
  return allowed.includes(action);
};
