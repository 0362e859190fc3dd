import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, eventsAfter, lastEvent } from '../testing/change-log.ts';
import { moment } from '../testing/moment.ts';
import { sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const rowOf = async (id: string) =>
  (await server.database.pool.query<Record<string, unknown>>('select * from statement where id = $1', [id]))
    .rows[0];

describe('B6 the level of identity', () => {
  it.each([
    ['own-name', 'Attention Dalarna', 'association'],
    ['name-not-published', 'Petra Provsson', 'individual'],
  ] as const)('%s keeps the name as given', async (identity, authorName, authorKind) => {
    const { id } = await sendStatement(server, { identity, authorName });
    expect(await rowOf(id)).toMatchObject({ identity, author_name: authorName, author_kind: authorKind });
  });

  it('anonymous keeps no name, even if one was typed', async () => {
    const name = 'Hemliga Hilda Hemligsson';
    const { id } = await sendStatement(server, { identity: 'anonymous', authorName: name });
    expect(await rowOf(id)).toMatchObject({
      identity: 'anonymous',
      author_name: null,
      author_kind: 'individual',
    });
    expect(await contents(server.database)).not.toContain('Hemligsson');
  });

  it.each([
    ['own-name', 'statement/organisation-name-missing'],
    ['name-not-published', 'statement/name-missing'],
  ] as const)('%s without a name is refused', async (identity, code) => {
    expect(await refusalOf(sendStatement(server, { identity }))).toEqual({ code, path: 'authorName' });
  });

  it('staff who write as anyone does are not named by the log', async () => {
    const last = await lastEvent(server.database);
    await server.as('coordinator').statement.submit.mutate({
      clientKey: randomUUID(),
      text: 'Skrivet av någon som råkar vara inloggad',
      identity: 'anonymous',
    });
    expect(await eventsAfter(server.database, last)).toMatchObject([
      { action: 'statement/submit', actor: 'public' },
    ]);
  });

  it('nothing about the machine of the one who wrote is kept', async () => {
    const clientKey = randomUUID();
    await server.app.request('/api/trpc/statement.submit', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': '203.0.113.77',
        'user-agent': 'Particular/1.0',
      },
      body: JSON.stringify({ clientKey, text: 'Hej från en viss dator', identity: 'anonymous' }),
    });
    const kept = await contents(server.database);
    expect(kept).toContain('Hej från en viss dator');
    expect(kept).not.toContain('203.0.113.77');
    expect(kept).not.toContain('Particular');
  });
});

describe('B5 on receipt', () => {
  it.each([
    'Åäö – ”citat” och 𝒳 😀',
    'Rad ett\n\n  indragen rad\ttabb',
    'é sammansatt och e\u0301 isär',
    "<b>inte</b> &amp; \\n %s $1 '; drop table statement; --",
  ])('the text is kept byte by byte: %j', async (text) => {
    const { id } = await sendStatement(server, { text });
    expect(await rowOf(id)).toMatchObject({ text, wording: 'verbatim', status: 'received', point_id: null });
  });

  it('it is registered with its moment, owned by the region’s board, and waits', async () => {
    const { id } = await sendStatement(server);
    expect(await rowOf(id)).toMatchObject({
      region_id: 'dalarna',
      authority_id: 'region-dalarna',
      received_at: new Date(moment),
      said_at: '2026-09-07',
      settled_at: null,
    });
  });

  it('what the writer proposed is kept beside it', async () => {
    const { id } = await sendStatement(server, {
      joinPointId: 'T04-01',
      themeId: 'T04',
      principalId: 'kommun-falun',
      municipalityCode: '2080',
      kind: 'praise',
    });
    expect(await rowOf(id)).toMatchObject({
      theme_id: 'T04',
      proposal: {
        joinPointId: 'T04-01',
        principalId: 'kommun-falun',
        municipalityCode: '2080',
        kind: 'praise',
      },
    });
  });

  it.each(['joinPointId', 'themeId', 'principalId', 'municipalityCode'] as const)(
    'a %s that does not exist is refused and nothing is kept',
    async (field) => {
      const before = await contents(server.database);
      const refusal = await refusalOf(sendStatement(server, { [field]: 'no-such' }));
      expect(refusal).toEqual({ code: 'statement/choice-unknown', path: field });
      expect(await contents(server.database)).toBe(before);
    },
  );

  it('signs of acute danger are kept, for the item to be urgent', async () => {
    const { id } = await sendStatement(server, { text: 'Ingen svarar. Jag vill inte leva längre.' });
    const row = await rowOf(id);
    expect(row?.['crisis_signs']).not.toEqual([]);
  });
});

describe('B6 the receipt', () => {
  it('is stored nowhere', async () => {
    const { receipt } = await sendStatement(server);
    expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const kept = await contents(server.database);
    expect(kept).not.toContain(receipt);
    expect(kept).not.toContain(receipt.replaceAll('-', ''));
  });

  it('the same form sent again: same receipt, one statement, one event', async () => {
    const form = { clientKey: randomUUID(), text: 'En enda gång', identity: 'anonymous' } as const;
    const last = await lastEvent(server.database);
    const receipts = [];
    for (let times = 0; times < 3; times += 1)
      receipts.push(await server.as('public').statement.submit.mutate(form));
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1);
    expect(await eventsAfter(server.database, last)).toHaveLength(1);
    const { rows } = await server.database.pool.query('select 1 from statement where client_key = $1', [
      form.clientKey,
    ]);
    expect(rows).toHaveLength(1);
  });

  it.each([1, 2, 3, 4])('a nervous thumb: the same form five times at once (%i)', async () => {
    const form = { clientKey: randomUUID(), text: 'Fem gånger på en gång', identity: 'anonymous' } as const;
    // Connections are at hand, so that the five meet.
    await Promise.all(Array.from({ length: 5 }, () => server.as('public').region.get.query()));
    const last = await lastEvent(server.database);
    const receipts = await Promise.all(
      Array.from({ length: 5 }, () => server.as('public').statement.submit.mutate(form)),
    );
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1);
    expect(await eventsAfter(server.database, last)).toHaveLength(1);
  });

  it('a key that was used for another text is refused, and the first text stays', async () => {
    const clientKey = randomUUID();
    const { id } = await sendStatement(server, { clientKey, text: 'Den första' });
    const refusal = await refusalOf(sendStatement(server, { clientKey, text: 'Den andra' }));
    expect(refusal).toMatchObject({ code: 'statement/key-used' });
    expect(await rowOf(id)).toMatchObject({ text: 'Den första' });
  });
});

describe('B6 following by the code', () => {
  it('tells the status and the moment, never the text or a name', async () => {
    const text = 'Ordagrann hemlighet om mottagningen';
    const { receipt } = await sendStatement(server, {
      text,
      identity: 'name-not-published',
      authorName: 'Namnet Namnsson',
    });
    const followed = await server.as('public').statement.follow.query({ receipt });
    expect(followed).toEqual({
      status: 'received',
      receivedAt: new Date(moment).toISOString(),
      settledAt: null,
      point: null,
      declinePrinciple: null,
      masked: false,
      questions: [],
      forwardings: [],
      consultationId: null,
      answers: [],
      promises: [],
      mayJudge: false,
      mayRevise: true,
      verdict: null,
      versions: [],
      // Ten working days from a Monday (B3).
      replyDue: '2026-09-21',
      replyIsLate: false,
    });
    expect(JSON.stringify(followed)).not.toMatch(/hemlighet|Namnsson/);
  });

  it('reads the code as people type it', async () => {
    const { receipt } = await sendStatement(server);
    const typed = ` ${receipt.toLowerCase().replaceAll('-', ' ')} `;
    expect(await server.as('public').statement.follow.query({ receipt: typed })).toMatchObject({
      status: 'received',
    });
  });

  it.each([
    ['', 'receipt/empty'],
    ['K7Q9', 'receipt/wrong-length'],
    ['0000-0000-0000', 'receipt/not-found'],
  ])('%j is refused with %s', async (receipt, code) => {
    const refusal = await refusalOf(server.as('public').statement.follow.query({ receipt }));
    expect(refusal).toMatchObject({ code });
  });
});
