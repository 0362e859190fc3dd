import { askForNomination } from '../councils/ask-for-nomination.ts';
import type { NominationRequest } from '../councils/nomination-request.ts';
import type { Nomination } from '../councils/nomination.ts';
import type { Papers } from '../councils/nominee.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { seat } from './council.ts';
import { noon } from './noon.ts';
import { valueOf } from './result.ts';

/** What `org-a` is asked on 1 January 2026, till the end of the month: somebody for its seat `a`. */
export const askedFor = (): NominationRequest =>
  valueOf(
    askForNomination(
      { body: { id: 'council', status: 'active' }, seat: seat('a'), earlier: [] },
      { id: 'r', seatId: 'a', assignment: 'Fyra möten om året.', closes: plainDate('2026-01-31') },
      noon('2026-01-01'),
    ),
  );

/** Papers with nothing to declare. */
export const papers: Papers = {
  assignment: 'Företräder Attention i rådet.',
  declaration: { givenOn: plainDate('2026-01-15'), ties: [], other: null },
};

/** Kim, nominated as the answer to `askedFor`. */
export const nominationOf = (fields: Partial<Nomination> = {}): Nomination => ({
  id: 'n',
  requestId: 'r',
  personId: 'kim',
  status: 'nominated',
  refusedBecause: null,
  ...papers,
  ...fields,
});
