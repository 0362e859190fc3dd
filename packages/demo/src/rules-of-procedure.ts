import type { AdoptedRules } from '@inflytande/domain/councils/rules-of-procedure';
import rows from './data/rules-of-procedure.json' with { type: 'json' };

/** Invented: what one council has adopted, so that not all follow the default. Untrusted until a loader has parsed it. */
export const rulesOfProcedure = rows as readonly unknown[] as readonly AdoptedRules[];
