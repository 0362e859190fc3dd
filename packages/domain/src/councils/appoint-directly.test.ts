import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { officeSeat, rules, seat } from '../testing/council.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import { appointDirectly, endDirectly, isFilledDirectly } from './appoint-directly.ts';
import type { Appointment } from './appointment.ts';
import type { Body } from './body.ts';

const chair = officeSeat('chair');
const personal = seat('personal', { holder: { kind: 'personal' } });
const form = (fields: object = {}) => ({
  id: 'new',
  personId: 'kim',
  seatId: 'chair',
  from: plainDate('2026-03-01'),
  until: null,
  reason: 'Ny enhetschef',
  ...fields,
});
const state = (appointments: readonly Appointment[] = [], status: Body['status'] = 'active') => ({
  body: { status },
  seats: [chair, personal, seat('a')],
  appointments,
  rules,
});
const sits: Appointment = { ...valueOf(appointDirectly(state(), form())) };

describe('C4 without a nomination', () => {
  test.each([
    ['an office', chair, true],
    ['a personal seat', personal, true],
    ['an association’s seat', seat('a'), false],
  ])('C2 C4 %s', (_, held, expected) => {
    expect(isFilledDirectly(held)).toBe(expected);
  });

  test('C3 for the term of the rules in force on the first day', () => {
    expect(sits).toEqual({
      id: 'new',
      personId: 'kim',
      seatId: 'chair',
      from: '2026-03-01',
      until: '2028-02-29',
    });
  });

  test.each<[string, object, Body['status'], string]>([
    ['a personal seat', { seatId: 'personal' }, 'active', 'ok'],
    ['before the body begins', {}, 'planned', 'ok'],
    ['an association’s seat', { seatId: 'a' }, 'active', 'appointment/only-by-nomination'],
    ['a seat of no body', { seatId: 'nowhere' }, 'active', 'appointment/seat-unknown'],
    ['a body at rest', {}, 'dormant', 'appointment/body-not-at-work'],
    ['no reason', { reason: ' ' }, 'active', 'appointment/reason-missing'],
  ])('C4 %s', (_, fields, status, expected) => {
    expect(codeOf(appointDirectly(state([], status), form(fields)))).toBe(expected);
  });

  test('C3 not while somebody sits there; after a gap there are two records', () => {
    const other = form({ id: 'next', personId: 'alex', from: plainDate('2027-01-01') });
    expect(codeOf(appointDirectly(state([sits]), other))).toBe('appointment/seat-taken');
    const command = { lastDay: plainDate('2026-10-31'), reason: 'Har bytt tjänst' };
    const ended = valueOf(endDirectly({ seat: chair, appointment: sits }, command, plainDate('2026-10-01')));
    expect(ended).toEqual({ ...sits, until: '2026-10-31' });
    expect(codeOf(appointDirectly(state([ended ?? sits]), other))).toBe('ok');
  });
});

describe('C3 the owner ends it', () => {
  const today = plainDate('2026-04-01');
  test.each<[string, ReturnType<typeof seat>, object, string]>([
    ['today', chair, {}, 'ok'],
    ['yesterday', chair, { lastDay: plainDate('2026-03-31') }, 'appointment/last-day-passed'],
    ['later than its term', chair, { lastDay: plainDate('2028-03-01') }, 'appointment/already-ended'],
    ['without a reason', chair, { reason: '' }, 'appointment/reason-missing'],
    ['on an association’s seat', seat('a'), {}, 'appointment/association-withdraws'],
  ])('C3 C4 %s', (_, held, fields, expected) => {
    const command = { lastDay: today, reason: 'Har slutat', ...fields };
    expect(codeOf(endDirectly({ seat: held, appointment: sits }, command, today))).toBe(expected);
  });

  test('C3 one that has not begun falls away', () => {
    const command = { lastDay: plainDate('2026-02-15'), reason: 'Tog tillbaka sitt ja' };
    expect(valueOf(endDirectly({ seat: chair, appointment: sits }, command, plainDate('2026-02-10')))).toBe(
      null,
    );
  });
});
