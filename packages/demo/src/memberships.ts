import type { Membership } from '@inflytande/domain/organisations/membership';
import rows from './data/memberships.json' with { type: 'json' };

/** Members of networks, by year (O4). Untrusted until a loader has parsed it. */
export const memberships = rows as readonly Membership[];
