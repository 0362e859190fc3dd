import { beforeAll, describe, expect, it } from 'vitest';
import { lastEvent } from '../testing/change-log.ts';
import { moment } from '../testing/moment.ts';
import { signEveryoneIn } from '../testing/sessions.ts';
import { sendStatement } from '../testing/send-statement.ts';
import { personWith, refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
let sentId: string;
beforeAll(async () => {
  server = await testApp();
  const { id } = await sendStatement(server, { text: 'Ingen svarar i telefonen.' });
  await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
  await server.as('registrar').statement.openOriginal.mutate({ id, reason: 'Begäran om utlämnande' });
  sentId = id;
});

describe('Z3 the log', () => {
  it('tells who did what, when and why, newest first', async () => {
    const { rows, total } = await server
      .as('administrator')
      .domainEvent.list.query({ subjectKind: 'statement', subjectId: sentId });
    expect(total).toBe(3);
    expect(rows.map(({ action, actor, reason }) => [action, actor, reason])).toEqual([
      ['statement/open-original', personWith.registrar, 'Begäran om utlämnande'],
      ['statement/decline', personWith.moderator, 'advertisement'],
      ['statement/submit', 'public', null],
    ]);
    expect(rows[0]).toMatchObject({
      at: new Date(moment).toISOString(),
      actorName: expect.stringMatching(/Fia/),
    });
  });

  it('holds nothing of what was read', async () => {
    const { rows } = await server.as('administrator').domainEvent.list.query({ subjectId: sentId });
    expect(JSON.stringify(rows)).not.toContain('Ingen svarar');
  });

  it('is narrowed by who, what and day; both days are within', async () => {
    const count = async (query: Parameters<ReturnType<TestApp['as']>['domainEvent']['list']['query']>[0]) =>
      (await server.as('registrar').domainEvent.list.query({ subjectId: sentId, ...query })).total;
    expect(await count({ actor: personWith.moderator })).toBe(1);
    expect(await count({ action: 'statement/submit' })).toBe(1);
    expect(await count({ from: '2026-09-07', until: '2026-09-07' })).toBe(3);
    expect(await count({ until: '2026-09-06' })).toBe(0);
    expect(await count({ from: '2026-09-08' })).toBe(0);
  });

  it('an original is opened with a reason or not at all', async () => {
    const last = await lastEvent(server.database);
    const attempt = server.as('registrar').statement.openOriginal.mutate({ id: sentId, reason: ' ' });
    expect(await refusalOf(attempt)).toMatchObject({ code: 'original/reason-missing', path: 'reason' });
    expect(await lastEvent(server.database)).toBe(last);
  });

  it('leaves as a file only after a strong sign-in, and that it left stands in it', async () => {
    const fetchLog = () =>
      server.app.request('/api/downloads/event-log', {
        method: 'POST',
        headers: { ...server.cookieOf('registrar'), origin: 'http://localhost' },
        body: new FormData(),
      });
    await signEveryoneIn(server.database, moment, 'code');
    const refused = await fetchLog();
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('Bekräfta först att det är du');
    await signEveryoneIn(server.database, moment, 'passkey');
    const response = await fetchLog();
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('statement/decline');
    const { rows } = await server.as('registrar').domainEvent.list.query({ action: 'domain-event/export' });
    expect(rows).toMatchObject([{ actor: personWith.registrar }]);
  });
});
