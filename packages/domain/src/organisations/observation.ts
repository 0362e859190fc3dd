import type { Finding } from '../kernel/finding.ts';
import { spanOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Source } from '../kernel/source.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';
import { coverageOf, type Coverage, type StatedTotal } from './coverage.ts';

/**
 * What is so somewhere at a time, and who says so (O7): coverage by municipality and key figures alike. `about` is
 * an organisation or a county by id; `place` an area by code, where it is only about a part of it.
 */
export type Observation = {
  readonly what: string;
  readonly about: string;
  readonly place: string | null;
  /** A figure in the unit that `what` tells, or whether it is so. */
  readonly value: number | boolean;
  /** Imprecise date (K2). */
  readonly date: string;
  readonly source: Source;
};

/** `observation/contradiction`: two sources say different things of the same time; neither is chosen. */
export type ObservationFinding = Finding<'observation/contradiction'>;

export type LatestObservations = {
  /** The latest of each place, by place; those that contradict each other are left out. */
  readonly latest: readonly Observation[];
  readonly findings: readonly ObservationFinding[];
};

type Query = { readonly what: string; readonly about: string; readonly on: PlainDate };

/**
 * What is known on a day of one thing about one subject, place by place (O7). The latest observation counts, an
 * imprecise date by its last day. Two of the same date that differ are a finding and give no answer: not zero, not no.
 */
export const latestObservations = (
  observations: readonly Observation[],
  { what, about, on }: Query,
): LatestObservations => {
  const known = observations.filter(
    (one) => one.what === what && one.about === about && spanOf(one.date).from <= on,
  );
  const places = [...Map.groupBy(known, ({ place }) => place ?? '')].toSorted(([a], [b]) => byCodeUnit(a, b));
  const latest: Observation[] = [];
  const findings: ObservationFinding[] = [];
  for (const [place, ofPlace] of places) {
    const last = ofPlace.map(({ date }) => spanOf(date).until).reduce((a, b) => (a > b ? a : b));
    const [first, ...others] = ofPlace.filter(({ date }) => spanOf(date).until === last);
    if (first === undefined) continue;
    if (others.every(({ value }) => value === first.value)) latest.push(first);
    else
      findings.push({
        code: 'observation/contradiction',
        severity: 'warning',
        at: place === '' ? about : place,
        data: { date: first.date, values: [first, ...others].map(({ value }) => String(value)).join(', ') },
      });
  }
  return { latest, findings };
};

/** Coverage of areas on a day from observations of yes and no, with or without a stated total (O7). */
export const observedCoverage = (
  observations: readonly Observation[],
  query: Query,
  { areaCodes, total }: { readonly areaCodes: readonly string[]; readonly total: StatedTotal | null },
): Coverage => {
  const { latest } = latestObservations(observations, query);
  return coverageOf(
    areaCodes,
    latest.flatMap(({ place, value }) =>
      place !== null && typeof value === 'boolean' ? [{ areaCode: place, covered: value }] : [],
    ),
    total,
  );
};

/** A figure year by year (O7): members, municipalities covered. A year without an observation is not in it. */
export const yearlyFigures = (
  observations: readonly Observation[],
  query: Omit<Query, 'on'>,
): readonly { readonly year: number; readonly value: number }[] => {
  const years = new Set(
    observations
      .filter(({ what, about }) => what === query.what && about === query.about)
      .map(({ date }) => date.slice(0, 4)),
  );
  return [...years].toSorted(byCodeUnit).flatMap((year) => {
    const ofYear = observations.filter(({ date, place }) => date.startsWith(year) && place === null);
    const [one] = latestObservations(ofYear, { ...query, on: spanOf(year).until }).latest;
    return typeof one?.value === 'number' ? [{ year: Number(year), value: one.value }] : [];
  });
};
