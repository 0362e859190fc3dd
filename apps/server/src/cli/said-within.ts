import { plainSentence } from '@inflytande/i18n/plain-sentence';

/** A refusal's sentence as a part of a longer one: without capital and full stop. The command line speaks Swedish. */
export const saidWithin = (problem: Parameters<typeof plainSentence>[0]): string => {
  const sentence = plainSentence(problem, 'sv');
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
};
