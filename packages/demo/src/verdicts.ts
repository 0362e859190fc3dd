import type { Verdict } from '@inflytande/domain/feedback/verdict';
import rows from './data/verdicts.json' with { type: 'json' };

/** What the hearing of 2021 saw as better. Untrusted until a loader has parsed it. */
export const verdicts = rows as readonly Verdict[];
