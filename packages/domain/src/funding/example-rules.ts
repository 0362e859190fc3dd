import type { ReportExample } from './county-report.ts';
import { isBlank, rule, seenIf } from './report-rule.ts';

/** The number in an example's label, e.g. 2 in `Exempel 2`. */
const numberOf = (example: ReportExample): number | null => {
  const digits = /\d+/.exec(example.label ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
};

const isIncomplete = ({ targetGroup, goal, activity }: ReportExample): boolean =>
  [targetGroup, goal, activity].some(isBlank);

/** How the examples are numbered and filled in (F21). */
export const exampleRules = [
  rule('EXAMPLE_NUMBER_DUPLICATE', 'warning', ({ examples }) => {
    const numbers = examples.map(numberOf);
    return numbers.flatMap((number, index) =>
      seenIf(number !== null && numbers.indexOf(number) < index, `examples[${index}]`, {
        number: number ?? 0,
      }),
    );
  }),
  rule('EXAMPLE_NUMBER_MISSING', 'warning', ({ examples }) =>
    examples.flatMap((example, index) => seenIf(numberOf(example) === null, `examples[${index}]`)),
  ),
  rule('EXAMPLE_FIELD_EMPTY', 'warning', ({ examples }) =>
    examples.flatMap((example, index) => seenIf(isIncomplete(example), `examples[${index}]`)),
  ),
  rule('FEW_EXAMPLES', 'info', ({ examples }) =>
    seenIf(examples.length < 3, 'examples', { count: examples.length }),
  ),
] as const;
