import type { Seat } from '@inflytande/domain/councils/seat';
import rows from './data/seats.json' with { type: 'json' };

/** Seats of the councils and of the groups whose composition a source gives. Untrusted until a loader has parsed it. */
export const seats = rows as readonly Seat[];
