import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { events } from '@inflytande/demo/events';
import { calendarFile } from './calendar-file.ts';
import { calendarEntry, type CalendarEntry } from './entry.ts';

const feed = { title: 'Möten; hearingar, med mera', host: 'inflytande.example' };
const changedAt = Date.UTC(2026, 0, 15, 8, 30);
const change = { sequence: 0, changedAt, url: null };
const hearing: CalendarEntry = {
  id: 'hearing-2026',
  title: 'Hearing, förmöte och uppföljning; årets frågor om hur människor blir bemötta i vården',
  when: { kind: 'days', from: plainDate('2026-10-05'), until: plainDate('2026-10-06') },
  status: 'confirmed',
  sequence: 2,
  changedAt,
  url: 'https://inflytande.example/hearingar',
};
const meeting = (startsAt: number, minutes = 60): CalendarEntry => ({
  ...hearing,
  id: `meeting-${startsAt}`,
  when: { kind: 'times', startsAt, endsAt: startsAt + minutes * 60_000 },
});

/** Read by a program that shares nothing with the one that wrote. */
const parsed = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const entriesOf = (text: string): ICAL.Event[] =>
  parsed(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const only = (entry: CalendarEntry): ICAL.Event => {
  const [event] = entriesOf(calendarFile([entry], feed));
  if (event === undefined) throw new Error('the calendar has no entry');
  return event;
};

describe('E1 an entry, read by an independent parser', () => {
  test('keeps id, title, days, status, sequence and address', () => {
    const event = only(hearing);
    expect(event.uid).toBe('hearing-2026@inflytande.example');
    expect(event.summary).toBe(hearing.title);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-10-05', '2026-10-07']);
    expect(event.startDate.isDate).toBe(true);
    expect(event.sequence).toBe(2);
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.component.getFirstPropertyValue('url')).toBe('https://inflytande.example/hearingar');
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-01-15T08:30:00Z');
    expect(String(event.component.getFirstPropertyValue('last-modified'))).toBe('2026-01-15T08:30:00Z');
  });

  test('a cancelled one stays, with the same id and a higher sequence', () => {
    const event = only({ ...hearing, status: 'cancelled', sequence: 3 });
    expect([event.uid, event.sequence]).toEqual(['hearing-2026@inflytande.example', 3]);
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('the calendar names itself and its version', () => {
    const calendar = parsed(calendarFile([hearing], feed));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(feed.title);
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//inflytande.example//Inflytande//SV');
  });
});

describe('K3 times are Stockholm’s, on both sides of summer time', () => {
  test.each([
    ['winter', Date.UTC(2026, 1, 3, 12), '2026-02-03T13:00:00'],
    ['summer', Date.UTC(2026, 5, 3, 12), '2026-06-03T14:00:00'],
    ['the hour before spring', Date.UTC(2026, 2, 29, 0, 30), '2026-03-29T01:30:00'],
    ['the hour after it', Date.UTC(2026, 2, 29, 1, 30), '2026-03-29T03:30:00'],
    ['the first hour of the autumn night', Date.UTC(2026, 9, 25, 0, 30), '2026-10-25T02:30:00'],
    ['before midnight', Date.UTC(2026, 11, 31, 22, 30), '2026-12-31T23:30:00'],
    ['after midnight', Date.UTC(2026, 11, 31, 23, 30), '2027-01-01T00:30:00'],
  ])('%s', (_case, startsAt, shown) => {
    const text = calendarFile([meeting(startsAt)], feed);
    const [event] = entriesOf(text);
    expect(event?.startDate.toString()).toBe(shown);
    expect(text).toContain(`DTSTART;TZID=Europe/Stockholm:${shown.replaceAll(/[-:]/g, '')}`);
  });

  test.each([
    Date.UTC(1999, 6, 1, 9),
    Date.UTC(2026, 2, 29, 0, 59),
    Date.UTC(2026, 2, 29, 1),
    Date.UTC(2026, 9, 25, 2),
  ])('the rules of the zone that the file carries give the instant back (%i)', (startsAt) => {
    const calendar = parsed(calendarFile([meeting(startsAt)], feed));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
    const start = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component).startDate;
    start.zone = zone;
    expect(zone.tzid).toBe('Europe/Stockholm');
    expect(start.toUnixTime() * 1000).toBe(startsAt);
  });

  test('whole days need no zone', () => {
    expect(calendarFile([hearing], feed)).not.toContain('VTIMEZONE');
  });
});

describe('the text', () => {
  const text = calendarFile([meeting(Date.UTC(2026, 11, 1)), hearing, meeting(Date.UTC(2026, 0, 1))], feed);

  test('has lines of at most 75 octets, and no letter is split', () => {
    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });

  test('is the same for the same entries, in order of time', () => {
    expect(calendarFile([hearing, meeting(Date.UTC(2026, 0, 1)), meeting(Date.UTC(2026, 11, 1))], feed)).toBe(
      text,
    );
    expect(entriesOf(text).map(({ startDate }) => startDate.year * 100 + startDate.month)).toEqual([
      202_601, 202_610, 202_612,
    ]);
  });

  test('a title cannot add lines or properties', () => {
    const event = only({ ...hearing, title: 'A\r\nATTENDEE:mailto:a@b.example\\n;,' });
    expect(event.summary).toBe('A\nATTENDEE:mailto:a@b.example\\n;,');
    expect(event.attendees).toEqual([]);
  });
});

describe('K2 the demo’s events', () => {
  test('only exact days become entries', () => {
    const entries = events.flatMap((event) => calendarEntry(event, change) ?? []);
    expect(entries).toEqual([
      {
        id: 'hearing-2019',
        title: 'Hearing om psykisk hälsa 2019',
        when: { kind: 'days', from: '2019-09-04', until: '2019-09-04' },
        status: 'confirmed',
        ...change,
      },
    ]);
  });

  const [first] = events;
  test.each([
    ['planned', '2026-10-05', 'confirmed'],
    ['cancelled', '2026-10-05', 'cancelled'],
    ['not-proven', '2026-10-05', undefined],
    ['held', '2026-10', undefined],
    ['held', '2026', undefined],
    ['held', null, undefined],
  ] as const)('%s on %s: %s', (status, date, expected) => {
    if (first === undefined) throw new Error('the demo has events');
    expect(calendarEntry({ ...first, status, date }, change)?.status).toBe(expected);
  });

  test('Z1 notes, guests and participants never come along', () => {
    if (first === undefined) throw new Error('the demo has events');
    const event = {
      ...first,
      date: '2026-10-05',
      status: 'held',
      note: 'HEMLIGT',
      place: 'HEMLIGT',
      link: 'https://hemligt.example/HEMLIGT',
    } as const;
    const entry = calendarEntry({ ...event, invited: [{ kind: 'network', name: 'HEMLIGT' }] }, change);
    expect(entry).not.toBeNull();
    expect(calendarFile(entry === null ? [] : [entry], feed)).not.toContain('HEMLIGT');
  });
});
