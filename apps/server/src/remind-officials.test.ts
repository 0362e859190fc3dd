import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOutbox } from './mail/outbox.ts';
import { remindOfficials } from './remind-officials.ts';
import { caseAnswerForm, putCase } from './testing/case-commands.ts';
import { moment } from './testing/moment.ts';
import { personWith, testApp, type TestApp } from './testing/test-app.ts';

const day = 86_400_000;
let now = moment;
let server: TestApp;
const run = () => remindOfficials(server.services, ['dalarna']);
const query = (text: string, values: unknown[] = []) => server.database.pool.query(text, values);
beforeAll(async () => {
  server = await testApp({ now: () => now });
});
beforeEach(() => {
  now = moment;
});

const reminders = async (id: string) => {
  const { rows } = await query(
    `select kind, person_id as person from letter
    where about = $1 and kind in ('case-due-soon', 'case-overdue') order by kind desc, person_id`,
    [id],
  );
  return (rows as { kind: string; person: string }[]).map(({ kind, person }) => `${kind} ${person}`);
};
const { moderator, coordinator } = personWith;

/* Put on 7 September 2026 with 30 September as the last day: a week before is the 23rd. */
describe('B11 officials who have not answered are reminded', () => {
  it('each once a week before and once when it is late, and not those who have answered', async () => {
    const { id } = await putCase(server);
    now = moment + 15 * day;
    await run();
    expect(await reminders(id)).toEqual([]);
    now = moment + 16 * day;
    await run();
    await run();
    const soon = [`case-due-soon ${coordinator}`, `case-due-soon ${moderator}`];
    expect(await reminders(id)).toEqual(soon.toSorted());
    now = moment;
    await server.as('moderator').case.answer.mutate(caseAnswerForm(id));
    now = moment + 24 * day;
    await Promise.all([run(), run(), run()]);
    expect(await reminders(id)).toEqual([`case-overdue ${coordinator}`, ...soon.toSorted()]);
    now = moment + 60 * day;
    await run();
    expect(await reminders(id)).toHaveLength(3);
    const { rows } = await query(
      `select actor, data from domain_event where action = 'letter/remind' and subject_id = $1 order by at`,
      [id],
    );
    expect(rows).toEqual([
      { actor: 'system', data: { kinds: ['case-due-soon'], letters: 2 } },
      { actor: 'system', data: { kinds: ['case-overdue'], letters: 1 } },
    ]);
    await openOutbox(server.services, ['dalarna']).carryAll();
    const text = server.services.mail.latest().map((letter) => letter.text);
    expect(text.join('')).toContain('senast 30 september 2026. Svara så snart du kan');
    expect(text.join('')).toContain('/admin/arenden');
  });

  it('nobody who has left the authority', async () => {
    const { id } = await putCase(server);
    const work = (until: string | null) =>
      query(`update role_grant set "until" = $1 where person_id = $2`, [until, coordinator]);
    await work('2026-09-15');
    now = moment + 24 * day;
    await run();
    expect(await reminders(id)).toEqual([`case-overdue ${moderator}`]);
    await work(null);
  });
});
