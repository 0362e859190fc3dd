import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { entry, meetingWith, sits } from '../testing/council.ts';
import { inAllTiers, participation } from './participation.ts';

describe('C10 participation', () => {
  test('C10 by organisation and year, on site and remote', () => {
    const meetings = [
      meetingWith([entry('ann', 'remote'), entry('bo', 'on-site')]),
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

  test('C10 the same person in all tiers (Kalmar)', () => {
    const day = plainDate('2026-04-10');
    const appointments = [
      sits('ann', 'steering'),
      sits('ann', 'county'),
      sits('ann', 'local'),
      sits('bo', 'steering'),
      sits('bo', 'local'),
    ];
    const tiers = [['steering'], ['county', 'county-2'], ['local']];
    expect(inAllTiers(tiers, appointments, day)).toEqual(['ann']);
    expect(inAllTiers(tiers, appointments, plainDate('2025-12-31'))).toEqual([]);
    expect(inAllTiers([['steering']], appointments, day)).toEqual([]);
  });
});
