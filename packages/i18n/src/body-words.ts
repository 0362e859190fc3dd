import type { Body, BodyKind } from '@inflytande/domain/councils/body';
import type { Office, Seat } from '@inflytande/domain/councils/seat';
import { m } from './paraglide/messages.js';

/** What one body of a kind is called. */
export const bodyKindWords: Record<BodyKind, () => string> = {
  council: m.term_body_council,
  network: m.term_body_network,
  'steering-group': m.term_body_steering_group,
  'reference-group': m.term_body_reference_group,
  'working-group': m.term_body_working_group,
  panel: m.term_body_panel,
  'cooperation-body': m.term_body_cooperation_body,
};

/** What several of a kind are called. */
export const bodiesWords: Record<BodyKind, () => string> = {
  council: m.term_bodies_council,
  network: m.term_bodies_network,
  'steering-group': m.term_bodies_steering_group,
  'reference-group': m.term_bodies_reference_group,
  'working-group': m.term_bodies_working_group,
  panel: m.term_bodies_panel,
  'cooperation-body': m.term_bodies_cooperation_body,
};

/** Whether a body works. */
export const bodyStatusWords: Record<Body['status'], () => string> = {
  planned: m.term_body_status_planned,
  active: m.term_body_status_active,
  dormant: m.term_body_status_dormant,
  closed: m.term_body_status_closed,
  mentioned: m.term_body_status_mentioned,
};

/** Tasks in a body. */
export const officeWords: Record<Office, () => string> = {
  chair: m.term_office_chair,
  'vice-chair': m.term_office_vice_chair,
  secretary: m.term_office_secretary,
  coordinator: m.term_office_coordinator,
  'patient-advisory-committee': m.term_office_patient_advisory_committee,
};

/** In what way a seat takes part. */
export const standingWords: Record<Seat['standing'], () => string> = {
  ordinary: m.term_standing_ordinary,
  alternate: m.term_standing_alternate,
  'co-opted': m.term_standing_co_opted,
};
