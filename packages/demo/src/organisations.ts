import type { Organisation } from '@inflytande/domain/organisations/organisation';
import rows from './data/organisations.json' with { type: 'json' };

/** Organisations, associations, units and functions of Dalarna and of the counties compared with it. Untrusted until a loader has parsed it. */
export const organisations = rows as readonly Organisation[];
