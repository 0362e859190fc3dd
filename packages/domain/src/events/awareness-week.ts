import type { Finding } from '../kernel/finding.ts';
import { daysOfWeek, isoWeekOf, type IsoWeek } from '../kernel/iso-week.ts';
import { addDays, plainDate, weekdayOf, type PlainDate } from '../kernel/plain-date.ts';

/** The ISO week of 10 October, World Mental Health Day: 41, 40 and 41 in 2020, 2021 and 2022 (E3). */
export const defaultAwarenessWeek = (year: number): IsoWeek => isoWeekOf(plainDate(`${year}-10-10`));

/** What a source says of a year's week; two statements of one source may disagree. */
export type WeekStatement = { readonly week: number; readonly document: string; readonly place: string };

export type AwarenessWeekFinding = Finding<
  'awareness-week/statements-disagree' | 'awareness-week/no-such-week' | 'awareness-week/other-than-default'
>;

export type AwarenessWeek = IsoWeek & {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** `set` by the organisers, as one source or more `stated`, or the `default`. */
  readonly basis: 'set' | 'stated' | 'default';
  readonly findings: readonly AwarenessWeekFinding[];
};

const disagreements = (statements: readonly WeekStatement[]): readonly AwarenessWeekFinding[] =>
  [...Map.groupBy(statements, ({ document }) => document)].flatMap(([document, ofOne]) => {
    const weeks = [...new Set(ofOne.map(({ week }) => week))].toSorted((a, b) => a - b);
    if (weeks.length < 2) return [];
    const places = ofOne.map(({ place }) => place).join('; ');
    const data = { document, weeks: weeks.join(', '), places };
    return [{ code: 'awareness-week/statements-disagree', severity: 'warning', at: 'week', data } as const];
  });

type Choice = Pick<AwarenessWeek, 'week' | 'basis'>;

const chosen = (standard: number, statements: readonly WeekStatement[], set: number | null): Choice => {
  if (set !== null) return { week: set, basis: 'set' };
  const [stated, other] = new Set(statements.map(({ week }) => week));
  return stated === undefined || other !== undefined
    ? { week: standard, basis: 'default' }
    : { week: stated, basis: 'stated' };
};

/**
 * The awareness week of a year (E3): the one that the organisers have set, else the one that all sources state,
 * else the default. Statements of one source that disagree are a finding and decide nothing; so is a week that the
 * year does not have. A week other than the default is told, as information.
 */
export const awarenessWeek = (
  year: number,
  statements: readonly WeekStatement[],
  set: number | null = null,
): AwarenessWeek => {
  const anchor = plainDate(`${year}-10-10`);
  const monday = addDays(anchor, 1 - weekdayOf(anchor));
  const standard = isoWeekOf(anchor).week;
  const choice = chosen(standard, statements, set);
  const days = daysOfWeek({ year, week: choice.week });
  const told = (code: AwarenessWeekFinding['code'], severity: 'info' | 'warning'): AwarenessWeekFinding => ({
    code,
    severity,
    at: 'week',
    data: { week: choice.week, standard },
  });
  const findings = disagreements(statements);
  if (days === null)
    return {
      year,
      week: standard,
      basis: 'default',
      from: monday,
      until: addDays(monday, 6),
      findings: [...findings, told('awareness-week/no-such-week', 'warning')],
    };
  const isOther = choice.week !== standard;
  return {
    year,
    ...choice,
    ...days,
    findings: [...findings, ...(isOther ? [told('awareness-week/other-than-default', 'info')] : [])],
  };
};
