import { RenameTheme, renameTheme } from '@inflytande/domain/feedback/rename-theme';
import { AddressTheme, addressTheme } from '@inflytande/domain/feedback/theme-addressees';
import { currentThemeName } from '@inflytande/domain/feedback/theme-name';
import * as v from 'valibot';
import { act } from '../act.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { knownAuthorities } from './point.store.ts';
import {
  countCoverage,
  findTheme,
  listThemes,
  lockThemes,
  saveAddressees,
  saveThemeNames,
} from './theme.store.ts';

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

  /** How many points each theme has in each municipality, and how many of them wait. */
  coverage: may('theme/read').query(({ ctx }) => read(ctx, countCoverage)),

  /** Gives a theme a new name from a year; old names still find it (B10). */
  rename: may('theme/rename')
    .input(RenameTheme)
    .mutation(async ({ ctx, input }) => {
      const { id } = input;
      await act(ctx, {
        action: 'theme/rename',
        load: async (tx) => {
          const themes = await lockThemes(tx);
          return {
            themes,
            theme: found(
              themes.find((one) => one.id === id),
              'theme/not-found',
            ),
          };
        },
        record: () => ({ id }),
        decide: ({ theme, themes }) => renameTheme(theme, input, themes),
        save: saveThemeNames,
        tell: ({ names }) => ({ subject: { kind: 'theme', id }, data: { name: names.at(-1) } }),
      });
      return { id };
    }),

  /** Says who usually answers for a theme (B1). */
  address: may('theme/address')
    .input(AddressTheme)
    .mutation(async ({ ctx, input }) => {
      const { id } = input;
      await act(ctx, {
        action: 'theme/address',
        load: async (tx) => {
          const theme = found(
            (await lockThemes(tx)).find((one) => one.id === id),
            'theme/not-found',
          );
          return {
            addresseeIds: theme.addresseeIds,
            knownIds: await knownAuthorities(tx, input.principalIds),
          };
        },
        record: () => ({ id }),
        decide: (state) => addressTheme(state, input),
        save: (tx, addresseeIds) => saveAddressees(tx, id, addresseeIds),
        tell: (addresseeIds) => ({ subject: { kind: 'theme', id }, data: { addresseeIds } }),
      });
      return { id };
    }),
});
