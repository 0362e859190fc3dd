import { recurrence, type Raised } from '@inflytande/domain/feedback/recurrence';
import { verdicts } from '@inflytande/domain/feedback/verdict';
import * as v from 'valibot';
import { fileProblems, type Expectation, type FileProblem } from './file-problem.ts';

const Year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999));

/** A file of points as it is written: when each was raised, and what its raisers said. */
const PointsFileShape = v.object({
  cycles: v.nullish(v.array(Year), null),
  points: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1)),
      statements: v.array(v.object({ year: Year })),
      verdicts: v.nullish(v.array(v.object({ year: Year, verdict: v.picklist(verdicts) })), []),
    }),
  ),
});

const expectedIn: Readonly<Record<string, Expectation>> = {
  cycles: 'list',
  'cycles[]': 'year',
  points: 'list',
  id: 'id',
  statements: 'list',
  verdicts: 'list',
  year: 'year',
  verdict: 'verdict',
};

export type PointsFile = { readonly points: readonly (Raised & { readonly id: string })[] };

/**
 * Reads untrusted JSON `{ cycles?, points: [{ id, statements: [{ year }], verdicts: [{ year, verdict }] }] }` (B2).
 * All or nothing: every place that cannot be read is a problem with its path. Years are whole numbers of four
 * digits; without `cycles` every calendar year is a cycle; without `verdicts` a point has none.
 */
export const readPointsFile = (
  json: unknown,
):
  | { readonly ok: true; readonly value: PointsFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] } => {
  const parsed = v.safeParse(PointsFileShape, json);
  if (!parsed.success) return { ok: false, problems: fileProblems(parsed.issues, expectedIn) };
  const cycles = parsed.output.cycles ?? undefined;
  const points = parsed.output.points.map(({ id, statements, verdicts: given }) => ({
    id,
    statementYears: statements.map(({ year }) => year),
    verdicts: given,
    cycles,
  }));
  return { ok: true, value: { points } };
};

/** One point's answer in the document for machines (B2). A stable contract. */
export type StalledRow = {
  readonly id: string;
  readonly years: readonly number[];
  readonly recurring: boolean;
  readonly streak: number;
  readonly stalledSince: number | null;
  readonly lastRaised: number | null;
};

/** Years raised and streaks of a file's points as known at the end of a year, in the file's order (B2). */
export const stalledDocument = ({ points }: PointsFile, upToYear: number): readonly StalledRow[] =>
  points.map(({ id, ...raised }) => {
    const { years, recurring, streak, stalledSince, lastRaised } = recurrence(raised, upToYear);
    return { id, years, recurring, streak, stalledSince, lastRaised };
  });
