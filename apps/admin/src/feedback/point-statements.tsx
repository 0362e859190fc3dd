import { writtenParts } from '@inflytande/i18n/mask-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { MaskedWords } from '@inflytande/ui/masked-words';
import { Timeline } from '@inflytande/ui/timeline';
import type { ReactNode } from 'react';
import { formatDate } from '../format.ts';
import { SourceList } from '../source-list.tsx';
import { howItCame } from '@inflytande/i18n/feedback-words';

type StatementShown = RouterOutputs['point']['get']['statements'][number];

/** The year that a statement counts in, or the day it was said. */
const when = ({ cycleYear, saidAt, inferred }: StatementShown) => {
  const date = cycleYear === null ? formatDate(saidAt) : `${cycleYear}`;
  return inferred ? m.admin_year_inferred({ year: date }) : date;
};

type PointStatementsProps = {
  readonly statements: readonly StatementShown[];
  /** What stands under each of them. */
  readonly below?: (statementId: string) => ReactNode;
};

/** What was said, year by year, and whether we have the very words. Nobody changes it here (B1). */
export const PointStatements = ({ statements, below }: PointStatementsProps) =>
  statements.length === 0 ? (
    <p className="soft">{m.admin_statements_none()}</p>
  ) : (
    <Timeline
      moments={statements.map((statement) => ({
        id: statement.id,
        when: when(statement),
        mark: 'said',
        children: (
          <>
            <blockquote className="quote" lang="sv">
              <p>
                <MaskedWords parts={writtenParts(statement.parts)} />
              </p>
            </blockquote>
            <p className="soft small">
              {statement.authorName ?? m.admin_author_nameless()} ·{' '}
              {howItCame(statement, statement.sources[0]?.document ?? m.admin_source_unknown())}
            </p>
            <SourceList sources={statement.sources} />
            {below?.(statement.id)}
          </>
        ),
      }))}
    />
  );
