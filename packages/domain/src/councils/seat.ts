import * as v from 'valibot';
import { Source } from '../kernel/source.ts';

export const offices = [
  'chair',
  'vice-chair',
  'secretary',
  'coordinator',
  'patient-advisory-committee',
] as const;
export type Office = (typeof offices)[number];

export const SeatHolder = v.variant('kind', [
  v.object({ kind: v.literal('organisation'), organisationId: v.string(), nameInSource: v.string() }),
  v.object({ kind: v.literal('office'), office: v.picklist(offices), providedBy: v.nullable(v.string()) }),
  v.object({ kind: v.literal('personal') }),
]);

/**
 * A place in a body, of an organisation, of an office, or personal (C2).
 * What a source does not say is `null` or `stated: false`: a finding, never a rule.
 */
export const Seat = v.object({
  id: v.string(),
  bodyId: v.string(),
  holder: SeatHolder,
  /** Co-opted (adjungerad) never counts for quorum. */
  standing: v.picklist(['ordinary', 'alternate', 'co-opted']),
  /** How many persons may sit on it; null where the source does not say. */
  places: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** False where the source does not say whether the seat exists. */
  stated: v.boolean(),
  sources: v.array(Source),
});
export type Seat = v.InferOutput<typeof Seat>;
