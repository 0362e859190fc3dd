import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { normaliseName } from '../kernel/text-match.ts';
import { currentThemeName } from './theme-name.ts';
import type { Theme } from './theme.ts';

export type RenameThemeProblem = Problem<
  'theme/name-missing' | 'theme/same-name' | 'theme/name-taken' | 'theme/year-not-later'
>;

/** A new name for a theme: untrusted (B10). */
export const RenameTheme = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  fromYear: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)),
});

/**
 * Gives a theme a new name from a year (B10). The name before ends with the year before and still finds the theme.
 * Refuses an empty name, the name it has, one that another theme bears now, and a year that is not later than the
 * one in which the present name began. A theme may take an old name of its own back.
 */
export const renameTheme = <T extends Pick<Theme, 'id' | 'names'>>(
  theme: T,
  command: { readonly name: string; readonly fromYear: number },
  others: readonly Pick<Theme, 'id' | 'names'>[],
): Result<T, RenameThemeProblem> => {
  const name = command.name.trim();
  const { fromYear } = command;
  const bears = (one: Pick<Theme, 'names'>) => normaliseName(currentThemeName(one)) === normaliseName(name);
  if (normaliseName(name) === '') return refuse('theme/name-missing', undefined, 'name');
  if (currentThemeName(theme) === name) return refuse('theme/same-name', undefined, 'name');
  if (others.some((other) => other.id !== theme.id && bears(other)))
    return refuse('theme/name-taken', undefined, 'name');
  const latest = Math.max(...theme.names.map((one) => one.fromYear ?? -Infinity));
  if (fromYear <= latest) return refuse('theme/year-not-later', { year: latest }, 'fromYear');
  const ended = theme.names.map((one) =>
    one.untilYear === null || one.untilYear >= fromYear ? { ...one, untilYear: fromYear - 1 } : one,
  );
  return ok({ ...theme, names: [...ended, { name, fromYear, untilYear: null }] });
};
