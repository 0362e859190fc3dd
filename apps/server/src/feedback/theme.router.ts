import { currentThemeName } from '@inflytande/domain/feedback/theme-name';
import * as v from 'valibot';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findTheme, listThemes } from './theme.store.ts';

export const themeRouter = router({
  /** Every theme with its points by year: the picture of what is raised and what waits. */
  list: may('theme/read').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const themes = await listThemes(tx);
      const years = new Set(themes.flatMap(({ byYear }) => Object.keys(byYear).map(Number)));
      return {
        years: [...years].toSorted((a, b) => a - b),
        themes: themes.map((theme) => ({ ...theme, name: currentThemeName(theme) })),
      };
    }),
  ),

  get: may('theme/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const theme = found(await findTheme(tx, input.id), 'theme/not-found');
        return { ...theme, name: currentThemeName(theme) };
      }),
    ),
});
