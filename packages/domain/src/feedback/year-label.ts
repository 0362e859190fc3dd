/** A part of a label: one year, or three or more in a row. */
export type YearPart =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'run'; readonly from: number; readonly until: number };

const shortestRun = 3;

/**
 * The years of a statement as the network writes them (B9), as data for a sentence: *2018 och 2019* is two years,
 * *2018–2021* a run of three or more, *2019 och 2021* two years with a gap. Each year once, rising; none: empty.
 */
export const yearLabel = (years: readonly number[]): readonly YearPart[] => {
  const runs: number[][] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run): readonly YearPart[] => {
    const [from, until] = [run[0], run.at(-1)];
    return run.length >= shortestRun && from !== undefined && until !== undefined
      ? [{ kind: 'run', from, until }]
      : run.map((year) => ({ kind: 'year', year }));
  });
};
