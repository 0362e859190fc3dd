import { m } from '@inflytande/i18n/messages';
import { municipalities } from '@inflytande/domain/kernel/codes';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Select, TextField } from '@inflytande/ui/field';
import { Pager } from '@inflytande/ui/pager';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';
import { PointList } from './point-list.tsx';
import { ThemePicture } from './theme-picture.tsx';

type Filter = {
  readonly tema: string;
  readonly vem: string;
  readonly kommun: string;
  readonly ar: string;
  readonly sok: string;
  readonly efter: string;
};

const readFilter = (search: URLSearchParams): Filter => {
  const read = (name: string) => search.get(name)?.trim().slice(0, 200) ?? '';
  return {
    tema: read('tema'),
    vem: read('vem'),
    kommun: read('kommun'),
    ar: /^\d{4}$/.test(read('ar')) ? read('ar') : '',
    sok: read('sok').slice(0, 100),
    efter: read('efter'),
  };
};

const load = async ({ api, search }: Ask) => {
  const filter = readFilter(search);
  const [overview, cycles, authorities, list] = await Promise.all([
    api.theme.list(),
    api.cycle.list(),
    api.authority.list(),
    api.point.list({
      ...(filter.tema === '' ? {} : { themeId: filter.tema }),
      ...(filter.vem === '' ? {} : { principalId: filter.vem }),
      ...(filter.kommun === '' ? {} : { municipalityCode: filter.kommun }),
      ...(filter.sok === '' ? {} : { query: filter.sok }),
      ...(filter.efter === '' ? {} : { cursor: filter.efter }),
      ...(filter.ar === '' ? {} : { year: Number(filter.ar) }),
    }),
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
    </section>
    <section aria-labelledby="lista">
      <h2 id="lista">{m.portal_points_list_title()}</h2>
      <FilterForm {...data} />
      <Found {...data} />
    </section>
  </Page>
);

const FilterForm = ({ filter, overview, authorities }: Data) => {
  const href = useHref();
  const answerers = authorities.filter(({ kind }) => kind !== 'municipality');
  const places = authorities.filter(({ municipalityCode }) => municipalityCode !== null);
  return (
    <form method="get" action={`${href(paths.points())}#lista`} className="filters" role="search">
      <TextField
        id="sok"
        name="sok"
        type="search"
        label={m.portal_filter_words()}
        defaultValue={filter.sok}
        maxLength={100}
      />
      <Select
        id="tema"
        name="tema"
        label={m.portal_filter_theme()}
        none={m.portal_filter_all_themes()}
        defaultValue={filter.tema}
        choices={overview.themes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="vem"
        name="vem"
        label={m.portal_filter_principal()}
        none={m.portal_filter_all()}
        defaultValue={filter.vem}
        choices={answerers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="kommun"
        name="kommun"
        label={m.portal_filter_municipality()}
        none={m.portal_filter_all()}
        defaultValue={filter.kommun}
        choices={places.map(({ municipalityCode, name }) => ({
          value: municipalityCode ?? '',
          label: municipalities.find(({ code }) => code === municipalityCode)?.name ?? name,
        }))}
      />
      <Select
        id="ar"
        name="ar"
        label={m.portal_filter_year()}
        none={m.portal_filter_all_years()}
        defaultValue={filter.ar}
        choices={overview.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
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
