import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { defaultAnswerTimes, type AnswerTimesOn } from './clocks.ts';
import { firstReply, firstReplyAwaitedBy, replyReminders, type Received } from './first-reply.ts';

const noon = (date: string): number => startOfDay(plainDate(date)) + 12 * 3_600_000;
const received = (more: Partial<Received> = {}): Received => ({
  authorKind: 'individual',
  status: 'received',
  receivedAt: noon('2026-03-02'),
  settledAt: null,
  asked: [],
  forwardings: [],
  ...more,
});
const asked = [{ askedAt: noon('2026-03-04') }];
const forwardings = [{ at: noon('2026-03-03') }];

describe('B3 what an individual hears first', () => {
  test.each([
    ['nothing yet', received(), null],
    ['published', received({ status: 'published', settledAt: noon('2026-03-05') }), 'published 2026-03-05'],
    ['declined', received({ status: 'declined', settledAt: noon('2026-03-05') }), 'declined 2026-03-05'],
    ['asked', received({ asked }), 'asked 2026-03-04'],
    ['sent on', received({ forwardings }), 'forwarded 2026-03-03'],
    ['sent on before it was asked', received({ asked, forwardings }), 'forwarded 2026-03-03'],
    [
      'asked before it was published',
      received({ asked, status: 'published', settledAt: noon('2026-03-05') }),
      'asked 2026-03-04',
    ],
    ['taken back by its author', received({ status: 'withdrawn', settledAt: noon('2026-03-05') }), null],
  ])('B3 %s', (_, statement, expected) => {
    const reply = firstReply(statement);
    expect(reply === null ? null : `${reply.kind} ${new Date(reply.at).toISOString().slice(0, 10)}`).toBe(
      expected,
    );
  });
});

describe('B3 until when a first reply is awaited', () => {
  /* Ten working days after Monday 2 March 2026 is Monday 16 March; none of them is a holiday. */
  test.each([
    ['10 working days', received(), '2026-03-16'],
    // Good Friday and Easter Monday are no working days.
    ['over Easter', received({ receivedAt: noon('2026-03-30') }), '2026-04-15'],
    // At 23.30 in Sweden it is still that day; half an hour later it is the next one.
    ['late in the evening', received({ receivedAt: noon('2026-03-02') + 11.5 * 3_600_000 }), '2026-03-16'],
    ['after midnight', received({ receivedAt: noon('2026-03-02') + 12 * 3_600_000 }), '2026-03-17'],
    ['nothing once asked', received({ asked }), null],
    ['nothing once sent on', received({ forwardings }), null],
    ['nothing once it is taken back', received({ status: 'withdrawn' }), null],
    ['nothing of an association', received({ authorKind: 'association' }), null],
    ['nothing of a council', received({ authorKind: 'council' }), null],
    ['nothing once declined', received({ status: 'declined', settledAt: noon('2026-03-03') }), null],
  ])('B3 %s', (_, statement, expected) => {
    expect(firstReplyAwaitedBy(statement)).toBe(expected);
  });

  test('B3 the days in force when it was received apply', () => {
    const timesOn: AnswerTimesOn = (day) => ({
      ...defaultAnswerTimes,
      individualWorkingDays: {
        ...defaultAnswerTimes.individualWorkingDays,
        value: day < '2026-03-03' ? 5 : 20,
      },
    });
    expect(firstReplyAwaitedBy(received(), timesOn)).toBe('2026-03-09');
    expect(firstReplyAwaitedBy(received({ receivedAt: noon('2026-03-03') }), timesOn)).toBe('2026-03-31');
  });
});

describe('B3 reminders of first replies', () => {
  const awaited = (id: string, due: string, { authorityId = 'region', receivedOn = '2026-03-02' } = {}) => ({
    id,
    authorityId,
    receivedOn: plainDate(receivedOn),
    due: plainDate(due),
  });
  const list = [awaited('a', '2026-03-16'), awaited('b', '2026-03-16'), awaited('c', '2026-03-17')];

  // Two working days before Monday the 16th is Thursday the 12th.
  test.each([
    ['2026-03-11', []],
    ['2026-03-12', [['2026-03-16', ['a', 'b']]]],
    [
      '2026-03-13',
      [
        ['2026-03-16', ['a', 'b']],
        ['2026-03-17', ['c']],
      ],
    ],
    [
      '2026-04-01',
      [
        ['2026-03-16', ['a', 'b']],
        ['2026-03-17', ['c']],
      ],
    ],
  ] as const)('B3 on %s those of a day together', (on, expected) => {
    expect(replyReminders(list, plainDate(on)).map(({ due, statementIds }) => [due, statementIds])).toEqual(
      expected,
    );
  });

  test('B3 not on the day that they came, when more may come that are due on the same day', () => {
    const short = [awaited('a', '2026-03-03')];
    expect(replyReminders(short, plainDate('2026-03-02'))).toEqual([]);
    expect(replyReminders(short, plainDate('2026-03-03'))).toHaveLength(1);
  });

  test('B3 each authority by itself', () => {
    const both = [awaited('a', '2026-03-16'), awaited('b', '2026-03-16', { authorityId: 'kommun-falun' })];
    expect(replyReminders(both, plainDate('2026-03-16'))).toEqual([
      { authorityId: 'region', due: '2026-03-16', statementIds: ['a'] },
      { authorityId: 'kommun-falun', due: '2026-03-16', statementIds: ['b'] },
    ]);
  });
});
