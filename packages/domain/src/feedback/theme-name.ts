import { normaliseName } from '../kernel/text-match.ts';
import type { Theme } from './theme.ts';

type Named = Pick<Theme, 'names'>;
type ThemeName = Theme['names'][number];

const fromYear = (name: ThemeName): number => name.fromYear ?? -Infinity;
const untilYear = (name: ThemeName): number => name.untilYear ?? Infinity;

/** Oldest first; of two that begin together the one that ended first. */
const inTime = (names: readonly ThemeName[]): readonly ThemeName[] =>
  names.toSorted((a, b) =>
    fromYear(a) === fromYear(b) ? (untilYear(a) < untilYear(b) ? -1 : 1) : fromYear(a) - fromYear(b),
  );

/**
 * What the theme was called in a year (B10): an edition prints its year's name. In a gap the name before it
 * still holds; a year before the first name gets the first.
 */
export const themeNameIn = (theme: Named, year: number): string => {
  const names = inTime(theme.names);
  const begun = names.filter((name) => fromYear(name) <= year);
  const held = begun.filter((name) => untilYear(name) >= year);
  return (held.at(-1) ?? begun.at(-1) ?? names[0])?.name ?? '';
};

/** What the theme is called now: its open name, else the one that ended last. */
export const currentThemeName = (theme: Named): string => themeNameIn(theme, Infinity);

export type FoundTheme<T> = {
  readonly theme: T;
  /** True where the name is no longer, or not yet, the theme's own: say what it is called now. */
  readonly byOldName: boolean;
};

/**
 * The theme that has or had a name (B10); case, hyphens and spaces do not matter. Where a name has passed from
 * one theme to another, the theme that bears it now comes first, else the one that bore it last. Null: none.
 */
export const findThemeByName = <T extends Named>(
  themes: readonly T[],
  name: string,
): FoundTheme<T> | null => {
  const sought = normaliseName(name);
  const bearers = themes.flatMap((theme) =>
    theme.names
      .filter((one) => normaliseName(one.name) === sought)
      .map((one) => ({
        theme,
        byOldName: normaliseName(currentThemeName(theme)) !== sought,
        until: untilYear(one),
      })),
  );
  const [first] = bearers.toSorted((a, b) =>
    a.byOldName === b.byOldName ? (a.until === b.until ? 0 : b.until - a.until) : a.byOldName ? 1 : -1,
  );
  return sought === '' || first === undefined ? null : { theme: first.theme, byOldName: first.byOldName };
};
