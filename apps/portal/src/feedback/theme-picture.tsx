import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { MarkGrid } from '@inflytande/ui/mark-grid';
import { paths } from '../paths.ts';
import { Swedish, To, useHref } from '../site/site-context.tsx';

type Overview = RouterOutputs['theme']['list'];
type Cycles = RouterOutputs['cycle']['list'];

/** How many points each theme had each year; a year without a round says so. */
export const ThemePicture = ({ overview, cycles }: { overview: Overview; cycles: Cycles }) => {
  const href = useHref();
  const notHeld = new Set(cycles.filter(({ held }) => !held).map(({ year }) => year));
  return (
    <>
      <MarkGrid
        caption={m.portal_picture_caption()}
        corner={m.portal_filter_theme()}
        nothing={{ sign: '–', label: m.portal_picture_nothing() }}
        columns={overview.years.map((year) => ({
          key: String(year),
          title: notHeld.has(year) ? `${year}*` : String(year),
        }))}
        rows={overview.themes
          .filter(({ pointCount }) => pointCount > 0)
          .map((theme) => ({
            key: theme.id,
            title: (
              <>
                <To to={paths.theme(theme.id)}>
                  <Swedish>{theme.name}</Swedish>
                </To>{' '}
                <span className="soft small">{m.portal_theme_waiting({ count: theme.unanswered })}</span>
              </>
            ),
            cells: overview.years.map((year) => {
              const count = theme.byYear[year] ?? 0;
              return {
                count,
                href: `${href(paths.points({ tema: theme.id, ar: String(year) }))}#lista`,
                label: m.portal_picture_cell({ count, theme: theme.name, year }),
              };
            }),
          }))}
      />
      {overview.years.some((year) => notHeld.has(year)) ? (
        <p className="soft small">{m.portal_picture_not_held()}</p>
      ) : null}
    </>
  );
};
