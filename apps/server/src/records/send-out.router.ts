import { ok } from '@inflytande/domain/kernel/result';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { Audience, decideSendOut, SendOut } from '@inflytande/domain/records/send-out';
import * as v from 'valibot';
import { act } from '../act.ts';
import { readCursor, toPage } from '../database/page.ts';
import { enqueue } from '../mail/enqueue.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  findSendOut,
  hasSendOut,
  insertSendOut,
  lettersOf,
  listSendOuts,
  recipientsOf,
} from './send-out.store.ts';

const moments = <Row extends { sentAt: Date }>({ sentAt, ...row }: Row) => ({
  ...row,
  sentAt: sentAt.toISOString(),
});

export const sendOutRouter = router({
  /** Exactly who would get a send-out now, and why each (X1, C11). Nobody with protected identity (Z5). */
  preview: may('send-out/review', 'list')
    .input(Audience)
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => ({ recipients: await recipientsOf(tx, input, stockholmDate(ctx.now())) })),
    ),

  /** Sends to exactly those who were looked at. The same form sent again is the same send-out. */
  send: may('send-out/send')
    .input(SendOut)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'send-out/send',
        load: async (tx) => ({
          repeated: await hasSendOut(tx, input.id),
          recipients: await recipientsOf(tx, input.audience, stockholmDate(ctx.now())),
        }),
        decide: (state) => {
          const decided = state.repeated ? ok(input) : decideSendOut(state.recipients, input);
          return decided.ok ? ok(state) : decided;
        },
        save: async (tx, { recipients }, at) => {
          const { regionId } = ctx;
          await insertSendOut(tx, input, { regionId, sentBy: ctx.actor.id ?? '', at });
          await enqueue(tx, {
            regionId,
            at,
            kind: 'message',
            about: input.id,
            sendOutId: input.id,
            to: recipients.map(({ personId, role, scopeName }) => ({
              personId,
              data: { role, scope: scopeName },
            })),
          });
        },
        tell: ({ repeated, recipients }) =>
          repeated
            ? null
            : {
                subject: { kind: 'send-out', id: input.id },
                data: { audience: input.audience, recipients: recipients.length },
              },
      });
      return { id: input.id };
    }),

  /** What was sent, the latest first, and how it went. */
  list: may('send-out/read', 'list')
    .input(v.object({ cursor: v.optional(v.string()) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { rows, total } = await listSendOuts(tx, readCursor(input.cursor));
        const page = toPage(rows, total, (row) => ({ value: row.place, id: row.id }));
        return { ...page, rows: page.rows.map(({ place: _place, ...row }) => moments(row)) };
      }),
    ),

  /** A send-out with everybody it went to, and how it goes with each letter. */
  get: may('send-out/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const sent = found(await findSendOut(tx, input.id), 'send-out/not-found');
        const letters = await lettersOf(tx, input.id);
        return {
          ...moments(sent),
          letters: letters.map(({ queuedAt: _queued, kind: _kind, settledAt, data, ...row }) => ({
            ...row,
            scope: data['scope'] ?? '',
            settledAt: settledAt?.toISOString() ?? null,
          })),
        };
      }),
    ),
});
