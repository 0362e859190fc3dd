import {
  proposeGrants,
  type FormulaApplicant,
  type GrantFormula,
  type GrantFormulaProblem,
  type GrantLine,
} from '@inflytande/domain/funding/grant-formula';
import { priceBaseAmountOf, type PriceBaseAmountProblem } from '@inflytande/domain/funding/price-base-amount';
import { fromKronor, readKronor, toKronor, type Money } from '@inflytande/domain/kernel/money';
import { ok, type Result } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { fileProblems, type Expectation, type FileProblem } from './file-problem.ts';

const Kronor = v.pipe(
  v.number(),
  v.check((kronor) => readKronor(kronor).ok),
  v.transform(fromKronor),
);
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Base = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({
    kind: v.literal('brackets'),
    brackets: v.array(v.object({ fromMembers: Count, amountSEK: Kronor })),
  }),
  v.object({ kind: v.literal('priceBaseShare'), share: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
]);

/** A file for the grant formula as it is written: kronor, shares as decimal numbers. */
const GrantFormulaFileShape = v.object({
  year: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999)),
  budgetSEK: Kronor,
  base: Base,
  rest: v.object({ kind: v.picklist(['none', 'byMembers', 'byAsked', 'equal']) }),
  maxShareOfPlannedCost: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), null),
  applicants: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1)),
      askedSEK: v.nullish(Kronor, null),
      members: v.nullish(Count, null),
      plannedCostSEK: v.nullish(Kronor, null),
    }),
  ),
});

const expectedIn: Readonly<Record<string, Expectation>> = {
  year: 'year',
  budgetSEK: 'amount',
  base: 'object',
  rest: 'object',
  brackets: 'list',
  fromMembers: 'whole-number',
  amountSEK: 'amount',
  share: 'decimal-share',
  maxShareOfPlannedCost: 'part',
  applicants: 'list',
  id: 'id',
  askedSEK: 'amount',
  members: 'whole-number',
  plannedCostSEK: 'amount',
};

/** `kind` is the name of two fields with different words; the rest of the way tells them apart. */
const kindExpected: Readonly<Record<string, Expectation>> = {
  'base.kind': 'base-kind',
  'rest.kind': 'rest-kind',
};

export type GrantFormulaFile = {
  readonly formula: GrantFormula;
  readonly year: number;
  readonly budget: Money;
  readonly applicants: readonly FormulaApplicant[];
};

/**
 * Reads untrusted JSON `{ year, budgetSEK, base, rest, maxShareOfPlannedCost?, applicants }` (F4). All or nothing:
 * every place that cannot be read is a problem with its path. Amounts are kronor with at most two decimals, shares
 * decimal numbers taken exactly; `askedSEK`, `members` and `plannedCostSEK` may be null or left out.
 */
export const readGrantFormulaFile = (
  json: unknown,
):
  | { readonly ok: true; readonly value: GrantFormulaFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] } => {
  const parsed = v.safeParse(GrantFormulaFileShape, json);
  if (!parsed.success) {
    const problems = fileProblems(parsed.issues, expectedIn);
    const named = problems.map((problem): FileProblem => {
      const kind = kindExpected[problem.path];
      return kind === undefined ? problem : { ...problem, code: `file/${kind}` };
    });
    return { ok: false, problems: named };
  }
  const { year, budgetSEK, base, rest, maxShareOfPlannedCost, applicants } = parsed.output;
  return {
    ok: true,
    value: {
      year,
      budget: budgetSEK,
      formula: {
        rest,
        maxShareOfPlannedCost,
        base:
          base.kind === 'brackets'
            ? {
                kind: 'brackets',
                brackets: base.brackets.map(({ fromMembers, amountSEK: amount }) => ({
                  fromMembers,
                  amount,
                })),
              }
            : base,
      },
      applicants: applicants.map(({ id, askedSEK: asked, members, plannedCostSEK: plannedCost }) => ({
        id,
        asked,
        members,
        plannedCost,
      })),
    },
  };
};

/** The answer in the document for machines: amounts in kronor. A stable contract. */
export type GrantFormulaDocument = {
  readonly grants: readonly {
    readonly id: string;
    readonly amountSEK: number;
    readonly lines: readonly { readonly code: GrantLine['code']; readonly amountSEK: number }[];
  }[];
  readonly leftSEK: number;
};

/** What the formula proposes for a file's applicants, in the file's order (F4). Refuses what `proposeGrants` refuses. */
export const grantFormulaDocument = ({
  applicants,
  ...given
}: GrantFormulaFile): Result<GrantFormulaDocument, GrantFormulaProblem | PriceBaseAmountProblem> => {
  const proposal = proposeGrants({ ...given, priceBaseAmountOf }, applicants);
  if (!proposal.ok) return proposal;
  const grants = proposal.value.grants.map(({ id, amount, lines }) => ({
    id,
    amountSEK: toKronor(amount),
    lines: lines.map((line) => ({ code: line.code, amountSEK: toKronor(line.amount) })),
  }));
  return ok({ grants, leftSEK: toKronor(proposal.value.left) });
};
