import { and, eq, inArray } from 'drizzle-orm';
import { body } from '../councils/body.table.ts';
import type { Tx } from '../database/space.ts';
import { isLatest, membership } from '../organisations/membership.table.ts';
import type { Ours } from './our-letter.ts';
import type { LetterData } from './letter-words.ts';
import { tellAssociations } from './tell-associations.ts';

type ToMembers = 'network-published' | 'network-answered';
type Told<Kind extends ToMembers> = {
  readonly regionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: Kind;
  readonly about: string;
  readonly networkIds: readonly string[];
  /** Associations that are told already, as they said it themselves. */
  readonly toldIds: readonly string[];
  readonly data: (ours: Ours & { readonly network: string }) => LetterData[Kind];
};

/** Who was in these networks in the latest year that is known of each, with the network's name (O4). */
const membersOf = (tx: Tx, networkIds: readonly string[]) =>
  tx
    .select({ organisationId: membership.organisationId, network: body.name })
    .from(membership)
    .innerJoin(body, and(eq(body.regionId, membership.regionId), eq(body.id, membership.bodyId)))
    .where(and(inArray(membership.bodyId, [...networkIds]), isLatest))
    .orderBy(body.id);

/**
 * Tells the associations in a network what became of what it raised (B4, B5), in the transaction that brought it about.
 * One that is in several of the networks is told by the first; whoever acts for several associations gets one letter.
 */
export const tellMembers = async <Kind extends ToMembers>(
  tx: Tx,
  { networkIds, toldIds, data, ...occasion }: Told<Kind>,
): Promise<void> => {
  if (networkIds.length === 0) return;
  const members = await membersOf(tx, networkIds);
  const networks = new Map(
    members.toReversed().map(({ organisationId, network }) => [organisationId, network]),
  );
  for (const id of toldIds) networks.delete(id);
  await tellAssociations<Kind>(tx, {
    ...occasion,
    associationIds: [...networks.keys()],
    data: (ours) => data({ ...ours, network: networks.get(ours.associationId) ?? '' }),
  });
};
