import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { ButtonLink } from '@inflytande/ui/button';
import { Pager } from '@inflytande/ui/pager';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { Swedish, useHref } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';
import { PointList } from './point-list.tsx';

const load = async ({ api, params, search }: Ask) => {
  const id = params['id'] ?? '';
  const cursor = search.get('efter') ?? '';
  const [theme, list] = await Promise.all([
    api.theme.get({ id }),
    api.point.list({ themeId: id, ...(cursor === '' ? {} : { cursor }) }),
  ]);
  return { theme, list, later: cursor !== '' };
};

/** One theme: what it has been called, and its points. */
export const themeRoute: Route = {
  pattern: '/synpunkter/tema/:id',
  get: async (ask) => {
    const data = await load(ask);
    return shown({ title: () => data.theme.name, body: () => <ThemePage {...data} /> });
  },
};

const ThemePage = ({ theme, list, later }: Awaited<ReturnType<typeof load>>) => {
  const href = useHref();
  const former = theme.names.filter(({ name }) => name !== theme.name);
  return (
    <Page
      title={<Swedish>{theme.name}</Swedish>}
      above={[{ to: paths.points(), label: m.portal_points_title() }]}
      lead={m.portal_theme_lead({ count: list.total })}
    >
      {former.map(({ name, untilYear }) => (
        <p key={name} className="soft">
          {untilYear === null
            ? m.portal_theme_also({ name })
            : m.portal_theme_former({ name, year: untilYear })}
        </p>
      ))}
      {list.rows.length === 0 ? (
        <EmptyState title={m.portal_theme_empty()} />
      ) : (
        <PointList points={list.rows} ofOneTheme />
      )}
      <Pager
        label={m.portal_pager()}
        status={m.portal_pager_shown({ count: list.rows.length, total: list.total })}
        next={
          list.next === null
            ? null
            : { href: `${href(paths.theme(theme.id))}?efter=${list.next}`, label: m.portal_pager_next() }
        }
        first={later ? { href: href(paths.theme(theme.id)), label: m.portal_pager_first() } : null}
      />
      <p className="button-row">
        <ButtonLink href={href(paths.submit({ tema: theme.id }))}>{m.portal_theme_say()}</ButtonLink>
      </p>
      <Sources sources={theme.sources} />
    </Page>
  );
};
