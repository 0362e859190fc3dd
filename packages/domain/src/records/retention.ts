import * as v from 'valibot';
import type { Finding } from '../kernel/finding.ts';
import { addDays, addMonths, PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';

/** What happens to a class of information (P5): kept for ever, disposed after so many whole years, or at once. */
export const Retention = v.variant('kind', [
  v.object({ kind: v.literal('kept') }),
  v.object({
    kind: v.literal('disposed-after'),
    years: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  }),
  v.object({ kind: v.literal('disposed-at-once') }),
]);
export type Retention = v.InferOutput<typeof Retention>;

export const informationClasses = [
  'account',
  'consent',
  'consultation',
  'council-minutes',
  'county-report',
  'decision',
  'declined-statement',
  'event-log',
  'fee-voucher',
  'grant-case',
  'handed-in-document',
  'letter',
  'payment-voucher',
  'person',
  'pool-entry',
  'register',
  'role',
  'session',
  'sign-up',
  'statement',
  'unsubmitted-draft',
] as const;
/** What the archive's plan tells apart (P5); every table of the server belongs to one or more. */
export type InformationClass = (typeof informationClasses)[number];

/** A rule of the archive's disposal plan, with the decision that it rests on (P5). */
export const RetentionRule = v.object({
  informationClass: v.pipe(v.string(), v.minLength(1)),
  retention: Retention,
  decisionReference: v.pipe(v.string(), v.trim(), v.minLength(1)),
  /** The first day on which it applies, inclusive; a later rule for the class replaces it. */
  from: PlainDate,
});
export type RetentionRule = v.InferOutput<typeof RetentionRule>;

/** A record as the disposal sees it; never its content. */
export type RetainedRecord = {
  readonly id: string;
  readonly informationClass: string;
  /** The day from which its time is counted: the matter closed, the fee paid; null while that has not happened. */
  readonly countedFrom: PlainDate | null;
  /** True while a matter, an appeal or a request for it stops disposal. */
  readonly onHold: boolean;
};

/** The rule in force for a class on a day; null where there is none (P5). */
export const ruleFor = (
  rules: readonly RetentionRule[],
  informationClass: string,
  on: PlainDate,
): RetentionRule | null =>
  rules
    .filter((rule) => rule.informationClass === informationClass && rule.from <= on)
    .reduce<RetentionRule | null>(
      (latest, rule) => (latest === null || rule.from >= latest.from ? rule : latest),
      null,
    );

/** The last day on which a record must be kept; null where it is kept for ever or its time has not begun (P5). */
export const keepUntil = (
  { countedFrom }: RetainedRecord,
  { retention }: RetentionRule,
): PlainDate | null => {
  if (countedFrom === null || retention.kind === 'kept') return null;
  return retention.kind === 'disposed-at-once'
    ? addDays(countedFrom, -1)
    : addMonths(countedFrom, 12 * retention.years);
};

export type RetentionFinding = Finding<'retention/no-rule'>;

/** What would be disposed of, class by class; a person decides on it (P5). */
export type DisposalPreview = {
  readonly on: PlainDate;
  readonly classes: readonly {
    readonly informationClass: string;
    readonly decisionReference: string;
    readonly recordIds: readonly string[];
    /** The first and the last of the days from which their time was counted. */
    readonly oldest: PlainDate;
    readonly newest: PlainDate;
  }[];
  /** Due, but stopped. */
  readonly heldIds: readonly string[];
  /** A class without a rule is never disposed of, and somebody must see it. */
  readonly findings: readonly RetentionFinding[];
};

/**
 * What is due for disposal on a day (P5): records whose last day to keep has passed by the rule in force that day.
 * Nothing without a rule, on hold, kept for ever or still counting is among them. Changes nothing.
 */
export const disposalPreview = (
  records: readonly RetainedRecord[],
  rules: readonly RetentionRule[],
  on: PlainDate,
): DisposalPreview => {
  const byClass = Map.groupBy(records, ({ informationClass }) => informationClass);
  const classes: DisposalPreview['classes'][number][] = [];
  const heldIds: string[] = [];
  const findings: RetentionFinding[] = [];
  for (const [informationClass, ofClass] of [...byClass].toSorted(([a], [b]) => byCodeUnit(a, b))) {
    const rule = ruleFor(rules, informationClass, on);
    if (rule === null) {
      const data = { count: ofClass.length };
      findings.push({ code: 'retention/no-rule', severity: 'warning', at: informationClass, data });
      continue;
    }
    const due = ofClass.filter((record) => {
      const last = keepUntil(record, rule);
      return last !== null && last < on;
    });
    heldIds.push(...due.filter(({ onHold }) => onHold).map(({ id }) => id));
    const free = due.filter(({ onHold }) => !onHold);
    const days = free.flatMap(({ countedFrom }) => countedFrom ?? []).toSorted(byCodeUnit);
    const [oldest, newest] = [days[0], days.at(-1)];
    if (oldest === undefined || newest === undefined) continue;
    const recordIds = free.map(({ id }) => id).toSorted(byCodeUnit);
    classes.push({
      informationClass,
      decisionReference: rule.decisionReference,
      recordIds,
      oldest,
      newest,
    });
  }
  return { on, classes, heldIds: heldIds.toSorted(byCodeUnit), findings };
};

/** Of what is due, what the region has decided on: by a proposal alone nothing goes (P5). */
export const decidedOnly = (
  preview: DisposalPreview,
  plan: readonly { readonly informationClass: string; readonly isDefault: boolean }[],
): DisposalPreview => {
  const decided = new Set(plan.flatMap((rule) => (rule.isDefault ? [] : [rule.informationClass])));
  return { ...preview, classes: preview.classes.filter((one) => decided.has(one.informationClass)) };
};

export type DisposalProblem = Problem<'disposal/changed-since' | 'disposal/nothing-due'>;

/**
 * A disposal run of exactly what the preview showed (P5). Refuses where nothing is due, and where the day or the number
 * is no longer what the person looked at.
 */
export const decideDisposal = (
  preview: DisposalPreview,
  seen: { readonly on: string; readonly due: number },
): Result<DisposalPreview & { readonly recordIds: readonly string[] }, DisposalProblem> => {
  const recordIds = preview.classes.flatMap((one) => one.recordIds);
  if (recordIds.length === 0) return refuse('disposal/nothing-due');
  return preview.on === seen.on && recordIds.length === seen.due
    ? ok({ ...preview, recordIds })
    : refuse('disposal/changed-since');
};
