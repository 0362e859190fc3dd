import type { ReactNode } from 'react';

type DetailsProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** Small and without a frame, for sources and data tables. */
  readonly quiet?: boolean;
};

/** More for whoever wants it; works without script. */
export const Details = ({ summary, children, open, quiet = false }: DetailsProps) => (
  <details className={quiet ? 'quiet-details' : 'ds-details'} open={open}>
    <summary>{summary}</summary>
    {quiet ? children : <div>{children}</div>}
  </details>
);
