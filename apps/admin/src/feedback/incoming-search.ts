import * as v from 'valibot';
import { freeText, oneOf } from '../search-fields.ts';

/** Which incoming statement is open, what is about to be done with it, and which are shown. */
export const IncomingSearch = v.object({
  vald: freeText,
  gor: oneOf(['publicera', 'avboj', 'fraga']),
  /** Only what individuals await a first reply to (B3). */
  svar: oneOf(['vantar']),
});
export type IncomingSearch = v.InferOutput<typeof IncomingSearch>;
