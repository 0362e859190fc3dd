import * as v from 'valibot';
import type { Setting } from '../kernel/setting.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/** Where people reach the region about these pages; null: not stated, and not shown. */
export const RegionContact = v.object({
  email: v.nullable(v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254))),
  /** As written for people, e.g. `023-49 00 00`. */
  phone: v.nullable(v.pipe(v.string(), v.regex(/^\+?[\d][\d -]{1,18}\d$/))),
  postalAddress: v.nullable(line(200)),
});
export type RegionContact = v.InferOutput<typeof RegionContact>;

/** Nothing, until the region has said it. */
export const defaultRegionContact: Setting<RegionContact> = {
  value: { email: null, phone: null, postalAddress: null },
  source: 'OPR',
  from: '2018-01-01',
  isDefault: true,
};
