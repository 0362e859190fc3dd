import type { Money } from '../kernel/money.ts';
import type { Decision } from '../kernel/decision.ts';
import { applicationStatus, type Application } from './application.ts';
import type { ApplicationStatus } from './application-status.ts';
import type { GrantDecision } from './grant-decision.ts';

/** Who got it. A person may never be named in open data, whatever the reason (F12, Z1). */
export type Grantee =
  | { readonly kind: 'organisation'; readonly organisationId: string; readonly hasHiddenAddress: boolean }
  | { readonly kind: 'person' };

/** A grant with what a decision to publish needs to know. */
export type GrantOnRecord = {
  readonly application: Application<unknown>;
  readonly grantDecision: GrantDecision | null;
  readonly grantee: Grantee;
};

/** A grant that may leave as open data; amount in öre. Nothing of what the applicant wrote comes along. */
export type OpenGrant = {
  readonly applicationId: string;
  readonly organisationId: string;
  /** The address of a shelter is hidden in every channel (O8). */
  readonly hasHiddenAddress: boolean;
  readonly amount: Money;
  readonly decision: Decision;
};

const awarded = {
  granted: true,
  'partly-granted': true,
  accepted: true,
  draft: false,
  'awaiting-second-signature': false,
  submitted: false,
  'completion-requested': false,
  assessed: false,
  refused: false,
  dismissed: false,
  'written-off': false,
  declined: false,
  withdrawn: false,
} as const satisfies Record<ApplicationStatus, boolean>;

/**
 * What may leave as open data (F12): only what was awarded to organisations, and only when they have been told. What
 * was refused, declined, withdrawn, reopened or never decided does not, and no person ever does.
 */
export const openGrants = (grants: readonly GrantOnRecord[]): readonly OpenGrant[] =>
  grants.flatMap(({ application, grantDecision, grantee }): readonly OpenGrant[] => {
    if (grantee.kind !== 'organisation' || grantDecision === null) return [];
    const { amount, decision } = grantDecision;
    const isAwarded = awarded[applicationStatus(application)] && amount > 0;
    if (!isAwarded || decision.notifiedOn === null) return [];
    const { organisationId, hasHiddenAddress } = grantee;
    return [{ applicationId: application.id, organisationId, hasHiddenAddress, amount, decision }];
  });
