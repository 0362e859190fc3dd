import type { RegisteredDecision } from '@inflytande/domain/plans/register-decision';
import rows from './data/decisions.json' with { type: 'json' };

/** Decisions that the action plan and the yearly plan tell of. Untrusted until a loader has parsed it. */
export const decisions = rows as readonly RegisteredDecision[];
