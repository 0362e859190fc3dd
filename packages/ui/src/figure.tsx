import type { ReactNode } from 'react';
import { Details } from './details.tsx';

type FigureProps = {
  /** Unique on the page; names the drawing's title. */
  readonly id: string;
  readonly caption: string;
  /** The drawing in one sentence, for whoever does not see it. */
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly narrow?: boolean;
  readonly children: ReactNode;
  /** The same as a table, under a fold. */
  readonly data: { readonly summary: string; readonly table: ReactNode };
  readonly legend?: ReactNode;
};

/** A drawing with its name, its legend and its numbers. Works without script, in print and when read aloud. */
export const Figure = ({ id, caption, title, size, narrow = false, children, data, legend }: FigureProps) => (
  <figure className="picture">
    <figcaption>{caption}</figcaption>
    {legend}
    <svg
      className={narrow ? 'drawing drawing-narrow' : 'drawing'}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      {children}
    </svg>
    <Details quiet summary={data.summary}>
      {data.table}
    </Details>
  </figure>
);
