import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  afterAct,
  contentStates,
  withdraw,
  withdrawalActions,
  type ContentState,
  type Withdraw,
} from './withdrawal.ts';

const at = startOfDay(plainDate('2026-01-01'));
const commands = {
  unpublish: { act: 'unpublish', by: 'kim', reason: 'Fel plats.' },
  'publish-again': { act: 'publish-again', by: 'kim', reason: 'Rätt plats.' },
  dispose: { act: 'dispose', by: 'kim', decisionReference: 'RD 2025/12', keepUntil: plainDate('2025-12-31') },
  erase: {
    act: 'erase',
    by: 'kim',
    ground: 'consent-withdrawn',
    decisionReference: 'RD 2025/13',
    mustBeKept: false,
  },
} as const satisfies Record<Withdraw['act'], Withdraw>;
const code = (state: ContentState, command: Withdraw, when = at): string => {
  const result = withdraw(state, command, when);
  return result.ok ? result.value.state : result.problem.code;
};

describe('B5 unpublishing, disposal and erasure are three acts', () => {
  test.each([
    ['published', 'unpublish', 'unpublished'],
    ['unpublished', 'publish-again', 'published'],
    ['unpublished', 'unpublish', 'withdrawal/not-in-this-state'],
    ['published', 'publish-again', 'withdrawal/not-in-this-state'],
    ['published', 'dispose', 'disposed'],
    ['unpublished', 'dispose', 'disposed'],
    ['published', 'erase', 'erased'],
    ['unpublished', 'erase', 'erased'],
  ] as const)('B5 %s: %s gives %s', (state, act, expected) => {
    expect(code(state, commands[act])).toBe(expected);
  });

  test('B5 what is gone cannot come back', () => {
    for (const state of contentStates)
      for (const command of Object.values(commands)) {
        const allowed: readonly string[] = withdrawalActions[state];
        expect(withdraw(state, command, at).ok).toBe(allowed.includes(command.act));
        if (state === 'disposed' || state === 'erased') expect(withdraw(state, command, at).ok).toBe(false);
      }
  });

  test('B5 unpublishing keeps the words; disposal leaves that it was received; counts survive (Z2)', () => {
    expect([afterAct.unpublish.words, afterAct.dispose.words, afterAct.erase.author]).toEqual([
      'kept',
      'gone',
      'gone',
    ]);
    for (const left of Object.values(afterAct))
      expect(left).toMatchObject({ isPublic: false, registered: true, counted: true });
  });

  test.each<[string, Withdraw, string]>([
    ['unpublished without a reason', { ...commands.unpublish, reason: ' ' }, 'withdrawal/reason-missing'],
    [
      'disposed of without a decision',
      { ...commands.dispose, decisionReference: ' ' },
      'withdrawal/decision-missing',
    ],
    [
      'disposed of on its last day',
      { ...commands.dispose, keepUntil: plainDate('2026-01-01') },
      'withdrawal/not-yet-due',
    ],
    [
      'erased without a decision',
      { ...commands.erase, decisionReference: '' },
      'withdrawal/decision-missing',
    ],
    [
      'erased though archive law keeps it',
      { ...commands.erase, mustBeKept: true },
      'withdrawal/must-be-kept',
    ],
    [
      'erased as it should never have been kept',
      { ...commands.erase, mustBeKept: true, ground: 'unlawfully-kept' },
      'erased',
    ],
  ])('B5 %s', (_, command, expected) => {
    expect(code('published', command)).toBe(expected);
  });

  test.each<[ContentState, Withdraw, { readonly path?: string; readonly data?: object }]>([
    ['erased', commands.dispose, { data: { state: 'erased' } }],
    ['published', { ...commands.unpublish, reason: ' ' }, { path: 'reason' }],
    ['published', { ...commands.erase, decisionReference: ' ' }, { path: 'decisionReference' }],
    ['published', { ...commands.erase, mustBeKept: true }, { path: 'ground' }],
    [
      'published',
      { ...commands.dispose, keepUntil: plainDate('2026-01-01') },
      { data: { keepUntil: '2026-01-01' } },
    ],
  ])(
    'K5 %s: the refusal of %j stands at its field, with what its sentence needs',
    (state, command, problem) => {
      expect(withdraw(state, command, at)).toMatchObject({ ok: false, problem });
    },
  );

  test('P5 disposal may come the first instant after the last day', () => {
    expect(code('published', commands.dispose, at - 1)).toBe('withdrawal/not-yet-due');
    expect(code('published', commands.dispose, at)).toBe('disposed');
  });
});
