import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'warm' | 'info' | 'success' | 'warning' | 'danger';
export type Shape = 'dot' | 'ring' | 'half' | 'square' | 'triangle' | 'check' | 'cross' | 'pause';

const shapes = {
  dot: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  ring: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2.500" />,
  half: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  square: <path d="M2.500 2.500h11v11h-11z" fill="currentColor" />,
  triangle: <path d="M8 1.500 15 14H1z" fill="currentColor" />,
  check: <path d="m2 8.500 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2.500" />,
  cross: <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.500" />,
  pause: <path d="M3.500 2.500h3v11h-3zm6 0h3v11h-3z" fill="currentColor" />,
} satisfies Record<Shape, ReactNode>;

/** A word in a frame. */
export const Tag = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span className="ds-tag" data-color={tone}>
    {children}
  </span>
);

/** A state: a shape and a word, so that nobody needs to see the colour. */
export const StatusTag = ({ tone, shape, children }: { tone: Tone; shape: Shape; children: ReactNode }) => (
  <span className="ds-tag" data-color={tone}>
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[shape]}
    </svg>
    {children}
  </span>
);
