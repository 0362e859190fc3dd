import { access, type Action } from '@inflytande/domain/access';
import * as v from 'valibot';
import { freeText, oneOf, wholeDay } from '../search-fields.ts';

/** What the log shows, as its address says. */
export const EventLogSearch = v.object({
  handelse: oneOf(Object.keys(access) as [Action, ...Action[]]),
  galler: freeText,
  fran: wholeDay,
  till: wholeDay,
});
export type EventLogSearch = v.InferOutput<typeof EventLogSearch>;
