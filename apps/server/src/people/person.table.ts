import { protections } from '@inflytande/domain/people/protected-identity';
import { sql } from 'drizzle-orm';
import { index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { authorityTable } from '../database/region-table.ts';
import { sortKeyColumn } from '../database/sort-key-column.ts';

/**
 * The last day of the last role, consent, appointment or nomination; null while one is open, and for whom there never
 * was one. A nomination that became an appointment lasts as long as that.
 */
const lastTask = sql`(select case when bool_or(task.last is null) then null else max(task.last) end from (
  select role_grant.until as last from role_grant
  where role_grant.region_id = person.region_id and role_grant.person_id = person.id
  union all
  select coalesce(consent.withdrawn_on, consent.until) from consent
  where consent.region_id = person.region_id and consent.person_id = person.id
  union all
  select appointment.until from appointment
  where appointment.region_id = person.region_id and appointment.person_id = person.id
  union all
  select to_char(nomination.settled_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') from nomination
  where nomination.region_id = person.region_id and nomination.person_id = person.id
    and nomination.status <> 'appointed') as task)`;

export const person = authorityTable(
  'person',
  {
    id: text().notNull(),
    name: text().notNull(),
    /** In lower case. Whoever proves to have it is this person: that is the whole link to an account. */
    email: text(),
    protection: text({ enum: protections }).notNull(),
    /** Swedish order on both engines (K7). */
    sortKey: sortKeyColumn().notNull(),
  },
  {
    key: ['id'],
    privacy: {
      persons: 'staff',
      purpose: 'councils',
      about: { id: 'person-id' },
      tells: ['name', 'email', 'protection'],
      withheld: ['sortKey'],
      erasure: { kind: 'row-removed' },
      disposal: [{ of: 'person', countedFrom: lastTask }],
    },
    more: (t) => [index().on(t.regionId, t.sortKey, t.id), uniqueIndex().on(t.regionId, t.email)],
  },
);
