import { tryLetterAgain } from '@inflytande/domain/records/letter';
import * as v from 'valibot';
import { act } from '../act.ts';
import { readCursor, toPage } from '../database/page.ts';
import { tellOutbox } from '../mail/enqueue.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { listStoppedLetters, lockLetter, requeueLetter } from './send-out.store.ts';

export const letterRouter = router({
  /** Letters that a person must look at, the latest first. */
  stopped: may('send-out/read', 'list')
    .input(v.object({ cursor: v.optional(v.string()) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { rows, total } = await listStoppedLetters(tx, readCursor(input.cursor));
        const page = toPage(rows, total, (row) => ({ value: row.place, id: row.id }));
        return {
          ...page,
          rows: page.rows.map(({ place: _place, data: _data, queuedAt, settledAt, ...row }) => ({
            ...row,
            queuedAt: queuedAt.toISOString(),
            settledAt: settledAt?.toISOString() ?? null,
          })),
        };
      }),
    ),

  /** Sends a letter that has stopped once more; under the same name, so that a receiver can tell a double. */
  tryAgain: may('letter/try-again')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'letter/try-again',
        load: async (tx) => found(await lockLetter(tx, input.id), 'letter/not-found'),
        decide: (letter) => {
          const decided = tryLetterAgain(letter);
          return decided.ok ? { ok: true, value: letter } : decided;
        },
        save: async (tx, letter, at) => {
          await requeueLetter(tx, letter, at);
          await tellOutbox(tx);
        },
        tell: ({ id, state }) => ({ subject: { kind: 'letter', id }, data: { state } }),
      });
      return { id: input.id };
    }),
});
