import { randomUUID } from 'node:crypto';
import { formWith, handIn, pdf } from './hand-in.ts';
import { sendStatement } from './send-statement.ts';
import type { TestApp } from './test-app.ts';

type Server = Pick<TestApp, 'as' | 'database'>;
type Asked = Parameters<ReturnType<TestApp['as']>['release']['register']['mutate']>[0];

/** Somebody asks for a document, a new statement unless told otherwise; answers with the request's id. */
export const askForDocument = async (server: Server, asked: Partial<Asked> = {}): Promise<string> => {
  const documentId = asked.documentId ?? (await sendStatement(server)).id;
  const request = { kind: 'statement', ...asked, documentId } as const;
  return (await server.as('registrar').release.register.mutate(request)).id;
};

/** Somebody asks for a file that an association has handed in. */
export const askForFile = async (server: Server): Promise<string> => {
  const file = pdf(randomUUID());
  return askForDocument(server, {
    kind: 'file',
    documentId: await handIn(server, 'association-editor', { file }),
  });
};

/** A masked copy in place of the file of a request. */
export const maskedCopy = (id: string): FormData => formWith({ id, file: pdf(randomUUID(), 'Maskad.pdf') });

/** Given as it is: of a statement in an association's own name, the name as well. */
export const given = {
  outcome: 'give',
  author: 'shown',
  ground: 'Prövad enligt offentlighets- och sekretesslagen',
  reason: '',
} as const;

/** The authority of the demo's answerer, which shares what the county's municipalities are asked together (B12). */
export const falun = 'kommun-falun';

/** A statement of the demo that concerns it, which it has not asked for. */
export const concerningFalun = async ({ database }: Pick<Server, 'database'>): Promise<string> => {
  const { rows } = await database.pool.query<{ id: string }>(`
    select statement.id from statement join point on point.region_id = statement.region_id and point.id = point_id
    where statement.region_id = 'dalarna' and 'kommunerna-dalarna' = any(principal_ids) and municipality_code is null
    and statement.id not in (select document_id from release) order by 1 limit 1`);
  return rows[0]?.id ?? '';
};

/** The answerer asks for an original and gets it; answers with the request's id. */
export const releasedToFalun = async (server: Server): Promise<string> => {
  const asked = { statementId: await concerningFalun(server), authorityId: falun };
  const { id } = await server.as('answerer').release.ask.mutate(asked);
  await server.as('registrar').release.decide.mutate({ id, ...given });
  return id;
};
