import { startOfDay } from '@inflytande/domain/kernel/deadline';
import { addDays, plainDate } from '@inflytande/domain/kernel/plain-date';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventsAfter, lastEvent } from './testing/change-log.ts';
import { openAnswerForm, plan, sendOne } from './testing/consultations.ts';
import { moment } from './testing/moment.ts';
import { newPoint } from './testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from './testing/test-app.ts';

const afterLastDay = startOfDay(addDays(plainDate('2026-10-31'), 1));

let now = moment;
let server: TestApp;
let id: string;
beforeAll(async () => {
  server = await testApp({ now: () => now });
  id = await sendOne(server, { openToAnyone: true });
});
beforeEach(() => {
  now = moment;
});

const anybody = () => server.as('public').openAnswer;
const statementOf = async (clientKey: string) => {
  const { rows } = await server.database.pool.query<{ id: string }>(
    'select * from statement where client_key = $1',
    [clientKey],
  );
  return rows;
};
const answer = async (text: string, to = id) => {
  const form = openAnswerForm(to, text);
  const { receipt } = await anybody().submit.mutate(form);
  return { receipt, id: (await statementOf(form.statement.clientKey))[0]?.id ?? '' };
};

describe('X1 B6 somebody who is not asked answers', () => {
  it('gets one receipt and is one statement, however often the form is sent; the log names nobody', async () => {
    const form = openAnswerForm(id, 'Bygg en ramp till entrén.');
    const last = await lastEvent(server.database);
    const receipts = [];
    for (const role of ['public', 'coordinator', 'public'] as const)
      receipts.push(await server.as(role).openAnswer.submit.mutate(form));
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1);
    expect(await eventsAfter(server.database, last)).toMatchObject([
      { action: 'statement/submit', actor: 'public', data: { consultationId: id } },
    ]);
    expect(await statementOf(form.statement.clientKey)).toMatchObject([
      { consultation_id: id, status: 'received', point_id: null, author_name: null, cycle_year: null },
    ]);
  });

  it('is followed by its code, that tells what it answers', async () => {
    const { receipt } = await answer('Entrén ska ha en bänk.');
    expect(await server.as('public').statement.follow.query({ receipt })).toMatchObject({
      status: 'received',
      consultationId: id,
    });
  });

  it('makes no association one that has answered', async () => {
    const { answered, asked } = await server.as('public').consultation.get.query({ id });
    expect([answered, asked.map((one) => one.answer)]).toEqual([0, ['awaited']]);
  });

  it('K3 not after the last day, and not where only associations are asked', async () => {
    const code = 'consultation/not-open-to-anyone';
    now = afterLastDay - 1;
    expect(await server.as('public').consultation.get.query({ id })).toMatchObject({ anyoneMayAnswer: true });
    now = afterLastDay;
    expect(await refusalOf(answer('För sent.'))).toMatchObject({ code });
    expect(await server.as('public').consultation.get.query({ id })).toMatchObject({
      anyoneMayAnswer: false,
    });
    now = moment;
    expect(await refusalOf(answer('Jag med.', await sendOne(server)))).toMatchObject({ code });
  });

  it('a draft is not there', async () => {
    const draft = await plan(server, { openToAnyone: true });
    const refused = { code: 'consultation/not-found' };
    expect(await refusalOf(answer('Hej.', draft))).toMatchObject(refused);
    expect(await refusalOf(anybody().list.query({ id: draft }))).toMatchObject(refused);
  });
});

describe('B5 X1 what they answered is read before it is shown', () => {
  it('nobody sees it until it is published, and then with its masks and without the name', async () => {
    const to = await sendOne(server, { openToAnyone: true });
    const text = 'Ring Karin på mottagningen om entrén.';
    const form = openAnswerForm(to, text);
    await anybody().submit.mutate({
      ...form,
      statement: { ...form.statement, identity: 'name-not-published', authorName: 'Petra Provsson' },
    });
    const declined = await answer('Köp mina mattor.', to);
    expect((await anybody().list.query({ id: to })).rows).toEqual([]);
    const moderator = server.as('moderator');
    expect(await moderator.openAnswer.standing.query({ id: to })).toEqual({ received: 2, declined: 0 });

    const [sent] = await statementOf(form.statement.clientKey);
    const { pointId } = await moderator.statement.publish.mutate({
      id: sent?.id ?? '',
      place: { newPoint },
      secrecy: 'nobody-recognisable',
      masks: [{ from: 5, to: 10, ground: 'third-party' }],
    });
    await moderator.statement.decline.mutate({ id: declined.id, principle: 'advertisement' });
    const { rows, total } = await anybody().list.query({ id: to });
    expect([total, rows.map(({ authorName, point }) => [authorName, point.id])]).toEqual([
      1,
      [[null, pointId]],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Karin|Provsson|mattor/);
    expect(await moderator.openAnswer.standing.query({ id: to })).toEqual({ received: 0, declined: 1 });

    await moderator.unpublishedStatement.unpublish.mutate({ id: sent?.id ?? '', principle: 'advertisement' });
    expect((await anybody().list.query({ id: to })).rows).toEqual([]);
  });
});

describe('X1 the demo', () => {
  it('has one that is open to anyone, and what was answered to it', async () => {
    const list = await server.as('public').consultation.list.query({});
    expect(list.rows.filter(({ anyoneMayAnswer }) => anyoneMayAnswer).map((row) => row.id)).toContain(
      'samrad-boka-pa-natet-2027',
    );
    expect((await anybody().list.query({ id: 'samrad-boka-pa-natet-2027' })).total).toBe(3);
  });
});
