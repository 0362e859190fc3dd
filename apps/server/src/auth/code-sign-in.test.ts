import { persons } from '@inflytande/demo/persons';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browser, codeTo } from '../testing/browser.ts';
import { moment } from '../testing/moment.ts';
import { personWith, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
let clock = moment;
beforeAll(async () => {
  server = await testApp({ now: () => clock });
});
// Each test on a day of its own, so that none is kept waiting by the tries of another.
beforeEach(() => {
  clock += 2 * 86_400_000;
});

const emailOf = (id: string): string => persons.find((person) => person.id === id)?.email ?? '';
const email = emailOf(personWith.moderator);

const ask = (someone: ReturnType<typeof browser>, to = email) =>
  someone.post('session.askForCode', { email: to });
const enter = (someone: ReturnType<typeof browser>, code: string | null, to = email) =>
  someone.post('session.enterCode', { email: to, code });
const wrong = (code: string | null) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('signing in by a code', () => {
  it('one asks, gets a letter and is in', async () => {
    const someone = browser(server);
    expect(await ask(someone)).toMatchObject({ status: 200, data: true });
    const code = await codeTo(server, email);
    expect(await someone.who()).toBeNull();
    expect(await enter(someone, code)).toMatchObject({ status: 200 });
    expect(await someone.who()).toBe(personWith.moderator);
    expect(await someone.get('session.me')).toMatchObject({
      person: { strong: false },
      signIn: { method: 'code' },
    });
  });

  it('capitals, blanks and hyphens as people write them do not matter', async () => {
    const someone = browser(server);
    await ask(someone, ` ${email.toUpperCase()} `);
    const code = await codeTo(server, email);
    const spaced = `${code?.slice(0, 3)} ${code?.slice(3)}`;
    expect(await enter(someone, spaced, email.toUpperCase())).toMatchObject({ status: 200 });
  });

  it('a code works once', async () => {
    await ask(browser(server));
    const code = await codeTo(server, email);
    expect(await enter(browser(server), code)).toMatchObject({ status: 200 });
    expect(await enter(browser(server), code)).toMatchObject({ problem: 'session/code-wrong' });
  });

  it('three wrong codes use it up: then the right one does not help, and a new one does', async () => {
    const someone = browser(server);
    await ask(someone);
    const code = await codeTo(server, email);
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await enter(someone, wrong(code))).toMatchObject({ problem: 'session/code-wrong' });
    expect(await enter(someone, code)).toMatchObject({ problem: 'session/code-used-up' });
    expect(await enter(someone, code)).toMatchObject({ problem: 'session/code-wrong' });
    await ask(someone);
    expect(await enter(someone, await codeTo(server, email))).toMatchObject({ status: 200 });
  });

  it('after ten minutes it is too old', async () => {
    const someone = browser(server);
    await ask(someone);
    const code = await codeTo(server, email);
    const { rows } = await server.database.pool.query<{ left: number }>(
      'select extract(epoch from max(expires_at) - now())::int as left from auth.verification',
    );
    expect(rows[0]?.left).toBeGreaterThan(590);
    expect(rows[0]?.left).toBeLessThanOrEqual(600);
    await server.database.pool.query(`update auth.verification set expires_at = now() - interval '1 second'`);
    expect(await enter(someone, code)).toMatchObject({ problem: 'session/code-expired' });
  });

  it('another’s address does not open with it', async () => {
    const someone = browser(server);
    await ask(someone);
    const code = await codeTo(server, email);
    expect(await enter(someone, code, emailOf(personWith.administrator))).toMatchObject({
      problem: 'session/code-wrong',
    });
  });

  it.each(['', '12345', '1234567', 'abcdef', '٣٤٥٦٧٨'])('%j is no code', async (code) => {
    expect(await enter(browser(server), code)).toMatchObject({ problem: 'session/code-wrong' });
  });

  it.each(['', 'petra', 'petra@', '@example.se', `${'a'.repeat(200)}@example.se`, 'a@b.se\r\nBcc: c@d.se'])(
    '%j is no address',
    async (address) => {
      expect(await ask(browser(server), address)).toMatchObject({ problem: 'session/address-unreadable' });
    },
  );
});

describe('who is not known here', () => {
  it('gets the same answer, and no letter', async () => {
    const [known, unknown] = await Promise.all([
      ask(browser(server)),
      ask(browser(server), 'nobody@inflytande.example'),
    ]);
    expect(unknown).toEqual(known);
    await server.services.mail.settled();
    expect(server.services.mail.latest().map(({ to }) => to)).not.toContain('nobody@inflytande.example');
  });

  it('leaves no account behind, whatever code is tried', async () => {
    const someone = browser(server);
    await ask(someone, 'nobody@inflytande.example');
    expect(await enter(someone, '123456', 'nobody@inflytande.example')).toMatchObject({ status: 422 });
    const { rows } = await server.database.pool.query(
      `select email from auth."user" where email like 'nobody%'`,
    );
    expect(rows).toEqual([]);
  });

  it('Z1 whoever is taken off the register is out at once', async () => {
    const gone = emailOf(personWith.reader);
    const someone = browser(server);
    await ask(someone, gone);
    await enter(someone, await codeTo(server, gone), gone);
    expect(await someone.who()).toBe(personWith.reader);
    const change = (address: string | null) =>
      server.database.pool.query('update person set email = $1 where id = $2', [address, personWith.reader]);
    await ask(someone, gone);
    const code = await codeTo(server, gone);
    await change(null);
    expect(await someone.who()).toBeNull();
    expect(await enter(browser(server), code, gone)).toMatchObject({ problem: 'session/person-unknown' });
    await change(gone);
  });
});

describe('tries are limited', () => {
  it('five letters to one address in a quarter of an hour, wherever they are asked for', async () => {
    for (let asked = 0; asked < 5; asked += 1)
      expect(await ask(browser(server))).toMatchObject({ status: 200 });
    expect(await ask(browser(server))).toMatchObject({ problem: 'session/too-many-tries' });
    expect(await ask(browser(server), emailOf(personWith.economist))).toMatchObject({ status: 200 });
    clock += 15 * 60_000;
    expect(await ask(browser(server))).toMatchObject({ status: 200 });
  });

  it('the same for an address that is not known', async () => {
    for (let asked = 0; asked < 5; asked += 1) await ask(browser(server), 'no@inflytande.example');
    expect(await ask(browser(server), 'no@inflytande.example')).toMatchObject({
      problem: 'session/too-many-tries',
    });
  });

  it('twenty letters a day', async () => {
    for (let asked = 0; asked < 20; asked += 1) {
      clock += 15 * 60_000;
      expect(await ask(browser(server))).toMatchObject({ status: 200 });
    }
    clock += 15 * 60_000;
    expect(await ask(browser(server))).toMatchObject({ problem: 'session/too-many-tries' });
  });

  it('from one network address, whatever is tried', async () => {
    const someone = browser(server);
    const answers: (string | null)[] = [];
    for (let tried = 0; tried <= 120; tried += 1)
      answers.push((await enter(someone, '000000', `a${tried}@inflytande.example`)).problem);
    expect(answers.indexOf('session/too-many-tries')).toBe(120);
  });
});

describe('a browser that has not been used before', () => {
  const letters = async () => {
    await server.services.mail.settled();
    return server.services.mail.latest().filter(({ text }) => text.includes('Webbläsare:'));
  };

  it('is told of by letter, the first one ever and a known one are not', async () => {
    const own = emailOf(personWith.economist);
    const signIn = async (someone: ReturnType<typeof browser>) => {
      await ask(someone, own);
      await enter(someone, await codeTo(server, own), own);
    };
    const first = browser(server);
    await signIn(first);
    await first.post('session.end');
    await signIn(first);
    expect(await letters()).toEqual([]);
    await signIn(browser(server, 'http://localhost', 'Mozilla/5.0 (iPhone) Version/18 Safari/605'));
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ to: own, subject: 'Ny inloggning på ditt konto' });
    expect(letter?.text).toContain('Safari · iPhone');
    expect(letter?.text).toContain('http://localhost/mitt-konto');
  });
});

it('Z1 nothing of the letter stands in its subject, and what is kept of it names nobody', async () => {
  await ask(browser(server));
  const code = await codeTo(server, email);
  for (const { subject } of server.services.mail.latest()) {
    expect(subject).not.toMatch(/\d/);
    expect(subject).not.toContain('@');
  }
  const { rows } = await server.database.pool.query<{ all: string }>(
    `select (select json_agg(v) from auth.verification v)::text || (select json_agg(r) from auth.rate_limit r)::text as all`,
  );
  expect(rows[0]?.all).not.toContain(email);
  expect(rows[0]?.all).not.toContain(code ?? '?');
});

it('where mail is not set up, that is said at once', async () => {
  const environment = { DEMO_SIGN_IN: 'off' };
  const mute = await testApp({ database: server.database, environment });
  expect(await ask(browser(mute))).toMatchObject({ problem: 'session/mail-not-set-up' });
  expect(await mute.as('public').session.ways.query()).toEqual({ code: false, mailbox: false, services: [] });
});
