import { Figure } from './figure.tsx';

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

const lineSize = (stations: number) => ({
  width: first * 2 + apart * Math.max(0, stations - 1),
  height: middle * 2,
});

/** Stations on a line: filled with their number where there are any, else an empty ring; names above and below in turn. */
const StationLine = ({ stations }: { readonly stations: readonly Station[] }) => {
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

type StationFigureProps = {
  /** Unique on the page; names the drawing's title. */
  readonly id: string;
  readonly caption: string;
  /** The drawing in one sentence, for whoever does not see it. */
  readonly sentence: string;
  readonly drawn: readonly Station[];
  /** The same as a list, under a fold with this name. */
  readonly summary: string;
  readonly list: readonly string[];
};

/** A way by stations as a picture, with the same as a list. */
export const StationFigure = ({ id, caption, sentence, drawn, summary, list }: StationFigureProps) => (
  <Figure
    id={id}
    caption={caption}
    title={sentence}
    size={lineSize(drawn.length)}
    narrow
    data={{
      summary,
      table: (
        <ol>
          {list.map((station) => (
            <li key={station}>{station}</li>
          ))}
        </ol>
      ),
    }}
  >
    <StationLine stations={drawn} />
  </Figure>
);
