import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Select, TextField } from '@inflytande/ui/field';
import { Pager } from '@inflytande/ui/pager';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';
import { asked, PointChoices, readPointFilter } from './point-filter.tsx';
import { FoundElsewhere, FoundPoints } from './search-found.tsx';

const parts = ['name', 'statement', 'answer'] as const;
const partWords = {
  name: m.search_part_name,
  statement: m.search_part_statement,
  answer: m.search_part_answer,
} as const satisfies Record<(typeof parts)[number], () => string>;

const load = async ({ api, search }: Ask) => {
  const filter = readPointFilter(search);
  const part = parts.find((one) => one === search.get('del'));
  const [overview, authorities, found] = await Promise.all([
    api.theme.list(),
    api.authority.list(),
    filter.sok === ''
      ? null
      : api.point.find({ ...asked(filter), query: filter.sok, ...(part === undefined ? {} : { part }) }),
  ]);
  const everywhere = found === null ? [] : await api.search.everywhere({ query: found.query });
  return { filter, part, overview, authorities, found, everywhere };
};

type Data = Awaited<ReturnType<typeof load>>;

/** What was said, answered and decided, by words. */
export const searchRoute: Route = {
  pattern: '/sok',
  get: async (ask) => {
    const data = await load(ask);
    const { sok } = data.filter;
    return shown({
      title: () => (sok === '' ? m.search_title() : `${sok} – ${m.search_title()}`),
      body: () => <SearchPage {...data} />,
    });
  },
};

const SearchPage = (data: Data) => (
  <Page title={m.search_title()} lead={m.search_lead()}>
    <SearchForm {...data} />
    {data.found === null ? (
      <EmptyState title={m.search_nothing_yet()}>
        <p>
          {m.search_nothing_yet_text()} <To to={paths.points()}>{m.portal_points_title()}</To>
        </p>
      </EmptyState>
    ) : (
      <Found {...data} found={data.found} />
    )}
  </Page>
);

const SearchForm = (data: Data) => {
  const href = useHref();
  const { tema, vem, kommun, ar } = data.filter;
  const limited = data.part !== undefined || [tema, vem, kommun, ar].some((choice) => choice !== '');
  return (
    <form method="get" action={href(paths.search())} className="stack" role="search">
      <TextField
        id="sok"
        name="sok"
        type="search"
        label={m.search_words()}
        hint={m.search_words_hint()}
        defaultValue={data.filter.sok}
        maxLength={100}
      />
      <Details summary={m.search_limit()} open={limited}>
        <div className="filters">
          <PointChoices {...data} />
          <Select
            id="del"
            name="del"
            label={m.search_part()}
            none={m.search_part_any()}
            defaultValue={data.part ?? ''}
            choices={parts.map((part) => ({ value: part, label: partWords[part]() }))}
          />
        </div>
      </Details>
      <p>
        <Button type="submit">{m.search_submit()}</Button>
      </p>
    </form>
  );
};

const Found = ({ filter, part, found, everywhere }: Data & { found: NonNullable<Data['found']> }) => {
  const href = useHref();
  const { efter, ...kept } = filter;
  const address = (next?: string) => href(paths.search({ ...kept, del: part, efter: next }));
  return (
    <>
      <section aria-labelledby="synpunkter">
        <h2 id="synpunkter">{m.search_points_title()}</h2>
        {found.query === filter.sok ? null : (
          <p className="meant">{m.search_meant({ asked: filter.sok, meant: found.query })}</p>
        )}
        {found.total === 0 ? (
          <EmptyState title={m.search_points_none({ query: filter.sok })}>
            <p>{m.search_points_none_text()}</p>
          </EmptyState>
        ) : (
          <>
            <p className="soft">{m.portal_points_count({ count: found.total })}</p>
            <FoundPoints points={found.rows} />
            <Pager
              label={m.portal_pager()}
              status={m.portal_pager_shown({ count: found.rows.length, total: found.total })}
              next={found.next === null ? null : { href: address(found.next), label: m.portal_pager_next() }}
              first={efter === '' ? null : { href: address(), label: m.portal_pager_first() }}
            />
          </>
        )}
      </section>
      <FoundElsewhere found={everywhere} />
    </>
  );
};
