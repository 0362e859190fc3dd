import * as v from 'valibot';
import { fromKronor, type Money } from '../kernel/money.ts';
import { Source } from '../kernel/source.ts';
import { ReportAmount } from './county-report.ts';

/** What an agreement gives each county in a year (F20). Amounts in öre. */
export const EntitlementRule = v.object({
  year: v.pipe(v.number(), v.integer()),
  /** At least this to every county. */
  minimum: ReportAmount,
  /** This to each metropolitan county. */
  metropolitan: ReportAmount,
  metropolitanCountyCodes: v.array(v.pipe(v.string(), v.regex(/^\d{2}$/))),
  source: Source,
});
export type EntitlementRule = v.InferOutput<typeof EntitlementRule>;

/**
 * The user cooperation money of 2018 (F20): at least 1 000 000 kr each, 2 000 000 kr to metropolitan counties.
 * The source does not name those counties; Stockholm, Skåne and Västra Götaland are an inference.
 */
export const userCooperation2018: EntitlementRule = {
  year: 2018,
  minimum: fromKronor(1_000_000),
  metropolitan: fromKronor(2_000_000),
  metropolitanCountyCodes: ['01', '12', '14'],
  source: {
    document: 'Nationell sammanställning av länens redovisning av brukarsamverkansmedel 2018',
    place: 'Inledning',
  },
};

/** The county's entitlement (F20). A code that is no metropolitan county's gets the minimum. */
export const entitlementOf = (rule: EntitlementRule, countyCode: string): Money =>
  rule.metropolitanCountyCodes.includes(countyCode) ? rule.metropolitan : rule.minimum;

/** The agreements that are known, one a year. */
export const entitlementRules: readonly EntitlementRule[] = [userCooperation2018];
