import { organisationCategories } from '@inflytande/domain/organisations/organisation';
import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Select } from '@inflytande/ui/field';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { trpc } from '../api.ts';
import { Loaded } from '../shell/loaded.tsx';
import { ListStatus } from '../shell/list-status.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { TypedSearch } from '../typed-search.tsx';
import { OrganisationRows } from './organisation-rows.tsx';
import type { OrganisationSearch } from './organisation-search.ts';
import { categoryWords } from '@inflytande/i18n/organisation-words';

const route = getRouteApi('/inside/foreningar');

const Filters = ({
  search,
  onChange,
}: {
  search: OrganisationSearch;
  onChange: (change: OrganisationSearch) => void;
}) => {
  const { data: authorities } = useQuery({ ...trpc.authority.list.queryOptions(), staleTime: Infinity });
  const searchFor = useCallback((sok: string) => onChange({ sok }), [onChange]);
  return (
    <search className="filters" aria-label={m.admin_filter_label()}>
      <TypedSearch
        id="sok"
        label={m.admin_search()}
        hint={m.admin_organisation_search_hint()}
        value={search.sok ?? ''}
        onSearch={searchFor}
      />
      <Select
        id="kategori"
        label={m.admin_category()}
        none={m.admin_all()}
        value={search.kategori ?? ''}
        onChange={({ target }) =>
          onChange({ kategori: organisationCategories.find((category) => category === target.value) })
        }
        choices={organisationCategories
          .map((category) => ({ value: category, label: categoryWords[category]() }))
          .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))}
      />
      <Select
        id="kommun"
        label={m.admin_municipality()}
        none={m.admin_all()}
        value={search.kommun ?? ''}
        onChange={({ target }) => onChange({ kommun: target.value })}
        choices={(authorities ?? []).flatMap(({ name, municipalityCode }) =>
          municipalityCode === null ? [] : [{ value: municipalityCode, label: name }],
        )}
      />
    </search>
  );
};

/** The register of organisations. */
export const Organisations = () => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (part: OrganisationSearch) => {
      void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const query = useInfiniteQuery(
    trpc.organisation.list.infiniteQueryOptions(
      { query: search.sok, category: search.kategori, municipalityCode: search.kommun },
      { getNextPageParam: (last) => last.next, placeholderData: keepPreviousData },
    ),
  );
  return (
    <Page title={m.admin_nav_organisations()} lead={m.admin_organisations_lead()}>
      <Filters search={search} onChange={change} />
      <ListStatus pages={query.data?.pages} none={m.admin_organisations_none()} />
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          const total = pages[0]?.total ?? 0;
          return total === 0 ? (
            <EmptyState title={m.admin_organisations_none()}>
              <p>{m.admin_organisations_none_text()}</p>
            </EmptyState>
          ) : (
            <div className={query.isPlaceholderData ? 'being-refreshed' : undefined}>
              <OrganisationRows rows={rows} />
              <More shown={rows.length} total={total} query={query} />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
};
