import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  appointOne,
  askAnew,
  askForm,
  clearSeat,
  nomineeForm,
  nominateOne,
  oneDay,
  seatId,
} from './testing/nomination-commands.ts';
import { demoKnown } from './testing/queries.ts';
import { personWith, refusalOf, testApp, type TestApp } from './testing/test-app.ts';

const { organisationId, bodyId } = demoKnown;

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
beforeEach(() => clearSeat(server));

const editor = () => server.as('association-editor');
const owner = () => server.as('coordinator');
const ours = async (id: string) => {
  const { requests } = await editor().nominationRequest.list.query({ organisationId });
  return requests.find((one) => one.id === id);
};
const lettersAbout = async (id: string) =>
  (
    await server.database.pool.query<{ kind: string; person_id: string; data: Record<string, string> }>(
      'select kind, person_id, data from letter where about = $1 order by kind, person_id',
      [id],
    )
  ).rows;
const letterTo = async (id: string, kind: string) => {
  const letters = await lettersAbout(id);
  return letters.filter((letter) => letter.kind === kind).map((letter) => letter.person_id);
};
const nomineeOf = async (id: string) =>
  (
    await server.database.pool.query<{ id: string; name: string }>(
      'select person.id, person.name from person join nomination on person_id = person.id where nomination.id = $1',
      [id],
    )
  ).rows[0];

describe('C4 the body’s staff ask an association', () => {
  it('which sees it on its page and is told by letter; the same form sent twice is one request', async () => {
    const form = askForm();
    for (const _time of [1, 2]) await server.as('council-secretary').nominationRequest.ask.mutate(form);
    expect(await ours(form.id)).toMatchObject({ standing: 'awaited', mayNominate: true, nominations: [] });
    expect(await letterTo(form.id, 'nomination-asked')).toEqual(
      [personWith['association-editor'], personWith.signatory].toSorted(),
    );
    const { requests } = await editor().nominationRequest.list.query({ organisationId });
    expect(requests.filter(({ id }) => id === form.id)).toHaveLength(1);
  });

  it.each([
    ['an office', { seatId: 'seat-region-bup-chair' }, 'nomination/seat-of-no-association'],
    ['without the task', { assignment: ' ' }, 'assignment/not-written'],
    ['a day that has passed', { closes: '2026-09-06' }, 'request/closes-before-it-opens'],
  ])('but not for %s', async (_what, more, code) => {
    const asked = server.as('council-secretary').nominationRequest.ask.mutate(askForm(more));
    expect(await refusalOf(asked)).toMatchObject({ code });
  });

  it('Z4 the secretary asks for the own council and for no other, and sees nothing of the others', async () => {
    const { ask, review } = server.as('council-secretary').nominationRequest;
    const other = askForm({ seatId: 'seat-region-vuxenpsykiatri-balans-dalarna' });
    expect(await refusalOf(ask.mutate(other))).toMatchObject({ code: 'access/not-yours' });
    expect(new Set((await review.query()).map(({ body }) => body.id))).toEqual(new Set([bodyId]));
  });

  it('K3 gives more time with a reason, and the association is told each time', async () => {
    const id = await askAnew(server);
    const { extend } = server.as('council-secretary').nominationRequest;
    await extend.mutate({ id, closes: '2026-11-15', reason: 'Årsmötet är i november' });
    await extend.mutate({ id, closes: '2026-11-30', reason: 'Årsmötet är flyttat' });
    expect(await ours(id)).toMatchObject({
      standing: 'awaited',
      closes: '2026-11-30',
      extendedBecause: 'Årsmötet är flyttat',
    });
    const again = extend.mutate({ id, closes: '2026-11-30', reason: 'En gång till' });
    expect(await refusalOf(again)).toMatchObject({ code: 'request/not-later', path: 'closes' });
    const { rows } = await server.database.pool.query(
      `select count(*)::int as told from letter where kind = 'nomination-extended' and about like $1 || ' %'`,
      [id],
    );
    expect(rows).toEqual([{ told: 4 }]);
  });

  it('takes the request back with a reason, which the association is told', async () => {
    const id = await askAnew(server);
    await owner().nominationRequest.cancel.mutate({ id, reason: 'Rådet görs om' });
    expect(await ours(id)).toMatchObject({ standing: 'cancelled', cancelledBecause: 'Rådet görs om' });
    expect(await letterTo(id, 'nomination-cancelled')).toHaveLength(2);
  });
});

describe('C4 the association nominates', () => {
  it('a new person of the region, with the papers, who is told', async () => {
    const id = await nominateOne(server, { interests: 'some', other: 'Arbetar på BUP.' });
    const person = await nomineeOf(id);
    expect(person?.name).toBe('Påhittade Pim Påhittsson');
    expect(await letterTo(id, 'nominated')).toEqual([person?.id]);
    const rows = await server.as('council-secretary').nominationRequest.review.query();
    expect(rows.flatMap(({ nominations }) => nominations).find((one) => one.id === id)).toMatchObject({
      name: person?.name,
      assignment: 'Fyra möten om året.',
      post: 'board-member',
      interests: 'Arbetar på BUP.',
      status: 'nominated',
    });
  });

  it.each([
    ['no name', { name: ' ' }, 'person/name-missing', 'name'],
    ['no written assignment', { assignment: ' ' }, 'assignment/not-written', 'assignment'],
    ['nothing on interests', { interests: null }, 'assignment/interests-not-declared', 'interests'],
    ['a person who has not said yes', { agreed: false }, 'nomination/person-not-asked', 'agreed'],
    [
      'somebody else’s address',
      { email: 'tora.testgren@inflytande.example' },
      'nomination/other-name',
      'email',
    ],
  ])('but not with %s, at its place, and nobody is made', async (_what, more, code, path) => {
    const form = nomineeForm(await askAnew(server), more);
    expect(await refusalOf(editor().nomination.submit.mutate(form))).toEqual({ code, path });
    const { rows } = await server.database.pool.query('select id from person where email = $1', [form.email]);
    expect(rows).toHaveLength('email' in more ? 1 : 0);
  });

  it('changes it until it is decided: other papers are the same nomination, another person is another', async () => {
    const requestId = await askAnew(server);
    const first = nomineeForm(requestId);
    const { submit } = editor().nomination;
    const { id } = await submit.mutate(first);
    expect(await submit.mutate({ ...first, assignment: 'Två möten.' })).toEqual({ id });
    expect(await submit.mutate(nomineeForm(requestId))).not.toEqual({ id });
    const { nominations } = (await ours(requestId)) ?? {};
    expect(nominations).toMatchObject([
      { id, status: 'withdrawn', assignment: 'Två möten.' },
      { status: 'nominated' },
    ]);
  });

  it('or nominates nobody, with a word, and may change its mind', async () => {
    const id = await askAnew(server);
    const { decline } = editor().nominationRequest;
    expect(await refusalOf(decline.mutate({ id, organisationId, word: ' ' }))).toEqual({
      code: 'nomination/word-missing',
      path: 'word',
    });
    await decline.mutate({ id, organisationId, word: 'Ingen har tid' });
    expect(await ours(id)).toMatchObject({ standing: 'declined', declinedBecause: 'Ingen har tid' });
    await editor().nomination.submit.mutate(nomineeForm(id));
    expect(await ours(id)).toMatchObject({ standing: 'nominated' });
  });

  it('Z5 somebody who lives under protection is named in no list', async () => {
    const id = await nominateOne(server, { name: 'Gömda Gun Hittepåström' });
    const person = await nomineeOf(id);
    await server.database.pool.query(`update person set protection = 'secrecy-mark' where id = $1`, [
      person?.id,
    ]);
    const lists = [
      await editor().nominationRequest.list.query({ organisationId }),
      await owner().nominationRequest.review.query(),
    ];
    expect(JSON.stringify(lists)).not.toContain(person?.name);
  });

  it('journey 9 what waits is counted in the list of what is to be done', async () => {
    const waiting = (await owner().nominationRequest.review.query()).filter(
      ({ standing }) => standing === 'nominated',
    );
    const rows = await owner().toDo.list.query();
    expect(rows.find(({ kind }) => kind === 'nominations')?.count).toBe(waiting.length);
  });
});

describe('C4 the body’s owner', () => {
  it('C5 appoints for a term by the rules of procedure; the association and the person are told', async () => {
    const id = await nominateOne(server);
    const until = await owner().nomination.appoint.mutate({ id, from: '2030-01-01', until: null });
    expect(until).toEqual({ id, until: '2031-12-31' });
    const person = await nomineeOf(id);
    expect(await letterTo(id, 'appointed')).toEqual([person?.id]);
    expect(await letterTo(id, 'nomination-appointed')).toHaveLength(2);
    const seated = await server.as('council-secretary').appointment.list.query({ bodyId });
    expect(seated).toContainEqual({
      id,
      seatId,
      name: person?.name,
      erased: false,
      from: '2030-01-01',
      until: '2031-12-31',
    });
  });

  it('C3 appoints nobody to a seat that somebody has', async () => {
    const period = oneDay();
    const [first, second] = [await nominateOne(server), await nominateOne(server)];
    expect(first).not.toBe(second);
    const { appoint } = owner().nomination;
    // The first was refused to ask anew: only what waits is appointed.
    expect(await refusalOf(appoint.mutate({ id: first, ...period }))).toMatchObject({
      code: 'nomination/not-in-this-status',
    });
    await appoint.mutate({ id: second, ...period });
    const third = await nominateOne(server);
    expect(await refusalOf(appoint.mutate({ id: third, ...period }))).toEqual({
      code: 'appointment/seat-taken',
      path: 'from',
    });
  });

  it('refuses with a reason, which the association is told and may answer with somebody else', async () => {
    const id = await nominateOne(server);
    const { refuse } = owner().nomination;
    expect(await refusalOf(refuse.mutate({ id, reason: ' ' }))).toEqual({
      code: 'nomination/reason-missing',
      path: 'reason',
    });
    await refuse.mutate({ id, reason: 'Arbetar i verksamheten' });
    expect(await letterTo(id, 'nomination-refused')).toHaveLength(2);
    const { requests } = await editor().nominationRequest.list.query({ organisationId });
    const request = requests.find(({ nominations }) => nominations.some((one) => one.id === id));
    expect(request).toMatchObject({ standing: 'awaited', mayNominate: true });
    expect(request?.nominations.at(-1)).toMatchObject({ refusedBecause: 'Arbetar i verksamheten' });
  });

  it.each(['appoint', 'refuse'] as const)(
    'R1 F6 nobody who acts for the association judges its nominee: %s',
    async (deed) => {
      const id = await nominateOne(server);
      const asked = { id, reason: 'x', ...oneDay() };
      await server.database.pool.query(
        `insert into role_grant (region_id, id, person_id, role, scope_id, "from", reason, given_by)
         values ('dalarna', 'both', $1, 'association-editor', $2, '2020-01-01', 'x', 'system')`,
        [personWith.coordinator, organisationId],
      );
      const said = await refusalOf(owner().nomination[deed].mutate(asked));
      await server.database.pool.query(`delete from role_grant where id = 'both'`);
      expect(said).toMatchObject({ code: 'access/disqualified' });
      expect(await refusalOf(owner().nomination[deed].mutate(asked))).toBeNull();
    },
  );
});

describe('C4 the association withdraws its representative', () => {
  it('from a last day; those who see to the body are told, and the seat is empty afterwards (C10)', async () => {
    const id = await nominateOne(server);
    await owner().nomination.appoint.mutate({ id, from: '2026-09-01', until: '2026-09-07' });
    const get = async () => (await server.as('public').body.get.query({ id: bodyId })).vacated;
    expect((await get()).map((one) => one.seatId)).not.toContain(seatId);
    await server.database.pool.query(`update appointment set until = '2027-09-07' where id = $1`, [id]);
    await editor().nomination.withdraw.mutate({ id, organisationId, lastDay: '2026-09-07' });
    const { rows } = await server.database.pool.query('select until from appointment where id = $1', [id]);
    expect(rows).toEqual([{ until: '2026-09-07' }]);
    expect(await letterTo(id, 'representative-withdrawn')).toEqual(
      [personWith['council-secretary'], personWith.coordinator].toSorted(),
    );
    await server.database.pool.query(`update appointment set until = '2026-09-06' where id = $1`, [id]);
    expect(await get()).toContainEqual({ seatId, since: '2026-09-07' });
  });

  it('before the first day: it falls away', async () => {
    const id = await appointOne(server);
    await editor().nomination.withdraw.mutate({ id, organisationId, lastDay: '2026-09-07' });
    const { rows } = await server.database.pool.query('select id from appointment where id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('Z4 and nobody else’s', async () => {
    const withdraw = editor().nomination.withdraw.mutate({
      id: 'nominering-bup-autism',
      organisationId,
      lastDay: '2026-09-07',
    });
    expect(await refusalOf(withdraw)).toMatchObject({ code: 'access/not-yours' });
  });
});
