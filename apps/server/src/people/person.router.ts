import { randomUUIDv7 } from 'node:crypto';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { AddPerson, addPerson, changePerson } from '@inflytande/domain/people/person';
import * as v from 'valibot';
import { act } from '../act.ts';
import { readCursor, toPage } from '../database/page.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  emailTaken,
  findAdministered,
  insertPerson,
  listPersonsPaged,
  renamePerson,
} from './person.store.ts';

export const personRouter = router({
  /** Who can sign in in the region, by name, with what each may do today; found by name or address, by nothing else. */
  list: may('person/read', 'list')
    .input(
      v.object({
        query: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''),
        cursor: v.optional(v.string()),
      }),
    )
    .query(({ ctx, input: { query, cursor } }) =>
      read(ctx, async (tx) => {
        const on = stockholmDate(ctx.now());
        const { rows, total } = await listPersonsPaged(
          tx,
          { query, on, lookerId: ctx.actor.id },
          readCursor(cursor),
        );
        const page = toPage(rows, total, (row) => ({ value: row.sortKey, id: row.id }));
        return { ...page, rows: page.rows.map(({ sortKey: _sortKey, ...row }) => row) };
      }),
    ),

  get: may('person/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => found(await findAdministered(tx, input.id, ctx.actor.id), 'person/not-found')),
    ),

  add: may('person/add')
    .input(AddPerson)
    .mutation(async ({ ctx, input }) => {
      const { id } = await act(ctx, {
        action: 'person/add',
        load: async (tx) => ({ newId: randomUUIDv7(), emailTaken: await emailTaken(tx, input.email, null) }),
        decide: (state) => addPerson(state, input),
        save: (tx, person) => insertPerson(tx, ctx.regionId, person),
        tell: (person) => ({ subject: { kind: 'person', id: person.id } }),
      });
      return { id };
    }),

  change: may('person/change')
    .input(v.object({ id: v.string(), ...AddPerson.entries }))
    .mutation(async ({ ctx, input: { id, ...input } }) => {
      await act(ctx, {
        action: 'person/change',
        load: async (tx) => ({
          person: found(await findAdministered(tx, id, ctx.actor.id), 'person/not-found'),
          emailTaken: await emailTaken(tx, input.email, id),
        }),
        record: ({ person }) => ({ state: person.handled ? 'handled' : 'open' }),
        decide: (state) => changePerson(state, input),
        save: renamePerson,
        tell: ({ changed }) => (changed ? { subject: { kind: 'person', id } } : null),
      });
      return { id };
    }),
});
