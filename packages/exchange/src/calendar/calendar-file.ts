import { addDays, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { stockholmOffset } from '@inflytande/domain/kernel/stockholm';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { CalendarEntry, CalendarTime } from './entry.ts';

const zone = 'Europe/Stockholm';

/** Summer time as the European Union has had it since 1996. */
const zoneRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * An instant as the clocks in Sweden show it, in the only form that ical-generator takes as it is: of a `Date` it
 * would write the clock of the machine.
 */
const stockholmClock = (instantMs: number) => {
  const time = new Date(instantMs + stockholmOffset(instantMs)).toISOString().slice(11, 19);
  const written: Readonly<Record<string, string>> = {
    YYYYMMDD: stockholmDate(instantMs).replaceAll('-', ''),
    HHmmss: time.replaceAll(':', ''),
  };
  const clock = {
    format: (form = '') => written[form] ?? '',
    isValid: () => true,
    toDate: () => new Date(instantMs),
    toJSON: () => new Date(instantMs).toISOString(),
    tz: () => clock,
  };
  return clock;
};

/** The end of whole days is the day after the last. */
const timeOf = (when: CalendarTime): Pick<ICalEventData, 'allDay' | 'start' | 'end' | 'timezone'> =>
  when.kind === 'days'
    ? { allDay: true, start: when.from, end: addDays(when.until, 1), timezone: null }
    : { start: stockholmClock(when.startsAt), end: stockholmClock(when.endsAt), timezone: zone };

const statuses = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarEntry['status'], ICalEventStatus>;

const startOf = ({ when }: CalendarEntry): string =>
  when.kind === 'days' ? when.from : new Date(when.startsAt).toISOString();

/** What the calendar says of itself. */
export type CalendarFeed = {
  readonly title: string;
  /** The name of the server, which makes every id unique in the world. */
  readonly host: string;
};

/**
 * A calendar in iCalendar's text, for `text/calendar; charset=utf-8`. The same entries give the same text, in order
 * of time, then id. A cancelled entry stays in it as cancelled; times are Stockholm's (K3).
 */
export const calendarFile = (entries: readonly CalendarEntry[], { title, host }: CalendarFeed): string => {
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: host, product: 'Inflytande', language: 'SV' },
    timezone: { name: null, generator: () => zoneRules },
  });
  const inOrder = entries.toSorted((a, b) => (`${startOf(a)} ${a.id}` < `${startOf(b)} ${b.id}` ? -1 : 1));
  for (const entry of inOrder)
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      sequence: entry.sequence,
      summary: entry.title,
      status: statuses[entry.status],
      stamp: new Date(entry.changedAt),
      lastModified: new Date(entry.changedAt),
      ...timeOf(entry.when),
      ...(entry.url === null ? {} : { url: entry.url }),
    });
  return calendar.toString();
};
