import type { ReactNode } from 'react';
import { Loading } from './loading.tsx';
import { ProblemNotice } from './problem-notice.tsx';

type Fetch<T> = {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
};

/**
 * What a query brought: waiting, an error with a way on, or the content. An error in a later refresh stands above
 * the content that is already there.
 */
export const Loaded = <T,>({ query, children }: { query: Fetch<T>; children: (data: T) => ReactNode }) => (
  <>
    {query.error === null ? null : (
      <ProblemNotice
        error={query.error}
        retry={() => {
          query.refetch();
        }}
      />
    )}
    {query.data === undefined ? query.error === null ? <Loading /> : null : children(query.data)}
  </>
);
