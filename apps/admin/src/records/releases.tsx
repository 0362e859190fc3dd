import { m } from '@inflytande/i18n/messages';
import { documentKindWords } from '@inflytande/i18n/release-words';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { DocumentFilters } from './document-filters.tsx';
import { FoundFiles, FoundStatements } from './found-documents.tsx';
import { askerWord, ReleaseStatus } from './release-facts.tsx';
import type { ReleaseSearch } from './release-search.ts';

const route = getRouteApi('/inside/utlamnande');

/** What has been asked for, what waits first. */
const Requests = () => {
  const query = useInfiniteQuery(
    trpc.release.list.infiniteQueryOptions({}, { getNextPageParam: (last) => last.next }),
  );
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{m.release_requests()}</h2>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          const total = pages[0]?.total ?? 0;
          return total === 0 ? (
            <EmptyState title={m.release_requests_none()}>
              <p>{m.release_requests_none_text()}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="records tight">
                {rows.map((row) => (
                  <li key={row.id}>
                    <p className="row">
                      <Link to={patterns.release} params={{ id: row.id }}>
                        {row.number}
                      </Link>
                      <ReleaseStatus form={row.form} />
                    </p>
                    <p className="soft small">
                      {[documentKindWords[row.kind](), askerWord(row), formatMoment(row.registeredAt)].join(
                        ' · ',
                      )}
                    </p>
                  </li>
                ))}
              </ul>
              <More shown={rows.length} total={total} query={query} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
};

/** Finds a document that somebody wants, and lists what was asked for (P4). */
export const Releases = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (part: ReleaseSearch) => {
      void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const asked = {
    words: search.sok || undefined,
    from: search.fran || undefined,
    until: search.till || undefined,
  };
  const asks = Object.values(asked).some((value) => value !== undefined);
  const Found = search.slag === 'file' ? FoundFiles : FoundStatements;
  return (
    <Page title={m.release_nav()} lead={m.release_lead()}>
      <div className="stack">
        <section aria-labelledby="find">
          <h2 id="find">{m.release_find()}</h2>
          <DocumentFilters search={search} onChange={change} />
          {asks ? (
            <Found asked={asked} open={search.begar} onOpen={(begar) => change({ begar })} />
          ) : (
            <p className="soft">{m.release_find_start()}</p>
          )}
        </section>
        <Requests />
      </div>
    </Page>
  );
};
