import type { ReactNode } from 'react';

type CardProps = {
  readonly children: ReactNode;
  readonly as?: 'div' | 'li' | 'article' | 'section';
  /** The whole card leads where its one link leads. */
  readonly linked?: boolean;
  readonly look?: 'default' | 'tinted' | 'door';
  readonly color?: 'accent' | 'warm' | 'neutral';
};

const looks = { default: '', tinted: '', door: ' card-door' } as const;

/** A frame around one thing. */
export const Card = ({ children, as: Tag = 'div', linked = false, look = 'default', color }: CardProps) => (
  <Tag
    className={`ds-card${looks[look]}${linked ? ' card-link' : ''}`}
    data-variant={look === 'tinted' ? 'tinted' : undefined}
    data-color={color}
  >
    {children}
  </Tag>
);
