import type { Organisation, OrganisationCategory } from '@inflytande/domain/organisations/organisation';
import { m } from './paraglide/messages.js';

/** What an organisation works with. */
export const categoryWords: Record<OrganisationCategory, () => string> = {
  'patients-and-users': m.term_category_patients_and_users,
  neurodevelopmental: m.term_category_neurodevelopmental,
  'eating-disorders': m.term_category_eating_disorders,
  'suicide-prevention': m.term_category_suicide_prevention,
  'survivors-of-abuse': m.term_category_survivors_of_abuse,
  relatives: m.term_category_relatives,
  addiction: m.term_category_addiction,
  'self-help': m.term_category_self_help,
  clubhouse: m.term_category_clubhouse,
  shelter: m.term_category_shelter,
  'national-umbrella': m.term_category_national_umbrella,
  'county-umbrella': m.term_category_county_umbrella,
  lgbtq: m.term_category_lgbtq,
  'disability-rights': m.term_category_disability_rights,
  'study-association': m.term_category_study_association,
  'faith-community': m.term_category_faith_community,
  'other-association': m.term_category_other_association,
  'user-audit': m.term_category_user_audit,
  region: m.term_category_region,
  'region-unit': m.term_category_region_unit,
  municipality: m.term_category_municipality,
  'municipal-function': m.term_category_municipal_function,
  state: m.term_category_state,
  cooperation: m.term_category_cooperation,
  council: m.term_category_council,
  university: m.term_category_university,
  'employers-organisation': m.term_category_employers_organisation,
  fund: m.term_category_fund,
};

/** How far an organisation or a body reaches. */
export const levelWords: Record<Organisation['level'], () => string> = {
  national: m.term_level_national,
  'health-care-region': m.term_level_health_care_region,
  county: m.term_level_county,
  municipalities: m.term_level_municipalities,
  municipality: m.term_level_municipality,
  unit: m.term_level_unit,
  unknown: m.term_level_unknown,
};

/** Whether an organisation exists. */
export const organisationStatusWords: Record<Organisation['status'], () => string> = {
  active: m.term_organisation_active,
  mentioned: m.term_organisation_mentioned,
  closed: m.term_organisation_closed,
};
