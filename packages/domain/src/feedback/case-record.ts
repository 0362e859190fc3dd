import * as v from 'valibot';
import { PlainDate } from '../kernel/plain-date.ts';

/** A case that comes from elsewhere (B11): to whom it was put, and which answers to the point came from whom, in order. */
export const CaseRecord = v.object({
  id: v.string(),
  pointId: v.string(),
  associationId: v.string(),
  authorityId: v.string(),
  opens: PlainDate,
  closes: PlainDate,
  sentBy: v.string(),
  personIds: v.pipe(v.array(v.string()), v.minLength(1)),
  answers: v.array(
    v.object({
      answerId: v.string(),
      personId: v.string(),
      on: PlainDate,
      lateReason: v.nullable(v.string()),
    }),
  ),
});
export type CaseRecord = v.InferOutput<typeof CaseRecord>;
