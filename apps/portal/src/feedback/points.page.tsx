import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { TextField } from '@inflytande/ui/field';
import { Pager } from '@inflytande/ui/pager';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';
import { asked, PointChoices, readPointFilter } from './point-filter.tsx';
import { PointList } from './point-list.tsx';
import { ThemePicture } from './theme-picture.tsx';

const load = async ({ api, search }: Ask) => {
  const filter = readPointFilter(search);
  const [overview, cycles, authorities, list] = await Promise.all([
    api.theme.list(),
    api.cycle.list(),
    api.authority.list(),
    api.point.list({ ...asked(filter), ...(filter.sok === '' ? {} : { query: filter.sok }) }),
  ]);
  return { filter, overview, cycles, authorities, list };
};

type Data = Awaited<ReturnType<typeof load>>;

/** Every theme by year, and the points behind: what became of what was said. */
export const pointsRoute: Route = {
  pattern: '/synpunkter',
  get: async (ask) => {
    const data = await load(ask);
    return shown({ title: () => m.portal_points_title(), body: () => <PointsPage {...data} /> });
  },
};

const PointsPage = (data: Data) => (
  <Page title={m.portal_points_title()} lead={m.portal_points_lead()}>
    <section aria-labelledby="bild">
      <h2 id="bild">{m.portal_points_picture_title()}</h2>
      <ThemePicture overview={data.overview} cycles={data.cycles} />
      <p>
        <To to={paths.figures()}>{m.figures_link()}</To>
      </p>
      <p>
        <To to={paths.decisions()}>{m.decision_link()}</To>
      </p>
      <p>
        <To to={paths.editions()}>{m.edition_list_title()}</To>
      </p>
    </section>
    <section aria-labelledby="lista">
      <h2 id="lista">{m.portal_points_list_title()}</h2>
      <FilterForm {...data} />
      <Found {...data} />
    </section>
  </Page>
);

const FilterForm = (data: Data) => {
  const href = useHref();
  return (
    <form method="get" action={`${href(paths.points())}#lista`} className="filters" role="search">
      <TextField
        id="sok"
        name="sok"
        type="search"
        label={m.portal_filter_words()}
        defaultValue={data.filter.sok}
        maxLength={100}
      />
      <PointChoices {...data} />
      <Button type="submit">{m.portal_filter_show()}</Button>
    </form>
  );
};

const Found = ({ filter, list }: Data) => {
  const href = useHref();
  const { efter, ...kept } = filter;
  if (list.rows.length === 0) {
    return (
      <EmptyState title={m.portal_points_none()}>
        <p>
          <To to={paths.points()}>{m.portal_filter_clear()}</To> {m.portal_points_none_or()}{' '}
          <To to={paths.submit()}>{m.portal_nav_submit_inline()}</To>.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="soft">{m.portal_points_count({ count: list.total })}</p>
      <PointList points={list.rows} />
      <Pager
        label={m.portal_pager()}
        status={m.portal_pager_shown({ count: list.rows.length, total: list.total })}
        next={
          list.next === null
            ? null
            : {
                href: `${href(paths.points({ ...kept, efter: list.next }))}#lista`,
                label: m.portal_pager_next(),
              }
        }
        first={
          efter === '' ? null : { href: `${href(paths.points(kept))}#lista`, label: m.portal_pager_first() }
        }
      />
    </>
  );
};
