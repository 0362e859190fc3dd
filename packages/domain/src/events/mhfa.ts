import * as v from 'valibot';
import type { Finding } from '../kernel/finding.ts';
import { overlaps, Period } from '../kernel/period.ts';
import { plainDate, spanOf } from '../kernel/plain-date.ts';
import type { Setting } from '../kernel/setting.ts';
import type { EventForm, EventStatus } from './event.ts';

/** The three courses of Mental Health First Aid (E2). */
export const mhfaVersions = ['adult', 'youth', 'older'] as const;
export type MhfaVersion = (typeof mhfaVersions)[number];

const Hours = v.pipe(v.number(), v.gtValue(0), v.maxValue(100));

/** Hours of each course, and when it may be given at a distance (E2). */
export const MhfaRules = v.object({
  hours: v.object({ adult: Hours, youth: Hours, older: Hours } satisfies Record<MhfaVersion, typeof Hours>),
  digitalApproved: Period,
});
export type MhfaRules = v.InferOutput<typeof MhfaRules>;

export const defaultMhfaRules: Setting<MhfaRules> = {
  value: {
    hours: { adult: 12, youth: 14, older: 12 },
    digitalApproved: { from: plainDate('2020-01-01'), until: plainDate('2021-12-31') },
  },
  source: 'E2',
  from: '2020-01-01',
  isDefault: true,
};

/** A course as a source has it; what is not stated is null. */
export type MhfaCourse = {
  readonly id: string;
  readonly version: MhfaVersion;
  /** Imprecise date (K2). */
  readonly date: string;
  readonly status: EventStatus;
  readonly form: EventForm | null;
  readonly hours: number | null;
  readonly participants: number | null;
};

export type MhfaFinding = Finding<
  'mhfa/hours-differ' | 'mhfa/digital-not-approved' | 'mhfa/figure-missing' | 'mhfa/total-too-small'
>;

/** Whether a course follows its rules (E2). An imprecise date gets the benefit of the doubt. */
export const reviewCourse = (
  course: MhfaCourse,
  { value: rules }: Setting<MhfaRules> = defaultMhfaRules,
): readonly MhfaFinding[] => {
  const expected = rules.hours[course.version];
  const isDistant = course.form === 'digital' || course.form === 'hybrid';
  return [
    ...(course.hours !== null && course.hours !== expected
      ? [
          {
            code: 'mhfa/hours-differ',
            severity: 'warning',
            at: course.id,
            data: { hours: course.hours, expected },
          } as const,
        ]
      : []),
    ...(isDistant && !overlaps(spanOf(course.date), rules.digitalApproved)
      ? [{ code: 'mhfa/digital-not-approved', severity: 'warning', at: course.id } as const]
      : []),
  ];
};

export type MhfaYear = {
  readonly year: number;
  readonly courses: number;
  /** Persons trained: the stated total, else the courses' sum; null where nothing is stated. */
  readonly trained: number | null;
  /** True where a course that was held has no figure and no total covers it: at least this many. */
  readonly isAtLeast: boolean;
  readonly findings: readonly MhfaFinding[];
};

/**
 * What the courses held in a year came to (E2): 34 persons in five courses in 2020, of which no course's own figure
 * is known. `statedTotal` is a source's figure for all courses of the year. A total below the courses' own figures
 * is a finding, and the figures stand.
 */
export const mhfaYear = (
  courses: readonly MhfaCourse[],
  year: number,
  statedTotal: number | null,
): MhfaYear => {
  const held = courses.filter(({ status, date }) => status === 'held' && Number(date.slice(0, 4)) === year);
  const stated = held.flatMap(({ participants }) => participants ?? []);
  const sum = stated.reduce((all, one) => all + one, 0);
  const silent = held.length - stated.length;
  const tooSmall = statedTotal !== null && statedTotal < sum;
  const total = tooSmall ? null : statedTotal;
  const at = `${year}`;
  return {
    year,
    courses: held.length,
    trained: total ?? (stated.length > 0 ? sum : null),
    isAtLeast: total === null && stated.length > 0 && silent > 0,
    findings: [
      ...held.flatMap((course) => reviewCourse(course)),
      ...(silent > 0 && total === null
        ? [{ code: 'mhfa/figure-missing', severity: 'info', at, data: { courses: silent } } as const]
        : []),
      ...(tooSmall
        ? [
            {
              code: 'mhfa/total-too-small',
              severity: 'warning',
              at,
              data: { total: statedTotal, sum },
            } as const,
          ]
        : []),
    ],
  };
};
