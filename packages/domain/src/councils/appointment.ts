import * as v from 'valibot';
import { PlainDate } from '../kernel/plain-date.ts';

/** A person on a seat for a period (C3). The last day is part of it; null = still open. */
export const Appointment = v.object({
  id: v.string(),
  personId: v.string(),
  seatId: v.string(),
  from: PlainDate,
  until: v.nullable(PlainDate),
});
export type Appointment = v.InferOutput<typeof Appointment>;
