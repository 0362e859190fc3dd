import { scaleLinear } from 'd3-scale';

export type BarPair = {
  readonly id: string;
  readonly label: string;
  /** What was given to compare with, drawn behind. */
  readonly first: number;
  /** What it came to, drawn in front. */
  readonly second: number;
};

const row = 26;
const labelWidth = 150;
const top = 24;

/** The size of the drawing for this many pairs. Draw `PairedBars` inside `Figure` with it. */
export const pairedBarsSize = (count: number) => ({ width: 720, height: top + count * row + 4 });

/** Horizontal bars in pairs; more in front than behind is drawn in another colour and so seen at once. */
export const PairedBars = ({
  pairs,
  format,
}: {
  pairs: readonly BarPair[];
  format: (value: number) => string;
}) => {
  const most = Math.max(1, ...pairs.flatMap((pair) => [pair.first, pair.second]));
  const x = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([labelWidth, pairedBarsSize(0).width - 24]);
  const { height } = pairedBarsSize(pairs.length);
  const length = (value: number) => Math.max(0, x(value) - labelWidth);
  return (
    <>
      {x.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="axis" x1={x(tick)} x2={x(tick)} y1={top - 6} y2={height} />
          <text x={x(tick)} y={12} fontSize="11" textAnchor="middle" className="soft-text">
            {format(tick)}
          </text>
        </g>
      ))}
      {pairs.map((pair, index) => {
        const y = top + index * row;
        return (
          <g key={pair.id}>
            <text x={labelWidth - 8} y={y + row / 2} dy="0.350em" textAnchor="end" fontSize="13">
              {pair.label}
            </text>
            <rect className="bar-first" x={labelWidth} y={y + 3} width={length(pair.first)} height={20} />
            <rect
              className={pair.second > pair.first ? 'bar-over' : 'bar-second'}
              x={labelWidth}
              y={y + 9}
              width={length(pair.second)}
              height={8}
            />
          </g>
        );
      })}
    </>
  );
};
