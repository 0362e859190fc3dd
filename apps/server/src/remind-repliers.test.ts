import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOutbox } from './mail/outbox.ts';
import { remindRepliers } from './remind-repliers.ts';
import { moment } from './testing/moment.ts';
import { sendStatement } from './testing/send-statement.ts';
import { signEveryoneIn } from './testing/sessions.ts';
import { personWith, testApp, type TestApp } from './testing/test-app.ts';

const day = 86_400_000;
let now = moment;
let server: TestApp;
let repliers: string[] = [];
const run = () => remindRepliers(server.services, ['dalarna']);
const query = (text: string, values: unknown[] = []) => server.database.pool.query(text, values);
beforeAll(async () => {
  server = await testApp({ now: () => now });
  const { rows } = await query(
    `select distinct person_id as id from role_grant where role in ('moderator', 'coordinator')
    and scope_id = 'region-dalarna' and "from" <= '2026-09-07' and ("until" is null or "until" >= '2026-09-30')`,
  );
  repliers = (rows as { id: string }[]).map(({ id }) => id).toSorted();
});
beforeEach(async () => {
  now = moment;
  await query(`delete from statement where status = 'received'`);
  await query(`delete from letter where kind = 'first-reply-due'`);
  await query(`delete from domain_event where action = 'letter/remind'`);
});

const reminders = async () =>
  (await query(`select about, person_id, data from letter where kind = 'first-reply-due' order by person_id`))
    .rows as { about: string; person_id: string; data: { count: string } }[];

/* Received on Monday 7 September 2026; ten working days later is Monday the 21st, two before that Thursday the 17th. */
describe('B3 those who may reply are reminded of what individuals wait for', () => {
  it('two working days before, once, all of a day in one letter that shows where they stand', async () => {
    await sendStatement(server);
    await sendStatement(server);
    now = moment + 9 * day;
    await run();
    expect(await reminders()).toEqual([]);
    now = moment + 10 * day;
    await run();
    const sent = await reminders();
    expect(sent.map(({ person_id: id }) => id)).toEqual(repliers);
    expect(repliers).toEqual(expect.arrayContaining([personWith.moderator, personWith.coordinator]));
    expect(sent.map(({ data }) => data.count)).toEqual(repliers.map(() => '2'));
    now = moment + 20 * day;
    await run();
    expect(await reminders()).toHaveLength(repliers.length);
    await openOutbox(server.services, ['dalarna']).carryAll();
    const text = server.services.mail.latest().map((letter) => letter.text);
    expect(text.join('')).toContain('2 synpunkter från enskilda väntar på ett första svar');
    expect(text.join('')).toContain('21 september 2026');
    expect(text.join('')).toContain('/admin/inkomna?svar=vantar');
  });

  it('not of what has a first reply: asked, declined or sent on', async () => {
    const [asked, declined, sentOn] = [
      await sendStatement(server),
      await sendStatement(server),
      await sendStatement(server, { ownCare: 'ivo' }),
    ];
    const moderator = server.as('moderator');
    await moderator.authorQuestion.ask.mutate({ statementId: asked.id, text: 'Vilken mottagning?' });
    await moderator.statement.decline.mutate({ id: declined.id, principle: 'advertisement' });
    await moderator.forwarding.note.mutate({ statementId: sentOn.id, to: 'ivo' });
    now = moment + 15 * day;
    await run();
    expect(await reminders()).toEqual([]);
  });

  it('three processes at the same time send one each, and leave one event', async () => {
    await sendStatement(server);
    now = moment + 15 * day;
    await Promise.all([run(), run(), run()]);
    expect(await reminders()).toHaveLength(repliers.length);
    const { rows } = await query(
      `select actor, subject_id, data from domain_event where action = 'letter/remind'`,
    );
    expect(rows).toEqual([
      {
        actor: 'system',
        subject_id: 'region-dalarna',
        data: { due: '2026-09-21', statements: 1, letters: repliers.length },
      },
    ]);
  });
});

describe('B3 what waits for a first reply, and until when', () => {
  const waits = async () =>
    (await server.as('moderator').toDo.list.query()).find(({ kind }) => kind === 'first-replies');
  const rows = async () =>
    (await server.as('moderator').statement.incoming.query({ awaited: true })).rows.map(
      ({ id, replyDue, replyIsLate }) => [id, replyDue, replyIsLate],
    );

  it('stands with its last day in what is to do, in the queue and where its author looks', async () => {
    const { id, receipt } = await sendStatement(server);
    const follow = () => server.as('public').statement.follow.query({ receipt });
    expect(await waits()).toMatchObject({ count: 1, late: 0, due: '2026-09-21' });
    expect(await rows()).toEqual([[id, '2026-09-21', false]]);
    expect(await follow()).toMatchObject({ replyDue: '2026-09-21', replyIsLate: false });
    now = moment + 15 * day;
    await signEveryoneIn(server.database, now);
    expect(await waits()).toMatchObject({ count: 1, late: 1 });
    expect(await rows()).toEqual([[id, '2026-09-21', true]]);
    expect(await follow()).toMatchObject({ replyIsLate: true });
    await server.as('moderator').authorQuestion.ask.mutate({ statementId: id, text: 'Vilken mottagning?' });
    expect(await waits()).toBeUndefined();
    expect(await rows()).toEqual([]);
    expect(await follow()).toMatchObject({ replyDue: null });
  });

  it('by the days that the region has set for the day it came', async () => {
    now = Date.parse('2026-09-01T08:00:00Z');
    await signEveryoneIn(server.database, now);
    await server.as('administrator').setting.change.mutate({
      key: 'answer/individual-working-days',
      value: 5,
      from: '2026-09-01',
      source: 'RS',
      reason: 'Prov',
    });
    now = moment;
    await signEveryoneIn(server.database, now);
    const { id } = await sendStatement(server);
    expect(await rows()).toEqual([[id, '2026-09-14', false]]);
    await query(`delete from setting where key = 'answer/individual-working-days'`);
  });
});
