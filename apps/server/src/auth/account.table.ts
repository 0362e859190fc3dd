import { bigint, boolean, index, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { authTable, ofAccount } from '../database/auth-table.ts';

const moment = () => timestamp({ withTimezone: true, mode: 'date' });

/** Somebody who has signed in. Who that is in a region follows from the e-mail address alone. */
export const user = authTable(
  'user',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** In lower case. */
    email: text().notNull().unique(),
    emailVerified: boolean().notNull(),
    image: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  {
    privacy: {
      persons: 'account-holders',
      purpose: 'councils',
      about: { id: 'account-id', email: 'email' },
      tells: ['name', 'emailVerified', 'image'],
      erasure: ofAccount,
      disposal: [{ of: 'account', countedFrom: 'updatedAt' }],
    },
  },
);

const userId = () =>
  text()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

/** Who somebody is at a sign-in service outside. No tokens of theirs are kept. */
export const account = authTable(
  'account',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: userId(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  {
    privacy: {
      persons: 'account-holders',
      purpose: 'councils',
      about: { userId: 'account-id' },
      tells: ['accountId', 'providerId'],
      withheld: ['accessToken', 'refreshToken', 'idToken', 'password'],
      erasure: ofAccount,
      disposal: [{ of: 'account', countedFrom: 'updatedAt' }],
    },
    more: (t) => [index().on(t.userId), uniqueIndex().on(t.providerId, t.accountId)],
  },
);

/** The public half of a key that a device of theirs keeps. */
export const passkey = authTable(
  'passkey',
  {
    id: text().primaryKey(),
    name: text(),
    publicKey: text().notNull(),
    userId: userId(),
    credentialID: text().notNull().unique(),
    counter: bigint({ mode: 'number' }).notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    createdAt: moment(),
    aaguid: text(),
  },
  {
    privacy: {
      persons: 'account-holders',
      purpose: 'councils',
      about: { userId: 'account-id' },
      tells: ['name', 'deviceType'],
      withheld: ['publicKey', 'credentialID'],
      erasure: ofAccount,
      disposal: [{ of: 'account', countedFrom: 'createdAt' }],
    },
    more: (t) => [index().on(t.userId)],
  },
);

/** A browser in which they have signed in before: no letter is sent about it. Only a digest of its mark is kept. */
export const knownDevice = authTable(
  'known_device',
  {
    userId: userId(),
    digest: text().notNull(),
    lastSeenAt: moment().notNull(),
  },
  {
    privacy: {
      persons: 'account-holders',
      purpose: 'councils',
      about: { userId: 'account-id' },
      tells: [],
      withheld: ['digest'],
      erasure: ofAccount,
      disposal: [{ of: 'account', countedFrom: 'lastSeenAt' }],
    },
    more: (t) => [primaryKey({ columns: [t.userId, t.digest] })],
  },
);
