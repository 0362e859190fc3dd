import type { Role } from '@inflytande/domain/access';
import { m } from '@inflytande/i18n/messages';

const roleWord: Record<Role, () => string> = {
  public: m.admin_role_public,
  reader: m.admin_role_reader,
  moderator: m.admin_role_moderator,
  coordinator: m.admin_role_coordinator,
  economist: m.admin_role_economist,
  administrator: m.admin_role_administrator,
  system: m.admin_role_system,
};

/** What someone's roles are called; that everyone is also the public goes without saying. */
export const rolesWord = (roles: readonly Role[]): string =>
  roles
    .filter((role) => role !== 'public')
    .map((role) => roleWord[role]())
    .join(', ');
