import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { browser, codeTo } from './testing/browser.ts';
import { eventsAfter, lastEvent } from './testing/change-log.ts';
import { newPoint, sendStatement } from './testing/send-statement.ts';
import { sentEvents } from './testing/server-sent-events.ts';
import { personWith, testApp, type TestApp } from './testing/test-app.ts';

const writer = 'Hemliga Hilda Hemligsson';
const words = 'Mottagningen svarade aldrig min dotter';
const mail = 'petra.provsson@inflytande.example';

/** Everything that names a person here, or that somebody has said. The demo's ids look like names in small letters. */
const telling = /Hemligsson|Mottagningen svarade|Provsson|Testgren|@inflytande\.example/;

let server: TestApp;
const logged: string[] = [];
const addresses: string[] = [];
const heard: unknown[] = [];
const stop = new AbortController();
let begin = 0;

/** Hears what the server writes to its log, while it still writes it. */
const listenToLog = () => {
  const write = process.stderr.write.bind(process.stderr);
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk: string | Uint8Array) => {
    logged.push(String(chunk));
    return write(chunk);
  });
};

const listenToAddresses = ({ app }: TestApp) => {
  const request = app.request.bind(app);
  app.request = ((input: string, ...rest: []) => {
    addresses.push(decodeURIComponent(input));
    return request(input, ...rest);
  }) as typeof app.request;
};

const follow = async ({ app, cookieOf }: TestApp) => {
  const response = await app.request('/api/trpc/live.changes', {
    headers: cookieOf('administrator'),
    signal: stop.signal,
  });
  const listen = async () => {
    for await (const event of sentEvents(response)) heard.push(event);
  };
  listen().catch(() => {});
  await vi.waitUntil(() => heard.length === 1);
};

const download = (path: string, fields: Record<string, string>) => {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.set(field, value);
  const headers = { ...server.cookieOf('registrar'), origin: 'http://localhost' };
  return server.app.request(`/api/downloads/${path}`, { method: 'POST', headers, body });
};

/** Somebody says something, it is read, published, declined, followed, copied and erased; a query fails on the way. */
const journey = async () => {
  const one = { text: `${words}.`, identity: 'name-not-published', authorName: writer } as const;
  const sent = await sendStatement(server, one);
  const declined = await sendStatement(server, { ...one, text: `${words} heller.` });
  const moderator = server.as('moderator');
  await moderator.statement.incoming.query({});
  await server.as('registrar').statement.openOriginal.mutate({ id: sent.id, reason: 'Prövning' });
  const place = { newPoint };
  await moderator.statement.publish.mutate({ id: sent.id, place, secrecy: 'nobody-recognisable' });
  await moderator.statement.decline.mutate({ id: declined.id, principle: 'advertisement' });
  await server.as('public').statement.follow.query({ receipt: sent.receipt });

  const visitor = browser(server);
  await visitor.post('session.askForCode', { email: mail });
  await visitor.post('session.enterCode', { email: mail, code: await codeTo(server, mail) });
  expect(await visitor.who()).toBe(personWith.moderator);

  await server.as('reader').consent.give.mutate({ purpose: 'published-name', until: null, ageBand: '30-49' });
  await server.as('administrator').person.list.query({});
  expect((await download('personal-data', { kind: 'person', id: personWith.reader })).status).toBe(200);
  await server.as('administrator').personalData.erase.mutate({
    who: { kind: 'statement', id: sent.id },
    reason: 'Begäran av den som skrev',
  });
  await server.database.pool.query('alter table statement rename to statement_away');
  await expect(sendStatement(server, one)).rejects.toThrow('internal');
  await server.database.pool.query('alter table statement_away rename to statement');
};

beforeAll(async () => {
  server = await testApp();
  begin = await lastEvent(server.database);
  listenToLog();
  listenToAddresses(server);
  await follow(server);
  await journey();
});
afterAll(() => {
  stop.abort();
  vi.restoreAllMocks();
});

it('Z1 the log of the server tells what failed, and of nobody', () => {
  expect(logged.join('')).toContain('procedure failed');
  expect(logged.join('')).not.toMatch(telling);
});

it('Z1 no address tells of anybody', () => {
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.join('\n')).not.toMatch(telling);
});

it('Z3 the log of events names by id alone and repeats nothing that was said', async () => {
  const events = await eventsAfter(server.database, begin);
  expect(events.map(({ action }) => action)).toContain('personal-data/erase');
  expect(JSON.stringify(events)).not.toMatch(telling);
});

it('Z1 whoever listens hears that something happened, and of nobody', async () => {
  await expect.poll(() => JSON.stringify(heard)).toContain('personal-data/erase');
  expect(JSON.stringify(heard)).not.toMatch(telling);
});

it('Z1 no letter has a person in its subject', () => {
  const letters = server.services.mail.latest();
  expect(letters.length).toBeGreaterThan(0);
  for (const { subject } of letters) expect(subject).not.toMatch(telling);
});
