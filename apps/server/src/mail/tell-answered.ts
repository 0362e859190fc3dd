import type { Answer } from '@inflytande/domain/feedback/answer';
import { raisingAssociations, raisingNetworks } from '@inflytande/domain/feedback/raiser';
import type { Statement } from '@inflytande/domain/feedback/statement';
import type { Tx } from '../database/space.ts';
import { nameOfPrincipal } from '../feedback/answer.store.ts';
import { tellAssociations } from './tell-associations.ts';
import { tellMembers } from './tell-members.ts';

type Answered = {
  readonly regionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly answer: Pick<Answer, 'id' | 'pointId' | 'principalId'>;
  readonly title: string;
  /** What has been said about the point. */
  readonly statements: readonly Pick<Statement, 'authorKind' | 'authorId'>[];
};

/** Tells those who have raised a matter that it was answered: the associations, and the members of the networks (B4). */
export const tellAnswered = async (
  tx: Tx,
  { regionId, at, answer: { id: about, pointId, principalId }, title, statements }: Answered,
): Promise<void> => {
  const principal = await nameOfPrincipal(tx, principalId ?? '');
  const associationIds = raisingAssociations(statements);
  const data = { pointId, title, principal };
  await tellAssociations(tx, {
    regionId,
    at,
    kind: 'statement-answered',
    about,
    associationIds,
    data: (ours) => ({ ...ours, ...data }),
  });
  await tellMembers(tx, {
    regionId,
    at,
    kind: 'network-answered',
    about,
    networkIds: raisingNetworks(statements),
    toldIds: associationIds,
    data: (ours) => ({ ...ours, ...data }),
  });
};
