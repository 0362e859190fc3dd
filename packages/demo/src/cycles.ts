import type { Cycle } from '@inflytande/domain/feedback/cycle';
import rows from './data/cycles.json' with { type: 'json' };

/** The years' rounds of feedback. Untrusted until a loader has parsed it. */
export const cycles = rows as readonly Cycle[];
