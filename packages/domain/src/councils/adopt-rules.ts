import * as v from 'valibot';
import { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { readSetting, type SettingProblem } from '../kernel/setting.ts';
import type { Body } from './body.ts';
import { RulesOfProcedure, type AdoptedRules } from './rules-of-procedure.ts';

/** What staff fill in when a body has adopted rules of its own (C5). */
export const AdoptRules = v.object({
  id: v.pipe(v.string(), v.uuid()),
  bodyId: v.string(),
  value: v.unknown(),
  /** The decision or the minutes that it rests on. */
  source: v.pipe(v.string(), v.maxLength(300, 'rules-of-procedure/too-long')),
  adoptedOn: v.string(),
  /** The first day on which they apply, inclusive; may be a day to come. */
  from: v.string(),
});
export type AdoptRules = v.InferOutput<typeof AdoptRules>;

export type AdoptRulesProblem =
  | SettingProblem
  | Problem<
      | 'rules-of-procedure/adopted-on-unreadable'
      | 'rules-of-procedure/applies-before-adopted'
      | 'rules-of-procedure/body-not-there'
      | 'rules-of-procedure/not-adopted-yet'
      | 'rules-of-procedure/too-long'
      | 'rules-of-procedure/unchanged'
    >;

/** Bodies that can decide anything; of the others one is gone, and one is only known by name (C1). */
const deciding: ReadonlySet<Body['status']> = new Set(['planned', 'active', 'dormant']);

const same = (one: RulesOfProcedure, other: RulesOfProcedure): boolean =>
  JSON.stringify(v.parse(RulesOfProcedure, one)) === JSON.stringify(v.parse(RulesOfProcedure, other));

/**
 * A body adopts a version of its rules of procedure (C5); earlier ones stay as they were. `today` in Stockholm.
 * Refuses a body that is gone or only mentioned, rules that are none, no source, a decision of a day to come, rules
 * that were to apply before they were adopted, and what says again what already is to apply from that day.
 */
export const adoptRules = (
  { body, own }: { readonly body: Pick<Body, 'id' | 'status'>; readonly own: readonly AdoptedRules[] },
  { id, adoptedOn: decided, ...raw }: Omit<AdoptRules, 'bodyId'>,
  today: PlainDate,
): Result<AdoptedRules, AdoptRulesProblem> => {
  if (!deciding.has(body.status)) return refuse('rules-of-procedure/body-not-there');
  const read = readSetting(RulesOfProcedure, raw);
  if (!read.ok) return read;
  const version = read.value;
  const day = v.safeParse(PlainDate, decided);
  if (!day.success) return refuse('rules-of-procedure/adopted-on-unreadable', undefined, 'adoptedOn');
  const adoptedOn = day.output;
  if (adoptedOn > today) return refuse('rules-of-procedure/not-adopted-yet', undefined, 'adoptedOn');
  if (version.from < adoptedOn) return refuse('rules-of-procedure/applies-before-adopted', undefined, 'from');
  const before = own.findLast((one) => one.bodyId === body.id && one.version.from === version.from);
  if (before?.version.source === version.source && same(before.version.value, version.value))
    return refuse('rules-of-procedure/unchanged', undefined, 'from');
  return ok({ id, bodyId: body.id, adoptedOn, version });
};
