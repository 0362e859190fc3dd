import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commitmentStanding,
  commitmentStates,
  commitmentSteps,
  decideCommitment,
  escalationOf,
  isUnfinished,
  newCommitment,
  overdueList,
  overdueOf,
  type Commitment,
  type CommitmentEvent,
  type CommitmentTerms,
} from './commitment.ts';
import { startOfDay } from './deadline.ts';
import { addDays, plainDate } from './plain-date.ts';

const terms: CommitmentTerms = {
  id: 'c1',
  kind: 'council-follow-up',
  originId: 'meeting-3/item-5',
  what: 'Ta fram riktlinjer för alla råd.',
  ownerId: 'region',
  madeOn: plainDate('2021-01-15'),
  due: plainDate('2021-03-27'),
  acceptorIds: [],
};
const made = (more: Partial<CommitmentTerms> = {}): Commitment => {
  const result = newCommitment({ ...terms, ...more });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const on = (date: string): number => startOfDay(plainDate(date)) + 10 * 3_600_000;
const after = (events: readonly CommitmentEvent[], from = made()): Commitment =>
  events.reduce((commitment, event) => {
    const result = decideCommitment(commitment, event);
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  }, from);
const codeOf = (commitment: Commitment, event: CommitmentEvent): string => {
  const result = decideCommitment(commitment, event);
  return result.ok ? 'ok' : result.problem.code;
};
const claimed = (date: string, description = 'Riktlinjerna gäller sedan mars.'): CommitmentEvent => ({
  kind: 'claimed',
  by: 'region',
  at: on(date),
  description,
});
const accepted = (by: string, date = '2021-04-10'): CommitmentEvent => ({
  kind: 'accepted',
  by,
  at: on(date),
});
const returned = (date: string): CommitmentEvent => ({
  kind: 'returned',
  by: 'council',
  at: on(date),
  reason: 'Gäller bara ett råd.',
});

describe('K3 overdue from 00:00 the day after the due day, summer time too', () => {
  test.each([
    ['2021-03-27T22:59:59Z', null],
    ['2021-03-27T23:00:00Z', { since: '2021-03-28', days: 1 }],
    ['2021-03-28T21:59:59Z', { since: '2021-03-28', days: 1 }],
    ['2021-03-28T22:00:00Z', { since: '2021-03-28', days: 2 }],
    ['2022-03-27T12:00:00Z', { since: '2021-03-28', days: 365 }],
  ])('K3 at %s', (instant, expected) => {
    const overdue = overdueOf(made(), Date.parse(instant));
    expect(overdue === null ? null : { since: overdue.since, days: overdue.days }).toEqual(expected);
  });

  test('C8 without a due day nothing is overdue, but it is unfinished', () => {
    expect(overdueOf(made({ due: null }), on('2030-01-01'))).toBeNull();
    expect(isUnfinished(made({ due: null }))).toBe(true);
  });

  test('C8 a claim stops the clock until it is returned; then it is overdue from its due day', () => {
    const waiting = after([claimed('2021-03-20')]);
    expect(overdueOf(waiting, on('2021-04-20'))).toBeNull();
    expect(isUnfinished(waiting)).toBe(true);
    const back = after([returned('2021-04-01')], waiting);
    expect(overdueOf(back, on('2021-04-20'))).toMatchObject({ since: '2021-03-28', days: 24 });
    expect(commitmentStanding(back).claim).toBeNull();
  });

  test('C8 accepted or closed is not overdue; reopened is', () => {
    const done = after([claimed('2021-03-20'), accepted('council')]);
    const gone = after([
      { kind: 'closed', by: 'council', at: on('2021-03-20'), reason: 'Frågan är inaktuell.' },
    ]);
    for (const one of [done, gone]) {
      expect([overdueOf(one, on('2021-05-01')), isUnfinished(one)]).toEqual([null, false]);
      const again = after(
        [{ kind: 'reopened', by: 'council', at: on('2021-05-01'), reason: 'Gäller igen.' }],
        one,
      );
      expect(overdueOf(again, on('2021-05-01'))?.since).toBe('2021-03-28');
    }
  });

  test('C8 more time moves the day; it was still overdue before that', () => {
    const later = after([
      {
        kind: 'postponed',
        by: 'region',
        at: on('2021-04-05'),
        due: plainDate('2021-06-30'),
        reason: 'Sjukdom.',
      },
    ]);
    expect(overdueOf(later, on('2021-06-30'))).toBeNull();
    expect(overdueOf(later, on('2021-07-01'))?.since).toBe('2021-07-01');
    expect(overdueOf(later, on('2021-04-04'))?.since).toBe('2021-03-28');
  });

  test('C8 the list has the oldest first, ties by id, under its owner of the day', () => {
    const handed = after([{ kind: 'handed-over', by: 'region', at: on('2021-02-01'), ownerId: 'kommun' }]);
    const list = overdueList(
      [
        made({ id: 'b' }),
        handed,
        made({ id: 'a', due: plainDate('2021-02-01') }),
        made({ due: null }),
        made({ id: 'z', due: plainDate('2021-01-20') }),
        made({ id: 'd' }),
      ],
      on('2021-04-01'),
    );
    expect(list.map(({ commitment, ownerId }) => [commitment.id, ownerId])).toEqual([
      ['z', 'region'],
      ['a', 'region'],
      ['b', 'region'],
      ['c1', 'kommun'],
      ['d', 'region'],
    ]);
  });
});

describe('C8 who is told, and when', () => {
  test.each([
    ['2021-03-19', null],
    ['2021-03-20', -7],
    ['2021-03-27', -7],
    ['2021-03-28', 1],
    ['2021-04-10', 14],
    ['2021-05-25', 14],
    ['2021-05-26', 60],
  ])('C8 %s', (date, day) => {
    expect(escalationOf(made(), on(date))?.day ?? null).toBe(day);
  });

  test('C8 nobody is reminded of what is claimed, or of what has no day', () => {
    expect(escalationOf(after([claimed('2021-03-20')]), on('2021-05-26'))).toBeNull();
    expect(escalationOf(made({ due: null }), on('2021-05-26'))).toBeNull();
  });
});

describe('C8 what is refused', () => {
  test('C8 a commitment says what, and is not due before it was made', () => {
    expect(newCommitment({ ...terms, what: ' ' })).toMatchObject({
      problem: { code: 'commitment/what-missing' },
    });
    expect(newCommitment({ ...terms, due: plainDate('2021-01-14') })).toMatchObject({
      problem: { code: 'commitment/due-before-made' },
    });
    expect(newCommitment({ ...terms, due: terms.madeOn }).ok).toBe(true);
  });

  const waiting = after([claimed('2021-03-20')]);
  const cases: [string, Commitment, CommitmentEvent, string][] = [
    [
      'B4 done must describe the change',
      made(),
      claimed('2021-03-20', ' '),
      'commitment/description-missing',
    ],
    ['B4 somebody else claims it', made(), { ...claimed('2021-03-20'), by: 'x' }, 'commitment/not-its-owner'],
    ['B4 its owner accepts it', waiting, accepted('region'), 'commitment/own-acceptance'],
    [
      'B4 the one who claimed it accepts it after handing it over',
      after([{ kind: 'handed-over', by: 'region', at: on('2021-03-21'), ownerId: 'kommun' }], waiting),
      accepted('region'),
      'commitment/own-acceptance',
    ],
    [
      'B4 only those who may accept it',
      after([claimed('2021-03-20')], made({ acceptorIds: ['council'] })),
      accepted('staff'),
      'commitment/not-its-acceptor',
    ],
    [
      'C8 returned without a reason',
      waiting,
      { kind: 'returned', by: 'council', at: on('2021-04-01'), reason: '' },
      'commitment/reason-missing',
    ],
    [
      'C8 closed without a reason',
      made(),
      { kind: 'closed', by: 'council', at: on('2021-04-01'), reason: '' },
      'commitment/reason-missing',
    ],
    ['C8 accepted before it is claimed', made(), accepted('council'), 'commitment/not-in-this-state'],
    ['C8 claimed twice', waiting, claimed('2021-03-21'), 'commitment/not-in-this-state'],
    [
      'C8 the same day is not more time',
      made(),
      { kind: 'postponed', by: 'region', at: on('2021-03-01'), due: plainDate('2021-03-27'), reason: 'Lov.' },
      'commitment/not-later',
    ],
    [
      'C8 due before it was made, where no day was said',
      made({ due: null }),
      { kind: 'postponed', by: 'region', at: on('2021-03-01'), due: plainDate('2021-01-14'), reason: 'Lov.' },
      'commitment/due-before-made',
    ],
    [
      'C8 a day where none was said',
      made({ due: null }),
      { kind: 'postponed', by: 'region', at: on('2021-03-01'), due: plainDate('2021-01-15'), reason: 'Lov.' },
      'ok',
    ],
  ];
  test.each(cases)('%s', (_, commitment, event, code) => {
    expect(codeOf(commitment, event)).toBe(code);
  });
});

describe('C8 under any sequence of events', () => {
  const who = fc.constantFrom('region', 'kommun', 'council');
  const text = fc.constantFrom('', 'Därför att.');
  const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays(terms.madeOn, n));
  const anyEvent: fc.Arbitrary<(at: number) => CommitmentEvent> = fc
    .record({ by: who, ownerId: who, reason: text, due: day })
    .chain(({ by, ownerId, reason, due }) =>
      fc.constantFrom<(at: number) => CommitmentEvent>(
        (at) => ({ at, by, kind: 'claimed', description: reason }),
        (at) => ({ at, by, kind: 'accepted' }),
        (at) => ({ at, by, kind: 'returned', reason }),
        (at) => ({ at, by, kind: 'postponed', due, reason }),
        (at) => ({ at, by, kind: 'handed-over', ownerId }),
        (at) => ({ at, by, kind: 'closed', reason }),
        (at) => ({ at, by, kind: 'reopened', reason }),
      ),
    );

  test('C8 nothing disappears: finished only by somebody else’s acceptance or with a reason, always open to reopening', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        let commitment = made();
        for (const [n, event] of events.entries()) {
          const before = commitment;
          const result = decideCommitment(before, event(on('2021-01-15') + n * 86_400_000));
          if (result.ok) commitment = result.value;
          expect(commitment.history.length).toBe(before.history.length + (result.ok ? 1 : 0));
          const { state, acceptedBy, ownerId, claim } = commitmentStanding(commitment);
          expect(isUnfinished(commitment)).toBe(state === 'open' || state === 'claimed');
          expect(claim !== null).toBe(state === 'claimed' || state === 'accepted');
          if (state === 'accepted') {
            expect(acceptedBy).not.toBe(ownerId);
            expect(acceptedBy).not.toBe(claim?.by);
          } else expect(acceptedBy).toBeNull();
          if (state === 'closed')
            expect(commitment.history.at(-1)).toMatchObject({ kind: 'closed', reason: 'Därför att.' });
          const at = on('2023-01-01');
          if (overdueOf(commitment, at) !== null) expect(state).toBe('open');
        }
      }),
    );
  });

  test('C8 every state has a way on, and open can be reached again', () => {
    for (const state of commitmentStates) expect(Object.values(commitmentSteps[state])).toContain('open');
  });

  test('C8 what happens after an instant changes nothing at it', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), fc.integer({ min: 0, max: 20 }), (events, cut) => {
        const at = (n: number): number => on('2021-01-15') + n * 86_400_000;
        const play = (list: typeof events): Commitment =>
          list.reduce((commitment, event, n) => {
            const result = decideCommitment(commitment, event(at(n)));
            return result.ok ? result.value : commitment;
          }, made());
        const then = at(cut) - 1;
        expect(commitmentStanding(play(events), then)).toEqual(
          commitmentStanding(play(events.slice(0, cut)), then),
        );
      }),
    );
  });
});
