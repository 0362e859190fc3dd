import { beforeAll, describe, expect, it } from 'vitest';
import { demoKnown } from '../testing/queries.ts';
import { documentForm, handIn, pdf } from '../testing/hand-in.ts';
import { fromOurPages, refusalOf, testApp, type TestApp, type TestRole } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const { organisationId } = demoKnown;
const foreign = 'org-balans-dalarna';
const year = 2026;
const statusOf = async (document: string, role: TestRole = 'association-editor') => {
  const { documents } = await server.as(role).standingDocument.list.query({ organisationId, year });
  return documents.find((one) => one.document === document);
};
const fetchFile = (role: TestRole, id: string) => {
  const form = new FormData();
  form.append('id', id);
  const headers = { ...server.cookieOf(role), ...fromOurPages };
  return server.app.request('/api/downloads/file', { method: 'POST', body: form, headers });
};

describe('O5 the documents of a year', () => {
  it('are missing until they are handed in, and then wait for the authority', async () => {
    expect(await statusOf('audit-report')).toMatchObject({ status: 'missing', file: null });
    await handIn(server, 'association-editor', { document: 'audit-report' });
    expect(await statusOf('audit-report', 'grants-officer')).toMatchObject({
      status: 'submitted',
      file: { name: 'Årsmöte.pdf' },
    });
    const { rows } = await server.as('grants-officer').standingDocument.waiting.query({});
    expect(rows).toContainEqual(
      expect.objectContaining({
        document: 'audit-report',
        organisation: expect.objectContaining({ id: organisationId }),
      }),
    );
    const list = await server.as('grants-officer').toDo.list.query();
    expect(list).toContainEqual(expect.objectContaining({ kind: 'standing-documents', count: rows.length }));
  });

  it('are rejected with a reason, which goes when the association hands in again', async () => {
    const document = 'activity-report';
    const first = await handIn(server, 'association-editor', { document });
    const seen = { organisationId, year, document, fileId: first } as const;
    const staff = server.as('coordinator').standingDocument;
    expect(await refusalOf(staff.reject.mutate({ ...seen, reason: ' ' }))).toMatchObject({
      code: 'standing/reason-missing',
    });
    await staff.reject.mutate({ ...seen, reason: 'Gäller fel år' });
    expect(await statusOf(document)).toMatchObject({ status: 'rejected', reason: 'Gäller fel år' });
    const second = await handIn(server, 'signatory', { document, file: pdf('Rätt år') });
    expect(await statusOf(document)).toMatchObject({ status: 'submitted', reason: null });
    expect(await refusalOf(staff.approve.mutate(seen))).toMatchObject({ code: 'standing/newer-file' });
    await staff.approve.mutate({ ...seen, fileId: second });
    expect(await statusOf(document)).toMatchObject({ status: 'approved' });
  });

  it('two versions at once: the last one counts, and nothing breaks', async () => {
    const document = 'signatories';
    await Promise.all(
      ['A', 'B'].map((text) => handIn(server, 'association-editor', { document, file: pdf(text) })),
    );
    expect(await statusOf(document)).toMatchObject({ status: 'submitted' });
  });
});

describe('O5 Z4 of another association', () => {
  it('nothing is handed in, listed or fetched', async () => {
    const editor = server.as('association-editor').standingDocument;
    const problem = { code: 'access/not-yours' };
    expect(await refusalOf(editor.submit.mutate(documentForm({ organisationId: foreign })))).toMatchObject(
      problem,
    );
    expect(await refusalOf(editor.list.query({ organisationId: foreign, year }))).toMatchObject(problem);
    const fileId = await handIn(server, 'association-editor', { file: pdf('Eget') });
    await server.database.pool.query('update file set organisation_id = $1 where id = $2', [foreign, fileId]);
    expect((await fetchFile('association-editor', fileId)).status).toBe(403);
    expect((await fetchFile('grants-officer', fileId)).status).toBe(200);
  });
});

describe('a file that was handed in', () => {
  it('comes back as it was, as an attachment of its kind that nobody guesses about', async () => {
    const fileId = await handIn(server, 'association-editor', { file: pdf('Tillbaka', 'Å (1).html') });
    const response = await fetchFile('registrar', fileId);
    expect(await response.text()).toBe('%PDF-1.7\nTillbaka\n%%EOF');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="A (1).pdf"; filename*=UTF-8''%C3%85%20%281%29.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('is nobody else’s to fetch', async () => {
    const fileId = await handIn(server, 'signatory', { file: pdf('Hemlig') });
    for (const role of ['public', 'council-member', 'reader', 'answerer', 'economist'] as const)
      expect((await fetchFile(role, fileId)).status).toBe(403);
    expect((await fetchFile('registrar', 'nothing')).status).toBe(422);
  });
});

describe('how much comes in', () => {
  const send = (role: TestRole, bytes: number, path = 'standingDocument.submit') =>
    server.app.request(`/api/trpc/${path}`, {
      method: 'POST',
      headers: { ...server.cookieOf(role), ...fromOurPages },
      body: documentForm({ file: pdf('x'.repeat(bytes)) }),
    });

  it('a file of some megabytes is taken, one that is too large gets its sentence', async () => {
    expect((await send('association-editor', 5_000_000)).status).toBe(200);
    const large = await send('association-editor', 11_000_000);
    expect(large.status).toBe(422);
    expect(await large.text()).toContain('file/too-large');
    expect((await send('association-editor', 22_000_000)).status).toBe(413);
  });

  it('is little from the public, and everywhere else', async () => {
    expect((await send('public', 300_000)).status).toBe(413);
    expect((await send('association-editor', 300_000, 'statement.submit')).status).toBe(413);
  });
});
