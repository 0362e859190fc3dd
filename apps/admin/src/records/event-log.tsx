import { actionWord } from '@inflytande/i18n/action-words';
import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Select, TextField } from '@inflytande/ui/field';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { access, type Action } from '@inflytande/domain/access';
import { trpc } from '../api.ts';
import { formatCount } from '../format.ts';
import { downloadPath } from '../paths.ts';
import { ListStatus } from '../shell/list-status.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { EventRows } from './event-rows.tsx';
import type { EventLogSearch } from './event-log-search.ts';

const actions = Object.keys(access) as Action[];
const route = getRouteApi('/inside/handelselogg');

/** Whether anything that was sealed has been changed or taken away (Z3). */
const Seals = () => {
  const query = useQuery(trpc.domainEvent.seals.queryOptions());
  return (
    <Loaded query={query}>
      {({ seals, events, unsealed, broken }) =>
        broken === null ? (
          <p className="soft small">
            {m.admin_log_whole({
              seals: formatCount(seals),
              events: formatCount(events),
              unsealed: formatCount(unsealed),
            })}
          </p>
        ) : (
          <Alert tone="danger" role="alert">
            <p>{m.admin_log_broken({ number: broken })}</p>
          </Alert>
        )
      }
    </Loaded>
  );
};

type FilterProps = {
  readonly search: EventLogSearch;
  readonly onChange: (change: EventLogSearch) => void;
};

const Filters = ({ search, onChange }: FilterProps) => (
  <search className="filters" aria-label={m.admin_filter_label()}>
    <Select
      id="handelse"
      label={m.log_column_action()}
      none={m.admin_all()}
      value={search.handelse ?? ''}
      onChange={({ target }) => onChange({ handelse: actions.find((action) => action === target.value) })}
      choices={actions
        .map((action) => ({ value: action, label: actionWord(action) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))}
    />
    <TextField
      id="galler"
      label={m.log_column_subject_id()}
      value={search.galler ?? ''}
      onChange={({ target }) => onChange({ galler: target.value })}
    />
    <TextField
      id="fran"
      type="date"
      label={m.admin_log_from()}
      value={search.fran ?? ''}
      onChange={({ target }) => onChange({ fran: target.value })}
    />
    <TextField
      id="till"
      type="date"
      label={m.admin_log_until()}
      value={search.till ?? ''}
      onChange={({ target }) => onChange({ till: target.value })}
    />
  </search>
);

/** The file is fetched by a form of its own: it stands in the log who took it out. */
const Export = ({ asked }: { asked: Readonly<Record<string, string | undefined>> }) => (
  <MayDo action="domain-event/export" channel="export">
    <form method="post" action={downloadPath('event-log')}>
      {Object.entries(asked).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Button type="submit" variant="secondary">
        {m.admin_log_export()}
      </Button>
    </form>
  </MayDo>
);

/** Who did what, when and why (Z3). */
export const EventLog = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = {
    action: search.handelse,
    subjectId: search.galler || undefined,
    from: search.fran || undefined,
    until: search.till || undefined,
  };
  const query = useInfiniteQuery(
    trpc.domainEvent.list.infiniteQueryOptions(asked, {
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Page title={m.admin_nav_event_log()} lead={m.admin_log_lead()}>
      <Seals />
      <Filters
        search={search}
        onChange={(change) => {
          void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
        }}
      />
      <ListStatus pages={query.data?.pages} none={m.admin_log_none()} />
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          const total = pages[0]?.total ?? 0;
          return total === 0 ? (
            <EmptyState title={m.admin_log_none()} />
          ) : (
            <>
              <EventRows rows={rows} />
              <More shown={rows.length} total={total} query={query} />
              <Export asked={asked} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
