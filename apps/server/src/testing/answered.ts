import { randomUUID } from 'node:crypto';
import { demoKnown } from './queries.ts';
import { newPoint, sendStatement } from './send-statement.ts';
import type { TestApp } from './test-app.ts';

type Server = Pick<TestApp, 'as' | 'database'>;

/** Words that no other test writes. */
const fresh = () => randomUUID().replaceAll(/\d/g, '');

/** An answer of the region to a point, with words of its own; a promise unless told otherwise. */
export const answerTo = (
  pointId: string,
  given: { readonly kind?: 'inform' | 'promise' | 'refuse' | 'done'; readonly due?: string | null } = {},
) => {
  const { kind = 'promise', due = '2027-03-31' } = given;
  const text = `Vi utbildar all personal på mottagningen ${fresh()}.`;
  return { pointId, principalId: 'region-dalarna', kind, text, due };
};

/** A statement that was sent and published as a point of its own, addressed to the region and sent to it. */
export const raise = async (
  server: Server,
  sent: Parameters<typeof sendStatement>[1] & { readonly organisationId?: string } = {},
): Promise<{ pointId: string; receipt: string; statementId: string }> => {
  const { organisationId = null, ...form } = sent;
  const { id, receipt } = await sendStatement(server, form);
  const { statement, point } = server.as('moderator');
  const place = { newPoint: { ...newPoint, title: `Bemötande ${fresh()}` } };
  const { pointId } = await statement.publish.mutate({
    id,
    place,
    secrecy: 'no-person-data',
    organisationId,
  });
  if (pointId === null) throw new Error('The statement got no point');
  const { principalIds, principalCertain } = newPoint;
  await point.address.mutate({ pointId, principalIds, principalCertain, send: true });
  return { pointId, receipt, statementId: id };
};

/** A point that the association of the demo's editor and signatory has raised. */
export const raiseAsAssociation = (server: Server) =>
  raise(server, {
    identity: 'own-name',
    authorName: 'Attention Dalarna',
    organisationId: demoKnown.organisationId,
  });

/** Two points that a person has judged to be one matter. */
export const twoOfAKind = async (server: Server) => ({
  pointId: (await raise(server)).pointId,
  intoId: (await raise(server)).pointId,
  reason: 'Båda gäller bemötandet i receptionen',
});

/** The same, merged. */
export const mergeTwo = async (server: Server) => {
  const two = await twoOfAKind(server);
  return { ...two, ...(await server.as('moderator').pointMerge.merge.mutate(two)) };
};

/** A statement that was published and is no more. */
export const unpublish = async (server: Server): Promise<string> => {
  const { statementId: id } = await raise(server);
  await server
    .as('moderator')
    .unpublishedStatement.unpublish.mutate({ id, principle: 'identifies-third-party' });
  return id;
};

/** The region promises something, and the promise has the answer's id. */
export const promise = async (server: Server, pointId: string): Promise<string> =>
  (await server.as('coordinator').answer.give.mutate(answerTo(pointId))).id;

/** The association's editor proposes what it says of a point that was answered. */
export const proposeVerdict = async (server: Server, verdict: 'solved' | 'not' = 'solved') => {
  const { pointId } = await raiseAsAssociation(server);
  await promise(server, pointId);
  const { organisationId } = demoKnown;
  const proposal = { pointId, organisationId, verdict, note: '' };
  const { id } = await server.as('association-editor').verdictProposal.propose.mutate(proposal);
  return { id, pointId };
};
