import * as v from 'valibot';
import { parseMoney, type MoneyProblem } from '../kernel/money.ts';
import { ImpreciseDate, spanOf, stockholmDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { Source } from '../kernel/source.ts';
import type { RegisterEntry } from './decision-register.ts';
import type { TrailLink } from './trail.ts';

const Text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

/** A decision as the register keeps it (P2): made here, or told of in an older document. */
export const RegisteredDecision = v.object({
  id: v.string(),
  /** The body or the authority that decided, where the register has it. */
  deciderId: v.nullable(v.string()),
  /** Who decided in the words of the source, where the register has nobody by that name. Null where neither is known. */
  deciderName: v.nullable(Text(200)),
  /** The delegation it was made by (F8), by its reference; null: none, or none that is known. */
  delegation: v.nullable(Text(200)),
  /** Imprecise date (K2). */
  on: ImpreciseDate,
  text: Text(2000),
  /** What follows from it. */
  consequence: v.nullable(Text(2000)),
  caseNumber: v.nullable(Text(100)),
  /** Öre that it gives (K1); null where it is not about money, or does not say how much. */
  amount: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  sources: v.array(Source),
});
export type RegisteredDecision = v.InferOutput<typeof RegisteredDecision>;

const Written = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most)), '');

/** What somebody writes who enters a decision; what is not known is left empty. The amount as a source writes it (K1). */
export const RegisterDecision = v.object({
  deciderId: Written(200),
  deciderName: Written(200),
  delegation: Written(200),
  on: v.pipe(v.string(), v.trim(), v.maxLength(10)),
  text: Written(2000),
  consequence: Written(2000),
  caseNumber: Written(100),
  amount: Written(40),
});
export type RegisterDecision = v.InferOutput<typeof RegisterDecision>;

export type RegisterDecisionProblem =
  | Problem<
      | 'decision/date-unreadable'
      | 'decision/decider-unknown'
      | 'decision/in-the-future'
      | 'decision/text-missing'
    >
  | MoneyProblem;

const orNull = (text: string): string | null => (text === '' ? null : text);

/**
 * A decision that is entered in the register (P2). Refuses one without text, on a day that cannot be read or has not
 * come, by a body that the register does not have, and an amount that cannot be read. Who decided may be left out: older
 * documents do not always say, and then it is a finding.
 */
export const registerDecision = (
  { id, deciderKnown }: { readonly id: string; readonly deciderKnown: boolean },
  command: RegisterDecision,
  at: number,
): Result<RegisteredDecision, RegisterDecisionProblem> => {
  if (command.text === '') return refuse('decision/text-missing', undefined, 'text');
  if (!v.is(ImpreciseDate, command.on)) return refuse('decision/date-unreadable', undefined, 'on');
  if (spanOf(command.on).from > stockholmDate(at))
    return refuse('decision/in-the-future', { on: command.on }, 'on');
  if (command.deciderId !== '' && !deciderKnown)
    return refuse('decision/decider-unknown', undefined, 'deciderId');
  const amount = command.amount === '' ? ok(null) : parseMoney(command.amount);
  if (!amount.ok) return refuse(amount.problem.code, amount.problem.data, 'amount');
  return ok({
    id,
    deciderId: orNull(command.deciderId),
    deciderName: command.deciderId === '' ? orNull(command.deciderName) : null,
    delegation: orNull(command.delegation),
    on: command.on,
    text: command.text,
    consequence: orNull(command.consequence),
    caseNumber: orNull(command.caseNumber),
    amount: amount.value,
    sources: [],
  });
};

/** The entry of a decision with what it is linked to (P2), to find and to review. */
export const entryOf = (
  kept: Omit<RegisteredDecision, 'sources'>,
  links: readonly TrailLink[],
): RegisterEntry => {
  const { id, deciderId, deciderName, on, text, consequence, amount } = kept;
  const linked = links.flatMap(({ from, to }) => {
    const other = from.step === 'decision' && from.id === id ? to : from;
    const touches = [from, to].some((end) => end.step === 'decision' && end.id === id);
    return touches && (other.step === 'point' || other.step === 'initiative')
      ? [{ kind: other.step, id: other.id }]
      : [];
  });
  const party = deciderId ?? deciderName;
  return {
    decision: { id, by: party === null ? null : { partyId: party }, on, text },
    consequence,
    links: [...linked, ...(amount === null ? [] : [{ kind: 'money' as const, id }])],
  };
};
