import { newCommitment, type Commitment, type CommitmentProblem } from '../kernel/commitment.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Call } from './call.ts';

/**
 * The duty to report that comes with a grant (F1, F10): a commitment of the grantee, due on the call's day, done when
 * the deciding body's side accepts it; late it stands with everything else that is overdue. Null where the call asks
 * for no report. Refuses a due day before the decision.
 */
export const reportDuty = (
  call: Pick<Call, 'reportDue' | 'decidingBodyId' | 'purpose'>,
  grant: { readonly id: string; readonly organisationId: string; readonly decidedOn: PlainDate },
  id: string,
): Result<Commitment | null, CommitmentProblem> =>
  call.reportDue === null
    ? ok(null)
    : newCommitment({
        id,
        kind: 'report-duty',
        originId: grant.id,
        what: call.purpose,
        ownerId: grant.organisationId,
        madeOn: grant.decidedOn,
        due: call.reportDue,
        acceptorIds: [call.decidingBodyId],
      });
