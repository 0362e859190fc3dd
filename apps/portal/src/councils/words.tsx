import type { Body, BodyKind } from '@inflytande/domain/councils/body';
import type { Office, Seat } from '@inflytande/domain/councils/seat';
import { m } from '@inflytande/i18n/messages';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';

export const bodyKindWords: Record<BodyKind, () => string> = {
  council: m.term_body_council,
  network: m.term_body_network,
  'steering-group': m.term_body_steering_group,
  'reference-group': m.term_body_reference_group,
  'working-group': m.term_body_working_group,
  panel: m.term_body_panel,
  'cooperation-body': m.term_body_cooperation_body,
};

export const bodyKindHeadings: Record<BodyKind, () => string> = {
  council: m.term_bodies_council,
  network: m.term_bodies_network,
  'steering-group': m.term_bodies_steering_group,
  'reference-group': m.term_bodies_reference_group,
  'working-group': m.term_bodies_working_group,
  panel: m.term_bodies_panel,
  'cooperation-body': m.term_bodies_cooperation_body,
};

export const officeWords: Record<Office, () => string> = {
  chair: m.term_office_chair,
  'vice-chair': m.term_office_vice_chair,
  secretary: m.term_office_secretary,
  coordinator: m.term_office_coordinator,
  'patient-advisory-committee': m.term_office_patient_advisory_committee,
};

export const standingWords: Record<Seat['standing'], () => string> = {
  ordinary: m.term_standing_ordinary,
  alternate: m.term_standing_alternate,
  'co-opted': m.term_standing_co_opted,
};

const statusLooks: Record<Body['status'], { tone: Tone; shape: Shape; word: () => string }> = {
  planned: { tone: 'info', shape: 'ring', word: m.term_body_status_planned },
  active: { tone: 'success', shape: 'dot', word: m.term_body_status_active },
  dormant: { tone: 'warning', shape: 'pause', word: m.term_body_status_dormant },
  closed: { tone: 'neutral', shape: 'cross', word: m.term_body_status_closed },
  mentioned: { tone: 'neutral', shape: 'ring', word: m.term_body_status_mentioned },
};

/** Whether a body works, as a shape and a word. */
export const BodyStatusTag = ({ status }: { status: Body['status'] }) => {
  const { tone, shape, word } = statusLooks[status];
  return (
    <StatusTag tone={tone} shape={shape}>
      {word()}
    </StatusTag>
  );
};
