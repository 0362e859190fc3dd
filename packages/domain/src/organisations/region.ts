import * as v from 'valibot';

/** A space of its own in the installation: one region with its municipalities, or the national space. */
export const Region = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/)),
  name: v.pipe(v.string(), v.minLength(1)),
  /** Two digits; null for the national space. */
  countyCode: v.nullable(v.string()),
  /** The board that receives what comes in and owns it until it is placed; null for the national space. */
  authorityId: v.nullable(v.string()),
});
export type Region = v.InferOutput<typeof Region>;
