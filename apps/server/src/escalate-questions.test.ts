import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { escalateQuestions } from './escalate-questions.ts';
import { answerTo, raise } from './testing/answered.ts';
import { moment } from './testing/moment.ts';
import { signEveryoneIn } from './testing/sessions.ts';
import { testApp, type TestApp } from './testing/test-app.ts';

const day = 86_400_000;
let now = moment;
let server: TestApp;
const run = () => escalateQuestions(server.services, ['dalarna']);
beforeAll(async () => {
  server = await testApp({ now: () => now });
});
beforeEach(() => {
  now = moment;
});

const stands = async (pointId: string) =>
  (await server.as('public').point.get.query({ id: pointId })).escalatedAt;
const listed = async () => (await server.as('council-secretary').question.forMeeting.query()).rows;
const eventsOf = async (pointId: string) =>
  (
    await server.database.pool.query(
      `select actor, at, data from domain_event where action = 'question/escalate' and subject_id = $1`,
      [pointId],
    )
  ).rows;

describe('B3 what has waited for 120 days is taken to the steering group', () => {
  it('not a day before, then once, as a dated event that everybody can see', async () => {
    const { pointId } = await raise(server);
    now = moment + 119 * day;
    await run();
    expect(await stands(pointId)).toBeNull();
    now = moment + 120 * day;
    await run();
    const at = now;
    expect(await stands(pointId)).toBe(at);
    now += 30 * day;
    await Promise.all([run(), run()]);
    expect(await stands(pointId)).toBe(at);
    expect(await eventsOf(pointId)).toEqual([
      { actor: 'system', at: new Date(at), data: { since: '2026-09-07', days: 120 } },
    ]);
  });

  it('by the region’s own days, from the day on which they apply', async () => {
    const { pointId } = await raise(server);
    now = moment + 30 * day;
    await signEveryoneIn(server.database, now);
    await server.as('administrator').setting.change.mutate({
      key: 'answer/escalation-days',
      value: 31,
      source: 'RS 2026/12',
      from: '2026-10-01',
      reason: 'Kortare väntan',
    });
    await run();
    expect(await stands(pointId)).toBeNull();
    now += day;
    await run();
    expect(await stands(pointId)).toBe(now);
    await server.database.pool.query(`delete from setting where key = 'answer/escalation-days'`);
  });

  it('no longer stands there once it is answered; what happened remains', async () => {
    const { pointId } = await raise(server);
    now = moment + 120 * day;
    await run();
    expect((await listed()).map(({ id }) => id)).toContain(pointId);
    await server.as('coordinator').answer.give.mutate(answerTo(pointId, { kind: 'inform', due: null }));
    expect(await stands(pointId)).toBeNull();
    expect((await listed()).map(({ id }) => id)).not.toContain(pointId);
    expect(await eventsOf(pointId)).toHaveLength(1);
  });

  it('what was answered in time never is', async () => {
    const { pointId } = await raise(server);
    await server.as('coordinator').answer.give.mutate(answerTo(pointId, { kind: 'inform', due: null }));
    now = moment + 500 * day;
    await run();
    expect(await eventsOf(pointId)).toEqual([]);
  });
});

it('B3 for the next meeting: what was taken there first, then what has waited longest, each with who should answer', async () => {
  const { pointId: young } = await raise(server);
  const rows = await listed();
  const { total, escalationDays } = await server.as('coordinator').question.forMeeting.query();
  expect(rows).toHaveLength(total);
  expect(escalationDays).toEqual({ value: 120, isDefault: true });
  for (const row of rows)
    expect(row).toMatchObject({ status: 'unanswered', waitingSince: expect.any(String) });
  const places = rows.map(
    ({ escalatedAt, waitingSince }) => `${escalatedAt === null ? 1 : 0} ${waitingSince ?? ''}`,
  );
  expect(places).toEqual(places.toSorted());
  expect(new Set(places.map(([first]) => first))).toEqual(new Set(['0', '1']));
  expect(rows.find(({ id }) => id === young)).toMatchObject({
    escalatedAt: null,
    waitingDays: 0,
    principalNames: ['Region Dalarna'],
  });
});
