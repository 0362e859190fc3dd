import type { DocumentKind } from '@inflytande/domain/records/document-release';
import { writtenParts } from '@inflytande/i18n/mask-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { MaskedWords } from '@inflytande/ui/masked-words';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { trpc } from '../api.ts';
import { authorKindWord, identityWord } from '../feedback/words.ts';
import { formatMoment } from '../format.ts';
import { ListStatus } from '../shell/list-status.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { More } from '../shell/more.tsx';
import { RegisterRequest } from './register-request.tsx';

type Asked = {
  readonly words?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};

type FoundProps = {
  readonly asked: Asked;
  /** The document that a request is being written for. */
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
};

type Found<Row> = {
  readonly data:
    | { readonly pages: readonly { readonly rows: readonly Row[]; readonly total: number }[] }
    | undefined;
  readonly refetch: () => unknown;
} & Parameters<typeof More>[0]['query'];

type Row = { readonly id: string; readonly receivedAt: string };

type ListProps<R extends Row> = Omit<FoundProps, 'asked'> & {
  readonly kind: DocumentKind;
  readonly query: Found<R>;
  readonly about: (row: R) => ReactNode;
};

const List = <R extends Row>({ kind, query, about, open, onOpen }: ListProps<R>) => (
  <>
    <ListStatus pages={query.data?.pages} none={m.release_find_none()} />
    <Loaded query={query}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        const total = pages[0]?.total ?? 0;
        return total === 0 ? (
          <EmptyState title={m.release_find_none()}>
            <p>{m.release_find_none_text()}</p>
          </EmptyState>
        ) : (
          <>
            <ul className="records" aria-label={m.release_found()}>
              {rows.map((row) => {
                const when = formatMoment(row.receivedAt);
                return (
                  <li key={row.id}>
                    <h3>{m.release_came_in({ when })}</h3>
                    {about(row)}
                    <Button
                      variant="secondary"
                      aria-expanded={open === row.id}
                      aria-label={m.release_register_about({ when })}
                      onClick={() => onOpen(open === row.id ? undefined : row.id)}
                    >
                      {m.release_register()}
                    </Button>
                    {open === row.id ? <RegisterRequest kind={kind} documentId={row.id} /> : null}
                  </li>
                );
              })}
            </ul>
            <More shown={rows.length} total={total} query={query} />
          </>
        );
      }}
    </Loaded>
  </>
);

const paging = {
  getNextPageParam: (last: { next: string | null }) => last.next,
  placeholderData: keepPreviousData,
};

/** Statements that fit; the words only of those that everybody may read, for nobody has opened the others yet (Z3). */
export const FoundStatements = ({ asked, ...rest }: FoundProps) => {
  const query = useInfiniteQuery(trpc.document.statements.infiniteQueryOptions(asked, paging));
  return (
    <List
      {...rest}
      kind="statement"
      query={query}
      about={(row) => (
        <>
          <p className="soft small">
            {[row.author ?? authorKindWord[row.authorKind](), identityWord[row.identity](), row.pointTitle]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
          {row.published === null ? (
            <p className="soft">{m.release_not_opened()}</p>
          ) : (
            <p lang="sv">
              <MaskedWords parts={writtenParts(row.published)} />
            </p>
          )}
        </>
      )}
    />
  );
};

/** Files that fit. */
export const FoundFiles = ({ asked, ...rest }: FoundProps) => {
  const query = useInfiniteQuery(trpc.document.files.infiniteQueryOptions(asked, paging));
  return (
    <List
      {...rest}
      kind="file"
      query={query}
      about={(row) => (
        <p>
          {row.name}
          {row.author === null ? null : <span className="under">{row.author}</span>}
        </p>
      )}
    />
  );
};
