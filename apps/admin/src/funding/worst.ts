import type { Finding, Severity } from '@inflytande/domain/kernel/finding';

const weight = { error: 3, warning: 2, info: 1, ok: 0 } as const satisfies Record<Severity, number>;

/** The gravest finding; of equally grave ones the first, which is the reconciliation where it counts. */
export const worstOf = <F extends Pick<Finding, 'severity'>>(findings: readonly F[]): F | null =>
  findings.reduce<F | null>(
    (worst, finding) =>
      worst === null || weight[finding.severity] > weight[worst.severity] ? finding : worst,
    null,
  );
