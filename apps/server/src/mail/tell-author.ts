import type { DeclinePrinciple } from '@inflytande/domain/feedback/moderation';
import { raisingAssociations, raisingNetworks } from '@inflytande/domain/feedback/raiser';
import type { Statement } from '@inflytande/domain/feedback/statement';
import type { Tx } from '../database/space.ts';
import type { AboutPoint } from './letter-parts.ts';
import { tellAssociations } from './tell-associations.ts';
import { tellMembers } from './tell-members.ts';

/** A statement that a person has read, or with `version` the other words that its author has for it since (B1, B5). */
type Settled = {
  readonly regionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly statement: Pick<Statement, 'id' | 'authorKind' | 'authorId'>;
  readonly version?: number;
};

const occasionOf = ({ regionId, at, statement, version }: Settled) => ({
  regionId,
  at,
  about: version === undefined ? statement.id : `${statement.id} ${version}`,
  associationIds: raisingAssociations([statement]),
});
const wordsOf = ({ version }: Settled) => (version === undefined ? 'first' : 'new');

/**
 * Tells the association that spoke that its words are published, and whether some are masked; of a network its members.
 * Others have their code.
 */
export const tellPublished = async (
  tx: Tx,
  settled: Settled,
  { masked, ...point }: AboutPoint & { readonly masked: boolean },
): Promise<void> => {
  const { associationIds: toldIds, ...occasion } = occasionOf(settled);
  await tellAssociations(tx, {
    ...occasion,
    associationIds: toldIds,
    kind: 'statement-published',
    data: (ours) => ({ ...ours, ...point, words: wordsOf(settled), masked: masked ? 'yes' : 'no' }),
  });
  await tellMembers(tx, {
    ...occasion,
    kind: 'network-published',
    networkIds: raisingNetworks([settled.statement]),
    toldIds,
    data: (ours) => ({ ...ours, ...point }),
  });
};

/** Tells the association that spoke that somebody who reads its words asks something about them; the letter says not what. */
export const tellAsked = (tx: Tx, settled: Settled, questionId: string): Promise<void> =>
  tellAssociations(tx, {
    ...occasionOf(settled),
    about: questionId,
    kind: 'author-asked',
    data: (ours) => ({ ...ours, statementId: settled.statement.id }),
  });

/** Tells the association that spoke that its words are declined, and by which published principle. */
export const tellDeclined = (tx: Tx, settled: Settled, principle: DeclinePrinciple): Promise<void> =>
  tellAssociations(tx, {
    ...occasionOf(settled),
    kind: 'statement-declined',
    data: (ours) => ({ ...ours, statementId: settled.statement.id, words: wordsOf(settled), principle }),
  });

/** Tells the association that spoke that its words are no longer published, and by which published principle (B5). */
export const tellUnpublished = (tx: Tx, settled: Settled, principle: DeclinePrinciple): Promise<void> =>
  tellAssociations(tx, {
    ...occasionOf(settled),
    about: `${settled.statement.id} gone ${settled.at}`,
    kind: 'statement-declined',
    data: (ours) => ({ ...ours, statementId: settled.statement.id, words: 'gone', principle }),
  });
