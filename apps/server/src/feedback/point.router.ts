import { pointStatuses } from '@inflytande/domain/feedback/point';
import { isRecurring } from '@inflytande/domain/feedback/recurrence';
import { pointStanding } from '@inflytande/domain/feedback/standing';
import { similarityIndex, similarPoints } from '@inflytande/domain/feedback/similarity';
import type { Theme } from '@inflytande/domain/feedback/theme';
import { currentThemeName } from '@inflytande/domain/feedback/theme-name';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { SourceYear } from '@inflytande/domain/kernel/source-years';
import * as v from 'valibot';
import { readCursor, toPage } from '../database/page.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  findPointWithHistory,
  listPoints,
  listPointsById,
  listTitles,
  placeOf,
  pointSorts,
} from './point.store.ts';

const Filter = v.object({
  query: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  themeId: v.optional(v.string()),
  principalId: v.optional(v.string()),
  municipalityCode: v.optional(v.string()),
  year: v.optional(SourceYear),
  status: v.optional(v.picklist(pointStatuses)),
});

const shown = <Row extends { themeNames: Theme['names']; years: number[]; registeredAt: Date }>(row: Row) => {
  const { themeNames, registeredAt: _registeredAt, ...rest } = row;
  return {
    ...rest,
    themeName: currentThemeName({ names: themeNames }),
    recurring: isRecurring(row.years),
  };
};

export const pointRouter = router({
  /** The points of the region: filtered, searched, sorted, a page at a time (decision 0005). */
  list: may('point/read')
    .input(
      v.object({
        ...Filter.entries,
        sort: v.optional(v.picklist(pointSorts), 'newest'),
        cursor: v.optional(v.string()),
      }),
    )
    .query(({ ctx, input: { sort, cursor, ...filter } }) =>
      read(ctx, async (tx) => {
        const { rows, total } = await listPoints(tx, filter, { sort, after: readCursor(cursor) });
        const page = toPage(rows, total, (row) => placeOf(sort, row));
        return { ...page, rows: page.rows.map((row) => shown(row)) };
      }),
    ),

  /** One matter through the years: what was said, answered and judged (B1–B4). */
  get: may('point/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { point, cycles, ...history } = found(
          await findPointWithHistory(tx, input.id),
          'point/not-found',
        );
        const statements = history.statements.map((each) => ({ ...each, status: 'published' as const }));
        const standing = pointStanding({ ...history, point, statements, cycles }, stockholmDate(ctx.now()));
        return { point: shown(point), ...history, standing };
      }),
    ),

  /** Points that a text resembles, the likeliest first (B7). */
  similar: may('point/read')
    .input(v.object({ text: v.pipe(v.string(), v.maxLength(5000)) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const ranked = similarPoints(similarityIndex(await listTitles(tx)), input.text);
        const rows = new Map(
          (
            await listPointsById(
              tx,
              ranked.map(({ id }) => id),
            )
          ).map((row) => [row.id, row]),
        );
        return ranked.flatMap(({ id }) => {
          const row = rows.get(id);
          return row === undefined ? [] : [shown(row)];
        });
      }),
    ),
});
