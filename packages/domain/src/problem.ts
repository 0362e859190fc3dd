import type { AccessProblem } from './access.ts';
import type { AnswerProblem } from './feedback/answer.ts';
import type { CaseProblem } from './feedback/case.ts';
import type { CycleProblem } from './feedback/cycle-life.ts';
import type { MaskingProblem } from './feedback/masking.ts';
import type { MergeProblem } from './feedback/merge.ts';
import type { ModerationProblem } from './feedback/moderation.ts';
import type { PromiseProblem } from './feedback/promise.ts';
import type { ReceiptProblem } from './feedback/receipt.ts';
import type { ReleaseProblem } from './feedback/release.ts';
import type { SubmissionProblem } from './feedback/submission.ts';
import type { VerdictObjectionProblem } from './feedback/verdict-objection.ts';
import type { WithdrawalProblem } from './feedback/withdrawal.ts';
import type { CommitmentProblem } from './kernel/commitment.ts';
import type { MoneyProblem } from './kernel/money.ts';
import type { PeriodProblem } from './kernel/period.ts';
import type { RequestProblem } from './kernel/request.ts';
import type { ShareOutProblem } from './kernel/share-out.ts';
import type { ShareProblem } from './kernel/share.ts';

/** What was asked for does not exist, or not for the one who asks. */
type NotFound =
  `${'body' | 'county-report' | 'organisation' | 'person' | 'point' | 'receipt' | 'region' | 'statement' | 'theme'}/not-found`;

/** What a server says about how it was asked. */
type Asking = 'input/invalid' | 'import/record-broken' | 'page/cursor-broken' | 'session/not-possible';

/** Every code of every refusal (K5). A total table over it gives each one a sentence in every language. */
export type ProblemCode =
  | AccessProblem['code']
  | AnswerProblem['code']
  | Asking
  | CaseProblem['code']
  | CommitmentProblem['code']
  | CycleProblem['code']
  | MaskingProblem['code']
  | MergeProblem['code']
  | ModerationProblem['code']
  | MoneyProblem['code']
  | NotFound
  | PeriodProblem['code']
  | PromiseProblem['code']
  | ReceiptProblem['code']
  | ReleaseProblem['code']
  | RequestProblem['code']
  | ShareOutProblem['code']
  | ShareProblem['code']
  | SubmissionProblem['code']
  | VerdictObjectionProblem['code']
  | WithdrawalProblem['code'];
