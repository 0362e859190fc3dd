import type { Setting } from '../kernel/setting.ts';
import { daysBetween, spanOf, type PlainDate } from '../kernel/plain-date.ts';
import { shownWaitingSince } from './clocks.ts';
import type { Standing } from './standing.ts';
import type { WaitingStep } from './waiting-step.ts';

/** Days that a question waits for an answer before it is taken to the steering group (B3). */
export const defaultEscalationDays: Setting<number> = {
  value: 120,
  source: 'OPR',
  from: '2018-01-01',
  isDefault: true,
  toConfirm: true,
};

type Waiting = Pick<Standing, 'status' | 'waitingSince'>;
type Taken = Pick<WaitingStep, 'kind' | 'of'>;

/** The step by which what waits now was taken to the steering group. */
const stepOf = <Step extends Taken>(standing: Waiting, steps: readonly Step[]): Step | undefined => {
  const since = shownWaitingSince(standing);
  return steps.find(({ kind, of }) => kind === 'escalated' && of === since);
};

/**
 * Since when a question has waited that is to be taken to the steering group on a day (B3): it has waited for so many
 * days, an imprecise day of sending counting from its last (K2). Null where it does not wait, has not waited so long, or
 * was taken there before: each waiting once.
 */
export const escalationDue = (
  standing: Waiting,
  steps: readonly Taken[],
  { on, days = defaultEscalationDays }: { readonly on: PlainDate; readonly days?: Setting<number> },
): string | null => {
  const since = shownWaitingSince(standing);
  if (since === null || daysBetween(spanOf(since).until, on) < days.value) return null;
  return stepOf(standing, steps) === undefined ? since : null;
};

/**
 * When what waits now was taken to the steering group, in milliseconds since 1970 (B3). Null where it was not, and as soon
 * as it no longer waits: the event remains, the matter is no longer there.
 */
export const escalatedAt = (
  standing: Waiting,
  steps: readonly (Taken & Pick<WaitingStep, 'at'>)[],
): number | null => stepOf(standing, steps)?.at ?? null;
