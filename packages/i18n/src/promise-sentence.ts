import type { Standing } from '@inflytande/domain/feedback/standing';
import type { VerdictOutcome } from '@inflytande/domain/feedback/verdict-outcome';
import type { CommitmentState } from '@inflytande/domain/kernel/commitment';
import { verdictWords } from './feedback-words.ts';
import { m } from './paraglide/messages.js';

/** A promise as the server shows it. */
export type SaidPromise = {
  readonly state: CommitmentState;
  readonly due: string | null;
  /** The day that was promised first, where it has been moved. */
  readonly firstDue: string | null;
  readonly isLate: boolean;
  readonly reason: string | null;
};

/** Who promised, and how a site writes a day. */
type Told = { readonly name: string; readonly written: (date: string) => string };

const isVerdict = (reason: string): reason is keyof typeof verdictWords => reason in verdictWords;
/** A reason in somebody's words, or the verdict that stands for one. */
const reasonWords = (reason: string | null): string =>
  reason === null ? '' : isVerdict(reason) ? verdictWords[reason]() : reason;

const whenDue = ({ due, isLate }: SaidPromise, { written }: Told): string => {
  if (due === null) return m.promise_open_undated();
  return isLate ? m.promise_late({ date: written(due) }) : m.promise_open({ date: written(due) });
};

const sentences = {
  open: whenDue,
  claimed: (_, { name }) => m.promise_claimed({ name }),
  accepted: () => m.promise_accepted(),
  closed: ({ reason }) => m.promise_closed({ reason: reasonWords(reason) }),
} as const satisfies Record<CommitmentState, (promise: SaidPromise, told: Told) => string>;

/** How a promise stands, in sentences: till when or what came of it, and that it was moved or given back (B4). */
export const promiseSentences = (promise: SaidPromise, told: Told): readonly string[] => {
  const { state, firstDue, reason } = promise;
  const main = sentences[state](promise, told);
  if (state !== 'open' || reason === null) return [main];
  const why = reasonWords(reason);
  return [
    main,
    firstDue === null
      ? m.promise_returned({ reason: why })
      : m.promise_moved({ date: told.written(firstDue), reason: why }),
  ];
};

const outcomes = {
  none: () => null,
  awaiting: () => m.verdict_awaiting(),
  solved: () => null,
  disagreed: () => m.verdict_disagreed(),
  unsolved: () => m.verdict_unsolved(),
} as const satisfies Record<VerdictOutcome, () => string | null>;

/** What the raisers come to as a whole, where that needs a sentence; null where the status says it (B4). */
export const outcomeSentence = ({
  outcome,
  reopenedIn,
}: Pick<Standing, 'outcome' | 'reopenedIn'>): string | null => {
  if (reopenedIn !== null) return m.verdict_reopened({ year: reopenedIn });
  return outcomes[outcome]();
};
