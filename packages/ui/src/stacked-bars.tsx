export type Series = { readonly key: string; readonly title: string };
type BarRow = {
  readonly key: string;
  readonly label: string;
  /** In the order of the series. */
  readonly counts: readonly number[];
};
type StackedBarsProps = { readonly series: readonly Series[]; readonly rows: readonly BarRow[] };

/** The most series that can be told apart: by light, dark and pattern, not by colour alone. */
const looks = ['dark', 'striped', 'light', 'warm', 'empty'] as const;
const lookOf = (index: number): string => `series-${looks[index % looks.length] ?? 'dark'}`;

const width = 420;
const rowHeight = 34;
const [left, right] = [52, 44];
const room = width - left - right;

/** The size of the drawing for so many rows: draw it inside `Figure`. */
export const barsSize = (rows: number) => ({ width, height: rows * rowHeight + 2 });

/** Drawn once on a page: the stripes that tell one series from another. */
const Stripes = ({ id }: { id: string }) => (
  <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect className="stripe-ground" width="7" height="7" />
    <rect className="stripe-line" width="3" height="7" />
  </pattern>
);

/** One bar a row, cut into series; the sum stands at its end. The table of the figure has every number. */
export const StackedBars = ({ series, rows, id }: StackedBarsProps & { readonly id: string }) => {
  const sums = rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const most = Math.max(1, ...sums);
  const long = (count: number): number => Math.round((count / most) * room * 10) / 10;
  return (
    <>
      <defs>
        <Stripes id={`${id}-stripes`} />
      </defs>
      {rows.map((row, at) => {
        const top = at * rowHeight + 4;
        const starts = row.counts.map((_, index) =>
          row.counts.slice(0, index).reduce((sum, count) => sum + count, 0),
        );
        return (
          <g key={row.key}>
            <text x="0" y={top + 18} fontSize="15" className="soft-text">
              {row.label}
            </text>
            {row.counts.map((count, index) =>
              count === 0 ? null : (
                <rect
                  key={series[index]?.key}
                  className={lookOf(index)}
                  fill={lookOf(index) === 'series-striped' ? `url(#${id}-stripes)` : undefined}
                  x={left + long(starts[index] ?? 0)}
                  y={top}
                  width={long(count)}
                  height={rowHeight - 9}
                />
              ),
            )}
            <text x={left + long(sums[at] ?? 0) + 7} y={top + 18} fontSize="15">
              {sums[at]}
            </text>
          </g>
        );
      })}
    </>
  );
};

/** What each look stands for. */
export const BarLegend = ({ series, id }: Pick<StackedBarsProps, 'series'> & { readonly id: string }) => (
  <ul className="legend">
    {series.map(({ key, title }, index) => (
      <li key={key}>
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          {lookOf(index) === 'series-striped' ? (
            <defs>
              <Stripes id={`${id}-legend`} />
            </defs>
          ) : null}
          <rect
            className={lookOf(index)}
            fill={lookOf(index) === 'series-striped' ? `url(#${id}-legend)` : undefined}
            x="1"
            y="1"
            width="18"
            height="18"
          />
        </svg>
        {title}
      </li>
    ))}
  </ul>
);
