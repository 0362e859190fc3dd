import { announce } from './announce.ts';
import { queryClient } from './api.ts';

/**
 * What comes after a change, wherever it was made: it is said what was done, all that is shown is asked for anew, and the
 * form closes or the draft is dropped.
 */
export const afterChange = <Answer, Given>(
  said: string | ((answer: Answer, given: Given) => string),
  then?: (answer: Answer, given: Given) => unknown,
) => ({
  onSuccess: async (answer: Answer, given: Given): Promise<void> => {
    announce(typeof said === 'string' ? said : said(answer, given));
    await queryClient.invalidateQueries();
    await then?.(answer, given);
  },
});
