import type { ReportingLine } from '@inflytande/domain/councils/body';
import rows from './data/reporting-lines.json' with { type: 'json' };

/** Who answers to whom. Untrusted until a loader has parsed it. */
export const reportingLines = rows as readonly ReportingLine[];
