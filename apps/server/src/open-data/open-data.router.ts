import { may, router } from '../trpc.ts';
import { openTableNames, openTables } from './tables.ts';
import { yearColumns } from './year-table.ts';

export const openDataRouter = router({
  /** The tables of the open data and their columns, to be explained, and whether there is a catalogue. */
  tables: may('point/read', 'export').query(({ ctx }) => ({
    tables: [
      ...openTableNames.map((name) => ({ name, columns: Object.keys(openTables[name].columns) })),
      { name: 'ar_for_ar' as const, columns: Object.keys(yearColumns) },
    ],
    catalogue: ctx.config.openDataContact !== null,
  })),
});
