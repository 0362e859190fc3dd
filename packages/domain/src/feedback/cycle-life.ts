import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** The steps of a cycle, in order (B8). `not-held`: there was no round that year. */
export const cycleSteps = [
  'planned',
  'pre-meeting',
  'hearing',
  'call-for-views',
  'compilation',
  'sign-off',
  'answers',
  'verdicts',
  'completed',
  'not-held',
] as const;
export type CycleStep = (typeof cycleSteps)[number];

/** Which step may follow which (B8). Past a step, back, or away needs a reason; what is signed is never unsigned. */
export const nextCycleSteps = {
  planned: ['pre-meeting', 'hearing', 'call-for-views', 'not-held'],
  'pre-meeting': ['hearing', 'call-for-views', 'not-held'],
  hearing: ['call-for-views', 'compilation', 'not-held'],
  'call-for-views': ['compilation', 'not-held'],
  compilation: ['sign-off', 'call-for-views', 'not-held'],
  'sign-off': ['answers', 'compilation', 'not-held'],
  answers: ['verdicts'],
  verdicts: ['completed'],
  completed: [],
  'not-held': [],
} as const satisfies Record<CycleStep, readonly CycleStep[]>;

/** Whether a round that stands at a step may still ask for views in writing (B8). */
export const mayCallForViews = (step: CycleStep): boolean => {
  const next: readonly CycleStep[] = nextCycleSteps[step];
  return step === 'call-for-views' || next.includes('call-for-views');
};

/** The record that a step points to: the event held, the request sent, the network's decision. */
export const stepRecord = {
  planned: null,
  'pre-meeting': 'event',
  hearing: 'event',
  'call-for-views': 'request',
  compilation: null,
  'sign-off': null,
  answers: 'decision',
  verdicts: null,
  completed: null,
  'not-held': null,
} as const satisfies Record<CycleStep, 'event' | 'request' | 'decision' | null>;

/** The edition as it was when the network signed it; nothing that happens later changes it. */
export type SignedEdition<E> = { readonly edition: E; readonly decisionId: string; readonly at: number };

export type CycleLife<E> = {
  readonly year: number;
  /** Every step that was entered, oldest first; instants in milliseconds. */
  readonly history: readonly {
    readonly step: CycleStep;
    readonly recordId: string | null;
    readonly by: string;
    readonly at: number;
    readonly reason: string | null;
  }[];
  readonly signed: SignedEdition<E> | null;
};

export type CycleProblem = Problem<
  | 'cycle/step-not-next'
  | 'cycle/record-missing'
  | 'cycle/reason-missing'
  | 'cycle/call-not-sent'
  | 'cycle/sign-the-edition'
  | 'cycle/not-finished'
  | 'cycle/year-not-later'
>;

/** A new cycle, planned. */
export const newCycle = <E>(year: number): CycleLife<E> => ({ year, history: [], signed: null });

/** A round that only a source tells of: it is over, and whether it was held is all that is known. */
export const toldCycle = <E>(year: number, held: boolean): CycleLife<E> => ({
  year,
  history: [{ step: held ? 'completed' : 'not-held', recordId: null, by: 'system', at: 0, reason: null }],
  signed: null,
});

/** The step that a cycle stands at; `planned` before the first. */
export const cycleStep = (life: CycleLife<unknown>): CycleStep => life.history.at(-1)?.step ?? 'planned';

/** The steps at which the associations have been asked. */
const asking: ReadonlySet<CycleStep> = new Set(['hearing', 'call-for-views']);

/** Whether the round counts as held (B2, B8): the associations were asked, and it was not called off. */
export const isHeld = (life: CycleLife<unknown>): boolean =>
  cycleStep(life) !== 'not-held' && life.history.some(({ step }) => asking.has(step));

const place = (step: CycleStep): number => cycleSteps.indexOf(step);
const isStraightOn = (from: CycleStep, to: CycleStep): boolean =>
  to !== 'not-held' && place(to) === place(from) + 1;

export type StepCommand = {
  readonly step: CycleStep;
  readonly recordId: string | null;
  readonly by: string;
  readonly reason: string | null;
};

const entered = <E>(
  life: CycleLife<E>,
  command: StepCommand,
  at: number,
): Result<CycleLife<E>, CycleProblem> => {
  const from = cycleStep(life);
  const { step, recordId, reason } = command;
  const next: readonly CycleStep[] = nextCycleSteps[from];
  if (!next.includes(step)) return refuse('cycle/step-not-next', { from, step }, 'step');
  if (stepRecord[step] !== null && !recordId?.trim())
    return refuse('cycle/record-missing', { kind: stepRecord[step] }, 'recordId');
  if (!isStraightOn(from, step) && !reason?.trim()) return refuse('cycle/reason-missing', { step }, 'reason');
  return ok({ ...life, history: [...life.history, { ...command, at }] });
};

/**
 * Takes a cycle to a step (B8). Refuses a step that does not follow, a pre-meeting, hearing or call without its
 * record, a call that has not been sent for this round, and going past a step, back, or to `not-held` without a reason. Answers begin by signing (`signEdition`).
 */
export const enterStep = <E>(
  life: CycleLife<E>,
  { sentCallIds, ...command }: StepCommand & { readonly sentCallIds: readonly string[] },
  at: number,
): Result<CycleLife<E>, CycleProblem> => {
  const result = entered(life, command, at);
  if (result.ok && command.step === 'call-for-views' && !sentCallIds.includes(command.recordId ?? ''))
    return refuse('cycle/call-not-sent', undefined, 'recordId');
  return result.ok && command.step === 'answers'
    ? refuse('cycle/sign-the-edition', undefined, 'step')
    : result;
};

/**
 * The network signs the edition by its decision, and it goes to the principals (B8). From then on it is frozen.
 * Refuses a cycle that is not at sign-off – so also one that was signed – and a missing decision.
 */
export const signEdition = <E>(
  life: CycleLife<E>,
  command: { readonly edition: E; readonly decisionId: string; readonly by: string },
  at: number,
): Result<CycleLife<E>, CycleProblem> => {
  const { edition, decisionId, by } = command;
  const result = entered(life, { step: 'answers', recordId: decisionId, by, reason: null }, at);
  return result.ok ? ok({ ...result.value, signed: { edition, decisionId, at } }) : result;
};

/** The cycle after one that is completed or was not held (B8). Refuses an unfinished one, and a year that is not later. */
export const nextCycle = <E>(life: CycleLife<E>, year: number): Result<CycleLife<E>, CycleProblem> => {
  const step = cycleStep(life);
  if (nextCycleSteps[step].length > 0) return refuse('cycle/not-finished', { step });
  return year > life.year ? ok(newCycle(year)) : refuse('cycle/year-not-later', { year: life.year }, 'year');
};
