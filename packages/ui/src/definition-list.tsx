import { Fragment, type ReactNode } from 'react';

export type Fact = { readonly term: string; readonly value: ReactNode };

/** Facts with their names. A fact without a value does not appear. */
export const DefinitionList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== '')
      .map(({ term, value }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
  </dl>
);
