import { beforeAll, describe, expect, it } from 'vitest';
import { appointForm, appointOne, seatId } from './testing/nomination-commands.ts';
import { demoKnown } from './testing/queries.ts';
import { personWith, refusalOf, testApp, type TestApp } from './testing/test-app.ts';

const { bodyId } = demoKnown;

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

describe('C4 without a nomination', () => {
  const owner = () => server.as('coordinator').appointment;
  const seated = async (id: string) =>
    (await owner().list.query({ bodyId })).find((one) => one.id === id) ?? null;
  const letterTo = async (id: string, kind: string) => {
    const { rows } = await server.database.pool.query(
      'select person_id from letter where about = $1 and kind = $2',
      [id, kind],
    );
    return rows;
  };

  it('C3 the owner appoints to an office for a term, and ends it, anew on an earlier day; each is told once', async () => {
    const form = appointForm({ from: '2026-10-01', until: null });
    await owner().appoint.mutate(form);
    await owner().appoint.mutate(form);
    expect(await seated(form.id)).toMatchObject({ name: form.name, until: '2028-09-30' });
    expect(await letterTo(form.id, 'appointed')).toHaveLength(1);
    await owner().end.mutate({ id: form.id, lastDay: '2026-12-31', reason: 'Har bytt tjänst' });
    expect(await seated(form.id)).toMatchObject({ until: '2026-12-31' });
    expect(await letterTo(`${form.id} 2026-12-31`, 'appointment-ended')).toHaveLength(1);
    await owner().end.mutate({ id: form.id, lastDay: '2026-09-07', reason: 'Kom aldrig' });
    expect(await letterTo(`${form.id} 2026-09-07`, 'appointment-ended')).toHaveLength(1);
    expect(await seated(form.id)).toBeNull();
  });

  it.each([
    ['an association’s seat', { seatId }, 'appointment/only-by-nomination'],
    ['no reason', { reason: ' ' }, 'appointment/reason-missing'],
    ['no such seat', { seatId: 'nowhere' }, 'seat/not-found'],
    ['R1 oneself', { email: 'eva.exempelius@inflytande.example' }, 'access/disqualified'],
    ['somebody else’s address', { email: 'tora.testgren@inflytande.example' }, 'nomination/other-name'],
  ])('but not with %s', async (_what, more, code) => {
    expect(await refusalOf(owner().appoint.mutate(appointForm(more)))).toMatchObject({ code });
  });

  it('an association’s representative leaves when the association says so, not when the owner does', async () => {
    const id = await appointOne(server);
    const end = owner().end.mutate({ id, lastDay: '2026-09-07', reason: 'Av illvilja' });
    expect(await refusalOf(end)).toMatchObject({ code: 'appointment/association-withdraws' });
  });
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
