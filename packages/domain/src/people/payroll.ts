import type { Money } from '../kernel/money.ts';
import type { FeeClaim } from './fee-claim.ts';
import type { ClaimLine } from './fee-claim-lines.ts';

/** A region's own codes for each kind of line (R5). */
export type WageCodes = Readonly<
  Record<ClaimLine['kind'], { readonly wageType: string; readonly account: string }>
>;

/** One line for payroll or an invoice. Amount in öre; it may be negative in a correction. */
export type PayrollLine = {
  readonly claimId: string;
  readonly lineId: string;
  /** Whose it is, by the id of our own; never a personal number, which stands apart. */
  readonly personId: string;
  readonly wageType: string;
  readonly account: string;
  /** The month of the work, `YYYY-MM`. */
  readonly period: string;
  readonly amount: Money;
};

export type Payroll = {
  readonly wages: readonly PayrollLine[];
  /** What associations are paid, by their own invoice. */
  readonly invoiced: readonly (PayrollLine & { readonly organisationId: string })[];
  /** Whose personal numbers payroll needs: to be read from the locked store, in the export and nowhere else. */
  readonly personIds: readonly string[];
};

const linesOf = (claim: FeeClaim, codes: WageCodes): readonly PayrollLine[] =>
  claim.lines
    .filter(({ amount }) => amount !== 0)
    .map(({ id, kind, date, amount }) => ({
      claimId: claim.id,
      lineId: id,
      personId: claim.personId,
      ...codes[kind],
      period: date.slice(0, 7),
      amount,
    }));

/** The approved claims as lines for payroll, in the claims' order (R5). What is paid already is left out. */
export const payrollOf = (claims: readonly FeeClaim[], codes: WageCodes): Payroll => {
  const approved = claims.filter(({ status }) => status === 'approved');
  const wages = approved
    .filter((claim) => claim.payee.kind === 'person')
    .flatMap((claim) => linesOf(claim, codes));
  const invoiced = approved.flatMap((claim) => {
    const { payee } = claim;
    return payee.kind === 'organisation'
      ? linesOf(claim, codes).map((line) => ({ ...line, organisationId: payee.organisationId }))
      : [];
  });
  return { wages, invoiced, personIds: [...new Set(wages.map(({ personId }) => personId))] };
};
