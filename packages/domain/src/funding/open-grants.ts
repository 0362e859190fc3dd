import type * as v from 'valibot';
import type { LedgerSums } from '../kernel/ledger.ts';
import type { Money } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Audience } from '../kernel/request.ts';
import { applicationStatus, type Application } from './application.ts';
import type { ApplicationStatus } from './application-status.ts';
import type { GrantDecision } from './grant-decision.ts';

/** Who got it. A person may never be named in open data, whatever the reason (F12, Z1). */
export type Grantee =
  | { readonly kind: 'organisation'; readonly organisationId: string; readonly hasHiddenAddress: boolean }
  | { readonly kind: 'person' };

/** Where a grant does good; codes of counties and municipalities (K7). */
export type GrantArea =
  | { readonly kind: 'national' }
  | { readonly kind: 'county' | 'municipality'; readonly code: string };

/** A grant with what a decision to publish needs to know. */
export type GrantOnRecord = {
  readonly application: Application<unknown>;
  readonly grantDecision: GrantDecision | null;
  readonly grantee: Grantee;
  readonly area: GrantArea;
  /** Whom the call was put to. */
  readonly audience: Audience;
  /** The sums of the grant's own account (F11). */
  readonly sums: Pick<LedgerSums, 'asked' | 'paid'>;
};

/**
 * A grant that may leave as open data; amounts in öre. Only `openGrants` makes one, and whoever writes open data takes
 * nothing else. Nothing of what the applicant wrote comes along, nor who decided.
 */
export type OpenGrant = {
  readonly applicationId: string;
  readonly organisationId: string;
  /** Null where nobody asked for a sum. */
  readonly asked: Money | null;
  readonly amount: Money;
  readonly paid: Money;
  readonly decidedOn: PlainDate;
  readonly area: GrantArea;
  /** Whether anyone could apply. */
  readonly openCall: boolean;
} & v.Brand<'OpenGrant'>;

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

/** A shelter hides its address in every channel (O8): not even its municipality is told. */
const toldArea = (area: GrantArea, hasHiddenAddress: boolean): GrantArea =>
  hasHiddenAddress && area.kind === 'municipality' ? { kind: 'county', code: area.code.slice(0, 2) } : area;

/**
 * What may leave as open data (F12): only what was awarded to organisations, and only when they have been told. What
 * was refused, declined, withdrawn, reopened or never decided does not, and no person ever does.
 */
export const openGrants = (grants: readonly GrantOnRecord[]): readonly OpenGrant[] =>
  grants.flatMap(({ application, grantDecision, grantee, ...rest }): readonly OpenGrant[] => {
    if (grantee.kind !== 'organisation' || grantDecision === null) return [];
    const { amount, decision } = grantDecision;
    const isAwarded = awarded[applicationStatus(application)] && amount > 0;
    if (!isAwarded || decision.notifiedOn === null) return [];
    const { asked, paid } = rest.sums;
    const open = {
      applicationId: application.id,
      organisationId: grantee.organisationId,
      asked: asked === 0 ? null : asked,
      amount,
      paid,
      decidedOn: decision.on,
      area: toldArea(rest.area, grantee.hasHiddenAddress),
      openCall: rest.audience.kind === 'anyone',
    };
    return [open as OpenGrant];
  });
