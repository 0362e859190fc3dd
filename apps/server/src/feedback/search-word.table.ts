import { index, text } from 'drizzle-orm/pg-core';
import { regionTable } from '../database/region-table.ts';

/** Every word that stands in something published, to guess at what somebody meant (decision 0018). Kept by `keepStanding`. */
export const searchWord = regionTable(
  'search_word',
  {
    /** As it was written, in small letters. */
    word: text().notNull(),
    /** The same without dots and accents, by which words are compared. */
    bare: text().notNull(),
    /** As it stands in the words of a point. */
    stem: text().notNull(),
  },
  {
    key: ['word'],
    privacy: { persons: 'none', disposal: [{ of: 'statement' }] },
    more: (t) => [index().on(t.regionId, t.stem), index().using('gin', t.bare.op('gin_trgm_ops'))],
  },
);
