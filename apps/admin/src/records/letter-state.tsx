import type { LetterState } from '@inflytande/domain/records/letter';
import { letterStateWords } from '@inflytande/i18n/letter-words';
import { StatusTag } from '@inflytande/ui/tag';
import type { ComponentProps } from 'react';
import { formatCount } from '../format.ts';

type Look = Pick<ComponentProps<typeof StatusTag>, 'tone' | 'shape'>;

const looks: Record<LetterState, Look> = {
  waiting: { tone: 'neutral', shape: 'ring' },
  'being-sent': { tone: 'neutral', shape: 'ring' },
  'handed-over': { tone: 'neutral', shape: 'ring' },
  sent: { tone: 'success', shape: 'check' },
  unconfirmed: { tone: 'warning', shape: 'half' },
  failed: { tone: 'danger', shape: 'cross' },
};

/** How it goes with a letter, in a word and by a shape. */
export const LetterStateTag = ({ state }: { state: LetterState }) => (
  <StatusTag {...looks[state]}>{letterStateWords[state]()}</StatusTag>
);

type Counts = readonly { readonly state: LetterState; readonly count: number }[];

/** How it goes with the letters of a send-out. */
export const LetterCounts = ({ byState }: { byState: Counts }) => (
  <p className="row">
    {byState.map(({ state, count }) => (
      <StatusTag key={state} {...looks[state]}>
        {letterStateWords[state]()}: {formatCount(count)}
      </StatusTag>
    ))}
  </p>
);
