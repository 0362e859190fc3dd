import type { Authority } from '@inflytande/domain/organisations/authority';
import rows from './data/authorities.json' with { type: 'json' };

/** The region, its fifteen municipalities and all municipalities together. Untrusted until a loader has parsed it. */
export const authorities = rows as readonly Authority[];
