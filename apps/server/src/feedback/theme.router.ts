import { currentThemeName } from '@inflytande/domain/feedback/theme-name';
import * as v from 'valibot';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  countByTheme,
  countByThemeAndYear,
  findTheme,
  listPrincipalsByTheme,
  listThemes,
} from './theme.store.ts';

export const themeRouter = router({
  /** Every theme with its points by year: the picture of what is raised and what waits. */
  list: may('theme/read').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const themes = await listThemes(tx);
      const standing = new Map((await countByTheme(tx)).map((row) => [row.themeId, row]));
      const raised = Map.groupBy(await countByThemeAndYear(tx), ({ themeId }) => themeId);
      const principals = Map.groupBy(await listPrincipalsByTheme(tx), ({ themeId }) => themeId);
      const years = new Set([...raised.values()].flat().map(({ year }) => year));
      return {
        years: [...years].toSorted((a, b) => a - b),
        themes: themes.map((theme) => ({
          ...theme,
          name: currentThemeName(theme),
          principalIds: (principals.get(theme.id) ?? []).map(({ principalId }) => principalId).toSorted(),
          pointCount: standing.get(theme.id)?.pointCount ?? 0,
          unanswered: standing.get(theme.id)?.unanswered ?? 0,
          stalledCount: standing.get(theme.id)?.stalledCount ?? 0,
          oldestWaitingSince: standing.get(theme.id)?.oldestWaitingSince ?? null,
          byYear: Object.fromEntries((raised.get(theme.id) ?? []).map(({ year, points }) => [year, points])),
        })),
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
