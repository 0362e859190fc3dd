import { beforeEach, describe, expect, it } from 'vitest';
import { loadSpaces, secondSpace } from '../load-demo.ts';
import { browser, codeTo } from '../testing/browser.ts';
import { contents, eventsAfter, lastEvent } from '../testing/change-log.ts';
import { moment } from '../testing/moment.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { personWith, refusalOf, testApp, type TestApp, type TestRole } from '../testing/test-app.ts';

let server: TestApp;
beforeEach(async () => {
  server = await testApp();
});

const name = 'Påhittade Petra Provsson';
const moderator = { kind: 'person', id: personWith.moderator } as const;

const endRoles = () =>
  server.database.pool.query(`update role_grant set "until" = '2026-01-31' where person_id = $1`, [
    moderator.id,
  ]);

const download = async (path: string, role: TestRole, fields: Record<string, string>) => {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.set(field, value);
  return server.app.request(`/api/downloads/${path}`, {
    method: 'POST',
    headers: { ...server.cookieOf(role), origin: 'http://localhost' },
    body,
  });
};

/** What the public counts: points by status, statements by point, themes. */
const published = async () => {
  const everyone = server.as('public');
  const { total, rows } = await everyone.point.list.query({ sort: 'newest' });
  const themes = await everyone.theme.list.query();
  return JSON.stringify({
    total,
    points: rows.map(({ id, status, years }) => ({ id, status, years })),
    themes,
  });
};

describe('Z2 erasing a person', () => {
  it('takes the name out of every table, the log keeps the id alone', async () => {
    const { id } = await sendStatement(server);
    await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
    await endRoles();
    const last = await lastEvent(server.database);
    const { erased, kept } = await server
      .as('administrator')
      .personalData.erase.mutate({ who: moderator, reason: 'Har slutat och begär det' });
    expect(erased.map(({ table }) => table).toSorted()).toEqual([
      'auth.session',
      'auth.user',
      'person',
      'role_grant',
    ]);
    expect(kept).toEqual([
      { table: 'domain_event', rows: 1, erasure: { kind: 'nothing', reason: 'accountability' } },
    ]);
    const all = await contents(server.database, { regionId: 'dalarna' });
    expect(all).not.toContain(name);
    expect(all).not.toContain('petra.provsson@');
    expect(await eventsAfter(server.database, last)).toMatchObject([
      {
        action: 'personal-data/erase',
        subject_kind: 'person',
        subject_id: moderator.id,
        data: { rows: { person: 1, role_grant: 1, 'auth.user': 1, 'auth.session': 1 } },
      },
    ]);
    const { rows } = await server.as('administrator').domainEvent.list.query({ actor: moderator.id });
    expect(rows).toMatchObject([{ actor: moderator.id, actorName: null }]);
  });

  it('leaves every published count as it was, also when it is whoever wrote', async () => {
    const sent = await sendStatement(server, {
      text: 'Telefonen är stängd på fredagar.',
      identity: 'own-name',
      authorName: 'Föreningen Påhitt',
    });
    await server.as('moderator').statement.publish.mutate({
      id: sent.id,
      place: { newPoint },
      secrecy: 'nobody-recognisable',
    });
    const before = await published();
    const who = { kind: 'statement', id: sent.id } as const;
    await server.as('administrator').personalData.erase.mutate({ who, reason: 'Begäran' });
    expect(await published()).toBe(before);
    expect(await contents(server.database, { regionId: 'dalarna' })).not.toContain('Föreningen Påhitt');
    const again = server.as('administrator').personalData.erase.mutate({ who, reason: 'Begäran' });
    expect(await refusalOf(again)).toMatchObject({ code: 'erasure/nothing-found' });
  });

  it.each([
    ['with a role that goes on', 'Begäran', 'erasure/role-held'],
    ['without a reason', ' ', 'erasure/reason-missing'],
    ['with the name in the reason', `${name} har bett om det`, 'erasure/reason-names'],
  ])('%s is refused and changes nothing', async (_, reason, code) => {
    const before = await contents(server.database);
    const attempt = server.as('administrator').personalData.erase.mutate({ who: moderator, reason });
    expect(await refusalOf(attempt)).toMatchObject({ code });
    expect(await contents(server.database)).toBe(before);
  });
});

/** The address that the moderator signs in with, and all that stands in the schema of accounts. */
const address = 'petra.provsson@inflytande.example';
const accountTables = ['user', 'account', 'passkey', 'known_device', 'session', 'verification'];
const accounts = async () => {
  const rows = await Promise.all(
    accountTables.map(async (table) => {
      const found = await server.database.pool.query<{ text: string }>(
        `select t::text as text from auth."${table}" t`,
      );
      return found.rows.map(({ text }) => `${table} ${text}`);
    }),
  );
  return rows.flat();
};

/** The moderator has a passkey, a known browser, an account at a service outside, and asks for a code. */
const useAccount = async () => {
  const { pool } = server.database;
  const { rows } = await pool.query<{ id: string }>('select id from auth."user" where email = $1', [address]);
  const id = rows[0]?.id ?? '';
  await pool.query(
    `insert into auth.passkey (id, name, public_key, user_id, credential_id, counter, device_type, backed_up)
     values ('key-1', 'Petras telefon', 'public-half', $1, 'credential-1', 0, 'singleDevice', false)`,
    [id],
  );
  await pool.query(
    `insert into auth.known_device (user_id, digest, last_seen_at) values ($1, 'digest-of-mark', now())`,
    [id],
  );
  await pool.query(
    `insert into auth.account (id, account_id, provider_id, user_id, id_token, created_at, updated_at)
     values ('outside-1', 'petra-at-work', 'oidc', $1, 'secret-token', now(), now())`,
    [id],
  );
  await browser(server).post('session.askForCode', { email: address });
  await codeTo(server, address);
  return id;
};

describe('Z2 the account that somebody signs in with', () => {
  const erase = () =>
    server.as('administrator').personalData.erase.mutate({ who: moderator, reason: 'Har slutat' });

  it('goes with the person: sessions, passkeys, browsers, codes; nobody else’s does', async () => {
    const others = (await accounts()).filter((row) => !row.includes(moderator.id));
    const id = await useAccount();
    await endRoles();
    const { erased } = await erase();
    expect(erased.map(({ table }) => table)).toEqual(
      expect.arrayContaining(accountTables.map((table) => `auth.${table}`)),
    );
    const left = await accounts();
    expect(left.filter((row) => row.includes(id) || row.includes(address))).toEqual([]);
    expect(left).toEqual(others);
    expect(await server.as('moderator').session.me.query()).toMatchObject({ person: null, signIn: null });
  });

  it('stays where another region knows the person, and the answer says why', async () => {
    await loadSpaces({ database: server.database, now: () => moment }, [secondSpace]);
    const id = await useAccount();
    await endRoles();
    const { erased, kept } = await erase();
    expect(erased.map(({ table }) => table).toSorted()).toEqual(['person', 'role_grant']);
    expect(kept).toContainEqual({
      table: 'auth.user',
      rows: 1,
      erasure: { kind: 'nothing', reason: 'whole-installation' },
    });
    expect((await accounts()).some((row) => row.startsWith('passkey') && row.includes(id))).toBe(true);
  });

  it('is in the copy: address, passkeys, where one is signed in; no keys, tokens or digests', async () => {
    await useAccount();
    const response = await download('personal-data', 'registrar', { ...moderator, format: 'json' });
    const copy = (await response.json()) as { tables: { table: string; rows: unknown[] }[] };
    const rowsOf = (table: string) => copy.tables.find((one) => one.table === table)?.rows;
    expect(rowsOf('auth.user')).toMatchObject([{ email: address }]);
    expect(rowsOf('auth.passkey')).toMatchObject([{ name: 'Petras telefon' }]);
    expect(rowsOf('auth.session')).toMatchObject([{ method: 'demo' }]);
    expect(rowsOf('auth.account')).toMatchObject([{ providerId: 'oidc', accountId: 'petra-at-work' }]);
    expect(rowsOf('auth.verification')).toHaveLength(1);
    expect(JSON.stringify(copy)).not.toMatch(/public-half|credential-1|digest-of-mark|secret-token|token of/);
    const page = await (await download('own-personal-data', 'moderator', {})).text();
    expect(page).toContain('Petras telefon');
    expect(page).not.toMatch(/<dt>[a-z]+[A-Z]/);
  });
});

describe('a copy of what is kept about a person', () => {
  it('holds everything that names the person, and nothing about others', async () => {
    const response = await download('personal-data', 'registrar', { ...moderator, format: 'json' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="personuppgifter-/);
    const copy = (await response.json()) as { tables: { table: string; rows: unknown[] }[] };
    const rowsOf = (table: string) => copy.tables.find((one) => one.table === table)?.rows;
    expect(rowsOf('person')).toMatchObject([{ name, email: 'petra.provsson@inflytande.example' }]);
    expect(rowsOf('role_grant')).toMatchObject([{ role: 'moderator', personId: moderator.id }]);
    expect(JSON.stringify(copy)).not.toContain('Exempelius');
  });

  it('can be read, in Swedish words, with purpose and legal basis; what people wrote is text and no markup', async () => {
    const { id } = await sendStatement(server, { text: 'Jag <b>vill</b> veta.' });
    const response = await download('personal-data', 'registrar', { kind: 'statement', id });
    const page = await response.text();
    expect(page).toContain('Jag &lt;b&gt;vill&lt;/b&gt; veta.');
    expect(page).toContain('Uppgift av allmänt intresse');
    expect(page).not.toMatch(/receiptDigest|clientKey|<dt>[a-z]+[A-Z]/);
  });

  it('that somebody took it out stands in the log, never what stood in it (Z3)', async () => {
    const last = await lastEvent(server.database);
    await download('own-personal-data', 'reader', { format: 'html' });
    await download('personal-data', 'registrar', moderator);
    const events = await eventsAfter(server.database, last);
    expect(events).toMatchObject([
      { action: 'personal-data/export-own', actor: personWith.reader, subject_id: personWith.reader },
      { action: 'personal-data/export', actor: personWith.registrar, subject_id: moderator.id },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Testgren|Provsson/);
  });

  it('is handed to the registrar about others, and to each about oneself alone', async () => {
    expect((await download('personal-data', 'moderator', moderator)).status).toBe(403);
    expect((await download('own-personal-data', 'public', {})).status).toBe(403);
    const own = await (await download('own-personal-data', 'reader', moderator)).text();
    expect(own).toContain('Testgren');
    expect(own).not.toContain('Provsson');
  });
});

it('Z5 a protected person is found by a named handler alone, and gets the own copy', async () => {
  const { pool } = server.database;
  await pool.query(`update person set protection = 'secrecy-mark' where id = $1`, [personWith.reader]);
  const who = { kind: 'person', id: personWith.reader } as const;
  const holdings = () => server.as('administrator').personalData.holdings.query(who);
  expect(await refusalOf(holdings())).toMatchObject({ code: 'person/not-found' });
  expect((await download('personal-data', 'registrar', who)).status).toBe(422);
  await pool.query(
    `insert into person_handler (region_id, person_id, handler_id) values ('dalarna', $1, $2)`,
    [personWith.reader, personWith.administrator],
  );
  expect(await holdings()).toContainEqual(expect.objectContaining({ table: 'person', rows: 1 }));
  expect(await (await download('own-personal-data', 'reader', {})).text()).toContain('Testgren');
});
