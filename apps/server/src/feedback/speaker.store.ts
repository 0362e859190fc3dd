import type { TakenDownAuthor } from '@inflytande/domain/feedback/take-down';
import { and, eq, type SQL } from 'drizzle-orm';
import { body } from '../councils/body.table.ts';
import type { Tx } from '../database/space.ts';
import { organisation } from '../organisations/organisation.table.ts';

type Speaker = { readonly id: string; readonly name: string };

const ofTable = async (
  tx: Tx,
  table: typeof body | typeof organisation,
  where: SQL | undefined,
): Promise<Speaker | null> =>
  (await tx.select({ id: table.id, name: table.name }).from(table).where(where).limit(1))[0] ?? null;

/** Where the register keeps each kind of those who may speak; one person is kept nowhere. */
const speakers = {
  individual: null,
  association: (tx, id) => ofTable(tx, organisation, eq(organisation.id, id)),
  council: (tx, id) => ofTable(tx, body, and(eq(body.id, id), eq(body.kind, 'council'))),
  network: (tx, id) => ofTable(tx, body, and(eq(body.id, id), eq(body.kind, 'network'))),
} as const satisfies Record<TakenDownAuthor, null | ((tx: Tx, id: string) => Promise<Speaker | null>)>;

/** Who spoke, as the register has it (B1). */
export const findSpeaker = (tx: Tx, kind: TakenDownAuthor, id: string | null): Promise<Speaker | null> =>
  id === null ? Promise.resolve(null) : (speakers[kind]?.(tx, id) ?? Promise.resolve(null));
