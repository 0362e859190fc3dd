import * as v from 'valibot';
import { freeText, oneOf } from '../search-fields.ts';

/** Which incoming statement is open, and what is about to be done with it. */
export const IncomingSearch = v.object({
  vald: freeText,
  gor: oneOf(['publicera', 'avboj', 'fraga']),
});
export type IncomingSearch = v.InferOutput<typeof IncomingSearch>;
