import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { Tx } from '../database/space.ts';
import type { CouncilLetterData } from './council-letters.ts';
import { enqueue } from './enqueue.ts';
import { holdersOf } from './recipients.ts';

type ToStaff = 'representative-withdrawn';
type Told<Kind extends ToStaff> = {
  readonly regionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: Kind;
  readonly about: string;
  readonly of: { readonly bodyId: string; readonly authorityId: string };
  readonly data: CouncilLetterData[Kind];
};

/** Tells those who see to a body: its secretary, and who coordinates at the authority that has it (C4). */
export const tellBodyStaff = async <Kind extends ToStaff>(
  tx: Tx,
  { of, data, ...occasion }: Told<Kind>,
): Promise<void> => {
  const people = await holdersOf(tx, {
    roles: ['council-secretary', 'coordinator'],
    scopeIds: [of.bodyId, of.authorityId],
    on: stockholmDate(occasion.at),
  });
  await enqueue(tx, { ...occasion, to: people.map(({ personId }) => ({ personId, data })) });
};
