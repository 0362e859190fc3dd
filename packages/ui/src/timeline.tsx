import type { ReactNode } from 'react';

export type Moment = {
  readonly id: string;
  readonly when: ReactNode;
  readonly children: ReactNode;
  /** How the mark looks: something said, something done, something still open. */
  readonly mark?: 'said' | 'done' | 'open';
};

/** What happened, in order. */
export const Timeline = ({ moments }: { moments: readonly Moment[] }) => (
  <ol className="timeline">
    {moments.map((moment) => (
      <li key={moment.id} data-mark={moment.mark}>
        <h3>{moment.when}</h3>
        {moment.children}
      </li>
    ))}
  </ol>
);
