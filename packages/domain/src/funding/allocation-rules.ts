import { saysFullySpent, type Allocation, type CountyReport } from './county-report.ts';
import { eachAllocation, itsAmount, rule, seenIf, shareOfEntitlement } from './report-rule.ts';

const subAmountSum = ({ subAmounts }: Allocation): number =>
  subAmounts.reduce((total, part) => total + part.amount, 0);

const isAdministration = ({ category, activity }: Allocation): boolean =>
  category === 'administration' || /\b(administration|overhead)\b/i.test(activity ?? '');

/** The rows' numbers, counted from 1, that meet the test. */
const rows = ({ allocations }: CountyReport, test: (allocation: Allocation) => boolean): string =>
  allocations.flatMap((allocation, index) => (test(allocation) ? [index + 1] : [])).join(', ');

/** How the money is shown to be allocated (F21, F24). */
export const allocationRules = [
  rule(
    'PURPOSE_IS_REFERENCE',
    'warning',
    eachAllocation((a) => a.purposeIsReference || a.activityIsReference),
  ),
  // F24: parts that do not add up to their line weigh more than parts that do.
  rule(
    'SUBAMOUNTS_IN_TEXT',
    'warning',
    eachAllocation((a) => a.subAmounts.length > 0 && subAmountSum(a) !== a.amount, itsAmount),
  ),
  rule(
    'SUBAMOUNTS_IN_TEXT',
    'info',
    eachAllocation((a) => a.subAmounts.length > 0 && subAmountSum(a) === a.amount, itsAmount),
  ),
  rule('ADMIN_SHARE', 'info', ({ allocations }, entitlement) =>
    allocations.flatMap((allocation, index) =>
      seenIf(isAdministration(allocation), `allocations[${index}]`, {
        amount: allocation.amount,
        share: shareOfEntitlement(allocation.amount, entitlement),
      }),
    ),
  ),
  rule('SINGLE_ALLOCATION', 'info', ({ allocations, spending }) =>
    seenIf(
      // Only where the one line answers for everything: with a remainder it is a part.
      allocations.length === 1 && allocations[0]?.subAmounts.length === 0 && saysFullySpent(spending),
      'allocations',
    ),
  ),
  rule('FIELD_ORDER_VARIES', 'info', ({ allocations }) => {
    const orders = new Set(allocations.map((allocation) => allocation.fieldOrder));
    return seenIf(orders.has('purpose-first') && orders.has('activity-first'), 'allocations');
  }),
  rule('DELIMITER_IN_TEXT', 'info', (report) => {
    const struck = rows(report, (allocation) => allocation.slashInText);
    return seenIf(struck !== '', 'allocations', { rows: struck });
  }),
  rule(
    'AMOUNT_UNEVEN',
    'info',
    eachAllocation((a) => a.amount % 10_000 !== 0, itsAmount),
  ),
  rule('ALLOCATION_LINE_EMPTY', 'info', ({ emptyAllocationLines }) =>
    seenIf(emptyAllocationLines > 0, 'allocations', { count: emptyAllocationLines }),
  ),
] as const;
