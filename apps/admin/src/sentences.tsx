import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { Suspense, use } from 'react';

let sentenceOf: ((problem: Problem) => string) | null = null;

const bring = async (): Promise<void> => {
  try {
    ({ problemSentence: sentenceOf } = await import('@inflytande/i18n/problem-sentence'));
  } catch {
    // A refusal is then said as any other fault.
  }
};

/**
 * When the sentences of all refusals are here. They are a sixth of the program, and nobody is refused anything before the
 * first screen is drawn, so they come beside it.
 */
export const sentencesReady: Promise<void> = bring();

/** The sentence of a refusal; what the server refuses reaches no screen before the sentences are here. */
export const sentenceFor = (problem: Problem): string => sentenceOf?.(problem) ?? m.admin_problem_broken();

const Sentence = ({ problem }: { readonly problem: Problem }) => {
  use(sentencesReady);
  return sentenceFor(problem);
};

/** The sentence of a refusal that is known before the server has been asked. */
export const ProblemSentence = ({ problem }: { readonly problem: Problem }) => (
  <Suspense fallback={null}>
    <Sentence problem={problem} />
  </Suspense>
);
