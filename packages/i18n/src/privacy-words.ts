import type { PersonPurpose } from '@inflytande/domain/people/consent';
import type { KeptReason } from '@inflytande/domain/records/erasure';
import type { InformationClass, RetentionRule } from '@inflytande/domain/records/retention';
import { m } from './paraglide/messages.js';

type Words = Readonly<Record<string, () => string>>;

/** What the server's tables are called, for those who look at what is kept about persons (Z2). */
export const tableWords: Words = {
  answer: m.privacy_table_answer,
  authority: m.privacy_table_authority,
  body: m.privacy_table_body,
  consent: m.privacy_table_consent,
  county_report: m.privacy_table_county_report,
  cycle: m.privacy_table_cycle,
  cycle_step: m.privacy_table_cycle_step,
  edition: m.privacy_table_edition,
  section_text: m.privacy_table_section_text,
  domain_event: m.privacy_table_domain_event,
  event: m.privacy_table_event,
  event_seal: m.privacy_table_event_seal,
  file: m.privacy_table_file,
  initiative: m.privacy_table_initiative,
  mandate: m.privacy_table_mandate,
  membership: m.privacy_table_membership,
  organisation: m.privacy_table_organisation,
  person: m.privacy_table_person,
  person_handler: m.privacy_table_person_handler,
  point: m.privacy_table_point,
  pool_entry: m.privacy_table_pool_entry,
  region: m.privacy_table_region,
  release: m.privacy_table_release,
  reporting_line: m.privacy_table_reporting_line,
  role_grant: m.privacy_table_role_grant,
  search_word: m.privacy_table_search_word,
  seat: m.privacy_table_seat,
  setting: m.privacy_table_setting,
  standing_document: m.privacy_table_standing_document,
  statement: m.privacy_table_statement,
  theme: m.privacy_table_theme,
  verdict: m.privacy_table_verdict,
  'auth.user': m.privacy_table_auth_user,
  'auth.account': m.privacy_table_auth_account,
  'auth.passkey': m.privacy_table_auth_passkey,
  'auth.known_device': m.privacy_table_auth_known_device,
  'auth.session': m.privacy_table_auth_session,
  'auth.verification': m.privacy_table_auth_verification,
  'auth.rate_limit': m.privacy_table_auth_rate_limit,
};

/** What columns are called in a copy of personal data. */
export const columnWords: Words = {
  action: m.privacy_column_action,
  actor: m.privacy_column_actor,
  ageBand: m.privacy_column_age_band,
  askedAt: m.privacy_column_asked_at,
  at: m.privacy_column_at,
  by: m.privacy_column_by,
  version: m.privacy_column_version,
  sectionId: m.privacy_column_section_id,
  recordId: m.privacy_column_record_id,
  step: m.privacy_column_step,
  position: m.privacy_column_position,
  year: m.privacy_column_year,
  authorId: m.privacy_column_author_id,
  authorityId: m.privacy_column_authority_id,
  authorKind: m.privacy_column_author_kind,
  authorName: m.privacy_column_author_name,
  authorShown: m.privacy_column_author_shown,
  counterpart: m.privacy_column_counterpart,
  crisisSigns: m.privacy_column_crisis_signs,
  cycleYear: m.privacy_column_cycle_year,
  data: m.privacy_column_data,
  decidedAt: m.privacy_column_decided_at,
  decidedBy: m.privacy_column_decided_by,
  declinePrinciple: m.privacy_column_decline_principle,
  delegatedFrom: m.privacy_column_delegated_from,
  documentId: m.privacy_column_document_id,
  email: m.privacy_column_email,
  experience: m.privacy_column_experience,
  fileId: m.privacy_column_file_id,
  form: m.privacy_column_form,
  from: m.privacy_column_from,
  gender: m.privacy_column_gender,
  givenBy: m.privacy_column_given_by,
  ground: m.privacy_column_ground,
  guardianId: m.privacy_column_guardian_id,
  handlerId: m.privacy_column_handler_id,
  id: m.privacy_column_id,
  identity: m.privacy_column_identity,
  inferred: m.privacy_column_inferred,
  kind: m.privacy_column_kind,
  maskedFileId: m.privacy_column_masked_file_id,
  masks: m.privacy_column_masks,
  municipalityCode: m.privacy_column_municipality_code,
  name: m.privacy_column_name,
  organisationId: m.privacy_column_organisation_id,
  personId: m.privacy_column_person_id,
  pointId: m.privacy_column_point_id,
  proposal: m.privacy_column_proposal,
  protection: m.privacy_column_protection,
  purpose: m.privacy_column_purpose,
  reason: m.privacy_column_reason,
  receivedAt: m.privacy_column_received_at,
  registeredAt: m.privacy_column_registered_at,
  registeredBy: m.privacy_column_registered_by,
  role: m.privacy_column_role,
  saidAt: m.privacy_column_said_at,
  scopeId: m.privacy_column_scope_id,
  secrecyAssessment: m.privacy_column_secrecy_assessment,
  settledAt: m.privacy_column_settled_at,
  signs: m.privacy_column_signs,
  size: m.privacy_column_size,
  sources: m.privacy_column_sources,
  status: m.privacy_column_status,
  subjectId: m.privacy_column_subject_id,
  subjectKind: m.privacy_column_subject_kind,
  text: m.privacy_column_text,
  themeId: m.privacy_column_theme_id,
  toAuthorityId: m.privacy_column_to_authority_id,
  until: m.privacy_column_until,
  accountId: m.privacy_column_account_id,
  providerId: m.privacy_column_provider_id,
  userId: m.privacy_column_user_id,
  emailVerified: m.privacy_column_email_verified,
  image: m.privacy_column_image,
  createdAt: m.privacy_column_created_at,
  updatedAt: m.privacy_column_updated_at,
  expiresAt: m.privacy_column_expires_at,
  accessTokenExpiresAt: m.privacy_column_access_token_expires_at,
  refreshTokenExpiresAt: m.privacy_column_refresh_token_expires_at,
  scope: m.privacy_column_scope,
  counter: m.privacy_column_counter,
  deviceType: m.privacy_column_device_type,
  backedUp: m.privacy_column_backed_up,
  transports: m.privacy_column_transports,
  aaguid: m.privacy_column_aaguid,
  lastSeenAt: m.privacy_column_last_seen_at,
  method: m.privacy_column_method,
  userAgent: m.privacy_column_user_agent,
  webMasks: m.privacy_column_web_masks,
  webParts: m.privacy_column_web_parts,
  willing: m.privacy_column_willing,
  withdrawnOn: m.privacy_column_withdrawn_on,
  wording: m.privacy_column_wording,
};

export const classWords = {
  account: m.privacy_class_account,
  consent: m.privacy_class_consent,
  'council-minutes': m.privacy_class_council_minutes,
  'county-report': m.privacy_class_county_report,
  decision: m.privacy_class_decision,
  'declined-statement': m.privacy_class_declined_statement,
  'event-log': m.privacy_class_event_log,
  'fee-voucher': m.privacy_class_fee_voucher,
  'grant-case': m.privacy_class_grant_case,
  'handed-in-document': m.privacy_class_handed_in_document,
  'payment-voucher': m.privacy_class_payment_voucher,
  person: m.privacy_class_person,
  'pool-entry': m.privacy_class_pool_entry,
  register: m.privacy_class_register,
  role: m.privacy_class_role,
  session: m.privacy_class_session,
  statement: m.privacy_class_statement,
} as const satisfies Record<InformationClass, () => string>;

export const purposeWords = {
  councils: m.privacy_purpose_councils,
  grants: m.privacy_purpose_grants,
  feedback: m.privacy_purpose_feedback,
  'interest-pool': m.privacy_purpose_interest_pool,
  'published-name': m.privacy_purpose_published_name,
  picture: m.privacy_purpose_picture,
} as const satisfies Record<PersonPurpose, () => string>;

export const basisWords = {
  'public-task': m.privacy_basis_public_task,
  consent: m.privacy_basis_consent,
} as const;

export const personsWords = {
  none: m.privacy_persons_none,
  staff: m.privacy_persons_staff,
  authors: m.privacy_persons_authors,
  'pool-members': m.privacy_persons_pool_members,
  'account-holders': m.privacy_persons_account_holders,
} as const;

export const erasureWords = {
  'row-removed': m.privacy_erasure_row_removed,
  'columns-blanked': m.privacy_erasure_columns_blanked,
  'with-account': m.privacy_erasure_with_account,
  nothing: m.privacy_erasure_nothing,
} as const;

/** Why something stays in spite of an erasure. */
export const keptWords = {
  accountability: m.problem_erasure_must_be_kept_accountability,
  'whole-installation': m.problem_erasure_must_be_kept_whole_installation,
} as const satisfies Record<KeptReason, () => string>;

/** A rule of the archive's plan in words (P5). */
export const retentionWord = (rule: Pick<RetentionRule, 'retention'> | null): string => {
  if (rule === null) return m.privacy_retention_none();
  const { retention } = rule;
  if (retention.kind === 'disposed-after') return m.privacy_retention_years({ years: retention.years });
  return retention.kind === 'kept' ? m.privacy_retention_kept() : m.privacy_retention_at_once();
};
