import { beforeAll, describe, expect, it } from 'vitest';
import { askAbout } from '../testing/raised-commands.ts';
import { raise } from '../testing/raise.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
const reply = 'Det gällde mottagningen i Mora.';
const follow = (receipt: string) => server.as('public').statement.follow.query({ receipt });
const waiting = async (id: string) =>
  (await server.as('moderator').statement.incoming.query({})).rows.find((row) => row.id === id);

describe('B5 the author is asked before anything is published', () => {
  it('whoever has the code reads the question, and those who moderate read the reply', async () => {
    const { id, receipt } = await sendStatement(server);
    await askAbout(server, id);
    const { questions } = await follow(receipt);
    expect(questions).toMatchObject([
      { text: 'Vilken mottagning gäller det?', reply: null, repliedAt: null },
    ]);
    await server.as('public').authorQuestion.replyByReceipt.mutate({ receipt, reply });
    await server.as('public').authorQuestion.replyByReceipt.mutate({ receipt, reply });
    expect((await waiting(id))?.questions).toMatchObject([{ reply }]);
    const other = server
      .as('public')
      .authorQuestion.replyByReceipt.mutate({ receipt, reply: 'Nej, Rättvik' });
    expect(await refusalOf(other)).toMatchObject({ code: 'author-question/already-replied' });
  });

  it('an association replies by its people and is told by letter, without a word of the question', async () => {
    const { id } = await raise(server);
    await askAbout(server, id);
    const { rows } = await server.database.pool.query(
      `select person_id, data::text as data from letter where kind = 'author-asked'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('mottagning');
    await server.as('signatory').authorQuestion.reply.mutate({ statementId: id, reply });
    const own = await server.as('association-editor').ownStatement.get.query({ id });
    expect(own.questions).toMatchObject([{ reply }]);
  });

  it('B6 who replies with a code is not in the log, nor are the words', async () => {
    const { id, receipt } = await sendStatement(server);
    await askAbout(server, id);
    await server.as('reader').authorQuestion.replyByReceipt.mutate({ receipt, reply: 'Kvarnen i Vansbro' });
    const { rows } = await server.database.pool.query<{ actor: string }>(
      `select actor, reason, data::text from domain_event
       where action = 'author-question/reply-by-receipt' and subject_id = $1`,
      [id],
    );
    expect(rows.map(({ actor }) => actor)).toEqual(['public']);
    expect(JSON.stringify(rows)).not.toContain('Kvarnen');
  });

  it('the reply is published nowhere, and nothing is asked or replied afterwards', async () => {
    const { id, receipt } = await sendStatement(server);
    await askAbout(server, id);
    const { pointId } = await server
      .as('moderator')
      .statement.publish.mutate({ id, place: { newPoint }, secrecy: 'no-person-data' });
    const late = server.as('public').authorQuestion.replyByReceipt.mutate({ receipt, reply });
    expect(await refusalOf(late)).toMatchObject({ code: 'statement/already-published' });
    expect(await refusalOf(askAbout(server, id))).toMatchObject({ code: 'statement/already-published' });
    const point = await server.as('public').point.get.query({ id: pointId ?? '' });
    expect(JSON.stringify(point)).not.toContain('Vilken mottagning');
  });
});
