import { fileKinds, type FileKind } from '@inflytande/domain/kernel/file';
import { customType, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** What somebody has handed in, with its content (decision 0016). Never changed: another version is another file. */
export const file = authorityTable(
  'file',
  {
    id: text().notNull(),
    /** Whose it is: an association's, or else the person's who handed it in. */
    organisationId: text(),
    personId: text(),
    name: text().notNull(),
    kind: text({ enum: Object.keys(fileKinds) as [FileKind, ...FileKind[]] }).notNull(),
    /** Bytes. */
    size: integer().notNull(),
    /** In hexadecimal digits. */
    sha256: text().notNull(),
    content: bytes().notNull(),
    receivedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'authors',
      purpose: 'grants',
      about: { personId: 'person-id' },
      tells: ['name'],
      withheld: ['content', 'sha256'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'handed-in-document', countedFrom: 'receivedAt' }],
    },
  },
);
