import * as v from 'valibot';
import { defaultRulesOfProcedure, RulesOfProcedure } from './councils/rules-of-procedure.ts';
import { defaultMhfaRules, MhfaRules } from './events/mhfa.ts';
import { defaultAnswerTimes, type AnswerTimesOn } from './feedback/clocks.ts';
import { defaultEscalationDays } from './feedback/escalation.ts';
import { defaultHelpContacts, HelpContacts } from './feedback/help-contacts.ts';
import { defaultObjectionDays } from './feedback/verdict-objection.ts';
import { defaultVerdictDays } from './feedback/verdict-outcome.ts';
import { defaultPayoutRule, PayoutRule } from './funding/payment.ts';
import { defaultPriceBaseAmounts, PriceBaseAmounts } from './funding/price-base-amount.ts';
import { defaultEscalation, Escalation } from './kernel/commitment.ts';
import { AppealTimes, defaultAppealTimes } from './kernel/decision.ts';
import { plainDate } from './kernel/plain-date.ts';
import { inForce, settingOf, type Setting } from './kernel/setting.ts';
import { defaultRegionContact, RegionContact } from './organisations/region-contact.ts';
import { AccentColour, defaultAccentColour } from './organisations/region-theme.ts';
import { defaultPostMonths } from './people/disqualification.ts';
import { defaultFeeSchedule, FeeSchedule } from './people/fee-schedule.ts';
import { defaultDormantMonths } from './plans/initiative-status.ts';
import { proposedRetention } from './records/proposed-retention.ts';
import {
  informationClasses,
  Retention,
  type InformationClass,
  type RetentionRule,
} from './records/retention.ts';

/** What a region may decide for itself: what it is about, what parses it, and what applies until it has. */
type SettingKind<T> = {
  readonly rule: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly standard: Setting<T>;
};

const kind = <T>(
  rule: string,
  schema: v.GenericSchema<unknown, T>,
  standard: Setting<T>,
): SettingKind<T> => ({ rule, schema, standard });

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

type RetentionKinds = { readonly [C in InformationClass as `retention/${C}`]: SettingKind<Retention> };
const retentionKinds = Object.fromEntries(
  informationClasses.map((one) => [`retention/${one}`, kind('P5', Retention, proposedRetention[one])]),
) as RetentionKinds;

/**
 * Every value that a region may set, one table for the screens, the store and the rules (head of the rulebook). Days
 * and months are whole. A region's own version is read by `readSetting` with the schema given here.
 */
export const settings = {
  'rules-of-procedure': kind('C5', RulesOfProcedure, defaultRulesOfProcedure),
  'answer/individual-working-days': kind('B3', count(366), defaultAnswerTimes.individualWorkingDays),
  'answer/cycle-days': kind('B3', count(366), defaultAnswerTimes.cycleDays),
  'answer/escalation-days': kind('B3', count(3660), defaultEscalationDays),
  'verdict/answer-days': kind('B4', count(366), defaultVerdictDays),
  'verdict/objection-days': kind('B4', count(366), defaultObjectionDays),
  'help-contacts': kind('B5', HelpContacts, defaultHelpContacts),
  'disqualification/post-months': kind('F6', count(120), defaultPostMonths),
  'decision/appeal-times': kind('F8', AppealTimes, defaultAppealTimes),
  'payment/earliest': kind('F9', PayoutRule, defaultPayoutRule),
  'commitment/escalation': kind('C8', Escalation, defaultEscalation),
  'fee-schedule': kind('R3', FeeSchedule, defaultFeeSchedule),
  'initiative/dormant-months': kind('P1', count(120), defaultDormantMonths),
  'mhfa/rules': kind('E2', MhfaRules, defaultMhfaRules),
  'price-base-amounts': kind('R4', PriceBaseAmounts, defaultPriceBaseAmounts),
  'region/accent-colour': kind('O1', AccentColour, defaultAccentColour),
  'region/contact': kind('O1', RegionContact, defaultRegionContact),
  ...retentionKinds,
} as const;

export type SettingKey = keyof typeof settings;
export const settingKeys = Object.keys(settings) as readonly SettingKey[];
/** The value of a setting by its key. */
export type SettingValue<K extends SettingKey> = (typeof settings)[K]['standard']['value'];

/** A version that a region has decided on, as it is kept: never changed, only followed by a later one. */
export const OwnSetting = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.minLength(1)),
    key: v.picklist(settingKeys),
    /** Why it was set; the decision itself is the source. */
    reason: v.string(),
    ...settingOf(v.unknown()).entries,
  }),
  v.check(({ key, value }) => v.is(settings[key].schema as v.GenericSchema, value)),
);
export type OwnSetting = Setting<unknown> & {
  readonly id: string;
  readonly key: SettingKey;
  readonly reason: string;
};

/** What applies in a region on a day: its own version in force, else the default. */
export type RegionSettings = { readonly [K in SettingKey]: Setting<SettingValue<K>> };

/** The settings of a region on a day (`YYYY-MM-DD`); `own` in the order in which they were decided on. */
export const settingsOn = (own: readonly OwnSetting[], on: string): RegionSettings =>
  Object.fromEntries(
    Object.entries(settings).map(([key, { standard }]) => {
      const versions = own.filter((version) => version.key === key);
      return [key, inForce<unknown>(versions, on) ?? standard];
    }),
  ) as RegionSettings;

/** How soon principals answer, by what the region had decided on by a day (B3). */
export const answerTimesOf =
  (own: readonly OwnSetting[]): AnswerTimesOn =>
  (day) => {
    const applied = settingsOn(own, day);
    return {
      individualWorkingDays: applied['answer/individual-working-days'],
      cycleDays: applied['answer/cycle-days'],
    };
  };

/** The archive's plan as it stands in the settings of a day (P5): a rule a class, and whether the region decided it. */
export const retentionPlan = (
  applied: RegionSettings,
): readonly (RetentionRule & { readonly isDefault: boolean })[] =>
  informationClasses.map((informationClass) => {
    const { value, source, from, isDefault } = applied[`retention/${informationClass}`];
    const rule = { informationClass, retention: value, decisionReference: source, from: plainDate(from) };
    return { ...rule, isDefault };
  });
