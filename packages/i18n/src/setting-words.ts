import { accentPalette } from '@inflytande/domain/organisations/region-theme';
import type { RegionSettings, SettingKey, SettingValue } from '@inflytande/domain/settings';
import type { InformationClass } from '@inflytande/domain/records/retention';
import { m } from './paraglide/messages.js';
import { classWords, retentionWord } from './privacy-words.ts';

/** What a value rests on. Defaults of the system's own name a rule of it, which says nothing to those who read. */
export const sourceWord = (source: string): string =>
  /^(OPR|[A-Z]\d+)$/.test(source) ? m.setting_source_product() : source.replace(/^OPR; /, '');

type RetentionKey = `retention/${InformationClass}`;
type OtherKey = Exclude<SettingKey, RetentionKey>;

const names = {
  'rules-of-procedure': m.setting_name_rules_of_procedure,
  'answer/individual-working-days': m.setting_name_individual_days,
  'answer/cycle-days': m.setting_name_cycle_days,
  'answer/escalation-days': m.setting_name_escalation_days,
  'verdict/answer-days': m.setting_name_verdict_days,
  'verdict/objection-days': m.setting_name_objection_days,
  'help-contacts': m.setting_name_help_contacts,
  'disqualification/post-months': m.setting_name_post_months,
  'decision/appeal-times': m.setting_name_appeal_times,
  'payment/earliest': m.setting_name_payment_earliest,
  'commitment/escalation': m.setting_name_escalation,
  'fee-schedule': m.setting_name_fee_schedule,
  'initiative/dormant-months': m.setting_name_dormant_months,
  'mhfa/rules': m.setting_name_mhfa,
  'price-base-amounts': m.setting_name_price_base,
  'region/accent-colour': m.setting_name_accent,
  'region/contact': m.setting_name_contact,
} as const satisfies Record<OtherKey, () => string>;

const isRetention = (key: SettingKey): key is RetentionKey => key.startsWith('retention/');
const classOf = (key: RetentionKey) => key.slice('retention/'.length) as InformationClass;

/** What a setting is called. */
export const settingName = (key: SettingKey): string =>
  isRetention(key) ? m.setting_name_retention({ what: classWords[classOf(key)]() }) : names[key]();

export const colourNames = {
  teal: m.setting_colour_teal,
  blue: m.setting_colour_blue,
  green: m.setting_colour_green,
  violet: m.setting_colour_violet,
  wine: m.setting_colour_wine,
  graphite: m.setting_colour_graphite,
} as const satisfies Record<(typeof accentPalette)[number]['name'], () => string>;

const payments = {
  decided: m.setting_payment_decided,
  notified: m.setting_payment_notified,
  final: m.setting_payment_final,
  accepted: m.setting_payment_accepted,
} as const;

const days = (count: number) => m.setting_days({ count });
const months = (count: number) => m.setting_months({ count });
const kronor = (ore: number) => new Intl.NumberFormat('sv-SE').format(ore / 100);

const values: { readonly [K in OtherKey]: (value: SettingValue<K>) => string } = {
  'rules-of-procedure': ({ meetingsPerYear, noticeDays }) =>
    m.setting_meetings({ meetings: meetingsPerYear, notice: noticeDays }),
  'answer/individual-working-days': (count) => m.setting_working_days({ count }),
  'answer/cycle-days': days,
  'answer/escalation-days': days,
  'verdict/answer-days': days,
  'verdict/objection-days': days,
  'help-contacts': (contacts) => contacts.map(({ name, phone }) => `${name} ${phone}`).join(', '),
  'disqualification/post-months': months,
  'decision/appeal-times': (times) => {
    const review = times['legality-review'];
    return review === null ? m.setting_appeal_none() : m.setting_appeal({ days: review.days });
  },
  'payment/earliest': ({ from, days: count }) => payments[from]({ days: count }),
  'commitment/escalation': (steps) => m.setting_escalation({ count: steps.length }),
  'fee-schedule': ({ id, rule }) =>
    rule.kind === 'none' ? m.setting_fee_none() : m.setting_fee_some({ id }),
  'initiative/dormant-months': months,
  'mhfa/rules': ({ hours }) => m.setting_mhfa(hours),
  'price-base-amounts': (figures) => {
    const latest = figures.reduce((one, other) => (other.year > one.year ? other : one));
    return m.setting_price_base_latest({ year: latest.year, amount: kronor(latest.amount) });
  },
  'region/accent-colour': (colour) => {
    const known = accentPalette.find((one) => one.colour === colour);
    return known === undefined ? colour : `${colourNames[known.name]()} (${colour})`;
  },
  'region/contact': ({ email, phone, postalAddress }) =>
    [email, phone, postalAddress].filter((part) => part !== null).join(', ') || m.setting_contact_none(),
};

/** A value in words, short enough for a row of a table. */
export const settingValueWord = (key: SettingKey, value: unknown): string =>
  isRetention(key)
    ? retentionWord({ retention: value as RegionSettings[RetentionKey]['value'] })
    : (values[key as OtherKey] as (given: unknown) => string)(value);
