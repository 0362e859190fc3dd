import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import type { Event } from './event.ts';
import {
  attendanceOf,
  cancelHearing,
  changeHearing,
  planHearing,
  recordAttendance,
  type HearingPlan,
} from './hearing.ts';

const today = startOfDay(plainDate('2026-09-07'));
const dayOf = startOfDay(plainDate('2026-10-15'));
const plan: HearingPlan = {
  title: 'Hearing om psykisk hälsa 2026',
  date: plainDate('2026-10-15'),
  starts: '13.00',
  ends: '16.00',
  form: 'hybrid',
  place: 'Kristinehallen, Falun',
  link: 'https://mote.example/hearing',
  places: 120,
  signUpUntil: plainDate('2026-10-08'),
  invited: [{ kind: 'network', name: 'Dalarnas nätverk för psykisk hälsa' }],
};
const planned: Event = valueOf(planHearing({ id: 'h', earlier: null }, plan, today)).event;
const stated = (total: number | null, onSite: number | null = null, remote: number | null = null) => ({
  stated: { total, onSite, remote },
  reason: '',
});

describe('E1 a hearing is planned', () => {
  test('E1 when, where, in which form, who is invited, until when one signs up', () => {
    expect(planned).toMatchObject({ ...plan, kind: 'hearing', year: 2026, status: 'planned' });
  });

  test.each<[string, Partial<HearingPlan>, string]>([
    ['today', { date: plainDate('2026-09-07'), signUpUntil: null }, 'ok'],
    ['yesterday', { date: plainDate('2026-09-06'), signUpUntil: null }, 'hearing/day-passed'],
    ['in no room though people come', { place: null }, 'hearing/place-missing'],
    ['only by link: without a room', { form: 'digital', place: null }, 'ok'],
    ['with a link that is not yet known', { link: null }, 'ok'],
    ['with a link that is none', { link: 'javascript:alert(1)' }, 'hearing/link-unreadable'],
    ['over before it begins', { ends: '12.59' }, 'hearing/ends-before-it-starts'],
    ['with sign-up on its own day', { signUpUntil: plan.date }, 'ok'],
    ['with sign-up after it', { signUpUntil: plainDate('2026-10-16') }, 'hearing/sign-up-after-day'],
  ])('E1 %s: %o %s', (_, given, expected) => {
    expect(codeOf(planHearing({ id: 'h', earlier: null }, { ...plan, ...given }, today))).toBe(expected);
  });

  test('E1 the same form sent again is the same hearing', () => {
    const again = valueOf(planHearing({ id: 'h', earlier: planned }, { ...plan, title: 'En annan' }, today));
    expect(again).toEqual({ event: planned, repeated: true });
  });
});

describe('E1 what is planned is changed or called off with a reason', () => {
  const moved = { ...plan, date: plainDate('2026-10-22') };
  test.each([
    ['moved', planned, { ...moved, reason: 'Lokalen var bokad' }, 'ok'],
    ['moved without a reason', planned, { ...moved, reason: ' ' }, 'event/reason-missing'],
    ['nothing is another', planned, { ...plan, reason: '' }, 'ok'],
    [
      'moved though held',
      { ...planned, status: 'held' as const },
      { ...moved, reason: 'x' },
      'event/not-in-this-status',
    ],
    ['a course', { ...planned, kind: 'course' as const }, { ...moved, reason: 'x' }, 'hearing/not-a-hearing'],
  ])('E1 %s', (_, event, command, expected) => {
    expect(codeOf(changeHearing(event, command, today))).toBe(expected);
  });

  test('E1 why it was changed stands with it', () => {
    const { event } = valueOf(changeHearing(planned, { ...moved, reason: ' Lokalen var bokad ' }, today));
    expect([event.date, event.changedBecause]).toEqual(['2026-10-22', 'Lokalen var bokad']);
  });

  test('E1 the same again changes nothing', () => {
    const { changed } = valueOf(changeHearing(planned, { ...plan, reason: 'x' }, today));
    expect(changed).toBe(false);
  });

  test('E1 called off, once, with a reason', () => {
    expect(codeOf(cancelHearing(planned, ''))).toBe('event/reason-missing');
    const off = valueOf(cancelHearing(planned, 'Sjukdom'));
    expect([off.status, off.changedBecause]).toEqual(['cancelled', 'Sjukdom']);
    expect(codeOf(cancelHearing(off, 'Sjukdom'))).toBe('event/not-in-this-status');
    expect(codeOf(cancelHearing({ ...planned, kind: 'course' }, 'x'))).toBe('hearing/not-a-hearing');
  });
});

describe('E1 attendance', () => {
  test.each([
    ['a total alone', stated(47), [47, null, null, true]],
    ['both parts', stated(null, 30, 17), [47, 30, 17, false]],
    ['a total and one part', stated(47, 30), [47, 30, 17, false]],
  ])('E1 %s', (_, command, [total, onSite, remote, splitUnknown]) => {
    const { event } = valueOf(recordAttendance(planned, command, dayOf));
    expect(event.status).toBe('held');
    expect(attendanceOf(event)).toEqual({ total, onSite, remote, splitUnknown, findings: [] });
  });

  test('E1 numbers that do not add up stand as they were stated, and are found', () => {
    const { event } = valueOf(recordAttendance(planned, stated(47, 30, 16), dayOf));
    expect([event.participants, event.onSite, event.remote]).toEqual([47, 30, 16]);
    expect(attendanceOf(event).findings.map(({ code }) => code)).toEqual(['attendance/parts-differ']);
  });

  const held = valueOf(recordAttendance(planned, stated(47), dayOf)).event;
  test.each([
    ['nothing', planned, stated(null), 'hearing/attendance-missing'],
    ['nobody came', planned, stated(0), 'ok'],
    ['before the day', { ...planned, date: '2026-10-16' }, stated(47), 'event/not-yet'],
    ['called off', { ...planned, status: 'cancelled' as const }, stated(47), 'event/not-in-this-status'],
    ['the same again', held, stated(47), 'ok'],
    ['corrected without a reason', held, stated(48), 'event/reason-missing'],
    ['corrected', held, { ...stated(48), reason: 'Räknat igen' }, 'ok'],
    ['held, and counted later', { ...planned, status: 'held' as const }, stated(47), 'ok'],
    ['a course', { ...planned, kind: 'course' as const }, stated(47), 'hearing/not-a-hearing'],
  ])('E1 %s: %o %o', (_, event, command, expected) => {
    expect(codeOf(recordAttendance(event, command, dayOf))).toBe(expected);
  });

  test('E1 the same again changes nothing', () => {
    expect(valueOf(recordAttendance(held, stated(47), dayOf)).changed).toBe(false);
  });
});
