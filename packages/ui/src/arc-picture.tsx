import type { ReactNode } from 'react';
import { arcPlaces, centre, rounded } from './arc-places.ts';

export const markShapes = ['disc', 'square', 'ring', 'diamond'] as const;
export type MarkShape = (typeof markShapes)[number];

type MarkProps = { readonly shape: MarkShape; readonly x: number; readonly y: number; readonly r: number };

const bodies = {
  disc: ({ x, y, r }) => <circle className="mark-disc" cx={x} cy={y} r={r} />,
  square: ({ x, y, r }) => (
    <rect className="mark-square" x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} rx="3" />
  ),
  ring: ({ x, y, r }) => <circle className="mark-ring" cx={x} cy={y} r={r - 1} />,
  diamond: ({ x, y, r }) => (
    <path
      className="mark-diamond"
      d={`M${x} ${y - r * 1.15}L${x + r * 1.15} ${y}L${x} ${y + r * 1.15}L${x - r * 1.15} ${y}Z`}
    />
  ),
} satisfies Record<MarkShape, (props: MarkProps) => ReactNode>;

/** One mark with its text; the shape says what it is, not only the colour. */
export const Mark = ({ shape, x, y, r, text }: MarkProps & { text: string }) => (
  <>
    {bodies[shape]({ shape, x, y, r })}
    <text
      x={x}
      y={y}
      dy="0.350em"
      textAnchor="middle"
      fontSize={rounded(Math.max(9, r * 0.95))}
      className={shape === 'disc' || shape === 'square' ? 'on-dark' : undefined}
    >
      {text}
    </text>
  </>
);

/** A mark by itself, for a legend or a list. */
export const MarkSign = ({ shape, text = '' }: { shape: MarkShape; text?: string }) => (
  <svg className="drawing-sign drawing" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <Mark shape={shape} x={16} y={16} r={14} text={text} />
  </svg>
);

/** The size of the drawing. */
export const arcSize = { width: 360, height: 212 } as const;

type ArcMark = { readonly id: string; readonly shape: MarkShape; readonly text: string };

/** Marks around a half-round table. Draw it inside `Figure` with the size `arcSize`. */
export const Arc = ({ marks, centreText }: { marks: readonly ArcMark[]; centreText: string }) => {
  const { r, spots, tableRadius } = arcPlaces(marks.length);
  const left = centre.x - tableRadius;
  return (
    <>
      <path
        className="table-top"
        d={`M${left} ${centre.y}a${tableRadius} ${tableRadius} 0 0 1 ${tableRadius * 2} 0z`}
      />
      <text x={centre.x} y={centre.y - 18} textAnchor="middle" fontSize="13" className="soft-text">
        {centreText}
      </text>
      {marks.map((mark, index) => {
        const spot = spots[index] ?? centre;
        return <Mark key={mark.id} shape={mark.shape} x={spot.x} y={spot.y} r={r} text={mark.text} />;
      })}
    </>
  );
};
