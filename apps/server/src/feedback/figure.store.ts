import { currentThemeName } from '@inflytande/domain/feedback/theme-name';
import { groupFigures, yearFigures } from '@inflytande/domain/feedback/year-figures';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { inArray } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { authority } from '../organisations/authority.table.ts';
import { settingsAt } from '../settings/setting.store.ts';
import { untilChanged } from '../until-changed.ts';
import { loadHistories } from './standing.store.ts';
import { listThemes } from './theme.store.ts';

/** The figures of all years, of each theme and of each who should answer, by the domain, from all that is public. */
const workOutFigures = async (tx: Tx, at: number) => {
  const histories = await loadHistories(tx, 'all');
  const applied = await settingsAt(tx, at);
  const terms = {
    on: stockholmDate(at),
    answerTimes: {
      individualWorkingDays: applied['answer/individual-working-days'],
      cycleDays: applied['answer/cycle-days'],
    },
    verdictDays: applied['verdict/answer-days'],
  };
  const grouped = (groupsOf: (about: (typeof histories)[number]['point']) => readonly string[]) =>
    groupFigures(
      histories.map((history) => ({ ...history, groups: groupsOf(history.point) })),
      terms,
    );

  const byTheme = new Map(grouped(({ themeId }) => [themeId]).map((group) => [group.key, group]));
  const themes = (await listThemes(tx)).flatMap((theme) => {
    const figures = byTheme.get(theme.id);
    return figures === undefined ? [] : [{ ...figures, name: currentThemeName(theme) }];
  });
  const byPrincipal = grouped(({ principalIds }) => principalIds);
  const named = await tx
    .select({ id: authority.id, name: authority.name })
    .from(authority)
    .where(
      inArray(
        authority.id,
        byPrincipal.map(({ key }) => key),
      ),
    );
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const principals = byPrincipal
    .map((group) => ({ ...group, name: names.get(group.key) ?? group.key }))
    .toSorted((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1));
  const { value, isDefault } = terms.answerTimes.cycleDays;
  return {
    on: terms.on,
    answerDays: { value, isDefault },
    years: yearFigures(histories, terms),
    whole: grouped(() => ['all'])[0] ?? null,
    themes,
    principals,
  };
};

/** The same, kept until something changes. */
export const keptFigures = untilChanged(workOutFigures);
