import type { Event } from '@inflytande/domain/events/event';
import rows from './data/events.json' with { type: 'json' };

/** What no source states of any of them. */
const notStated = {
  starts: null,
  ends: null,
  place: null,
  link: null,
  places: null,
  signUpUntil: null,
  onSite: null,
  remote: null,
  changedBecause: null,
};

/** Hearings, courses, awareness weeks and theme days. Untrusted until a loader has parsed it. */
export const events = rows.map((row) => ({ ...notStated, ...row })) as readonly Event[];
