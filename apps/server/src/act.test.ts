import { ok, refuse } from '@inflytande/domain/kernel/result';
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, type Asker, type Change } from './act.ts';
import { nobody, type Actor } from './context.ts';
import type { Database } from './database/connect.ts';
import { authority } from './database/schema.ts';
import { inSpace } from './database/space.ts';
import { eventChannel } from './live/event-bus.ts';
import { contents, eventsAfter, lastEvent, unlogged } from './testing/change-log.ts';
import { moment } from './testing/moment.ts';
import { testDatabase } from './testing/test-database.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

const moderator: Actor = {
  id: 'p1',
  name: 'Petra',
  held: [{ role: 'moderator', scopeId: 'region-dalarna' }],
  strong: false,
};
const asker = (actor: Actor = moderator): Asker => ({
  database,
  regionId: 'dalarna',
  actor,
  now: () => moment,
});

/** A change of the simplest table, as a router would write it. */
const change = (id: string, more: Partial<Change<null, string>> = {}): Change<null, string> => ({
  action: 'statement/publish',
  load: async () => null,
  decide: () => ok(id),
  save: async (tx, saved) => {
    await tx
      .insert(authority)
      .values({ regionId: 'dalarna', id: saved, name: 'Nämnden', kind: 'region-board' });
  },
  tell: (saved) => ({
    subject: { kind: 'statement', id: saved },
    reason: 'no-person-data',
    data: { pointId: 'T01-01' },
  }),
  ...more,
});

let before: { contents: string; last: number };
beforeEach(async () => {
  before = { contents: await contents(database), last: await lastEvent(database) };
});
const nothingChanged = async () => expect(await contents(database)).toBe(before.contents);

describe('Z3 a change', () => {
  it('leaves one event that says who, when, what and why', async () => {
    await act(asker(), change('a1'));
    expect(await eventsAfter(database, before.last)).toEqual([
      expect.objectContaining({
        region_id: 'dalarna',
        at: new Date(moment),
        actor: 'p1',
        action: 'statement/publish',
        subject_kind: 'statement',
        subject_id: 'a1',
        reason: 'no-person-data',
        data: { pointId: 'T01-01' },
      }),
    ]);
  });

  it('stands in the same transaction as its event', async () => {
    await act(asker(), change('a2'));
    expect(await unlogged(database)).toEqual([]);
  });

  it('by the public is told without a name', async () => {
    await act(asker(nobody), change('a3', { action: 'statement/submit' }));
    expect(await eventsAfter(database, before.last)).toMatchObject([{ actor: 'public' }]);
  });

  it('that nobody logged is found: a row written past act()', async () => {
    await database.pool.query(
      `insert into authority (region_id, id, name, kind) values ('dalarna', 'past', 'N', 'region-board')`,
    );
    expect(await unlogged(database)).toEqual([
      expect.stringContaining('authority: no event for (dalarna,past'),
    ]);
    await database.pool.query(`delete from authority where id = 'past'`);
  });
});

describe('Z3 a change that does not come to be leaves nothing', () => {
  it('Z4 because the gate says no, and then nothing is even looked up', async () => {
    let looked = false;
    const load = async () => {
      looked = true;
      return null;
    };
    const attempt = act(asker(nobody), change('b1', { load }));
    await expect(attempt).rejects.toMatchObject({
      problem: { code: 'access/not-allowed', data: { action: 'statement/publish' } },
    });
    expect(looked).toBe(false);
    await nothingChanged();
  });

  it('because the decision refuses it', async () => {
    const attempt = act(asker(), change('b2', { decide: () => refuse('statement/already-published') }));
    await expect(attempt).rejects.toMatchObject({ problem: { code: 'statement/already-published' } });
    await nothingChanged();
  });

  it('because saving failed half-way', async () => {
    const { save } = change('b3');
    const attempt = act(
      asker(),
      change('b3', {
        save: async (tx, id, at) => {
          await save(tx, id, at);
          throw new Error('half-way');
        },
      }),
    );
    await expect(attempt).rejects.toThrow('half-way');
    await nothingChanged();
  });

  it('because the database refused it and somebody hid that', async () => {
    const { save } = change('b4');
    const attempt = act(
      asker(),
      change('b4', {
        save: async (tx, id, at) => {
          await save(tx, id, at);
          await save(tx, id, at).catch(() => {});
        },
      }),
    );
    await expect(attempt).rejects.toThrow('rolled back');
    await nothingChanged();
  });

  it('because its event could not be written', async () => {
    // A value that JSON of the database cannot hold.
    const attempt = act(
      asker(),
      change('b5', { tell: (id) => ({ subject: { kind: 'x', id }, data: { text: '\0' } }) }),
    );
    await expect(attempt).rejects.toThrow('Failed query');
    await nothingChanged();
  });

  it('because the same command had come before', async () => {
    expect(await act(asker(), change('b6', { tell: () => null }))).toBe('b6');
    await nothingChanged();
  });
});

describe('Z3 listeners', () => {
  it('hear of a change when it is committed, not before, with kinds and ids only', async () => {
    const heard: unknown[] = [];
    const stop = await database.listen(eventChannel, (payload) => heard.push(JSON.parse(payload)));
    const { save } = change('c1');
    let heardInside = -1;
    await act(
      asker(),
      change('c1', {
        save: async (tx, id, at) => {
          await save(tx, id, at);
          await tx.select().from(authority).where(eq(authority.id, id));
          heardInside = heard.length;
        },
      }),
    );
    await expect.poll(() => heard).toHaveLength(1);
    expect(heardInside).toBe(0);
    expect(heard).toEqual([
      {
        regionId: 'dalarna',
        action: 'statement/publish',
        subject: { kind: 'statement', id: 'c1' },
        at: moment,
      },
    ]);
    await stop();
  });

  it('hear nothing of a change that failed', async () => {
    const heard: unknown[] = [];
    const stop = await database.listen(eventChannel, (payload) => heard.push(payload));
    const failing = change('c2', {
      save: async (tx) => {
        await tx.select().from(authority);
        throw new Error('full disk');
      },
    });
    await expect(act(asker(), failing)).rejects.toThrow('full disk');
    await act(asker(), change('c3'));
    await expect.poll(() => heard).toHaveLength(1);
    expect(heard[0]).toContain('c3');
    await stop();
  });
});

it('a change inside a change is a bug and says so', async () => {
  const inner = () => inSpace(database, { regionId: 'dalarna', write: true }, async () => {});
  await expect(act(asker(), change('d1', { save: inner }))).rejects.toThrow('pass tx down');
  await nothingChanged();
});
