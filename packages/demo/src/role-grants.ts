import type { RoleGrant } from '@inflytande/domain/people/role';
import rows from './data/role-grants.json' with { type: 'json' };

/** What the invented persons may do, one task each for most. Untrusted until a loader has parsed it. */
export const roleGrants = rows as readonly unknown[] as readonly RoleGrant[];
