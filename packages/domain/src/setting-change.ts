import * as v from 'valibot';
import { readSetting, type SettingProblem } from './kernel/setting.ts';
import { ok, refuse, type Problem, type Result } from './kernel/result.ts';
import { settingKeys, settings, type OwnSetting, type SettingKey } from './settings.ts';

/** A region's decision on a setting, as it comes from a form. */
export const ChangeSetting = v.object({
  key: v.picklist(settingKeys),
  value: v.unknown(),
  /** The decision or the text that it rests on, e.g. `RS 2026/12`. */
  source: v.pipe(v.string(), v.maxLength(300)),
  /** The first day on which it applies, inclusive; may be a day to come. */
  from: v.string(),
  reason: v.pipe(v.string(), v.maxLength(500)),
});
export type ChangeSetting = v.InferOutput<typeof ChangeSetting>;

export type SettingChangeProblem =
  | SettingProblem
  | Problem<'setting/reason-missing' | 'setting/unchanged' | 'setting/value-too-large'>;

/** The most that a value may weigh, in characters of JSON. */
const largest = 20_000;

/** The value as one text, in the order of the schema. */
const written = (key: SettingKey, value: unknown): string => {
  const schema: v.GenericSchema = settings[key].schema;
  const parsed = v.safeParse(schema, value);
  return JSON.stringify(parsed.success ? parsed.output : value);
};

/**
 * Decides on a new version of a setting. Earlier ones stay as they were. Refuses a value that its schema does not
 * parse, no source, no reason, no day, and what says again what already is to apply from that day.
 */
export const decideSetting = (
  own: readonly OwnSetting[],
  { id, key, reason, ...raw }: ChangeSetting & { readonly id: string },
): Result<OwnSetting, SettingChangeProblem> => {
  const schema: v.GenericSchema = settings[key].schema;
  const decided = readSetting(schema, raw);
  if (!decided.ok) return decided;
  if (reason.trim() === '') return refuse('setting/reason-missing', undefined, 'reason');
  const value = written(key, decided.value.value);
  if (value.length > largest) return refuse('setting/value-too-large', undefined, 'value');
  const latest = own.findLast((one) => one.key === key && one.from === decided.value.from);
  if (latest?.source === decided.value.source && written(key, latest.value) === value)
    return refuse('setting/unchanged', undefined, 'value');
  return ok({ id, key, reason: reason.trim(), ...decided.value });
};
