import type { Answer } from '@inflytande/domain/feedback/answer';
import rows from './data/answers.json' with { type: 'json' };

/** What later documents tell about a point. Untrusted until a loader has parsed it. */
export const answers = rows as readonly Answer[];
