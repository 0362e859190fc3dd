import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { MarkGrid } from '@inflytande/ui/mark-grid';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { Loaded } from '../shell/loaded.tsx';

type Themes = RouterOutputs['theme']['list']['themes'];

/** Where the points are, by municipality and theme, and where there are none: a picture that is a table. */
export const Coverage = ({ themes }: { themes: Themes }) => {
  const query = useQuery(trpc.theme.coverage.queryOptions());
  const { data: authorities = [] } = useQuery({ ...trpc.authority.list.queryOptions(), staleTime: Infinity });
  const places = authorities.flatMap(({ name, municipalityCode }) =>
    municipalityCode === null ? [] : [{ name, code: municipalityCode }],
  );
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{m.coverage_title()}</h2>
      <p>{m.coverage_lead()}</p>
      <Loaded query={query}>
        {(counted) => {
          if (counted.length === 0) return <p className="soft">{m.coverage_empty()}</p>;
          const countOf = (themeId: string, code: string) =>
            counted.find((one) => one.themeId === themeId && one.municipalityCode === code)?.points ?? 0;
          const has = new Set(counted.map(({ municipalityCode }) => municipalityCode));
          const without = places.filter(({ code }) => !has.has(code)).map(({ name }) => name);
          const filled = places.filter(({ code }) => has.has(code));
          return (
            <>
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reached by keyboard */}
              <div className="table-frame" tabIndex={0}>
                <MarkGrid
                  caption={m.coverage_caption()}
                  corner={m.admin_theme()}
                  nothing={{ sign: '–', label: m.coverage_none() }}
                  columns={filled.map(({ code, name }) => ({ key: code, title: name }))}
                  rows={themes
                    .filter(({ id }) => counted.some(({ themeId }) => themeId === id))
                    .map(({ id, name }) => ({
                      key: id,
                      title: name,
                      cells: filled.map((place) => ({
                        count: countOf(id, place.code),
                        href: null,
                        label: m.coverage_cell({
                          count: countOf(id, place.code),
                          theme: name,
                          place: place.name,
                        }),
                      })),
                    }))}
                />
              </div>
              {without.length === 0 ? null : <p>{m.coverage_without({ names: without.join(', ') })}</p>}
            </>
          );
        }}
      </Loaded>
    </section>
  );
};
