import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { appointments, entry, meetingWith, officeSeat, seat, seats, sits } from '../testing/council.ts';
import type { Appointment } from './appointment.ts';
import type { AttendanceEntry } from './attendance.ts';
import { inAllTiers, participation } from './participation.ts';

describe('C10 participation', () => {
  test('C10 by organisation and year in order of id, on site and remote; co-opted and offices are left out', () => {
    const there = [entry('guest', 'on-site'), entry('coordinator', 'on-site')];
    const meetings = [
      meetingWith([entry('ann', 'remote'), entry('bo', 'on-site'), ...there], { seats: seats.toReversed() }),
      meetingWith([entry('ann', 'remote'), entry('alt1', 'on-site', 'i2'), entry('ann', 'excused', 'i2')]),
      meetingWith([entry('bo', 'excused')]),
      meetingWith([entry('bo', 'on-site')], { day: plainDate('2025-12-31') }),
    ];
    expect(participation(meetings, 2026)).toEqual([
      { organisationId: 'org-a', meetings: 3, onSite: 1, remote: 1 },
      { organisationId: 'org-b', meetings: 3, onSite: 1, remote: 0 },
      { organisationId: 'org-c', meetings: 3, onSite: 0, remote: 0 },
    ]);
  });

  test.each<[string, AttendanceEntry[], number, number]>([
    ['on site and remote', [entry('ann', 'on-site'), entry('eva', 'remote')], 1, 0],
    ['remote and on site', [entry('ann', 'remote'), entry('eva', 'on-site')], 1, 0],
    ['remote and away', [entry('ann', 'remote'), entry('eva', 'absent')], 0, 1],
    ['both on site', [entry('ann', 'on-site'), entry('eva', 'on-site')], 1, 0],
  ])('C10 an association with two seats took part once, at its best: %s', (_, entries, onSite, remote) => {
    const two = {
      seats: [...seats, seat('a2', { holder: seat('a').holder })],
      appointments: [...appointments, sits('eva', 'a2')],
    };
    const [first] = participation([meetingWith(entries, two)], 2026);
    expect(first).toEqual({ organisationId: 'org-a', meetings: 1, onSite, remote });
  });

  test('C10 an office alone is no association', () => {
    const chairOnly = { seats: [officeSeat('chair')], appointments: [sits('ann', 'chair')] };
    expect(participation([meetingWith([entry('ann', 'on-site')], chairOnly)], 2026)).toEqual([]);
  });
});

describe('C10 the same person in all tiers (Kalmar)', () => {
  const day = plainDate('2026-04-10');
  const tiers = [['steering'], ['county', 'county-2'], ['local']];
  const inAll = (personId: string, fields: Partial<Appointment> = {}) =>
    ['steering', 'county-2', 'local'].map((seatId) => sits(personId, seatId, fields));

  test('C10 who sits in every tier, by id; two of three are not all', () => {
    const given = [...inAll('kim'), ...inAll('ann'), sits('bo', 'steering'), sits('bo', 'local')];
    expect(inAllTiers(tiers, given, day)).toEqual(['ann', 'kim']);
    expect(inAllTiers([['steering'], ['local']], given, day)).toEqual(['ann', 'bo', 'kim']);
    expect(inAllTiers([['steering']], given, day)).toEqual([]);
  });

  test.each([
    ['begins that day', { from: day }, true],
    ['begins the day after', { from: plainDate('2026-04-11') }, false],
    ['ends that day', { until: day }, true],
    ['ended the day before', { until: plainDate('2026-04-09') }, false],
  ])('C3 C10 an appointment that %s: %o, %s', (_, fields, isThere) => {
    expect(inAllTiers(tiers, inAll('ann', fields), day)).toEqual(isThere ? ['ann'] : []);
  });
});
