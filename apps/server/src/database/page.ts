import { Refusal } from '../refusal.ts';

/** Rows of a page. Lists page by key, never by offset. */
export const pageSize = 25;

export type Page<Row> = {
  readonly rows: Row[];
  /** Where the next page begins, for the same call; null on the last page. */
  readonly next: string | null;
  readonly total: number;
};

/** The place in a sorted list: the sort value and the id of the last row shown. */
export type Cursor = { readonly value: string; readonly id: string };

const writeCursor = ({ value, id }: Cursor) => Buffer.from(JSON.stringify([value, id])).toString('base64url');

/** Reads a cursor from outside. Refuses `page/cursor-broken`. */
export const readCursor = (cursor: string | undefined): Cursor | null => {
  if (cursor === undefined) return null;
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof value === 'string' && typeof id === 'string') return { value, id };
  } catch {
    // Falls through: every broken cursor is refused alike.
  }
  throw new Refusal({ code: 'page/cursor-broken' });
};

/** A page of the rows of a query that asked for one more than `pageSize`. */
export const toPage = <Row>(found: Row[], total: number, keyOf: (row: Row) => Cursor): Page<Row> => {
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  return {
    rows,
    next: found.length > pageSize && last !== undefined ? writeCursor(keyOf(last)) : null,
    total,
  };
};
