import { beforeAll, describe, expect, it } from 'vitest';
import { planHearing, signUpFor } from '../testing/hearings.ts';
import { moment } from '../testing/moment.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
let at = moment;
beforeAll(async () => {
  server = await testApp({ now: () => at });
});

const rows = async (eventId: string) =>
  (await server.database.pool.query('select * from sign_up where event_id = $1', [eventId])).rows as Record<
    string,
    unknown
  >[];

describe('E1 signing up without an account', () => {
  it('keeps no address, no account and no name that was not given', async () => {
    const id = await planHearing(server);
    const form = { clientKey: 'a-key-of-this-form', comes: 'on-site', persons: 2, name: ' ' } as const;
    await server.as('coordinator').signUp.submit.mutate({ eventId: id, ...form, needs: [] });
    expect(await rows(id)).toEqual([
      {
        region_id: 'dalarna',
        id: expect.any(String) as string,
        event_id: id,
        received_at: new Date(moment),
        comes: 'on-site',
        persons: 2,
        name: null,
        needs: [],
        receipt_digest: expect.any(String) as string,
      },
    ]);
    const { rows: events } = await server.database.pool.query(
      `select actor, data from domain_event where action = 'sign-up/submit'`,
    );
    expect(events).toEqual([{ actor: 'public', data: { eventId: id } }]);
  });

  it('the code opens the place and, for those who come by link, the link', async () => {
    const id = await planHearing(server, { places: 2 });
    const first = await signUpFor(server, id, { comes: 'on-site', persons: 2 });
    const second = await signUpFor(server, id, { comes: 'on-site' });
    const third = await signUpFor(server, id);
    const follow = (receipt: string) => server.as('public').signUp.follow.query({ receipt });
    expect(await follow(first)).toMatchObject({ waits: false, link: null });
    expect(await follow(second)).toMatchObject({ waits: true, link: null });
    expect(await follow(third)).toMatchObject({ waits: false, link: 'https://mote.example/pahittat' });
    await server.as('public').signUp.withdraw.mutate({ receipt: first });
    expect(await follow(second)).toMatchObject({ waits: false });
    expect(await refusalOf(follow(first))).toMatchObject({ code: 'sign-up/not-found' });
    expect(await rows(id)).toHaveLength(2);
  });

  it('many at once: no place is given twice', async () => {
    const id = await planHearing(server, { places: 5 });
    const codes = await Promise.all(
      Array.from({ length: 12 }, () => signUpFor(server, id, { comes: 'on-site' })),
    );
    const told = await Promise.all(
      codes.map((receipt) => server.as('public').signUp.follow.query({ receipt })),
    );
    expect(told.filter(({ waits }) => !waits)).toHaveLength(5);
    expect((await server.as('public').event.get.query({ id })).placesLeft).toBe(0);
  });

  it('Z1 those who arrange it see how many need what, and never who', async () => {
    const id = await planHearing(server);
    await signUpFor(server, id, { name: 'Påhittade Per', needs: ['sign-language'] });
    const seen = await server.as('coordinator').event.review.query({ id });
    expect(seen).toMatchObject({ remote: 1, needs: [{ need: 'sign-language', count: 1 }, {}, {}, {}] });
    expect(Object.keys(seen.named[0] ?? {})).toEqual(['id', 'name', 'comes', 'persons']);
    expect(await refusalOf(server.as('moderator').event.review.query({ id }))).toMatchObject({
      code: 'access/not-allowed',
    });
  });
});

describe('P5 sign-ups go once the hearing is over, and not before', () => {
  const due = async () =>
    (await server.as('administrator').disposal.preview.query()).classes
      .filter(({ informationClass }) => informationClass === 'sign-up')
      .flatMap(({ tables }) => tables.filter(({ table }) => table === 'sign_up').map((table) => table.due));
  it('P5 once it was held', async () => {
    const id = await planHearing(server);
    await signUpFor(server, id, { name: 'Påhittade Per' });
    await server
      .as('coordinator')
      .event.recordAttendance.mutate({ id, stated: { total: 1, onSite: null, remote: null } });
    expect(await due()).toEqual([1]);
    const waiting = await planHearing(server);
    await signUpFor(server, waiting);
    at = moment + 86_400_000;
    expect(await due()).toEqual([1]);
  });
});
