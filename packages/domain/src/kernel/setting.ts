import * as v from 'valibot';
import { PlainDate } from './plain-date.ts';
import { ok, refuse, type Problem, type Result } from './result.ts';

/**
 * A value that differs between regions: configuration with a source and a day from which it applies, never a
 * constant in code. `isDefault` marks what the region has not decided itself; screens show it as a default.
 */
export type Setting<T> = {
  readonly value: T;
  readonly source: string;
  /** `YYYY-MM-DD`, inclusive. */
  readonly from: string;
  readonly isDefault: boolean;
  /** A region's lawyer must confirm the default before it is used (○). */
  readonly toConfirm?: true;
};

/** The schema of a setting whose value the given schema parses. */
export const settingOf = <const S extends v.GenericSchema>(value: S) =>
  v.object({
    value,
    source: v.pipe(v.string(), v.trim(), v.minLength(1)),
    from: PlainDate,
    isDefault: v.boolean(),
    toConfirm: v.exactOptional(v.literal(true)),
  });

/** Whether a screen must say that a lawyer has yet to confirm it (○): a region's own decision is confirmed by it. */
export const awaitsConfirmation = ({ isDefault, toConfirm }: Setting<unknown>): boolean =>
  isDefault && toConfirm === true;

/** What a schema says of a value that is of the right shape and cannot be used all the same. */
const unusable = ['setting/contrast-too-low'] as const;

export type SettingProblem = Problem<
  | 'setting/from-unreadable'
  | 'setting/source-missing'
  | 'setting/value-unreadable'
  | (typeof unusable)[number]
>;

/**
 * A region's own decision on a setting, as it comes from outside: a value that its schema parses, the source that it
 * rests on, and the day from which it applies. Refuses each that does not hold; `path` leads to the place in the value.
 */
export const readSetting = <T>(
  schema: v.GenericSchema<unknown, T>,
  raw: { readonly value: unknown; readonly source: string; readonly from: string },
): Result<Setting<T>, SettingProblem> => {
  const source = raw.source.trim();
  if (source === '') return refuse('setting/source-missing', undefined, 'source');
  if (!v.is(PlainDate, raw.from)) return refuse('setting/from-unreadable', undefined, 'from');
  const value = v.safeParse(schema, raw.value);
  if (value.success) return ok({ value: value.output, source, from: raw.from, isDefault: false });
  const [issue] = value.issues;
  const place = v.getDotPath(issue);
  const code = unusable.find((one) => one === issue.message) ?? 'setting/value-unreadable';
  return refuse(code, undefined, place === null ? 'value' : `value.${place}`);
};

/**
 * The version in force on a day (`YYYY-MM-DD`): the latest that applies from that day or earlier, the region's own
 * before a default; null before the first. Of several from the same day the last one given counts.
 */
export const inForce = <T>(versions: readonly Setting<T>[], on: string): Setting<T> | null => {
  const begun = versions.filter(({ from }) => from <= on);
  const own = begun.filter(({ isDefault }) => !isDefault);
  return (own.length > 0 ? own : begun).reduce<Setting<T> | null>(
    (latest, version) => (latest === null || version.from >= latest.from ? version : latest),
    null,
  );
};
