import type { Initiative } from '@inflytande/domain/plans/initiative';
import rows from './data/initiatives.json' with { type: 'json' };

/** Initiatives of the action plan 2021 and activities of the yearly plan 2022. Untrusted until a loader has parsed it. */
export const initiatives = rows as readonly Initiative[];
