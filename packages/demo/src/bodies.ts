import type { Body } from '@inflytande/domain/councils/body';
import rows from './data/bodies.json' with { type: 'json' };

/** Councils, networks, groups and cooperation bodies. Untrusted until a loader has parsed it. */
export const bodies = rows as readonly Body[];
