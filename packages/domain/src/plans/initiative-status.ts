import { addMonths, spanOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Setting } from '../kernel/setting.ts';
import type { Initiative } from './initiative.ts';

type Status = Initiative['status'];

/** Months without any follow-up after which an initiative is dormant. */
export const defaultDormantMonths: Setting<number> = {
  value: 12,
  source: 'P1',
  from: '2018-01-01',
  isDefault: true,
};

/** What is finished, or of which nothing is known, cannot fall asleep. */
const canFallAsleep = {
  planned: true,
  ongoing: true,
  done: false,
  paused: true,
  decided: true,
  dormant: false,
  unknown: false,
} as const satisfies Record<Status, boolean>;

export type InitiativeStanding = {
  readonly status: Status;
  /** The latest sign of life, as exact as the source has it (K2); null where there is none. */
  readonly lastSign: string | null;
  /** The first day on which it was dormant for want of follow-up; null where it is not, or a source says so itself. */
  readonly dormantFrom: PlainDate | null;
};

const latestOf = (signs: readonly string[], on: PlainDate): string | null =>
  signs
    .filter((sign) => spanOf(sign).from <= on)
    .reduce<string | null>(
      (latest, sign) => (latest === null || spanOf(sign).until > spanOf(latest).until ? sign : latest),
      null,
    );

/**
 * Where an initiative stands on a day (P1): as it was last stated, or dormant when twelve months have passed since
 * its latest follow-up. `signs` are imprecise dates (K2): decisions, follow-ups, reports; an imprecise one counts
 * from its last day, later ones than the day do not count. Without any sign the stated status stays.
 */
export const initiativeStanding = (
  { status, signs }: { readonly status: Status; readonly signs: readonly string[] },
  on: PlainDate,
  months: Setting<number> = defaultDormantMonths,
): InitiativeStanding => {
  const lastSign = latestOf(signs, on);
  if (lastSign === null || !canFallAsleep[status]) return { status, lastSign, dormantFrom: null };
  const dormantFrom = addMonths(spanOf(lastSign).until, months.value);
  return dormantFrom <= on
    ? { status: 'dormant', lastSign, dormantFrom }
    : { status, lastSign, dormantFrom: null };
};
