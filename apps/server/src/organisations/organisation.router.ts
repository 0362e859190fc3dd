import { organisationCategories } from '@inflytande/domain/organisations/organisation';
import * as v from 'valibot';
import { readCursor, toPage } from '../database/page.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { findBrief, findOrganisation, listBranches, listOrganisations } from './organisation.store.ts';

export const organisationRouter = router({
  list: may('organisation/read')
    .input(
      v.object({
        query: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))),
        category: v.optional(v.picklist(organisationCategories)),
        municipalityCode: v.optional(v.string()),
        cursor: v.optional(v.string()),
      }),
    )
    .query(({ ctx, input: { cursor, ...filter } }) =>
      read(ctx, async (tx) => {
        const { rows, total } = await listOrganisations(tx, filter, readCursor(cursor));
        const page = toPage(rows, total, (row) => ({ value: row.sortKey, id: row.id }));
        return { ...page, rows: page.rows.map(({ sortKey: _sortKey, ...row }) => row) };
      }),
    ),

  get: may('organisation/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const organisation = found(await findOrganisation(tx, input.id), 'organisation/not-found');
        const parent =
          organisation.parentId === null ? undefined : await findBrief(tx, organisation.parentId);
        return { organisation, parent: parent ?? null, branches: await listBranches(tx, organisation.id) };
      }),
    ),
});
