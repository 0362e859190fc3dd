import type { Finding } from '../kernel/finding.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';

/** Whether something is there in one area (a municipality), as a source states it. */
export type AreaObservation = { readonly areaCode: string; readonly covered: boolean };

/** A total that a source states, with or without its parts: 13 of 15 (O7). */
export type StatedTotal = { readonly covered: number; readonly of: number };

/**
 * `coverage/total-differs`: the stated total (`stated`) cannot be right for the areas stated one by one.
 * `coverage/other-areas`: the total is `of` another number of areas (`stated`) than there are (`known`).
 * `coverage/contradiction`: one area is said both to have and not to have it.
 */
export type CoverageFinding = Finding<
  'coverage/total-differs' | 'coverage/other-areas' | 'coverage/contradiction'
>;

export type Coverage = {
  readonly of: number;
  /** The same number twice where it is known; else the least and the most that it can be. */
  readonly atLeast: number;
  readonly atMost: number;
  readonly covered: readonly string[];
  readonly notCovered: readonly string[];
  /** Areas of which no source says anything by name. */
  readonly notStated: readonly string[];
  readonly findings: readonly CoverageFinding[];
};

/**
 * Coverage of areas at one time (O7). A stated total counts without its parts: which areas they are stays
 * "not stated". Where total and parts contradict each other the parts count, and a finding says so.
 */
export const coverageOf = (
  areaCodes: readonly string[],
  observations: readonly AreaObservation[],
  total: StatedTotal | null,
): Coverage => {
  const saying = (covered: boolean): string[] =>
    areaCodes
      .filter((code) => observations.some((one) => one.areaCode === code && one.covered === covered))
      .toSorted(byCodeUnit);
  const [yes, no] = [saying(true), saying(false)];
  const disputed = yes.filter((code) => no.includes(code));
  const covered = yes.filter((code) => !disputed.includes(code));
  const notCovered = no.filter((code) => !disputed.includes(code));
  const notStated = areaCodes
    .filter((code) => !yes.includes(code) && !no.includes(code))
    .toSorted(byCodeUnit);
  const of = areaCodes.length;
  const [least, most] = [covered.length, of - notCovered.length];
  const fits = total !== null && total.of === of && total.covered >= least && total.covered <= most;
  return {
    of,
    atLeast: fits ? total.covered : least,
    atMost: fits ? total.covered : most,
    covered,
    notCovered,
    notStated,
    findings: [
      ...disputed.map((code) => finding('contradiction', code, {})),
      ...(total === null || total.of === of
        ? []
        : [finding('other-areas', 'total', { stated: total.of, known: of })]),
      ...(total === null || total.of !== of || fits
        ? []
        : [finding('total-differs', 'total', { stated: total.covered, least, most })]),
    ],
  };
};

const finding = (
  code: 'total-differs' | 'other-areas' | 'contradiction',
  at: string,
  data: Record<string, number>,
): CoverageFinding => ({ code: `coverage/${code}`, severity: 'warning', at, data });
