import type { Finding, Severity } from '../kernel/finding.ts';
import type { Money } from '../kernel/money.ts';
import type { Allocation, CountyReport } from './county-report.ts';

/** One place where a rule found something. */
export type Sighting = Pick<Finding, 'at' | 'data'>;

/** A mechanical check of a county report: its code, its weight, and where it strikes (entitlement in öre). */
export type ReportRule<Code extends string = string> = {
  readonly code: Code;
  readonly severity: Severity;
  readonly see: (report: CountyReport, entitlement: Money) => readonly Sighting[];
};

/** Writes a rule as one entry of a list. */
export const rule = <const Code extends string>(
  code: Code,
  severity: Severity,
  see: ReportRule['see'],
): ReportRule<Code> => ({ code, severity, see });

/** One sighting at this place if the condition holds, else none. */
export const seenIf = (condition: boolean, at: string, data?: Sighting['data']): readonly Sighting[] =>
  condition ? [data === undefined ? { at } : { at, data }] : [];

/** A sighting for each allocation that meets the test. */
export const eachAllocation =
  (test: (allocation: Allocation) => boolean, data?: (allocation: Allocation) => Sighting['data']) =>
  (report: CountyReport): readonly Sighting[] =>
    report.allocations.flatMap((allocation, index) =>
      seenIf(test(allocation), `allocations[${index}]`, data?.(allocation)),
    );

/** The amount of an allocation, in öre, for those who show a finding. */
export const itsAmount = ({ amount }: Allocation): Sighting['data'] => ({ amount });

/** Whether a field of the form has nothing to read in it. */
export const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** A part of the entitlement in 1/100 000 (K1); 0 where there is no entitlement. */
export const shareOfEntitlement = (amount: Money, entitlement: Money): number =>
  entitlement > 0 ? Math.round((amount * 100_000) / entitlement) : 0;
