import { AddressPoint, addressPoint } from '@inflytande/domain/feedback/addressing';
import { pointStatuses } from '@inflytande/domain/feedback/point';
import { escalatedAt } from '@inflytande/domain/feedback/escalation';
import { goneBecause } from '@inflytande/domain/feedback/unpublication';
import { mayDo } from '@inflytande/domain/access';
import { isRecurring } from '@inflytande/domain/feedback/recurrence';
import { similarityIndex, similarPoints } from '@inflytande/domain/feedback/similarity';
import { askedWords, meantQuery, meantWord } from '@inflytande/domain/feedback/search-words';
import type { Theme } from '@inflytande/domain/feedback/theme';
import { currentThemeName } from '@inflytande/domain/feedback/theme-name';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { SourceYear } from '@inflytande/domain/kernel/source-years';
import * as v from 'valibot';
import { act } from '../act.ts';
import { readCursor, toPage } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findPassages } from './passage.store.ts';
import { findPointWithHistory } from './point-history.store.ts';
import {
  knownAuthorities,
  listPoints,
  listPointsById,
  listTitles,
  placeOf,
  pointSorts,
  searchedParts,
  type PointFilter,
} from './point.store.ts';
import { lockPoint, saveAddress } from './matter.store.ts';
import { shownPromise } from './promise.store.ts';
import { listNearWords } from './search-word.store.ts';
import { keepStanding } from './standing.store.ts';

const Filter = v.object({
  query: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  themeId: v.optional(v.string()),
  principalId: v.optional(v.string()),
  municipalityCode: v.optional(v.string()),
  year: v.optional(SourceYear),
  status: v.optional(v.picklist(pointStatuses)),
});

type ListRow = {
  themeNames: Theme['names'];
  years: number[];
  registeredAt: Date;
  nearness?: string | null;
};
const shown = <Row extends ListRow>(row: Row) => {
  const { themeNames, registeredAt: _registeredAt, nearness: _nearness, ...rest } = row;
  return {
    ...rest,
    themeName: currentThemeName({ names: themeNames }),
    recurring: isRecurring(row.years),
  };
};

const nearest = 'nearest' as const;

/** The question as it was meant, where it holds words that nobody has published; null where all are known or none is near. */
const asMeant = async (tx: Tx, query: string): Promise<string | null> => {
  const near = await listNearWords(tx, askedWords(query));
  const meant = [...near].flatMap(([word, published]) => {
    const one = meantWord(word, published);
    return one === null ? [] : [[word, one] as const];
  });
  return meantQuery(query, new Map(meant));
};

/** What a question finds; where it finds nothing, what was meant by it does (decision 0018). */
const findPoints = async (tx: Tx, filter: PointFilter & { query: string }, cursor: string | undefined) => {
  const ask = (query: string) =>
    listPoints(tx, { ...filter, query }, { sort: nearest, after: readCursor(cursor) });
  const list = await ask(filter.query);
  if (list.total > 0 || cursor !== undefined) return { ...list, query: filter.query };
  const query = await asMeant(tx, filter.query);
  if (query === null) return { ...list, query: filter.query };
  const meant = await ask(query);
  return meant.total > 0 ? { ...meant, query } : { ...list, query: filter.query };
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

  /**
   * Points by words, those that are named so first, with the words marked where they stand. `query` is what was searched
   * for in the end: what was meant, where what was written finds nothing (decision 0018).
   */
  find: may('point/read', 'search')
    .input(
      v.object({
        ...Filter.entries,
        query: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
        part: v.optional(v.picklist(searchedParts)),
        cursor: v.optional(v.string()),
      }),
    )
    .query(({ ctx, input: { cursor, ...filter } }) =>
      read(ctx, async (tx) => {
        const { rows, total, query } = await findPoints(tx, filter, cursor);
        const page = toPage(rows, total, (row) => placeOf(nearest, row));
        const ids = page.rows.map(({ id }) => id);
        const where = await findPassages(tx, ids, { query, part: filter.part });
        const withWords = (row: (typeof rows)[number]) => ({
          ...shown(row),
          titlePieces: where.get(row.id)?.title ?? [],
          passages: where.get(row.id)?.passages ?? [],
        });
        return { ...page, query, rows: page.rows.map(withWords) };
      }),
    ),

  /**
   * One matter through the years: what was said, answered and judged (B1–B4), with all that a person has judged to be the
   * same. `shownUnder`: the point that shows it, where it is such a part (B7). `gone`: why nothing is shown of it any more;
   * then only those who see to questions are told what it was called, and what was said to it (B5).
   */
  get: may('point/read')
    .input(v.object({ id: v.string() }))
    .query(async ({ ctx, input }) => {
      const whole = await read(ctx, async (tx) => {
        const { point, standing, promises, steps, shownUnder, parts, once, ...history } = found(
          await findPointWithHistory(tx, input.id, stockholmDate(ctx.now())),
          'point/not-found',
        );
        const gone = history.statements.length > 0 ? null : goneBecause(once);
        return {
          point: shown(point),
          ...history,
          gone,
          shownUnder,
          parts,
          promises: promises.map((one) => shownPromise(one, ctx.now())),
          standing,
          /** When it was taken to the steering group, as long as it waits (B3). */
          escalatedAt: escalatedAt(standing, steps),
        };
      });
      const { gone } = whole;
      if (gone === null || mayDo((await ctx.whoAsks()).held, 'question/review', { channel: 'page' }).ok)
        return whole;
      const point = { ...whole.point, title: '', note: null, sources: [] };
      return { ...whole, point, answers: [], verdicts: [], promises: [] };
    }),

  /** Says who should answer a point, certain or inferred, and sends it to them (B1, B3). */
  address: may('point/address')
    .input(AddressPoint)
    .mutation(async ({ ctx, input }) => {
      const { pointId: id } = input;
      await act(ctx, {
        action: 'point/address',
        load: async (tx) => ({
          point: found(await lockPoint(tx, id), 'point/not-found'),
          knownIds: await knownAuthorities(tx, input.principalIds),
        }),
        record: () => ({ id }),
        decide: (state, at) => addressPoint(state, input, at),
        save: async (tx, point, at) => {
          await saveAddress(tx, point);
          await keepStanding(tx, [id], at);
        },
        tell: ({ principalIds, principalCertain, sentAt }) => ({
          subject: { kind: 'point', id },
          data: { principalIds, principalCertain, sentAt },
        }),
      });
      return { id };
    }),

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
