import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Setting } from '../kernel/setting.ts';

/** What a person has been trained for. */
export const qualificationKinds = ['auditor', 'instructor', 'peer'] as const;
export type QualificationKind = (typeof qualificationKinds)[number];

/** A person's qualification: trained once, then renewed. It says nothing about association or diagnosis (Z1). */
export type Qualification = {
  readonly personId: string;
  readonly kind: QualificationKind;
  readonly trainedOn: PlainDate;
  /** In order. */
  readonly renewedOn: readonly PlainDate[];
};

/** Months after training or renewal that a qualification holds; null: without end. */
export type QualificationTerms = Readonly<Record<QualificationKind, Setting<number | null>>>;

export type QualificationProblem = Problem<'qualification/not-after'>;

export type QualificationState = 'not-yet' | 'held' | 'lapsed';

/** Whether a qualification holds on a day (E2, E4). It lapses on the day after its last month. */
export const qualificationOn = (
  { kind, trainedOn, renewedOn }: Qualification,
  on: PlainDate,
  terms: QualificationTerms,
): QualificationState => {
  const latest = [trainedOn, ...renewedOn].findLast((day) => day <= on);
  if (latest === undefined) return 'not-yet';
  const months = terms[kind].value;
  return months === null || on <= addMonths(latest, months) ? 'held' : 'lapsed';
};

/** Renews a qualification. Refuses a day that is not after the last one. */
export const renew = (
  qualification: Qualification,
  on: PlainDate,
): Result<Qualification, QualificationProblem> => {
  const latest = qualification.renewedOn.at(-1) ?? qualification.trainedOn;
  return on > latest
    ? ok({ ...qualification, renewedOn: [...qualification.renewedOn, on] })
    : refuse('qualification/not-after', { latest }, 'renewedOn');
};

/** How many persons hold a kind of qualification on a day, each counted once. */
export const qualifiedCount = (
  qualifications: readonly Qualification[],
  { kind, on }: { readonly kind: QualificationKind; readonly on: PlainDate },
  terms: QualificationTerms,
): number =>
  new Set(
    qualifications
      .filter((one) => one.kind === kind && qualificationOn(one, on, terms) === 'held')
      .map(({ personId }) => personId),
  ).size;
