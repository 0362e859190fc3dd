import type { Event } from '@inflytande/domain/events/event';
import rows from './data/events.json' with { type: 'json' };

/** Hearings, courses, awareness weeks and theme days. Untrusted until a loader has parsed it. */
export const events = rows as readonly Event[];
