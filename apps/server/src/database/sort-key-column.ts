import { customType } from 'drizzle-orm/pg-core';

/**
 * A domain sort key (K7). Compared byte by byte whatever the language of the database: a linguistic
 * collation passes over the signs that stand for å, ä and ö.
 */
export const sortKeyColumn = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });
