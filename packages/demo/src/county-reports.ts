import type { CountyReport } from '@inflytande/domain/funding/county-report';
import rows from './data/county-reports-2018.json' with { type: 'json' };

/** All counties' reports on the user cooperation money of 2018. Untrusted until a loader has parsed it. */
export const countyReports = rows as unknown as readonly CountyReport[];
