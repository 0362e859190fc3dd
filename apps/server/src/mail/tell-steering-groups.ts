import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { audiences } from '@inflytande/domain/records/send-out';
import { and, eq, ne } from 'drizzle-orm';
import { body } from '../councils/body.table.ts';
import type { Tx } from '../database/space.ts';
import { enqueue } from './enqueue.ts';
import type { AboutPoint } from './letter-parts.ts';
import { holdersOf } from './recipients.ts';

type Escalated = AboutPoint & {
  readonly regionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** For how many days it has waited at least. */
  readonly days: number;
};

/**
 * Tells those in the region's steering groups that a question has come to them (B3). However many come on a day, each
 * gets one letter that day, with one of them and the way to all.
 */
export const tellSteeringGroups = async (
  tx: Tx,
  { regionId, at, days, ...point }: Escalated,
): Promise<void> => {
  const on = stockholmDate(at);
  const groups = await tx
    .select({ id: body.id })
    .from(body)
    .where(and(eq(body.kind, 'steering-group'), ne(body.status, 'closed')));
  if (groups.length === 0) return;
  const { roles } = audiences.body;
  const people = await holdersOf(tx, { roles, scopeIds: groups.map(({ id }) => id), on });
  await enqueue(tx, {
    regionId,
    at,
    kind: 'question-escalated',
    about: on,
    to: people.map(({ personId, scopeName }) => ({
      personId,
      data: { ...point, days: String(days), body: scopeName },
    })),
  });
};
