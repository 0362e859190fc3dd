import { describe, expect, test } from 'vitest';
import {
  decideCommitment,
  newCommitment,
  type Commitment,
  type CommitmentEvent,
} from '../kernel/commitment.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { carryOvers, proposeItem } from './agenda.ts';
import { outcomeKinds, recordOutcome, type Outcome } from './outcome.ts';
import { meetingStatuses, newMeeting } from './meeting.ts';

const propose = (title: string, text = '', by: 'member' | 'anyone' = 'member') =>
  proposeItem(
    { mayPropose: ['member', 'organisation'] },
    { id: 'i', title, text, wish: '', by, personId: null },
  );

describe('C9 nobody’s personal circumstances', () => {
  test.each([
    ['Ärende 19121212-1212', ''],
    ['Läget', 'Det gäller 121212-1212 och vården'],
    ['Läget', 'samordningsnummer 701063-2391'],
  ])('C9 a personal number is refused and not repeated: %s %s', (title, text) => {
    const proposed = propose(title, text);
    expect(proposed).toMatchObject({ problem: { code: 'agenda/personal-number' } });
    expect(JSON.stringify(proposed)).not.toMatch(/\d{4}/);
  });

  test.each([
    ['Ring mig på 070-123 45 67', ['phone']],
    ['Min dotter fick vänta', ['own-relative']],
    ['Hur bemöts min son och vår mamma?', ['own-relative', 'own-relative']],
    ['Skriv till kim@exempel.se', ['email']],
    ['Väntetider på vuxenpsykiatrin 2021–2022', []],
    ['Stödet till barn och syskon', []],
    ['Minsonate', []],
  ])('C9 %s: flagged %j, never refused', (text, kinds) => {
    const proposed = propose('Läget', text);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    expect(proposed.value.flags.map(({ kind }) => kind)).toEqual(kinds);
    expect(proposed.value.flags.every(({ field, from, to }) => field === 'text' && from < to)).toBe(true);
  });

  test('C9 a wish is looked at as well', () => {
    const wishing = (wish: string) =>
      proposeItem(
        { mayPropose: ['member'] },
        { id: 'i', title: 'Läget', text: '', wish, by: 'member', personId: null },
      );
    expect(wishing('Att 121212-1212 får vård')).toMatchObject({
      problem: { code: 'agenda/personal-number', path: 'wish' },
    });
    expect(wishing('Att vår son får vård')).toMatchObject({
      value: { flags: [{ field: 'wish', kind: 'own-relative', from: 4, to: 11 }] },
    });
  });

  test('C9 K5 a refusal stands at its field', () => {
    expect(propose('Ärende 19121212-1212')).toMatchObject({ problem: { path: 'title' } });
    expect(propose('Läget', 'Det gäller 121212-1212')).toMatchObject({ problem: { path: 'text' } });
  });

  test('C5 an item stands as it was proposed, with who proposed it', () => {
    expect(propose(' Läget ', 'Hur går det?')).toEqual({
      ok: true,
      value: {
        item: {
          id: 'i',
          title: 'Läget',
          text: 'Hur går det?',
          origin: { kind: 'proposed', by: 'member', personId: null },
        },
        wish: '',
        flags: [],
      },
    });
  });

  test('C5 who may propose, and an item has a title', () => {
    expect(propose('Läget', '', 'anyone')).toMatchObject({
      problem: { code: 'agenda/may-not-propose', data: { by: 'anyone' } },
    });
    expect(propose('  ')).toMatchObject({ problem: { code: 'agenda/title-missing', path: 'title' } });
    expect(
      proposeItem(
        { mayPropose: ['anyone'] },
        { id: 'i', title: 'Läget', text: '', wish: '', by: 'authority', personId: null },
      ),
    ).toMatchObject({ ok: true });
  });
});

const meeting = newMeeting({
  id: 'm',
  bodyId: 'council',
  day: plainDate('2026-04-10'),
  agenda: [
    { id: 'i1', title: 'Väntetider', text: '', origin: { kind: 'proposed', by: 'member', personId: null } },
  ],
});
const held = {
  ...meeting,
  status: 'in-progress',
  agenda: ['i0', 'i1'].flatMap((id) => meeting.agenda.map((item) => ({ ...item, id }))),
} as const;
const task: Outcome = {
  id: 'o',
  itemId: 'i1',
  kind: 'task',
  text: 'Ta fram statistik',
  ownerId: 'region',
  due: null,
};
const code = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;

describe('C8 outcomes', () => {
  test('C8 recommendation, question and task are commitments to the council, the others are not', () => {
    const made = outcomeKinds.map((kind) => {
      const recorded = recordOutcome(held, { ...task, kind });
      return recorded.ok && recorded.value.commitment?.acceptorIds[0] === 'council' ? kind : null;
    });
    expect(made).toEqual([null, 'recommendation', 'question', 'task', null]);
  });

  test('C8 without an owner nothing can be asked, and without words nothing recorded', () => {
    expect(code(recordOutcome(held, { ...task, ownerId: null }))).toBe('outcome/owner-missing');
    expect(code(recordOutcome(held, { ...task, kind: 'noted', ownerId: null }))).toBe('ok');
    expect(code(recordOutcome(held, { ...task, text: ' ' }))).toBe('outcome/text-missing');
    expect(code(recordOutcome(held, { ...task, itemId: 'i9' }))).toBe('outcome/item-unknown');
    expect(code(recordOutcome(held, { ...task, due: plainDate('2026-04-09') }))).toBe(
      'commitment/due-before-made',
    );
  });

  test('C6 outcomes are frozen with the minutes', () => {
    const open = meetingStatuses.filter((status) => recordOutcome({ ...meeting, status }, task).ok);
    expect(open).toEqual(['in-progress', 'minutes-drafted']);
    expect(recordOutcome({ ...meeting, status: 'archived' }, task)).toMatchObject({
      problem: { code: 'outcome/minutes-frozen', data: { status: 'archived' } },
    });
  });

  test('C8 a task is made on the day of the meeting, about its item, for its owner', () => {
    expect(recordOutcome(held, task)).toMatchObject({
      value: {
        outcome: task,
        commitment: {
          id: 'o',
          kind: 'council-follow-up',
          originId: 'i1',
          what: 'Ta fram statistik',
          ownerId: 'region',
          madeOn: '2026-04-10',
          due: null,
        },
      },
    });
    expect(recordOutcome(held, { ...task, kind: 'noted' })).toMatchObject({
      value: { outcome: { kind: 'noted' }, commitment: null },
    });
  });

  test.each([
    [{ itemId: 'i9' }, 'itemId'],
    [{ text: ' ' }, 'text'],
    [{ ownerId: null }, 'ownerId'],
  ])('K5 the refusal of %j stands at its field', (change, path) => {
    expect(recordOutcome(held, { ...task, ...change })).toMatchObject({ ok: false, problem: { path } });
  });
});

describe('C8 what is open puts itself on the next agenda', () => {
  const commitment = (id: string, madeOn: string, events: readonly CommitmentEvent[] = []): Commitment => {
    const made = newCommitment({
      id,
      kind: 'council-follow-up',
      originId: 'i1',
      what: `Gör ${id}`,
      ownerId: 'region',
      madeOn: plainDate(madeOn),
      due: null,
      acceptorIds: ['council'],
    });
    if (!made.ok) throw new Error(made.problem.code);
    return events.reduce((before, event) => {
      const after = decideCommitment(before, event);
      if (!after.ok) throw new Error(after.problem.code);
      return after.value;
    }, made.value);
  };
  const claimed: CommitmentEvent = { at: 1, by: 'region', kind: 'claimed', description: 'Klart' };

  test('C8 open and claimed ones, oldest first; accepted and closed ones not', () => {
    const all = [
      commitment('b', '2026-02-01'),
      commitment('a', '2026-02-01', [claimed]),
      commitment('old', '2025-01-01'),
      commitment('done', '2025-01-01', [claimed, { at: 2, by: 'council', kind: 'accepted' }]),
      commitment('closed', '2025-01-01', [{ at: 1, by: 'council', kind: 'closed', reason: 'Överspelat' }]),
    ];
    expect(carryOvers(all, []).map(({ title }) => title)).toEqual(['Gör old', 'Gör a', 'Gör b']);
  });

  test('B3 what waits for an answer comes after them', () => {
    const items = carryOvers([commitment('a', '2026-02-01')], [{ id: 'p', title: 'SIP' }]);
    expect(items).toMatchObject([
      { title: 'Gör a', text: '', origin: { kind: 'follow-up', commitmentId: 'a' } },
      { title: 'SIP', text: '', origin: { kind: 'waiting', pointId: 'p' } },
    ]);
  });

  test('C8 the same thing has the same id at every meeting, two things never', () => {
    const open = ['a', 'b'].map((id) => commitment(id, '2026-02-01'));
    const waiting = ['a', 'b'].map((id) => ({ id, title: 'SIP' }));
    const ids = carryOvers(open, waiting).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(carryOvers(open.toReversed(), waiting.toReversed()).map(({ id }) => id)).toEqual(
      expect.arrayContaining(ids),
    );
  });
});
