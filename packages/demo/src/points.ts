import type { Point } from '@inflytande/domain/feedback/point';
import rows from './data/points.json' with { type: 'json' };

/** Points of the edition of 2019, one sentence each. Untrusted until a loader has parsed it. */
export const points = rows as readonly Point[];
