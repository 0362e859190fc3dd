import type { Role } from '@inflytande/domain/people/role';
import { m } from './paraglide/messages.js';

/** What a role is called. */
export const roleWord = {
  public: m.term_role_public,
  'receipt-holder': m.term_role_receipt_holder,
  person: m.term_role_person,
  'association-editor': m.term_role_association_editor,
  signatory: m.term_role_signatory,
  'council-member': m.term_role_council_member,
  'council-secretary': m.term_role_council_secretary,
  assessor: m.term_role_assessor,
  answerer: m.term_role_answerer,
  reader: m.term_role_reader,
  moderator: m.term_role_moderator,
  coordinator: m.term_role_coordinator,
  'grants-officer': m.term_role_grants_officer,
  economist: m.term_role_economist,
  registrar: m.term_role_registrar,
  administrator: m.term_role_administrator,
  'national-reviewer': m.term_role_national_reviewer,
  system: m.term_role_system,
} as const satisfies Record<Role, () => string>;

/** The roles that somebody was given, in words; what everyone holds goes without saying. */
export const rolesWord = (roles: readonly Role[]): string =>
  [...new Set(roles)]
    .filter((role) => role !== 'public' && role !== 'person')
    .map((role) => roleWord[role]())
    .join(', ');
