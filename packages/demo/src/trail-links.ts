import type { KeptLink } from '@inflytande/domain/plans/trail-link';
import rows from './data/trail-links.json' with { type: 'json' };

/** What led to what, as answers and plans say it. Untrusted until a loader has parsed it. */
export const trailLinks = rows as readonly KeptLink[];
