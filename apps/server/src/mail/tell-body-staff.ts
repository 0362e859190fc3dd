import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { Tx } from '../database/space.ts';
import type { CouncilLetterData } from './council-letters.ts';
import { enqueue } from './enqueue.ts';
import { holdersOf } from './recipients.ts';

type Told = {
  readonly regionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: 'representative-withdrawn';
  readonly about: string;
  readonly of: { readonly bodyId: string; readonly authorityId: string };
  readonly data: CouncilLetterData['representative-withdrawn'];
};

/** Tells those who see to a body: its secretary, and who coordinates at the authority that has it (C4). */
export const tellBodyStaff = async (tx: Tx, { of, data, ...occasion }: Told): Promise<void> => {
  const people = await holdersOf(tx, {
    roles: ['council-secretary', 'coordinator'],
    scopeIds: [of.bodyId, of.authorityId],
    on: stockholmDate(occasion.at),
  });
  await enqueue(tx, { ...occasion, to: people.map(({ personId }) => ({ personId, data })) });
};
