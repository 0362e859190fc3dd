import type { Proposer, RulesOfProcedure } from '@inflytande/domain/councils/rules-of-procedure';
import { percentOf } from '@inflytande/i18n/rules-words';

/** The numbers of the rules as they are typed; empty where there is no limit. */
export type RulesNumbers = Readonly<
  Record<
    | 'meetingsPerYear'
    | 'noticeDays'
    | 'documentDays'
    | 'least'
    | 'percent'
    | 'termMonths'
    | 'mostTerms'
    | 'minutesDays'
    | 'adjusters',
    string
  >
>;

/** Rules of procedure as they are typed in (C5). */
export type RulesDraft = {
  readonly numbers: RulesNumbers;
  readonly quorum: RulesOfProcedure['quorum']['count']['kind'];
  readonly chairRequired: boolean;
  readonly mayPropose: readonly Proposer[];
};

/** What the fields begin with: the rules that there are. */
export const rulesDraft = ({ quorum, mayPropose, ...rules }: RulesOfProcedure): RulesDraft => ({
  numbers: {
    meetingsPerYear: String(rules.meetingsPerYear),
    noticeDays: String(rules.noticeDays),
    documentDays: String(rules.documentDays),
    least: quorum.count.kind === 'number' ? String(quorum.count.least) : '',
    percent: quorum.count.kind === 'share' ? percentOf(quorum.count.share) : '',
    termMonths: String(rules.termMonths ?? ''),
    mostTerms: String(rules.mostTerms ?? ''),
    minutesDays: String(rules.minutesDays),
    adjusters: String(rules.adjusters),
  },
  quorum: quorum.count.kind,
  chairRequired: quorum.chairRequired,
  mayPropose,
});

/** What was typed as a number; null where nothing was, not a number where it is none. */
const numberOf = (typed: string): number | null => {
  const trimmed = typed.replaceAll(/\s/g, '').replace(',', '.');
  return trimmed === '' ? null : Number(trimmed);
};

/** The rules that the fields say, for the server to read: it refuses what is no rule. */
export const rulesValue = ({ numbers, quorum, chairRequired, mayPropose }: RulesDraft): unknown => {
  const { least, percent, ...rest } = numbers;
  const counts = {
    none: { kind: 'none' },
    number: { kind: 'number', least: numberOf(least) },
    share: { kind: 'share', share: Math.round((numberOf(percent) ?? Number.NaN) * 1000) },
  };
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, typed]) => [name, numberOf(typed)])),
    quorum: { count: counts[quorum], chairRequired },
    mayPropose,
  };
};
