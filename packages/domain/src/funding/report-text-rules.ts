import type { CountyReport } from './county-report.ts';
import { rule, seenIf } from './report-rule.ts';

/** The most characters the form allows in the comment (F21). */
export const commentMaxLength = 1_000;

const hasMarkup = (texts: readonly (string | null)[]): boolean =>
  texts.some((text) => text !== null && /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(text));

/** `Dalarna` and `Dalarnas län` are one name; `Sörmland` and `Södermanlands län` are two. */
const usesOtherName = ({ countyName, officialName }: CountyReport): boolean =>
  officialName !== null && ![countyName, `${countyName} län`, `${countyName}s län`].includes(officialName);

/** The reference to the plan, the comment, names and markup (F21). */
export const reportTextRules = [
  rule('PLAN_REF_MISSING', 'warning', ({ plan }) =>
    seenIf(plan === null || plan.status === 'missing', 'plan'),
  ),
  rule('PLAN_REF_NOT_FOUND', 'warning', ({ plan }) => seenIf(plan?.status === 'not-found', 'plan')),
  rule('PLAN_REF_MALFORMED', 'warning', ({ plan }) => seenIf(plan?.status === 'malformed', 'plan')),
  rule('COMMENT_TOO_LONG', 'warning', ({ commentLength }) =>
    seenIf(commentLength > commentMaxLength, 'comment', { length: commentLength, most: commentMaxLength }),
  ),
  rule('PLAN_REF_MULTIPLE', 'info', ({ plan }) => seenIf((plan?.further.length ?? 0) > 0, 'plan')),
  rule('MARKUP_IN_TEXT', 'info', ({ examples, allocations }) => [
    ...examples.flatMap(({ targetGroup, goal, activity }, index) =>
      seenIf(hasMarkup([targetGroup, goal, activity]), `examples[${index}]`),
    ),
    ...allocations.flatMap(({ purpose, activity }, index) =>
      seenIf(hasMarkup([purpose, activity]), `allocations[${index}]`),
    ),
  ]),
  rule('NAME_VARIANT', 'info', (report) => seenIf(usesOtherName(report), 'countyName')),
] as const;
