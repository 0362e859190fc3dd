import type { AgendaProposal } from '@inflytande/domain/councils/agenda-proposal';
import rows from './data/agenda-proposals.json' with { type: 'json' };

/** Invented: what associations want councils to take up. Untrusted until a loader has parsed it. */
export const agendaProposals = rows as readonly unknown[] as readonly AgendaProposal[];
