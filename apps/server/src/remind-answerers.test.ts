import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOutbox } from './mail/outbox.ts';
import { remindAnswerers } from './remind-answerers.ts';
import { answerTo, raise } from './testing/answered.ts';
import { moment } from './testing/moment.ts';
import { signEveryoneIn } from './testing/sessions.ts';
import { personWith, refusalOf, testApp, type TestApp } from './testing/test-app.ts';

const day = 86_400_000;
let now = moment;
let server: TestApp;
beforeAll(async () => {
  server = await testApp({ now: () => now });
  // What the demo has waited for since 2018 is reminded of once, and out of the way.
  await run();
});
beforeEach(() => {
  now = moment;
});

const run = () => remindAnswerers(server.services, ['dalarna']);
const query = (text: string, values: unknown[] = []) => server.database.pool.query(text, values);

/** Every reminder about a point that stands in the outbox: to whom, of which kind, in whose place, by which day. */
const remindersOf = async (pointId: string): Promise<string[]> => {
  const { rows } = await query(
    `select person_id as person, kind, about from letter
    where about like $1 and kind in ('answer-due-soon', 'answer-overdue')`,
    [`${pointId} %`],
  );
  return rows.map(({ person, kind, about }) => `${kind} ${about} to ${person}`).toSorted();
};
const kindsOf = async (pointId: string) =>
  (await remindersOf(pointId)).map((reminder) => reminder.split(' ')[0] ?? '').toSorted();

describe('B3 those who answer are reminded', () => {
  it('a week before the last day and once more after it, with the day and the way to answer', async () => {
    const { pointId } = await raise(server);
    await run();
    expect(await kindsOf(pointId)).toEqual([]);
    now = moment + 53 * day;
    await run();
    expect(await kindsOf(pointId)).toEqual(['answer-due-soon']);
    now = moment + 60 * day;
    await run();
    expect(await kindsOf(pointId)).toEqual(['answer-due-soon']);
    now = moment + 61 * day;
    await run();
    await run();
    expect(await kindsOf(pointId)).toEqual(['answer-due-soon', 'answer-overdue']);
    await openOutbox(server.services, ['dalarna']).carryAll();
    const text = server.services.mail
      .latest()
      .map((letter) => letter.text)
      .join('');
    expect(text).toContain('senast 6 november 2026');
    expect(text).toContain(`/admin/synpunkter/${pointId}`);
    expect(text).toContain('Du får det här brevet för att du svarar för Region Dalarna.');
  });

  it('in each principal’s place those who answer for it, else its coordinators, who may', async () => {
    const { pointId } = await raise(server);
    const principalIds = ['kommun-falun', 'region-dalarna'];
    const address = { pointId, principalIds, principalCertain: true, send: false };
    await server.as('moderator').point.address.mutate(address);
    now = moment + 61 * day;
    await run();
    expect(await remindersOf(pointId)).toEqual([
      `answer-overdue ${pointId} kommun-falun 2026-11-06 to ${personWith.answerer}`,
      `answer-overdue ${pointId} region-dalarna 2026-11-06 to ${personWith.coordinator}`,
    ]);
  });

  it('Z5 nobody with protected identity; once somebody can be reached, they are', async () => {
    const { pointId } = await raise(server);
    const protect = (protection: string) =>
      query('update person set protection = $1 where id = $2', [protection, personWith.coordinator]);
    now = moment + 61 * day;
    await protect('secrecy-mark');
    await run();
    expect(await remindersOf(pointId)).toEqual([]);
    await protect('none');
    await run();
    expect(await kindsOf(pointId)).toEqual(['answer-overdue']);
  });

  it('two processes at the same time send one', async () => {
    const { pointId } = await raise(server);
    now = moment + 61 * day;
    await Promise.all([run(), run(), run()]);
    expect(await kindsOf(pointId)).toEqual(['answer-overdue']);
  });

  it('Z3 each leaves an event with what was reminded of; a run with nothing to do leaves none', async () => {
    const { pointId } = await raise(server);
    now = moment + 61 * day;
    await run();
    await run();
    const { rows } = await query(
      `select actor, data from domain_event where action = 'letter/remind' and subject_id = $1`,
      [pointId],
    );
    expect(rows).toEqual([
      {
        actor: 'system',
        data: {
          reminders: [
            { kind: 'answer-overdue', principalId: 'region-dalarna', due: '2026-11-06', letters: 1 },
          ],
        },
      },
    ]);
  });
});

/* What the rule says, told a second time and without the domain: B3 by hand. */
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const after = (date: string, days: number) => dateOf(Date.parse(date) + days * day);
const reminded = { 'region-dalarna': personWith.coordinator, 'kommun-falun': personWith.answerer } as const;
type Principal = keyof typeof reminded;

type Asked = {
  readonly pointId: string;
  readonly sentOn: string;
  principals: readonly Principal[];
  certain: boolean;
  readonly answered: Set<Principal>;
  readonly expected: Set<string>;
};
const expectAtRun = (point: Asked, daysOn: (date: string) => number): void => {
  const today = dateOf(now);
  const due = after(point.sentOn, daysOn(point.sentOn));
  if (!point.certain || today < after(due, -7)) return;
  const kind = today > due ? 'answer-overdue' : 'answer-due-soon';
  for (const principal of point.principals)
    if (!point.answered.has(principal))
      point.expected.add(`${kind} ${point.pointId} ${principal} ${due} to ${reminded[principal]}`);
};

const principal = fc.constantFrom<Principal>('region-dalarna', 'kommun-falun');
const which = fc.nat(1);
const command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('run' as const), times: fc.integer({ min: 1, max: 2 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('answer' as const), which, principal }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('address' as const),
      which,
      principals: fc.uniqueArray(principal, { minLength: 1 }),
      certain: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('raise' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('set' as const), days: fc.integer({ min: 1, max: 90 }) }),
  },
);

it('B3 whatever is sent, answered, re-addressed and decided between runs: each reminder once, none about what is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 16 }), async (commands) => {
      now = moment;
      await signEveryoneIn(server.database, now);
      await query(`delete from setting where key = 'answer/cycle-days'`);
      const decided: { readonly from: string; readonly days: number }[] = [];
      const daysOn = (date: string) => decided.findLast(({ from }) => from <= date)?.days ?? 60;
      const points: Asked[] = [];
      const raised = async () => {
        const { pointId } = await raise(server);
        points.push({
          pointId,
          sentOn: dateOf(now),
          principals: ['region-dalarna'],
          certain: true,
          answered: new Set(),
          expected: new Set(),
        });
      };
      await raised();
      for (const one of commands) {
        const point = points['which' in one ? one.which % points.length : 0];
        if (point === undefined) throw new Error('no point');
        const { pointId } = point;
        if (one.do === 'wait') now += one.days * day;
        if (one.do === 'raise') await raised();
        if (one.do === 'answer') {
          const given = { ...answerTo(pointId, { kind: 'inform', due: null }), principalId: one.principal };
          const answerer = one.principal === 'kommun-falun' ? 'answerer' : 'coordinator';
          const refused = await refusalOf(server.as(answerer).answer.give.mutate(given));
          expect(refused === null).toBe(point.principals.includes(one.principal));
          if (refused === null) point.answered.add(one.principal);
        }
        if (one.do === 'address') {
          const address = {
            pointId,
            principalIds: one.principals,
            principalCertain: one.certain,
            send: false,
          };
          await refusalOf(server.as('moderator').point.address.mutate(address));
          point.principals = one.principals;
          point.certain = one.certain;
        }
        if (one.do === 'set') {
          await signEveryoneIn(server.database, now);
          const from = dateOf(now);
          const setting = {
            key: 'answer/cycle-days',
            value: one.days,
            from,
            source: 'RS',
            reason: 'Prov',
          } as const;
          const refused = await refusalOf(server.as('administrator').setting.change.mutate(setting));
          // What says again what applies already is refused, and changes nothing.
          if (refused === null) decided.push({ from, days: one.days });
          else expect([refused.code, daysOn(from)]).toEqual(['setting/unchanged', one.days]);
        }
        if (one.do === 'run') {
          for (let times = 0; times < one.times; times += 1) await run();
          for (const each of points) expectAtRun(each, daysOn);
        }
        for (const each of points)
          expect(await remindersOf(each.pointId)).toEqual([...each.expected].toSorted());
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
