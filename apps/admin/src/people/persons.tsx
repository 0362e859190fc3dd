import { m } from '@inflytande/i18n/messages';
import { rolesWord } from '@inflytande/i18n/role-words';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { ListStatus } from '../shell/list-status.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { TypedSearch } from '../typed-search.tsx';
import { PersonForm } from './person-form.tsx';

const route = getRouteApi('/inside/behorigheter');

const Adding = () => {
  const [open, setOpen] = useState(false);
  const navigate = route.useNavigate();
  return open ? (
    <PersonForm
      title={m.admin_person_add()}
      known={{ name: '', email: '' }}
      onDone={(id) => void navigate({ to: patterns.person, params: { id } })}
    />
  ) : (
    <p>
      <Button onClick={() => setOpen(true)}>{m.admin_person_add()}</Button>
    </p>
  );
};

/** Who can sign in, and what each may do. Found by name or address only: nobody is picked out by association (Z1). */
export const Persons = () => {
  const { sok } = route.useSearch();
  const navigate = route.useNavigate();
  const searchFor = useCallback(
    (words: string) => {
      void navigate({ search: { sok: words }, replace: true, resetScroll: false });
    },
    [navigate],
  );
  const query = useInfiniteQuery(
    trpc.person.list.infiniteQueryOptions(
      { query: sok },
      { getNextPageParam: (last) => last.next, placeholderData: keepPreviousData },
    ),
  );
  return (
    <Page title={m.admin_nav_persons()} lead={m.admin_persons_lead()}>
      <MayDo action="person/add">
        <Adding />
      </MayDo>
      <search className="filters" aria-label={m.admin_filter_label()}>
        <TypedSearch
          id="sok"
          label={m.admin_search()}
          hint={m.admin_persons_search_hint()}
          value={sok ?? ''}
          onSearch={searchFor}
        />
      </search>
      <ListStatus pages={query.data?.pages} none={m.admin_persons_none()} />
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          const total = pages[0]?.total ?? 0;
          return total === 0 ? (
            <EmptyState title={m.admin_persons_none()} />
          ) : (
            <>
              <ul className="records tight">
                {rows.map(({ id, name, email, held }) => (
                  <li key={id}>
                    <p>
                      <Link to={patterns.person} params={{ id }}>
                        {name}
                      </Link>
                    </p>
                    <p className="soft small">
                      {[email, rolesWord(held.map(({ role }) => role)) || m.admin_grants_none()]
                        .filter((part) => part !== null)
                        .join(' · ')}
                    </p>
                  </li>
                ))}
              </ul>
              <More shown={rows.length} total={total} query={query} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
