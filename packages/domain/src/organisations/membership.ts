import * as v from 'valibot';
import { Source } from '../kernel/source.ts';

/** An organisation's membership of a network or umbrella, as known for one year (O4). */
export const Membership = v.object({
  bodyId: v.string(),
  organisationId: v.string(),
  year: v.number(),
  sources: v.array(Source),
});
export type Membership = v.InferOutput<typeof Membership>;
