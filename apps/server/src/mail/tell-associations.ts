import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { audiences } from '@inflytande/domain/records/send-out';
import type { Tx } from '../database/space.ts';
import type { AssociationLetterData } from './association-letters.ts';
import type { Ours } from './our-letter.ts';
import type { ConsultationLetterData } from './consultation-letters.ts';
import type { CouncilLetterData } from './council-letters.ts';
import { enqueue } from './enqueue.ts';
import type { LetterData } from './letter-words.ts';
import type { ProgrammeLetterData } from './programme-letters.ts';
import type { NetworkLetterData } from './network-letters.ts';
import { holdersOf } from './recipients.ts';

type ToAssociations =
  | keyof AssociationLetterData
  | keyof ConsultationLetterData
  | Exclude<
      keyof CouncilLetterData,
      'appointed' | 'appointment-ended' | 'nominated' | 'representative-withdrawn'
    >
  | keyof ProgrammeLetterData
  | Exclude<keyof NetworkLetterData, 'question-escalated'>;
type Told<Kind extends ToAssociations> = {
  readonly regionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: Kind;
  /** What it is about: nobody gets a second letter of the kind about it. */
  readonly about: string;
  readonly associationIds: readonly string[];
  /** Who did it, where it is one of them: they know. */
  readonly except?: string | null;
  readonly data: (ours: Ours) => LetterData[Kind];
};

/**
 * Tells those who act for these associations today what became of the associations' words (B4, B5) or of what they were asked (X1), in the transaction
 * that brought it about. One who acts for several gets one letter; nobody with protected identity gets any (Z5).
 */
export const tellAssociations = async <Kind extends ToAssociations>(
  tx: Tx,
  { associationIds, except = null, data, ...occasion }: Told<Kind>,
): Promise<void> => {
  if (associationIds.length === 0) return;
  const { roles } = audiences.associations;
  const people = await holdersOf(tx, { roles, scopeIds: associationIds, on: stockholmDate(occasion.at) });
  const to = people
    .filter(({ personId }) => personId !== except)
    .map(({ personId, scopeId, scopeName }) => ({
      personId,
      data: data({ associationId: scopeId, association: scopeName }),
    }));
  await enqueue(tx, { ...occasion, to });
};
