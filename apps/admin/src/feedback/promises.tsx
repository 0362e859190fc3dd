import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Table } from '@inflytande/ui/table';
import { StatusTag } from '@inflytande/ui/tag';
import { useInfiniteQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { Loaded } from '../shell/loaded.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { promiseColumns } from './promise-columns.tsx';

/** Promises in answers that are not kept yet, the soonest due first (B4, K3). */
export const Promises = () => {
  const query = useInfiniteQuery(
    trpc.promise.list.infiniteQueryOptions({}, { getNextPageParam: (last) => last.next }),
  );
  return (
    <Page title={m.promise_list_title()} lead={m.promise_list_lead()}>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          return rows.length === 0 ? (
            <EmptyState title={m.promise_list_none()}>
              <p>{m.promise_list_none_text()}</p>
            </EmptyState>
          ) : (
            <>
              <Table
                caption={m.promise_list_count({ count: pages[0]?.total ?? 0 })}
                rows={rows}
                rowKey={(row) => row.id}
                columns={[
                  ...promiseColumns(),
                  {
                    key: 'state',
                    title: m.promise_state(),
                    cell: ({ state, lateDays }) =>
                      lateDays > 0 ? (
                        <StatusTag tone="warning" shape="triangle">
                          {m.promise_late_days({ days: lateDays })}
                        </StatusTag>
                      ) : state === 'claimed' ? (
                        m.promise_state_claimed()
                      ) : (
                        m.promise_on_time()
                      ),
                  },
                ]}
              />
              <More shown={rows.length} total={pages[0]?.total ?? 0} query={query} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
