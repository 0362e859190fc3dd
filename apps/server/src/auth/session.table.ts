import { signInMethods } from '@inflytande/domain/people/sign-in';
import { bigint, index, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { authTable, ofAccount } from '../database/auth-table.ts';
import { user } from './account.table.ts';

const moment = () => timestamp({ withTimezone: true, mode: 'date' });

/** Somebody is signed in, in one browser. */
export const session = authTable(
  'session',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** How they signed in, and thereby how sure we are (Z6). */
    method: text({ enum: signInMethods }).notNull(),
    /** Always empty: no address is kept. */
    ipAddress: text(),
    /** The browser and the system in a few words, such as `Firefox · Windows`. */
    userAgent: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    expiresAt: moment().notNull(),
  },
  {
    privacy: {
      persons: 'account-holders',
      purpose: 'councils',
      about: { userId: 'account-id' },
      tells: ['method', 'userAgent'],
      withheld: ['token', 'ipAddress'],
      erasure: ofAccount,
      disposal: [{ of: 'session', countedFrom: 'expiresAt' }],
    },
    more: (t) => [index().on(t.userId), index().on(t.expiresAt)],
  },
);

/** What waits for its answer: a code that was sent, a challenge to a key, a way out to a sign-in service. */
export const verification = authTable(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  {
    privacy: {
      persons: 'account-holders',
      purpose: 'councils',
      about: { identifier: 'code-for' },
      tells: [],
      withheld: ['identifier', 'value'],
      erasure: ofAccount,
      disposal: [{ of: 'session', countedFrom: 'expiresAt' }],
    },
    more: (t) => [index().on(t.identifier), index().on(t.expiresAt)],
  },
);

/** How often somebody has tried, by a keyed digest of the network address or of the e-mail address. */
export const rateLimit = authTable(
  'rate_limit',
  {
    id: text().primaryKey(),
    key: text().notNull().unique(),
    count: integer().notNull(),
    /** Milliseconds since 1970. */
    lastRequest: bigint({ mode: 'number' }).notNull(),
  },
  {
    privacy: { persons: 'none', disposal: [{ of: 'session' }] },
    more: (t) => [index().on(t.lastRequest)],
  },
);
