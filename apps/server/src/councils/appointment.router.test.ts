import { beforeAll, describe, expect, it } from 'vitest';
import { demoKnown } from '../testing/queries.ts';
import { personWith, refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

const { bodyId } = demoKnown;

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

describe('C11 in public', () => {
  it('a name is shown with the person’s own consent only, and never with protection (Z5)', async () => {
    const named = async () => (await server.as('public').body.get.query({ id: bodyId })).named;
    expect(await named()).toEqual([]);
    await server
      .as('council-member')
      .consent.give.mutate({ purpose: 'published-name', until: null, ageBand: '30-49' });
    expect(await named()).toEqual([
      { seatId: 'seat-region-bup-friskfri-dalarna', name: 'Exempel Nils Exempelström' },
    ]);
    const protect = (protection: string) =>
      server.database.pool.query(`update person set protection = $1 where id = $2`, [
        protection,
        personWith['council-member'],
      ]);
    await protect('secrecy-mark');
    expect(await named()).toEqual([]);
    await protect('none');
  });
});

describe('Z2 P5 a person with an appointment', () => {
  const [tove, linn] = ['person-testlund', 'person-latsaslind'];
  const erase = () =>
    refusalOf(
      server
        .as('administrator')
        .personalData.erase.mutate({ who: { kind: 'person', id: tove }, reason: 'Begäran' }),
    );

  it('is disposed of two years after it, unless something waits, and erased only when it is over', async () => {
    const due = async () => {
      const { classes } = await server.as('registrar').disposal.preview.query();
      const persons = classes.find(({ informationClass }) => informationClass === 'person');
      return persons?.tables.find(({ table }) => table === 'person')?.due ?? 0;
    };
    const before = await due();
    expect(await erase()).toMatchObject({ code: 'erasure/role-held' });
    await server.database.pool.query(
      `update appointment set "from" = '2020-01-01', until = '2024-09-01' where person_id in ($1, $2)`,
      [tove, linn],
    );
    // Linn is nominated, which is not decided; nothing else keeps Tove here.
    expect(await due()).toBe(before + 1);
    expect(await erase()).toBeNull();
    const { rows } = await server.database.pool.query(
      'select (select count(*) from nomination where person_id = $1)::int as nominated, count(*)::int as sat from appointment where person_id = $1',
      [tove],
    );
    expect(rows).toEqual([{ nominated: 0, sat: 1 }]);
  });
});
