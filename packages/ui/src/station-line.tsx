export type Station = {
  readonly key: string;
  readonly title: string;
  /** How many there are; none is drawn as an empty ring. */
  readonly count: number;
};

const apart = 47;
const first = 42;
const middle = 52;
const radius = 14;

/** The size of the drawing of so many stations: draw it inside `Figure`. */
export const lineSize = (stations: number) => ({
  width: first * 2 + apart * Math.max(0, stations - 1),
  height: middle * 2,
});

/** Stations on a line: filled with their number where there are any, else an empty ring; names above and below in turn. */
export const StationLine = ({ stations }: { readonly stations: readonly Station[] }) => {
  const xOf = (index: number): number => first + index * apart;
  return (
    <>
      {stations.slice(1).map(({ key, count }, index) => (
        <line
          key={key}
          className={count > 0 && (stations[index]?.count ?? 0) > 0 ? 'way' : 'way way-open'}
          x1={xOf(index) + radius}
          y1={middle}
          x2={xOf(index + 1) - radius}
          y2={middle}
        />
      ))}
      {stations.map(({ key, title, count }, index) => (
        <g key={key}>
          <circle
            className={count > 0 ? 'mark-disc' : 'mark-ring'}
            cx={xOf(index)}
            cy={middle}
            r={count > 0 ? radius : radius - 1}
          />
          {count > 0 ? (
            <text x={xOf(index)} y={middle} dy="0.35em" textAnchor="middle" fontSize="14" className="on-dark">
              {count}
            </text>
          ) : null}
          <text
            x={xOf(index)}
            y={index % 2 === 0 ? middle - radius - 10 : middle + radius + 22}
            textAnchor="middle"
            fontSize="15"
            className={count > 0 ? undefined : 'soft-text'}
          >
            {title}
          </text>
        </g>
      ))}
    </>
  );
};
