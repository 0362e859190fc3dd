import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { trpc } from '../api.ts';
import { Loaded } from '../shell/loaded.tsx';
import { ListStatus } from '../shell/list-status.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { PointFilters } from './point-filters.tsx';
import { PointRows } from './point-rows.tsx';
import type { PointSearch } from './point-search.ts';

const route = getRouteApi('/inside/synpunkter');

/** Every point that has been raised: found, filtered and sorted on the server. */
export const Points = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (part: PointSearch) => {
      void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const query = useInfiniteQuery(
    trpc.point.list.infiniteQueryOptions(
      {
        query: search.sok,
        themeId: search.tema,
        principalId: search.huvudman,
        year: search.ar === undefined ? undefined : Number(search.ar),
        status: search.status,
        sort: search.sortera ?? 'newest',
      },
      { getNextPageParam: (last) => last.next, placeholderData: keepPreviousData },
    ),
  );
  return (
    <Page title={m.admin_nav_points()} lead={m.admin_points_lead()}>
      <PointFilters search={search} onChange={change} />
      <ListStatus pages={query.data?.pages} none={m.admin_points_none()} />
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          const total = pages[0]?.total ?? 0;
          return total === 0 ? (
            <EmptyState title={m.admin_points_none()}>
              <p>{m.admin_points_none_text()}</p>
            </EmptyState>
          ) : (
            <div className={query.isPlaceholderData ? 'being-refreshed' : undefined}>
              <PointRows rows={rows} />
              <More shown={rows.length} total={total} query={query} />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
};
