import { beforeAll, describe, expect, it } from 'vitest';
import {
  askForDocument,
  askForFile,
  concerningFalun,
  falun,
  given,
  maskedCopy,
  releasedToFalun,
} from '../testing/ask-for-document.ts';
import { eventsAfter, lastEvent } from '../testing/change-log.ts';
import { sendStatement } from '../testing/send-statement.ts';
import { personWith, refusalOf, testApp, type TestApp, type TestRole } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const registrar = () => server.as('registrar');
const download = (role: TestRole, fields: Record<string, string>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { ...server.cookieOf(role), origin: 'http://localhost' };
  return server.app.request('/api/downloads/release', { method: 'POST', headers, body });
};

const text = 'Ring mig på 070-123 45 67. Läkaren Påhittberg på avdelning 4 lyssnade inte.';
const doctor = {
  from: text.indexOf('Läkaren'),
  to: text.indexOf(' lyssnade'),
  ground: 'third-party',
} as const;
const phone = { from: text.indexOf('070'), to: text.indexOf('. Läk'), ground: 'contact-details' } as const;
const writer = { identity: 'name-not-published', authorName: 'Hemliga Hilda', text } as const;
type Decision = Omit<Parameters<ReturnType<typeof registrar>['release']['decide']['mutate']>[0], 'id'>;
const masked: Decision = {
  outcome: 'give',
  masks: [phone, doctor],
  author: 'masked',
  ground: '25 kap. 1 § OSL',
  reason: '',
};

const requested = async (sent: Parameters<typeof sendStatement>[1] = writer) => {
  const { id: documentId, receipt } = await sendStatement(server, sent);
  return { documentId, receipt, id: await askForDocument(server, { documentId }) };
};

describe('P4 find', () => {
  it('by words, registration number and the code of a receipt, and tells nothing that is not public', async () => {
    const { id, receipt } = await sendStatement(server, { ...writer, text: `${text} Sällsyntord.` });
    for (const words of ['sällsyntord', id, receipt]) {
      const found = await registrar().document.statements.query({ words });
      expect(found.rows.map((row) => row.id)).toEqual([id]);
      expect(found.total).toBe(1);
      expect(JSON.stringify(found)).not.toMatch(/Sällsyntord|Hilda|070-123 45/);
    }
  });

  it('Z1 nobody is found by name, an association is', async () => {
    await sendStatement(server, { ...writer, authorName: 'Namnet Unikson' });
    expect((await registrar().document.statements.query({ words: 'Unikson' })).rows).toEqual([]);
    const { rows } = await registrar().document.statements.query({ words: 'Dalarnas nätverk' });
    expect(rows.length).toBeGreaterThan(0);
  });

  it('by day, both within', async () => {
    const { id } = await sendStatement(server);
    const on = async (from: string, until: string) =>
      (await registrar().document.statements.query({ from, until, words: id })).total;
    expect([await on('2026-09-07', '2026-09-07'), await on('2026-09-08', '2026-09-09')]).toEqual([1, 0]);
  });

  it('files by the association that handed them in', async () => {
    await askForFile(server);
    const { rows } = await registrar().document.files.query({ words: 'attention' });
    expect(rows[0]).toMatchObject({ author: 'Attention Dalarna' });
  });
});

describe('P4 a request', () => {
  it('gets the next number without a gap, also when two come at once, and asks nobody for a name', async () => {
    const [one, two] = await Promise.all([requested(), requested()]);
    const numbers = [one, two].map(({ id }) => Number(id.split('-')[2])).toSorted((a, b) => a - b);
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
    expect(await registrar().release.get.query({ id: one.id })).toMatchObject({
      number: `UTL 2026/${one.id.split('-')[2]}`,
      counterpart: null,
      status: 'open',
      document: { kind: 'statement', author: null, published: null },
    });
  });

  it('B5, Z3 is decided with masks, and the log says what, by which ground, by whom, and never the words', async () => {
    const { id } = await requested();
    const begin = await lastEvent(server.database);
    expect(await registrar().release.decide.mutate({ id, ...masked })).toEqual({ form: 'masked' });
    const [event] = await eventsAfter(server.database, begin);
    expect(event).toMatchObject({
      action: 'release/decide',
      actor: personWith.registrar,
      subject_id: id,
      reason: '25 kap. 1 § OSL',
      data: {
        form: 'masked',
        asker: 'anonymous',
        author: 'masked',
        masked: ['contact-details', 'third-party'],
      },
    });
    expect(JSON.stringify(event)).not.toMatch(/Hilda|070-123 45|Påhittberg/);
  });

  it.each([
    ['a proposal that nobody judged', { masks: [doctor] }, 'masking/proposal-not-answered'],
    ['a name that nobody judged', { author: null }, 'release/author-not-answered'],
    ['no provision', { ground: ' ' }, 'release/ground-missing'],
    ['withheld without a reason', { outcome: 'withhold' as const }, 'release/reason-missing'],
  ])('P4 is not decided with %s', async (_, change, code) => {
    const { id } = await requested();
    expect(await refusalOf(registrar().release.decide.mutate({ id, ...masked, ...change }))).toMatchObject({
      code,
    });
  });
});

describe('P4 the copy', () => {
  const words = async (id: string) => (await download('registrar', { id, format: 'html' })).text();

  it('shows what is given and nothing of what is masked, neither its words nor its length', async () => {
    const { id } = await requested();
    await registrar().release.decide.mutate({ id, ...masked });
    const page = await words(id);
    expect(page).toContain('Ring mig på [kontaktuppgift dold]. [namn dolt] lyssnade inte.');
    expect(page).toContain('25 kap. 1 § OSL');
    expect(page).toContain('kammarrätten');
    expect(page).not.toMatch(/Hilda|070-123 45|Påhittberg/);
  });

  it('is a tagged PDF', async () => {
    const { id } = await requested();
    await registrar().release.decide.mutate({ id, ...masked });
    const answer = await download('administrator', { id });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(bytes).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('given whole holds the words and the name, without a way to appeal', async () => {
    const { id } = await requested({ ...writer, text: 'Bra bemötande.' });
    const whole = { id, outcome: 'give', author: 'shown', ground: '', reason: '' } as const;
    expect(await registrar().release.decide.mutate(whole)).toEqual({ form: 'whole' });
    const page = await words(id);
    expect(page).toMatch(/Hemliga Hilda[\s\S]*Bra bemötande\./);
    expect(page).not.toContain('kammarrätten');
  });

  it('of what is withheld is a notice with the reason and how to appeal, and no word of the document', async () => {
    const { id } = await requested();
    const no = {
      id,
      outcome: 'withhold',
      ground: '25 kap. 1 § OSL',
      reason: 'Allt pekar ut någon.',
    } as const;
    expect(await registrar().release.decide.mutate(no)).toEqual({ form: 'withheld' });
    const page = await words(id);
    expect(page).toMatch(/Allt pekar ut någon\.[\s\S]*kammarrätten/);
    expect(page).not.toMatch(/lyssnade|Hilda/);
  });

  it('Z3 leaves an event each time, and there is none before a decision', async () => {
    const { id } = await requested();
    expect((await download('registrar', { id })).status).toBe(422);
    await registrar().release.decide.mutate({ id, ...masked });
    const begin = await lastEvent(server.database);
    await words(id);
    await words(id);
    const events = await eventsAfter(server.database, begin);
    expect(events.map(({ action, subject_id }) => [action, subject_id])).toEqual([
      ['release/export', id],
      ['release/export', id],
    ]);
  });

  it('of a file is the file, or the masked copy in its place', async () => {
    const whole = await askForFile(server);
    await registrar().release.decide.mutate({ id: whole, ...given, author: null });
    expect((await download('registrar', { id: whole })).headers.get('content-disposition')).toContain(
      'Arsmote.pdf',
    );
    const id = await askForFile(server);
    await registrar().release.attach.mutate(maskedCopy(id));
    expect(await registrar().release.decide.mutate({ id, ...given, author: null })).toEqual({
      form: 'masked',
    });
    expect((await download('registrar', { id })).headers.get('content-disposition')).toContain('Maskad.pdf');
  });

  it('Z6 is neither decided nor taken out without a fresh strong sign-in', async () => {
    const { id } = await requested();
    await server.database.pool.query(`update auth.session set method = 'code' where id = $1`, [
      `session of ${personWith.registrar}`,
    ]);
    expect(await refusalOf(registrar().release.decide.mutate({ id, ...masked }))).toMatchObject({
      code: 'access/step-up',
    });
    expect((await download('registrar', { id })).status).toBe(403);
    await server.database.pool.query(`update auth.session set method = 'demo' where id = $1`, [
      `session of ${personWith.registrar}`,
    ]);
  });
});

describe('B12 between authorities', () => {
  const answerer = () => server.as('answerer');

  it('an answerer asks for one’s own authority only, and only for what concerns it', async () => {
    const statementId = await concerningFalun(server);
    const mora = { statementId, authorityId: 'kommun-mora' };
    expect(await refusalOf(answerer().release.ask.mutate(mora))).toMatchObject({ code: 'access/not-yours' });
    const { id } = await sendStatement(server);
    const unplaced = { statementId: id, authorityId: falun };
    expect(await refusalOf(answerer().release.ask.mutate(unplaced))).toMatchObject({
      code: 'release/does-not-concern',
    });
  });

  it('reads what was released, each time with an event, and nothing before that or of a refusal', async () => {
    const id = await releasedToFalun(server);
    const begin = await lastEvent(server.database);
    const read = await answerer().release.open.mutate({ id });
    expect(read.authorName).toBe('Dalarnas nätverk för psykisk hälsa');
    expect(read.parts).toEqual([
      { kind: 'words', text: expect.stringContaining('utvecklingsgruppen') as string },
    ]);
    expect(await eventsAfter(server.database, begin)).toMatchObject([
      { action: 'release/open', subject_id: id },
    ]);

    const asked = { statementId: await concerningFalun(server), authorityId: falun };
    const { id: waiting } = await answerer().release.ask.mutate(asked);
    expect(await refusalOf(answerer().release.open.mutate({ id: waiting }))).toMatchObject({
      code: 'release/not-decided',
    });
    await registrar().release.decide.mutate({
      id: waiting,
      ...given,
      outcome: 'withhold',
      reason: 'Sekretess',
    });
    expect(await refusalOf(answerer().release.open.mutate({ id: waiting }))).toMatchObject({
      code: 'release/not-decided',
    });
  });

  it('nobody reads what was released to somebody else', async () => {
    const { id } = await requested();
    await registrar().release.decide.mutate({ id, ...masked });
    expect(await refusalOf(answerer().release.open.mutate({ id }))).toMatchObject({
      code: 'access/not-yours',
    });
  });
});

describe('P5 disposal', () => {
  it('waits while a request is open, and for a while after one was masked', async () => {
    const due = async () => (await server.as('administrator').disposal.preview.query()).due;
    const { id: documentId } = await sendStatement(server, writer);
    await server.as('moderator').statement.decline.mutate({ id: documentId, principle: 'advertisement' });
    await server.database.pool.query(`update statement set settled_at = '2019-01-01' where id = $1`, [
      documentId,
    ]);
    const before = await due();
    const id = await askForDocument(server, { documentId });
    expect(await due()).toBe(before - 1);
    await registrar().release.decide.mutate({ id, ...masked });
    expect(await due()).toBe(before - 1);
    await server.database.pool.query(`update release set decided_at = '2026-01-01' where id = $1`, [id]);
    expect(await due()).toBe(before);
  });
});
