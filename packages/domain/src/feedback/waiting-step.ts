/** What time alone brings about while a point waits for an answer (B3). */
export const waitingStepKinds = ['answer-due-soon', 'answer-overdue', 'escalated'] as const;
export type WaitingStepKind = (typeof waitingStepKinds)[number];

/** That it has come about: each once. `at` is in milliseconds since 1970. */
export type WaitingStep = {
  readonly pointId: string;
  readonly kind: WaitingStepKind;
  /** Who was reminded; empty where the step concerns nobody in particular. */
  readonly principalId: string;
  /** Of which waiting: the last day on time of what was reminded of, the day of sending (K2) of what was escalated. */
  readonly of: string;
  readonly at: number;
};
