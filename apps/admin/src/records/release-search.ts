import { documentKinds } from '@inflytande/domain/records/document-release';
import * as v from 'valibot';
import { freeText, oneOf, wholeDay } from '../search-fields.ts';

/** Which document somebody looks for, as the address says; `begar` is the one that a request is written for. */
export const ReleaseSearch = v.object({
  sok: freeText,
  slag: oneOf(documentKinds),
  fran: wholeDay,
  till: wholeDay,
  begar: freeText,
});
export type ReleaseSearch = v.InferOutput<typeof ReleaseSearch>;
