import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { pointStatuses } from './point.ts';
import { defaultEscalationDays, escalatedAt, escalationDue } from './escalation.ts';

const waiting = { status: 'unanswered', waitingSince: '2026-01-01' } as const;
const on = (day: string) => ({ on: plainDate(day) });
const at = Date.parse('2026-05-01T08:00:00+02:00');
const escalated = { kind: 'escalated', of: '2026-01-01', at } as const;

test('B3 120 days are the product’s default, which a region must confirm (○)', () => {
  expect(defaultEscalationDays).toMatchObject({
    value: 120,
    source: 'OPR',
    isDefault: true,
    toConfirm: true,
  });
});

describe('B3 an unanswered question is taken to the steering group', () => {
  test.each([
    { day: '2026-01-01', due: null },
    { day: '2026-04-30', due: null },
    { day: '2026-05-01', due: '2026-01-01' },
    { day: '2030-01-01', due: '2026-01-01' },
  ])('sent on 1 January, on $day: $due', ({ day, due }) => {
    expect(escalationDue(waiting, [], on(day))).toBe(due);
  });

  test('by the region’s own days', () => {
    const days = { ...defaultEscalationDays, value: 30 };
    expect(escalationDue(waiting, [], { ...on('2026-01-30'), days })).toBeNull();
    expect(escalationDue(waiting, [], { ...on('2026-01-31'), days })).toBe('2026-01-01');
  });

  test('once, however long it waits; a reminder is no such step', () => {
    expect(escalationDue(waiting, [escalated], on('2027-01-01'))).toBeNull();
    const reminded = { kind: 'answer-overdue', of: '2026-01-01' } as const;
    expect(escalationDue(waiting, [reminded], on('2027-01-01'))).toBe('2026-01-01');
  });

  test('K2 an imprecise day of sending counts from its last day', () => {
    const sometime = { ...waiting, waitingSince: '2026-01' };
    expect(escalationDue(sometime, [], on('2026-05-30'))).toBeNull();
    expect(escalationDue(sometime, [], on('2026-05-31'))).toBe('2026-01');
  });

  test('not where it was never sent', () => {
    expect(escalationDue({ ...waiting, waitingSince: null }, [], on('2030-01-01'))).toBeNull();
  });

  test.each(pointStatuses.filter((status) => status !== 'unanswered'))('nor where it is %s', (status) => {
    expect(escalationDue({ ...waiting, status }, [], on('2030-01-01'))).toBeNull();
  });
});

describe('B3 it stands as taken there', () => {
  test('from the day it was, as long as it waits', () => {
    expect(escalatedAt(waiting, [])).toBeNull();
    expect(escalatedAt(waiting, [escalated])).toBe(at);
  });

  test('no longer once it is answered, nor for another waiting', () => {
    expect(escalatedAt({ ...waiting, status: 'answered' }, [escalated])).toBeNull();
    expect(escalatedAt({ status: 'unanswered', waitingSince: null }, [escalated])).toBeNull();
    expect(escalatedAt({ ...waiting, waitingSince: '2027-01-01' }, [escalated])).toBeNull();
  });
});
