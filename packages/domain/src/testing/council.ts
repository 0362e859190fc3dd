import type { Appointment } from '../councils/appointment.ts';
import type { AttendanceEntry, AttendanceState } from '../councils/attendance.ts';
import type { RulesOfProcedure } from '../councils/rules-of-procedure.ts';
import type { Office, Seat } from '../councils/seat.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { disqualificationOf, type Clearance } from '../people/disqualification.ts';
import { ownTie, type TieKind } from '../people/tie.ts';

const meetingDay = plainDate('2026-04-10');

/** Rules of procedure as many councils have them. */
export const rules: RulesOfProcedure = {
  meetingsPerYear: 4,
  noticeDays: 14,
  documentDays: 7,
  quorum: { count: { kind: 'none' }, chairRequired: false },
  termMonths: 24,
  mostTerms: null,
  minutesDays: 14,
  adjusters: 1,
  mayPropose: ['member'],
};

/** An ordinary seat of the association `org-<id>`. */
export const seat = (id: string, fields: Partial<Seat> = {}): Seat => ({
  id,
  bodyId: 'council',
  holder: { kind: 'organisation', organisationId: `org-${id}`, nameInSource: id },
  standing: 'ordinary',
  places: null,
  stated: true,
  sources: [],
  ...fields,
});

/** A seat of an office, which nobody in particular provides. */
export const officeSeat = (office: Office, standing: Seat['standing'] = 'ordinary'): Seat =>
  seat(office, { standing, holder: { kind: 'office', office, providedBy: null } });

/** An appointment from the beginning of 2026, without end. */
export const sits = (personId: string, seatId: string, fields: Partial<Appointment> = {}): Appointment => ({
  id: `${personId} ${seatId}`,
  personId,
  seatId,
  from: plainDate('2026-01-01'),
  until: null,
  ...fields,
});

/** How somebody attended: the whole meeting unless an item is named. */
export const entry = (
  personId: string,
  attendance: AttendanceEntry['attendance'],
  itemId: string | null = null,
): AttendanceEntry => ({ personId, attendance, itemId });

const alternateOfA = (id: string): Seat =>
  seat(id, {
    standing: 'alternate',
    holder: { kind: 'organisation', organisationId: 'org-a', nameInSource: 'a' },
  });

/** Every seat of the council that `meetingWith` is about; nobody sits on `c`. */
export const seats: readonly Seat[] = [
  seat('a'),
  seat('b'),
  seat('c'),
  alternateOfA('a-alt-1'),
  alternateOfA('a-alt-2'),
  seat('guest', { standing: 'co-opted' }),
  officeSeat('coordinator', 'co-opted'),
  officeSeat('chair'),
];

/** Who sits on the seats; Ann chairs too. */
export const appointments: readonly Appointment[] = [
  sits('ann', 'a'),
  sits('bo', 'b'),
  sits('alt1', 'a-alt-1'),
  sits('alt2', 'a-alt-2'),
  sits('guest', 'guest'),
  sits('coordinator', 'coordinator'),
  sits('ann', 'chair'),
];

/** What F6 finds about a person in an item that is about one association, who has this tie to it or has not answered. */
export const clearance = (personId: string, matterId: string, tie: TieKind | null): Clearance => ({
  personId,
  matterId,
  ruling: null,
  found: disqualificationOf(
    { id: matterId, on: meetingDay, organisationIds: ['org-x'], parentIds: [], potApplicantIds: [] },
    {
      ties:
        tie === null || tie === 'agent'
          ? []
          : [
              ownTie({ personId, from: plainDate('2026-01-01'), until: null }, tie, {
                kind: 'organisation',
                id: 'org-x',
              }),
            ],
      declaration: tie === null ? null : { matterId, givenOn: meetingDay, ties: [], affected: false },
    },
  ),
});

/** A meeting of a council where Ann and Bo sit for associations, Ann chairs, and nobody has the seat c. */
export const meetingWith = (
  entries: readonly AttendanceEntry[],
  fields: Partial<AttendanceState> = {},
): AttendanceState => ({
  day: meetingDay,
  seats,
  appointments,
  clearances: [],
  namedAlternates: new Map(),
  ...fields,
  entries,
});
