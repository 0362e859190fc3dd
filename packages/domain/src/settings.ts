import * as v from 'valibot';
import { defaultRulesOfProcedure, RulesOfProcedure } from './councils/rules-of-procedure.ts';
import { defaultMhfaRules, MhfaRules } from './events/mhfa.ts';
import { defaultAnswerTimes } from './feedback/clocks.ts';
import { defaultHelpContacts, HelpContacts } from './feedback/help-contacts.ts';
import { defaultObjectionDays } from './feedback/verdict-objection.ts';
import { defaultVerdictDays } from './feedback/verdict-outcome.ts';
import { defaultPayoutRule, PayoutRule } from './funding/payment.ts';
import { defaultEscalation, Escalation } from './kernel/commitment.ts';
import { AppealTimes, defaultAppealTimes } from './kernel/decision.ts';
import type { Setting } from './kernel/setting.ts';
import { defaultPostMonths } from './people/disqualification.ts';
import { defaultDormantMonths } from './plans/initiative-status.ts';

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

/**
 * Every value that a region may set, one table for the screens, the store and the rules (head of the rulebook). Days
 * and months are whole. A region's own version is read by `readSetting` with the schema given here.
 */
export const settings = {
  'rules-of-procedure': kind('C5', RulesOfProcedure, defaultRulesOfProcedure),
  'answer/individual-working-days': kind('B3', count(366), defaultAnswerTimes.individualWorkingDays),
  'answer/cycle-days': kind('B3', count(366), defaultAnswerTimes.cycleDays),
  'verdict/answer-days': kind('B4', count(366), defaultVerdictDays),
  'verdict/objection-days': kind('B4', count(366), defaultObjectionDays),
  'help-contacts': kind('B5', HelpContacts, defaultHelpContacts),
  'disqualification/post-months': kind('F6', count(120), defaultPostMonths),
  'decision/appeal-times': kind('F8', AppealTimes, defaultAppealTimes),
  'payment/earliest': kind('F9', PayoutRule, defaultPayoutRule),
  'commitment/escalation': kind('C8', Escalation, defaultEscalation),
  'initiative/dormant-months': kind('P1', count(120), defaultDormantMonths),
  'mhfa/rules': kind('E2', MhfaRules, defaultMhfaRules),
} as const;

export type SettingKey = keyof typeof settings;
/** The value of a setting by its key. */
export type SettingValue<K extends SettingKey> = (typeof settings)[K]['standard']['value'];
