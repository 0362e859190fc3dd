import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import {
  daysOf,
  decideProgrammeItem,
  nextAwarenessWeek,
  programmeDecisions,
  programmeItemStatuses,
  ProgrammeWords,
  publicContact,
  reviseProgrammeItem,
  submitProgrammeItem,
  withdrawProgrammeItem,
  type ProgrammeItem,
  type ProgrammeItemStatus,
} from './programme-item.ts';

const said: ProgrammeWords = {
  title: 'Öppet hus',
  text: 'Kom och fika.',
  day: plainDate('2026-10-06'),
  starts: '13.00',
  ends: '15.30',
  form: 'on-site',
  place: 'Påhittade salen',
  audience: 'Alla',
  contact: 'Låtsas-Lena',
  contactShown: false,
};
const today = plainDate('2026-09-07');
const submit = (more: Partial<ProgrammeWords> = {}, on = today) =>
  submitProgrammeItem({ ...said, ...more, id: 'i', year: 2026, organisationId: 'attention' }, on);
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string; path?: string } }) =>
  result.ok ? 'ok' : result.problem.code;
const itemIn = (status: ProgrammeItemStatus): ProgrammeItem => {
  const submitted = submit();
  if (!submitted.ok) throw new Error(submitted.problem.code);
  return { ...submitted.value, status };
};

describe('E3 the week that takes items', () => {
  // 10 October is in week 41 of 2026 and, as a Sunday, in week 40 of 2027.
  test.each([
    ['2026-01-01', '2026-10-05'],
    ['2026-10-11', '2026-10-05'],
    ['2026-10-12', '2027-10-04'],
    ['2027-10-10', '2027-10-04'],
  ])('E3 on %s the next one begins on %s', (on, from) => {
    expect(nextAwarenessWeek(plainDate(on)).from).toBe(from);
  });

  test('E3 a week has seven days, from Monday to Sunday', () => {
    expect(daysOf({ from: plainDate('2026-10-05') })).toEqual(
      [5, 6, 7, 8, 9, 10, 11].map((day) => `2026-10-${String(day).padStart(2, '0')}`),
    );
  });
});

describe('E1 an association submits an item', () => {
  test.each([
    ['2026-10-04', 'programme/day-outside-week'],
    ['2026-10-05', 'ok'],
    ['2026-10-11', 'ok'],
    ['2026-10-12', 'programme/day-outside-week'],
  ])('E3 on %s: %s', (day, expected) => {
    expect(codeOf(submit({ day: plainDate(day) }))).toBe(expected);
  });

  test.each([
    ['13.00', '', 'ok'],
    ['13.00', '13.01', 'ok'],
    ['13.00', '13.00', 'programme/ends-before-it-starts'],
    ['13.00', '09.30', 'programme/ends-before-it-starts'],
  ])('E1 from %s to %s: %s', (starts, ends, expected) => {
    expect(codeOf(submit({ starts, ends }))).toBe(expected);
  });

  test('E3 not when the week is over, and still on its last day', () => {
    expect(codeOf(submit({}, plainDate('2026-10-11')))).toBe('ok');
    expect(codeOf(submit({}, plainDate('2026-10-12')))).toBe('programme/week-over');
  });

  test.each(['title', 'text', 'place', 'audience', 'contact'] as const)(
    'Z1 a personal number in %s is refused at its place, and not repeated',
    (field) => {
      const refused = submit({ [field]: 'Fråga 121212-1212' });
      expect(refused).toMatchObject({ problem: { code: 'programme/personal-number', path: field } });
      expect(JSON.stringify(refused)).not.toContain('1212');
    },
  );

  test.each([
    [{}, null],
    [{ title: ' ' }, 'programme/title-missing'],
    [{ day: '' }, 'programme/day-unreadable'],
    [{ day: '6 oktober' }, 'programme/day-unreadable'],
    [{ starts: '' }, 'programme/time-unreadable'],
    [{ starts: '13:00' }, 'programme/time-unreadable'],
    [{ ends: '25.00' }, 'programme/time-unreadable'],
    [{ ends: '' }, null],
    [{ form: '' }, 'programme/form-missing'],
    [{ place: '' }, 'programme/place-missing'],
    [{ text: 'x'.repeat(2001) }, 'programme/too-long'],
  ])('E1 K5 %j: %s', (more, code) => {
    const parsed = v.safeParse(ProgrammeWords, { ...said, ...more });
    expect(parsed.success ? null : parsed.issues[0].message).toBe(code);
  });
});

describe('E1 what becomes of it', () => {
  const refused = 'programme/not-in-this-status';
  const table: Readonly<Record<ProgrammeItemStatus, readonly [string, string, string, string, string]>> = {
    submitted: ['published', 'asked', 'declined', 'submitted', 'withdrawn'],
    asked: ['published', refused, 'declined', 'submitted', 'withdrawn'],
    published: [refused, refused, refused, 'submitted', 'withdrawn'],
    declined: [refused, refused, refused, refused, refused],
    withdrawn: [refused, refused, refused, refused, refused],
  };
  test.each(programmeItemStatuses)('E1 %s: publish, ask, decline, revise, withdraw', (status) => {
    const item = itemIn(status);
    const results = [
      ...programmeDecisions.map((decision) => decideProgrammeItem(item, { decision, word: 'Vilken sal?' })),
      reviseProgrammeItem(item, said, today),
      withdrawProgrammeItem(item),
    ];
    expect(results.map((one) => (one.ok ? one.value.status : one.problem.code))).toEqual(table[status]);
  });

  test('E1 nothing is asked or declined without a word, and publishing takes the word away', () => {
    const asked = { ...itemIn('asked'), word: 'Vilken sal?' };
    for (const decision of ['ask', 'decline'] as const)
      expect(decideProgrammeItem(itemIn('submitted'), { decision, word: ' ' })).toMatchObject({
        problem: { code: 'programme/reason-missing', path: 'word' },
      });
    expect(decideProgrammeItem(asked, { decision: 'publish', word: '' })).toMatchObject({
      value: { status: 'published', word: null },
    });
    const waiting = itemIn('submitted');
    expect(reviseProgrammeItem(waiting, said, today)).toEqual({ ok: true, value: waiting });
    expect(reviseProgrammeItem(asked, { ...said, title: 'Nytt' }, today)).toMatchObject({
      value: { id: 'i', title: 'Nytt', status: 'submitted', word: null },
    });
  });

  test('Z1 whom to ask is published only where that was agreed to', () => {
    expect(publicContact(said)).toBe(null);
    expect(publicContact({ ...said, contactShown: true })).toBe('Låtsas-Lena');
    expect(publicContact({ contact: '', contactShown: true })).toBe(null);
  });
});
