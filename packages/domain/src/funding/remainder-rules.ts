import { parseMoney, type Money } from '../kernel/money.ts';
import { allocationSum } from './county-report.ts';
import { isBlank, rule, seenIf, shareOfEntitlement } from './report-rule.ts';

/** The remainder if the field holds an amount (K1), else null: the text stays what it is. */
export const remainderFromText = (raw: string | null): Money | null => {
  const parsed = parseMoney(raw ?? '');
  return parsed.ok ? parsed.value : null;
};

/** What the field for remaining money says against the answer (F21, F22). */
export const remainderRules = [
  rule('REMAINDER_NOT_NUMERIC', 'error', ({ spending }) =>
    seenIf(
      spending.form === 'combined' &&
        spending.remaining === null &&
        !isBlank(spending.remainingRaw) &&
        remainderFromText(spending.remainingRaw) === null,
      'remaining',
    ),
  ),
  rule('SPENT_COMMITTED_MISMATCH', 'error', (report) => {
    const { spending } = report;
    if (spending.form === 'combined') return [];
    const gap = Math.abs(spending.spent + spending.committed - allocationSum(report));
    return seenIf(gap > 0, 'spending', { amount: gap });
  }),
  rule('REMAINDER_GIVEN_THOUGH_YES', 'warning', ({ spending }) =>
    seenIf(
      spending.form === 'combined' &&
        spending.fullySpent &&
        (spending.remaining !== null || !isBlank(spending.remainingRaw)),
      'remaining',
    ),
  ),
  rule('MOSTLY_UNSPENT', 'warning', ({ spending: { remaining } }, entitlement) => {
    if (remaining === null) return [];
    const share = shareOfEntitlement(remaining, entitlement);
    return seenIf(remaining * 2 > entitlement, 'remaining', { amount: remaining, share });
  }),
  rule('AMOUNT_UNFORMATTED', 'info', ({ spending }) => {
    if (spending.form !== 'combined' || spending.remaining === null) return [];
    const bare = /^\d{4,}$/.test(spending.remainingRaw?.trim() ?? '');
    return seenIf(bare, 'remaining', { amount: spending.remaining });
  }),
] as const;
