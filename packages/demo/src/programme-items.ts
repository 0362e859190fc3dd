import type { ProgrammeItem } from '@inflytande/domain/events/programme-item';
import rows from './data/programme-items.json' with { type: 'json' };

/** Invented: what associations do in the awareness weeks of two years. Untrusted until a loader has parsed it. */
export const programmeItems = rows as readonly unknown[] as readonly ProgrammeItem[];
