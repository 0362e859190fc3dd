import { hasPassed } from '../kernel/deadline.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/**
 * Three different acts (B5). To unpublish takes a text off the web and keeps all of it; to dispose of it (gallra)
 * follows an archive rule and leaves that it was received; to erase (radera) takes away what points out a person.
 */
export const withdrawalActs = ['unpublish', 'dispose', 'erase'] as const;
export type WithdrawalAct = (typeof withdrawalActs)[number];

/** What is left of a statement after each act. It goes on being counted: published counts survive (Z2). */
export const afterAct = {
  unpublish: { isPublic: false, words: 'kept', author: 'kept', registered: true, counted: true },
  dispose: { isPublic: false, words: 'gone', author: 'gone', registered: true, counted: true },
  erase: { isPublic: false, words: 'gone', author: 'gone', registered: true, counted: true },
} as const satisfies Record<
  WithdrawalAct,
  {
    isPublic: false;
    words: 'kept' | 'gone';
    author: 'kept' | 'gone';
    registered: true;
    counted: true;
  }
>;

export const contentStates = ['unpublished', 'published', 'disposed', 'erased'] as const;
export type ContentState = (typeof contentStates)[number];

/** What may be done in each state. What is gone cannot come back. */
export const withdrawalActions = {
  published: ['unpublish', 'dispose', 'erase'],
  unpublished: ['publish-again', 'dispose', 'erase'],
  disposed: [],
  erased: [],
} as const satisfies Record<ContentState, readonly (WithdrawalAct | 'publish-again')[]>;

/** Grounds for erasing (GDPR art. 17.1). The text of a public record is otherwise kept by archive law (○). */
export const erasureGrounds = [
  'consent-withdrawn',
  'unlawfully-kept',
  'no-longer-needed',
  'legal-duty',
] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

export type Withdraw =
  | { readonly act: 'unpublish' | 'publish-again'; readonly by: string; readonly reason: string }
  | {
      readonly act: 'dispose';
      readonly by: string;
      /** The rule's decision reference, and the last day that it must be kept. */
      readonly decisionReference: string;
      readonly keepUntil: PlainDate;
    }
  | {
      readonly act: 'erase';
      readonly by: string;
      readonly ground: ErasureGround;
      readonly decisionReference: string;
      /** True where an archive rule says that it is kept: then only what is unlawfully kept may be erased. */
      readonly mustBeKept: boolean;
    };

export type Withdrawn = { readonly state: ContentState; readonly command: Withdraw; readonly at: number };

export type WithdrawalProblem = Problem<
  | 'withdrawal/not-in-this-state'
  | 'withdrawal/reason-missing'
  | 'withdrawal/decision-missing'
  | 'withdrawal/not-yet-due'
  | 'withdrawal/must-be-kept'
>;

const stateAfter = {
  unpublish: 'unpublished',
  'publish-again': 'published',
  dispose: 'disposed',
  erase: 'erased',
} as const satisfies Record<Withdraw['act'], ContentState>;

const lacking = (command: Withdraw, at: number): WithdrawalProblem | null => {
  if (command.act === 'dispose' && !hasPassed(command.keepUntil, at))
    return { code: 'withdrawal/not-yet-due', data: { keepUntil: command.keepUntil } };
  if ('reason' in command)
    return command.reason.trim() === '' ? { code: 'withdrawal/reason-missing', path: 'reason' } : null;
  if (command.decisionReference.trim() === '')
    return { code: 'withdrawal/decision-missing', path: 'decisionReference' };
  return command.act === 'erase' && command.mustBeKept && command.ground !== 'unlawfully-kept'
    ? { code: 'withdrawal/must-be-kept', path: 'ground' }
    : null;
};

/**
 * Unpublishes, disposes of or erases a statement, or publishes it again (B5). Refuses what its state does not
 * allow, unpublishing without a reason, disposal before the rule's last day has passed (K3) or without its
 * decision, and erasure of what archive law keeps unless it should never have been there. `at` is in milliseconds.
 */
export const withdraw = (
  state: ContentState,
  command: Withdraw,
  at: number,
): Result<Withdrawn, WithdrawalProblem> => {
  const allowed: readonly Withdraw['act'][] = withdrawalActions[state];
  if (!allowed.includes(command.act)) return refuse('withdrawal/not-in-this-state', { state });
  const problem = lacking(command, at);
  return problem === null ? ok({ state: stateAfter[command.act], command, at }) : { ok: false, problem };
};
