import type { CostKindRule, CostRules } from '@inflytande/domain/funding/cost-rules';
import type { EligibilityRule } from '@inflytande/domain/funding/eligibility';
import type { GrantFormula } from '@inflytande/domain/funding/grant-formula';
import { fromKronor } from '@inflytande/domain/kernel/money';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import type { Setting } from '@inflytande/domain/kernel/setting';

/** A region's own rule. `ourChoices` are the places that its source does not state and that we have filled in. */
export type RegionalRule<T> = Setting<T> & {
  readonly standing: 'in-force' | 'draft';
  readonly ourChoices: readonly string[];
};

const rule = <T>(
  value: T,
  given: Pick<RegionalRule<T>, 'source' | 'from'> & Partial<RegionalRule<T>>,
): RegionalRule<T> => ({
  value,
  isDefault: false,
  standing: 'in-force',
  ourChoices: [],
  ...given,
  from: plainDate(given.from),
});

/**
 * Region Halland (RH): half a price base amount, at most half of the planned cost, the rest ”in per cent between the
 * associations”. By what it is shared, and from when it applies, the source does not say.
 */
export const hallandFormula: RegionalRule<GrantFormula> = rule<GrantFormula>(
  { base: { kind: 'priceBaseShare', share: 0.5 }, rest: { kind: 'byAsked' }, maxShareOfPlannedCost: 0.5 },
  { source: 'Region Halland, bidrag till föreningar', from: '2018-01-01', ourChoices: ['rest', 'from'] },
);

/** Region Halland (RH): at most half of the planned cost. */
export const hallandCosts: RegionalRule<CostRules> = rule<CostRules>(
  { kinds: {}, othersCovered: true, maxShareOfPlannedCost: 0.5 },
  { source: 'Region Halland, bidrag till föreningar', from: '2018-01-01', ourChoices: ['from'] },
);

/**
 * Landstinget Dalarna 2018 (LD): 5 000 kr under 200 members and 10 000 kr above, the rest by members. Exactly 200 is
 * not stated; we let it belong to the higher bracket.
 */
export const dalarna2018Formula: RegionalRule<GrantFormula> = rule<GrantFormula>(
  {
    base: {
      kind: 'brackets',
      brackets: [
        { fromMembers: 0, amount: fromKronor(5_000) },
        { fromMembers: 200, amount: fromKronor(10_000) },
      ],
    },
    rest: { kind: 'byMembers' },
    maxShareOfPlannedCost: null,
  },
  {
    source: 'Landstinget Dalarna, bidrag till föreningar, sidan läst 2018',
    from: '2018-01-01',
    ourChoices: ['base.brackets[1].fromMembers'],
  },
);

/** Region Dalarna 2024 (RD): who may get support. */
export const dalarna2024Eligibility: RegionalRule<EligibilityRule> = rule<EligibilityRule>(
  {
    id: 'rd-2024',
    criteria: [
      { id: 'county-wide', kind: 'holds', fact: 'county-wide-responsibility' },
      { id: 'democratic', kind: 'holds', fact: 'democratic' },
      { id: 'open', kind: 'holds', fact: 'open-to-all' },
      { id: 'active', kind: 'holds', fact: 'active-in-the-county' },
      { id: 'reported', kind: 'holds', fact: 'last-report-delivered' },
    ],
  },
  { source: 'Region Dalarna, stöd till föreningar 2024', from: '2024-01-01' },
);

const skane = {
  source: 'Region Skåne, bidrag till föreningar (sida i utkast)',
  from: '2018-01-01',
  standing: 'draft',
  ourChoices: ['from'],
} as const;

/** Region Skåne, a draft (RS): 50 members or more in 5 municipalities or more, and papers in order. */
export const skaneEligibility: RegionalRule<EligibilityRule> = rule<EligibilityRule>(
  {
    id: 'rs-draft',
    criteria: [
      { id: 'members', kind: 'at-least', fact: 'members', least: 50 },
      { id: 'municipalities', kind: 'at-least', fact: 'municipalities', least: 5 },
      { id: 'statutes', kind: 'holds', fact: 'statutes' },
      { id: 'auditor', kind: 'holds', fact: 'auditor' },
      { id: 'giro', kind: 'holds', fact: 'own-giro' },
      { id: 'national', kind: 'holds', fact: 'national-body-entitled-to-state-grants' },
    ],
  },
  skane,
);

const capped = (kronor: number, per: 'year' | 'activity'): CostKindRule => ({
  covered: true,
  cap: { amount: fromKronor(kronor), per },
  maxShare: null,
});

/** Region Skåne, a draft (RS): caps for conferences, lecturers and exhibition places. */
export const skaneCosts: RegionalRule<CostRules> = rule<CostRules>(
  {
    kinds: {
      conference: capped(100_000, 'year'),
      lecturer: capped(15_000, 'activity'),
      'exhibition-place': capped(10_000, 'activity'),
    },
    othersCovered: true,
    maxShareOfPlannedCost: null,
  },
  { ...skane, ourChoices: ['from', 'kinds.exhibition-place.cap.per', 'othersCovered'] },
);
