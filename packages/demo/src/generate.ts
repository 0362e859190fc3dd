import type { Body } from '@inflytande/domain/councils/body';
import type { Seat } from '@inflytande/domain/councils/seat';
import type { Answer } from '@inflytande/domain/feedback/answer';
import type { Cycle } from '@inflytande/domain/feedback/cycle';
import type { Point } from '@inflytande/domain/feedback/point';
import type { Statement } from '@inflytande/domain/feedback/statement';
import type { Theme } from '@inflytande/domain/feedback/theme';
import type { Verdict } from '@inflytande/domain/feedback/verdict';
import { counties } from '@inflytande/domain/kernel/codes';
import type { Authority } from '@inflytande/domain/organisations/authority';
import type { Organisation } from '@inflytande/domain/organisations/organisation';
import type { Region } from '@inflytande/domain/organisations/region';
import { councilAt, seatsAt } from './generated/councils.ts';
import { answersAt, cycleAt, pointAt, statementsAt, themeAt, verdictsAt } from './generated/feedback.ts';
import { authoritiesOf, boardId, organisationAt } from './generated/organisations.ts';
import { benchSizes, partOf, rows, rowsEach, type CountySizes, type Sizes } from './generated/sizes.ts';

/** One made-up region. Every iterable makes its rows anew when walked, and always the same ones. */
export type GeneratedRegion = {
  readonly region: Region;
  readonly authorities: Iterable<Authority>;
  readonly organisations: Iterable<Organisation>;
  readonly bodies: Iterable<Body>;
  readonly seats: Iterable<Seat>;
  readonly themes: Iterable<Theme>;
  readonly cycles: Iterable<Cycle>;
  readonly points: Iterable<Point>;
  /** In the order of the points, oldest first within one. So are answers and verdicts. */
  readonly statements: Iterable<Statement>;
  readonly answers: Iterable<Answer>;
  readonly verdicts: Iterable<Verdict>;
};

const generatedRegion = (sizes: CountySizes): GeneratedRegion => ({
  region: {
    id: `prov-${sizes.code}`,
    name: `${sizes.name} (prov)`,
    countyCode: sizes.code,
    authorityId: boardId(sizes.code),
  },
  authorities: authoritiesOf(sizes),
  organisations: rows(sizes.organisations, (index) => organisationAt(sizes, index)),
  bodies: rows(sizes.councils, (index) => councilAt(sizes, index)),
  seats: rowsEach(sizes.councils, (index) => seatsAt(sizes, index)),
  themes: rows(sizes.themes, (index) => themeAt(sizes, index)),
  cycles: rows(sizes.untilYear - sizes.fromYear + 1, (index) => cycleAt(sizes, index)),
  points: rows(sizes.points, (index) => pointAt(sizes, index)),
  statements: rowsEach(sizes.points, (index) => statementsAt(sizes, index)),
  answers: rowsEach(sizes.points, (index) => answersAt(sizes, index)),
  verdicts: rowsEach(sizes.points, (index) => verdictsAt(sizes, index)),
});

/**
 * Made-up regions for tests and benchmarks, one for each county. The same sizes give the same rows on every
 * machine. Organisations, councils and points are shared out evenly over the counties; what is not given has
 * the size of the benchmark. Throws where fewer than 1 or more than 21 counties are asked for.
 */
export const generate = (wanted: Partial<Sizes> = {}): readonly GeneratedRegion[] => {
  const sizes = { ...benchSizes, ...wanted };
  if (sizes.counties < 1 || sizes.counties > counties.length) throw new RangeError('counties: 1–21');
  return counties.slice(0, sizes.counties).map(({ code, name }, index) =>
    generatedRegion({
      ...sizes,
      code,
      name,
      organisations: partOf(sizes.organisations, sizes.counties, index),
      councils: partOf(sizes.councils, sizes.counties, index),
      points: partOf(sizes.points, sizes.counties, index),
    }),
  );
};
