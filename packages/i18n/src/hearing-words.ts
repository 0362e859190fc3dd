import type { EventAttendance, EventAttendanceFinding } from '@inflytande/domain/events/attendance';
import type { EventForm, EventStatus, InvitedKind } from '@inflytande/domain/events/event';
import type { SignUpNeed, WayToCome } from '@inflytande/domain/events/hearing-sign-up';
import { m } from './paraglide/messages.js';

/** The seven kinds of group that a hearing invites (E1). */
export const invitedKindWords = {
  politicians: m.hearing_kind_politicians,
  'social-services-heads': m.hearing_kind_social_services_heads,
  'administration-heads': m.hearing_kind_administration_heads,
  network: m.hearing_kind_network,
  council: m.hearing_kind_council,
  association: m.hearing_kind_association,
  'personal-ombudsmen': m.hearing_kind_personal_ombudsmen,
} as const satisfies Record<InvitedKind, () => string>;

export const eventFormWords = {
  'on-site': m.term_form_on_site,
  digital: m.term_form_digital,
  hybrid: m.term_form_hybrid,
} as const satisfies Record<EventForm, () => string>;

export const eventStatusWords = {
  planned: m.term_event_planned,
  held: m.term_event_held,
  cancelled: m.term_event_cancelled,
  'not-proven': m.term_event_not_proven,
} as const satisfies Record<EventStatus, () => string>;

export const wayToComeWords = {
  'on-site': m.hearing_comes_on_site,
  remote: m.hearing_comes_remote,
} as const satisfies Record<WayToCome, () => string>;

export const needWords = {
  'sign-language': m.hearing_need_sign_language,
  interpreter: m.hearing_need_interpreter,
  'hearing-loop': m.hearing_need_hearing_loop,
  'step-free': m.hearing_need_step_free,
} as const satisfies Record<SignUpNeed, () => string>;

/** When on the day, `13.00–16.00`; null where it is not known. */
export const writtenHours = ({
  starts,
  ends,
}: {
  readonly starts: string | null;
  readonly ends: string | null;
}): string | null => {
  if (starts === null) return null;
  return ends === null ? m.hearing_from({ starts }) : m.hearing_from_to({ starts, ends });
};

const part = (count: number | null): string | number => count ?? m.hearing_attendance_unknown();

/** How many came, and whether it is known how they took part (E1); null where nothing is known. */
export const attendanceWord = ({ total, onSite, remote }: EventAttendance): string | null => {
  if (total === null)
    return onSite === null && remote === null
      ? null
      : m.hearing_attendance_parts({ onSite: part(onSite), remote: part(remote) });
  return onSite === null && remote === null
    ? m.hearing_attendance_unsplit({ total })
    : m.hearing_attendance_split({ total, onSite: part(onSite), remote: part(remote) });
};

type FindingData = Readonly<Record<string, string | number>>;
const findingWords: Record<EventAttendanceFinding['code'], (data: FindingData) => string> = {
  'attendance/parts-differ': ({ total = '?', known = '?' }) =>
    m.hearing_finding_parts_differ({ total, known }),
  'attendance/parts-above-total': ({ total = '?', known = '?' }) =>
    m.hearing_finding_parts_above_total({ total, known }),
  'attendance/form-differs': m.hearing_finding_form_differs,
};

/** What does not fit in the numbers, in a sentence (E1). */
export const attendanceFindingWord = ({ code, data = {} }: EventAttendanceFinding): string =>
  findingWords[code](data);
