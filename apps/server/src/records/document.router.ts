import { openingsOf } from '@inflytande/domain/access';
import { parseReceipt } from '@inflytande/domain/feedback/receipt';
import { PlainDate } from '@inflytande/domain/kernel/plain-date';
import * as v from 'valibot';
import { digestOf } from '../auth/receipt.ts';
import type { Context } from '../context.ts';
import { readCursor, toPage } from '../database/page.ts';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { findFiles, findStatements, type DocumentQuery } from './document.store.ts';
import type { Tx } from '../database/space.ts';

const Query = v.object({
  words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
  from: v.optional(PlainDate),
  until: v.optional(PlainDate),
  cursor: v.optional(v.string()),
});

type Found = { readonly id: string; readonly receivedAt: Date; readonly place: string };
type Find<Row> = (tx: Tx, query: DocumentQuery) => Promise<{ rows: Row[]; total: number }>;

const search = <Row extends Found>(ctx: Context, input: v.InferOutput<typeof Query>, find: Find<Row>) =>
  read(ctx, async (tx) => {
    const { cursor, words, from, until } = input;
    const receipt = parseReceipt(words);
    const { rows, total } = await find(tx, {
      openings: openingsOf(ctx.actor.held, 'release/read', { channel: 'search' }),
      filter: { words, from, until, receiptDigest: receipt.ok ? digestOf(receipt.value) : null },
      after: readCursor(cursor),
    });
    const page = toPage(rows, total, (row) => ({ value: row.place, id: row.id }));
    return {
      ...page,
      rows: page.rows.map(({ receivedAt, place: _place, ...row }) => ({
        ...row,
        receivedAt: receivedAt.toISOString(),
      })),
    };
  });

export const documentRouter = router({
  /** Statements as they were received, by words, association, day, registration number or a receipt's code (P4). */
  statements: may('release/read', 'search')
    .input(Query)
    .query(({ ctx, input }) => search(ctx, input, findStatements)),

  /** Files that were handed in, by name, association, day or registration number (P4). */
  files: may('release/read', 'search')
    .input(Query)
    .query(({ ctx, input }) => search(ctx, input, findFiles)),
});
