import { inArray, sql, type SQL } from 'drizzle-orm';
import { marked, piecesOf, type Piece } from '../database/highlight.ts';
import type { Tx } from '../database/space.ts';
import { answer } from './answer.table.ts';
import { point } from './point.table.ts';
import type { SearchedPart } from './point.store.ts';
import { publicWords } from './statement.store.ts';
import { statement } from './statement.table.ts';

/** Words of one statement or answer around what was searched for. */
export type Passage = {
  readonly part: Exclude<SearchedPart, 'name'>;
  readonly id: string;
  /** The cycle's year, else the imprecise date (K2). */
  readonly when: string;
  readonly pieces: readonly Piece[];
};

/** The name of a point with what was searched for, and where else it stands. */
export type Found = { readonly title: readonly Piece[]; readonly passages: readonly Passage[] };

/** Passages of one point that are shown. */
const mostPassages = 2;

const within = {
  statement: (
    of: SQL,
  ) => sql`select 'statement' as part, ${statement.id} as id, ${statement.pointId} as point_id,
    coalesce(${statement.cycleYear}::text, ${statement.saidAt}) as "when", ${publicWords} as said
    from ${statement} where ${statement.pointId} ${of} and ${statement.status} = 'published'`,
  answer: (
    of: SQL,
  ) => sql`select 'answer' as part, ${answer.id} as id, ${answer.pointId} as point_id, ${answer.givenAt} as "when",
    ${answer.text} as said from ${answer} where ${answer.pointId} ${of}`,
} as const satisfies Record<Passage['part'], (of: SQL) => SQL>;
const passageParts = Object.keys(within) as Passage['part'][];

/**
 * Where in these points the words stand, with the words marked: the name whole, of what was said and answered the
 * latest. Any of the words will do, as they may stand apart.
 */
export const findPassages = async (
  tx: Tx,
  pointIds: readonly string[],
  { query, part }: { readonly query: string; readonly part?: SearchedPart | undefined },
): Promise<ReadonlyMap<string, Found>> => {
  const any = sql`(select replace(querytree(websearch_to_tsquery('swedish', ${query})), '&', '|')::tsquery)`;
  // As a list and not as a query, so that it is the first condition: the words are costly to read.
  const of = sql`= any(${sql.param([...pointIds])}::text[])`;
  const titles = await tx
    .select({ id: point.id, title: marked(sql`${point.title}`, any) })
    .from(point)
    .where(inArray(point.id, [...pointIds]));
  const parts = passageParts.filter((one) => part === undefined || part === one);
  type Row = { part: Passage['part']; id: string; point_id: string; when: string; said: string };
  const { rows } =
    parts.length === 0
      ? { rows: [] }
      : await tx.execute<Row>(sql`
          select part, id, point_id, "when", ${marked(sql`said`, any)} as said from (
            select *, row_number() over (partition by point_id order by "when" desc, id) as place
            from (${sql.join(
              parts.map((one) => within[one](of)),
              sql` union all `,
            )}) as published
            where to_tsvector('swedish', said) @@ ${any}
          ) as latest where place <= ${mostPassages} order by "when" desc, id`);
  const passages = Map.groupBy(rows, ({ point_id }) => point_id);
  return new Map(
    titles.map(({ id, title }) => [
      id,
      {
        title: piecesOf(title),
        passages: (passages.get(id) ?? []).map((row) => ({
          part: row.part,
          id: row.id,
          when: row.when,
          pieces: piecesOf(row.said),
        })),
      },
    ]),
  );
};
