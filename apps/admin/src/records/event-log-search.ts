import { access, type Action } from '@inflytande/domain/access';
import * as v from 'valibot';
import { freeText, oneOf } from '../search-fields.ts';

/** A whole day; anything else in the address is as if it were not there. */
const day = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined));

/** What the log shows, as its address says. */
export const EventLogSearch = v.object({
  handelse: oneOf(Object.keys(access) as [Action, ...Action[]]),
  galler: freeText,
  fran: day,
  till: day,
});
export type EventLogSearch = v.InferOutput<typeof EventLogSearch>;
