import { sql } from 'drizzle-orm';
import { boolean, text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** One row: the region's own record. Its id is the region id. */
export const region = regionTable(
  'region',
  {
    name: text().notNull(),
    countyCode: text(),
    /** The board that receives what comes in. */
    authorityId: text(),
    /** True where the content is the demo county's. */
    demo: boolean().notNull().default(false),
  },
  { key: [], privacy: { persons: 'none', disposal: [{ of: 'register' }] } },
);

/** The asker's own board, for a row that is being written. */
export const receivingAuthority = sql<string>`(select ${region.authorityId} from ${region})`;
