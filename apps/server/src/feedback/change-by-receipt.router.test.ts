import { beforeAll, describe, expect, it } from 'vitest';
import { raise } from '../testing/raise.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const own = () => server.as('public').ownStatement;
const follow = (receipt: string) => server.as('public').statement.follow.query({ receipt });
const publish = (id: string) =>
  server.as('moderator').statement.publish.mutate({
    id,
    place: { newPoint },
    secrecy: 'no-person-data',
    masks: [],
    shownProposals: [],
  });
const incoming = async (id: string) =>
  (await server.as('moderator').statement.incoming.query({})).rows.find((row) => row.id === id);
const eventsOf = async (id: string, action: string) =>
  (
    await server.database.pool.query(
      'select actor, reason from domain_event where subject_id = $1 and action = $2',
      [id, action],
    )
  ).rows;

const first = 'Det är svårt att komma fram på telefon.';
const second = 'Det går inte att komma fram på telefon före klockan tio.';

describe('B1 whoever holds a code says it in other words', () => {
  it('a new version that waits; what is published stays until it is read', async () => {
    const { id, receipt } = await sendStatement(server, { text: first });
    const { pointId } = await publish(id);
    expect(await own().reviseByReceipt.mutate({ receipt, text: second })).toEqual({
      version: 2,
      urgent: false,
    });
    const shown = async () =>
      JSON.stringify(await server.as('public').point.get.query({ id: pointId ?? '' }));
    expect(await shown()).toContain(first);
    expect(await shown()).not.toContain(second);
    expect(await incoming(id)).toMatchObject({ text: second, version: 2, status: 'published' });
    await server.as('moderator').statementVersion.publish.mutate({
      id,
      version: 2,
      secrecy: 'no-person-data',
      masks: [],
      shownProposals: [],
    });
    expect(await shown()).toContain(second);
    expect(await eventsOf(id, 'statement/revise-by-receipt')).toEqual([{ actor: 'public', reason: null }]);
  });

  it('B6 the code opens that new words were sent and what became of them, never the words', async () => {
    const { receipt } = await sendStatement(server, { text: first });
    await own().reviseByReceipt.mutate({ receipt, text: second });
    const followed = await follow(receipt);
    expect(followed).toMatchObject({ versions: [{ version: 2, status: 'received' }], mayRevise: true });
    expect(JSON.stringify(followed)).not.toContain(first);
    expect(JSON.stringify(followed)).not.toContain(second);
  });

  it('B5 signs of danger in the new words make it urgent', async () => {
    const { id, receipt } = await sendStatement(server, { text: first });
    const text = 'Ingen svarar. Jag vill inte leva längre.';
    expect(await own().reviseByReceipt.mutate({ receipt, text })).toMatchObject({ urgent: true });
    expect((await incoming(id))?.urgent).toBe(true);
  });

  it('B6 a signed-in holder is not named', async () => {
    const { id, receipt } = await sendStatement(server);
    await server.as('reader').ownStatement.reviseByReceipt.mutate({ receipt, text: second });
    expect(await eventsOf(id, 'statement/revise-by-receipt')).toEqual([{ actor: 'public', reason: null }]);
  });
});

describe('B1 whoever holds a code takes it back', () => {
  it('it is shown no more and kept, and nothing more can be said or judged', async () => {
    const { id, receipt } = await sendStatement(server, { text: first });
    const { pointId } = await publish(id);
    await own().takeBackByReceipt.mutate({ receipt });
    expect(JSON.stringify(await server.as('public').point.get.query({ id: pointId ?? '' }))).not.toContain(
      first,
    );
    expect(await follow(receipt)).toMatchObject({ status: 'withdrawn', mayRevise: false, mayJudge: false });
    const { rows } = await server.database.pool.query('select text from statement where id = $1', [id]);
    expect(rows).toEqual([{ text: first }]);
    // One after the other: a refusal that nobody waits for yet ends the whole run.
    for (const again of [
      () => own().takeBackByReceipt.mutate({ receipt }),
      () => own().reviseByReceipt.mutate({ receipt, text: second }),
    ])
      expect(await refusalOf(again())).toMatchObject({ code: 'statement/already-withdrawn' });
  });

  it('what is not read yet leaves the queue', async () => {
    const { id, receipt } = await sendStatement(server);
    expect(await incoming(id)).toBeDefined();
    await own().takeBackByReceipt.mutate({ receipt });
    expect(await incoming(id)).toBeUndefined();
  });

  it('nobody with a code that is unknown, or of what an association said in its own name', async () => {
    const { id } = await raise(server);
    expect(await refusalOf(own().takeBackByReceipt.mutate({ receipt: '0000-0000-0000' }))).toMatchObject({
      code: 'receipt/not-found',
    });
    expect(
      await refusalOf(server.as('public').ownStatement.takeBack.mutate({ id, reason: 'Av illvilja' })),
    ).toMatchObject({ code: 'access/not-allowed' });
  });
});
