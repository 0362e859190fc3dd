import * as v from 'valibot';
import { Source } from '../kernel/source.ts';

/** A theme lives for years and its name may change (B10). Years inclusive; null = open. */
export const Theme = v.object({
  id: v.string(),
  names: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.minLength(1)),
        fromYear: v.nullable(v.number()),
        untilYear: v.nullable(v.number()),
      }),
    ),
    v.minLength(1),
  ),
  /** Place in the network's edition. */
  position: v.number(),
  /** `background` for an introduction that is not a theme heading of the source. */
  section: v.picklist(['theme', 'background']),
  note: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Theme = v.InferOutput<typeof Theme>;
