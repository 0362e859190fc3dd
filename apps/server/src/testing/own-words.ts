import { settings } from '@inflytande/domain/settings';
import type { Database } from '../database/connect.ts';

type Pool = Pick<Database, 'pool'>;

/** The columns that name something of a region, by table. */
const telling: Readonly<Record<string, readonly string[]>> = {
  authority: ['id', 'name'],
  body: ['id', 'name'],
  organisation: ['id', 'name'],
  consultation: ['id', 'title'],
  consultation_answer: ['text'],
  agenda_proposal: ['id', 'title', 'text'],
  nomination_request: ['id', 'assignment'],
  nomination: ['id', 'assignment'],
  programme_item: ['id', 'title'],
  event: ['id', 'title'],
  initiative: ['id', 'name'],
  person: ['name'],
  theme: ['id'],
  point: ['id', 'title'],
  statement: ['id', 'text'],
  answer: ['id'],
  verdict: ['id'],
  promise: ['id', 'what'],
  verdict_proposal: ['id'],
  seat: ['id'],
  reporting_line: ['id'],
  rules_of_procedure: ['id', 'source'],
};

const wordsOf = async ({ pool }: Pool, regionId: string): Promise<Set<string>> => {
  const words = new Set<string>();
  for (const [table, columns] of Object.entries(telling)) {
    const { rows } = await pool.query<Record<string, string>>(
      `select ${columns.join(', ')} from ${table} where region_id = $1`,
      [regionId],
    );
    for (const row of rows) for (const column of columns) words.add(row[column] ?? '');
  }
  return words;
};

/** Every text and field name in an answer or in what was asked. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? (value instanceof FormData ? [...value] : Object.entries(value)).flatMap(([key, inner]) => [
          key,
          ...textsIn(inner),
        ])
      : [];

/** What stands in every region's settings until it has decided on something else: such as the helpline's name. */
const ofTheProduct = new Set(textsIn(Object.values(settings).map(({ standard }) => standard)));

/** Every id, name and text that stands in this region, and neither in the other nor in the product's own defaults. */
export const ownWords = async (pool: Pool, regionId: string, otherId: string): Promise<Set<string>> => {
  const others = await wordsOf(pool, otherId);
  const own = [...(await wordsOf(pool, regionId))];
  return new Set(own.filter((word) => word !== '' && !others.has(word) && !ofTheProduct.has(word)));
};
