import * as v from 'valibot';
import { fromKronor, Money } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Setting } from '../kernel/setting.ts';
import { Source } from '../kernel/source.ts';

/** The price base amount of a calendar year (R4), in öre. */
export const PriceBaseAmount = v.object({
  year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
  amount: v.pipe(Money, v.minValue(1 as Money)),
  source: Source,
});
export type PriceBaseAmount = v.InferOutput<typeof PriceBaseAmount>;

export type PriceBaseAmountProblem = Problem<'price-base-amount/unknown-year'>;

const known = (year: number, kronor: number): PriceBaseAmount => ({
  year,
  amount: fromKronor(kronor),
  source: { document: 'Statistiska centralbyrån, Prisbasbelopp', place: String(year) },
});

/** The figures that are known, one a year (R4). A region adds those of later years. */
export const priceBaseAmounts: readonly PriceBaseAmount[] = [
  known(2016, 44_300),
  known(2017, 44_800),
  known(2018, 45_500),
  known(2019, 46_500),
  known(2020, 47_300),
  known(2021, 47_600),
  known(2022, 48_300),
  known(2023, 52_500),
  known(2024, 57_300),
  known(2025, 58_800),
  known(2026, 59_200),
];

/** A region's list of figures: every year once, at least one (R4). */
export const PriceBaseAmounts = v.pipe(
  v.array(PriceBaseAmount),
  v.minLength(1),
  v.check((figures) => new Set(figures.map(({ year }) => year)).size === figures.length),
  v.readonly(),
);

/** The product's list; a region adds the year to come as a version of its own (R4). */
export const defaultPriceBaseAmounts: Setting<readonly PriceBaseAmount[]> = {
  value: priceBaseAmounts,
  source: 'Statistiska centralbyrån, Prisbasbelopp',
  from: '2016-01-01',
  isDefault: true,
};

/** The price base amount of a year in öre; a year without a figure is refused, never guessed (R4). */
export const priceBaseAmountOf = (
  year: number,
  figures: readonly PriceBaseAmount[] = priceBaseAmounts,
): Result<Money, PriceBaseAmountProblem> => {
  const figure = figures.findLast((one) => one.year === year);
  return figure === undefined ? refuse('price-base-amount/unknown-year', { year }) : ok(figure.amount);
};

/** The first day of the year on which the figure of the coming year is asked for, as `MM-DD`. */
const askedForFrom = '10-01';

/** The years whose figure an administrator is reminded of: this year's, and from 1 October the next (R4). */
export const missingPriceBaseYears = (
  today: PlainDate,
  figures: readonly PriceBaseAmount[] = priceBaseAmounts,
): readonly number[] => {
  const year = Number(today.slice(0, 4));
  const needed = today.slice(5) >= askedForFrom ? [year, year + 1] : [year];
  return needed.filter((one) => !priceBaseAmountOf(one, figures).ok);
};
