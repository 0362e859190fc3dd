import { pointStatuses } from '@inflytande/domain/feedback/point';
import * as v from 'valibot';
import { freeText, oneOf, yearText } from '../search-fields.ts';

export const pointSorts = ['newest', 'oldest', 'waiting'] as const;

/** What the list of points shows, as its address says. */
export const PointSearch = v.object({
  sok: freeText,
  tema: freeText,
  huvudman: freeText,
  ar: yearText,
  status: oneOf(pointStatuses),
  sortera: oneOf(pointSorts),
});
export type PointSearch = v.InferOutput<typeof PointSearch>;
