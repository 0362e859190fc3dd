import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { readShare } from '../kernel/share.ts';
import { appointments, clearance, entry, meetingWith, officeSeat, seats, sits } from '../testing/council.ts';
import { attendances, attendanceAt, sittingsAt } from './attendance.ts';
import { neededFor, quorumAt, quorumThroughout } from './quorum.ts';
import type { QuorumRule } from './rules-of-procedure.ts';

const share = (decimal: number): QuorumRule => {
  const read = readShare(decimal);
  if (!read.ok) throw new Error(read.problem.code);
  return { count: { kind: 'share', share: read.value }, chairRequired: false };
};
const number = (least: number): QuorumRule => ({ count: { kind: 'number', least }, chairRequired: false });

describe('C5 how many must be there', () => {
  test.each([
    [0.5, 5, 3],
    [0.5, 4, 2],
    [0.5, 1, 1],
    [0.5, 0, 0],
    [0.33333, 4, 1],
    [0.66667, 4, 3],
    [0.25, 6, 2],
    [1, 7, 7],
  ])('C5 the share %d of %i filled seats is %i', (part, filled, needed) => {
    expect(neededFor(share(part), filled)).toBe(needed);
  });

  test('C5 none and a number', () => {
    expect(neededFor({ count: { kind: 'none' }, chairRequired: false }, 9)).toBe(0);
    expect(neededFor(number(4), 2)).toBe(4);
  });
});

describe('C5 C7 quorum from data', () => {
  test('C7 per item: who leaves, who is disqualified, who steps in', () => {
    const entries = [
      entry('ann', 'on-site'),
      entry('bo', 'remote'),
      entry('bo', 'absent', 'i3'),
      entry('alt1', 'on-site', 'i4'),
    ];
    const clearances = [clearance('ann', 'i2', 'signatory'), clearance('ann', 'i4', 'own')];
    const state = meetingWith(entries, { clearances });
    const { start, items } = quorumThroughout(number(2), state, ['i1', 'i2', 'i3', 'i4']);
    expect(start).toEqual({ met: true, needed: 2, present: 2, filled: 2, chairThere: null });
    expect(items.map(({ quorum }) => quorum.met)).toEqual([true, false, false, true]);
  });

  test('C2 co-opted never count, the coordinator takes part so', () => {
    const entries = [entry('ann', 'on-site'), entry('guest', 'on-site'), entry('coordinator', 'on-site')];
    expect(quorumAt(number(2), meetingWith(entries), null)).toMatchObject({ met: false, present: 1 });
  });

  test('C3 a chair who sits for an association too counts once', () => {
    expect(quorumAt(share(0.5), meetingWith([entry('ann', 'on-site')]), null)).toMatchObject({
      filled: 2,
      present: 1,
      met: true,
    });
  });

  test('C5 chair or vice chair required', () => {
    const rule: QuorumRule = { count: { kind: 'none' }, chairRequired: true };
    expect(quorumAt(rule, meetingWith([entry('bo', 'on-site')]), null)).toMatchObject({
      met: false,
      chairThere: false,
    });
    expect(quorumAt(rule, meetingWith([entry('ann', 'remote')]), null)).toMatchObject({
      met: true,
      chairThere: true,
    });
    const barred = meetingWith([entry('ann', 'remote')], {
      clearances: [clearance('ann', 'i1', 'signatory')],
    });
    expect(quorumAt(rule, barred, 'i1').chairThere).toBe(false);
    const vice = {
      seats: [...seats, officeSeat('vice-chair')],
      appointments: [...appointments, sits('bo', 'vice-chair')],
    };
    expect(quorumAt(rule, meetingWith([entry('bo', 'on-site')], vice), null).met).toBe(true);
    expect(quorumAt(rule, meetingWith([entry('alt1', 'on-site')]), null).met).toBe(false);
  });

  test.each([
    ['begins the day before', { from: plainDate('2026-04-09') }, true],
    ['begins the same day', { from: plainDate('2026-04-10') }, true],
    ['begins the day after', { from: plainDate('2026-04-11') }, false],
    ['ended the day before', { until: plainDate('2026-04-09') }, false],
    ['ends the same day', { until: plainDate('2026-04-10') }, true],
  ])('C3 C5 a chair whose appointment %s: %o, %s', (_, fields, chairThere) => {
    const rule: QuorumRule = { count: { kind: 'none' }, chairRequired: true };
    const given = { appointments: [sits('bo', 'b'), sits('ann', 'chair', fields)] };
    expect(quorumAt(rule, meetingWith([entry('ann', 'on-site')], given), null).chairThere).toBe(chairThere);
  });

  test('C7 whoever comes, at most the filled places are sat in and nobody sits twice', () => {
    const people = ['ann', 'bo', 'alt1', 'alt2', 'guest', 'coordinator'];
    const entered = attendances.filter((how) => how !== 'disqualified');
    const arrivals = fc.tuple(
      ...people.map((id) => fc.constantFrom(...entered).map((how) => entry(id, how))),
    );
    const found = fc.subarray(people.map((id) => clearance(id, 'i1', 'signatory')));
    fc.assert(
      fc.property(arrivals, found, fc.constantFrom(...people), (entries, clearances, named) => {
        const state = meetingWith(entries, {
          clearances,
          namedAlternates: new Map([
            ['ann', [named]],
            ['bo', [named]],
          ]),
        });
        for (const itemId of [null, 'i1']) {
          const seated = sittingsAt(state, itemId).flatMap(({ personId }) => personId ?? []);
          expect(new Set(seated).size).toBe(seated.length);
          expect(quorumAt(number(1), state, itemId)).toMatchObject({ filled: 2, present: seated.length });
          for (const id of seated) expect(['on-site', 'remote']).toContain(attendanceAt(state, id, itemId));
        }
      }),
    );
  });
});
