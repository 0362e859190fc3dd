import type { Statement } from '@inflytande/domain/feedback/statement';
import rows from './data/statements.json' with { type: 'json' };

/** What was said, one statement per point and year; paraphrases and reports, no verbatim wording. Untrusted until a loader has parsed it. */
export const statements = rows as readonly Statement[];
