import * as v from 'valibot';
import { compareImprecise, ImpreciseDate } from '../kernel/plain-date.ts';
import { Source } from '../kernel/source.ts';

export const initiativeStatuses = [
  'planned',
  'ongoing',
  'done',
  'paused',
  'decided',
  'dormant',
  'unknown',
] as const;

/** An initiative of an action plan, or an activity of a yearly plan (P1). Amount in öre (K1). */
export const Initiative = v.object({
  id: v.string(),
  plan: v.string(),
  focusArea: v.string(),
  name: v.pipe(v.string(), v.minLength(1)),
  status: v.picklist(initiativeStatuses),
  responsible: v.nullable(v.string()),
  decidedBy: v.nullable(v.string()),
  /** The dates that the source gives, in its words. */
  dates: v.record(v.string(), v.string()),
  amount: v.nullable(v.number()),
  note: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Initiative = v.InferOutput<typeof Initiative>;

/** The dates of an initiative that can be put in order, oldest first (K2); words such as *hösten 2021* cannot. */
export const datesInOrder = ({ dates }: Pick<Initiative, 'dates'>): readonly string[] =>
  Object.values(dates)
    .filter((date) => v.is(ImpreciseDate, date))
    .toSorted(compareImprecise);
