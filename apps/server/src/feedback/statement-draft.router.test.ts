import { emptyContent } from '@inflytande/domain/feedback/raise-draft';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, eventsAfter, lastEvent } from '../testing/change-log.ts';
import { call, procedures } from '../testing/procedures.ts';
import { askerOf, demoKnown } from '../testing/queries.ts';
import { raise, raiseAndPublish, writeDraft } from '../testing/raise.ts';
import { refusalOf, testApp, testRoles, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const { organisationId, pointId } = demoKnown;
const editor = () => server.as('association-editor');
const signatory = () => server.as('signatory');
const words = (text: string, asksForReader = false) => ({ ...emptyContent, text, asksForReader });

describe('F5 a draft is the association’s own', () => {
  /** What is searched for comes back as a search says it again; the rest must not. */
  const known = 'Kvittrande hemlighetsord';
  const secret = 'om bävrarnas sovrum';

  it('nobody at an authority reaches it, by any procedure, file or log', async () => {
    const last = await lastEvent(server.database);
    const id = await writeDraft(server, `${known} ${secret}`);
    await signatory().statementDraft.comment.mutate({ id, text: `Om ${secret}` });
    const others = testRoles.filter((role) => role !== 'association-editor' && role !== 'signatory');
    for (const role of others)
      for (const path of ['statementDraft.get', 'statementDraft.list'] as const)
        expect((await call(server, role, { path, input: { id, organisationId } })).status).toBe(403);
    const reading = procedures.filter(
      ({ type, path }) => type === 'query' && !path.startsWith('statementDraft.'),
    );
    const input = { id, organisationId, query: known, text: known, year: 2026, kind: 'person' };
    for (const { path } of reading)
      expect((await call(server, askerOf(path), { path, input })).text).not.toContain(secret);
    const fields = { kind: 'person', id: 'person-latsasberg', format: 'json', reason: 'Begäran' };
    for (const path of ['personal-data', 'event-log'])
      expect(
        await (
          await server.app.request(`/api/downloads/${path}`, {
            method: 'POST',
            headers: { ...server.cookieOf('administrator'), origin: 'http://localhost' },
            body: new URLSearchParams(fields),
          })
        ).text(),
      ).not.toContain(secret);
    const events = await eventsAfter(server.database, last);
    const ofDrafts = events.filter((event) => event.subject_kind === 'statement-draft');
    expect(ofDrafts.map(({ action }) => action)).toEqual([
      'statement-draft/start',
      'statement-draft/change',
      'statement-draft/comment',
    ]);
    expect(JSON.stringify(events)).not.toContain(secret);
    await editor().statementDraft.discard.mutate({ id });
    expect(await contents(server.database)).not.toContain(secret);
  }, 60_000);

  it('another association’s signatory does not reach it either', async () => {
    const id = await writeDraft(server);
    await server.database.pool.query(`update statement_draft set organisation_id = $2 where id = $1`, [
      id,
      'org-rsmh-dalarna',
    ]);
    const problem = await refusalOf(signatory().statementDraft.get.query({ id }));
    expect(problem).toMatchObject({ code: 'access/not-yours' });
    // Asked for one at a time: a promise that is refused before anybody waits for it is an error of its own.
    for (const change of [
      () => signatory().statementDraft.save.mutate({ id, seen: 2, content: words('Mitt') }),
      () => signatory().statementDraft.submit.mutate({ id, seen: 2 }),
      () => signatory().statementDraft.discard.mutate({ id }),
    ])
      expect((await refusalOf(change()))?.code).toMatch(/not-yours|not-found/);
  });

  it('of two who write at once one is told, and no text is written over', async () => {
    const id = await writeDraft(server);
    const [first, second] = await Promise.all([
      refusalOf(editor().statementDraft.save.mutate({ id, seen: 2, content: words('Leifs ord') })),
      refusalOf(signatory().statementDraft.save.mutate({ id, seen: 2, content: words('Majas ord') })),
    ]);
    expect([first, second].filter((one) => one === null)).toHaveLength(1);
    expect([first, second].find((one) => one !== null)).toMatchObject({ code: 'draft/changed-since' });
    const kept = await editor().statementDraft.get.query({ id });
    expect(kept.version).toBe(3);
    expect(kept.content.text).toBe(first === null ? 'Leifs ord' : 'Majas ord');
  });

  it('P5 an unsent one is disposed of a year after its last change', async () => {
    const id = await writeDraft(server);
    const preview = async () =>
      (await server.as('administrator').disposal.preview.query()).classes
        .filter(({ informationClass }) => informationClass === 'unsubmitted-draft')
        .flatMap(({ tables }) => tables.map(({ due }) => due));
    expect(await preview()).toEqual([0]);
    await server.database.pool.query(`update statement_draft set changed_at = '2025-01-01' where id = $1`, [
      id,
    ]);
    expect(await preview()).toEqual([1]);
  });
});

describe('B1 an association raises in its own name', () => {
  it('after its second reader has approved; sent twice it is one statement', async () => {
    const id = await writeDraft(server);
    await editor().statementDraft.save.mutate({ id, seen: 2, content: words('Vi vill ha fler råd.', true) });
    const submit = () => editor().statementDraft.submit.mutate({ id, seen: 3 });
    expect(await refusalOf(submit())).toMatchObject({ code: 'draft/not-read' });
    expect(await refusalOf(editor().statementDraft.approve.mutate({ id, seen: 3 }))).toMatchObject({
      code: 'draft/own-words',
    });
    await signatory().statementDraft.approve.mutate({ id, seen: 3 });
    const [first, second] = await Promise.all([submit(), submit()]);
    expect(second).toEqual(first);
    expect(await editor().ownStatement.get.query({ id: first.id })).toMatchObject({
      text: 'Vi vill ha fler råd.',
      status: 'received',
      authorName: 'Attention Dalarna',
    });
    expect(await server.as('public').statement.follow.query({ receipt: first.receipt })).toMatchObject({
      status: 'received',
    });
    expect(await refusalOf(editor().statementDraft.get.query({ id }))).toMatchObject({
      code: 'draft/not-found',
    });
  });

  it('and is published under its name', async () => {
    const id = await raiseAndPublish(server, 'Vi vill ha trappfria lokaler.');
    const { statements } = await server.as('public').point.get.query({ id: pointId });
    expect(statements.find((one) => one.id === id)).toMatchObject({
      authorKind: 'association',
      authorName: 'Attention Dalarna',
      parts: [{ kind: 'words', text: 'Vi vill ha trappfria lokaler.' }],
      revisedAt: null,
    });
  });
});

describe('B1 what it has said is changed by nobody else', () => {
  const shown = async (id: string) =>
    (await server.as('public').point.get.query({ id: pointId })).statements.find((one) => one.id === id);

  it('a new version waits, is published with its masking, and the first stays', async () => {
    const id = await raiseAndPublish(server, 'Första ordalydelsen.');
    const text = 'Andra ordalydelsen, ring 070-174 06 05.';
    await editor().ownStatement.revise.mutate({ id, text });
    expect((await shown(id))?.parts).toEqual([{ kind: 'words', text: 'Första ordalydelsen.' }]);
    const queue = await server.as('moderator').statement.incoming.query({});
    expect(queue.rows.find((row) => row.id === id)).toMatchObject({ text, version: 2, status: 'published' });
    const from = text.indexOf('070');
    await server.as('moderator').statementVersion.publish.mutate({
      id,
      version: 2,
      secrecy: 'no-person-data',
      masks: [{ from, to: from + '070-174 06 05'.length, ground: 'contact-details' }],
    });
    expect(await shown(id)).toMatchObject({
      parts: [
        { kind: 'words', text: 'Andra ordalydelsen, ring ' },
        { kind: 'masked', ground: 'contact-details' },
        { kind: 'words', text: '.' },
      ],
    });
    expect((await shown(id))?.revisedAt).not.toBeNull();
    expect((await editor().ownStatement.get.query({ id })).text).toBe('Första ordalydelsen.');
  });

  it('said anew before anybody has read it, the newest words are published', async () => {
    const { id } = await raise(server, 'Fel ord från början.');
    await signatory().ownStatement.revise.mutate({ id, text: 'Rätta ord.' });
    await server
      .as('moderator')
      .statement.publish.mutate({ id, place: { pointId }, secrecy: 'no-person-data' });
    expect((await shown(id))?.parts).toEqual([{ kind: 'words', text: 'Rätta ord.' }]);
    const queue = await server.as('moderator').statement.incoming.query({});
    expect(queue.rows.map((row) => row.id)).not.toContain(id);
  });

  it('declined new words leave what was published', async () => {
    const id = await raiseAndPublish(server, 'Det som sades.');
    await editor().ownStatement.revise.mutate({ id, text: 'Köp våra kurser.' });
    await server
      .as('moderator')
      .statementVersion.decline.mutate({ id, version: 2, principle: 'advertisement' });
    expect((await shown(id))?.parts).toEqual([{ kind: 'words', text: 'Det som sades.' }]);
  });

  it('taken back it is shown no more and not lost', async () => {
    const id = await raiseAndPublish(server, 'Detta ångrar vi.');
    await signatory().ownStatement.takeBack.mutate({ id, reason: 'Frågan är löst' });
    expect(await shown(id)).toBeUndefined();
    expect(await editor().ownStatement.get.query({ id })).toMatchObject({
      status: 'withdrawn',
      text: 'Detta ångrar vi.',
    });
    expect(await refusalOf(signatory().ownStatement.takeBack.mutate({ id, reason: 'Igen' }))).toMatchObject({
      code: 'statement/already-withdrawn',
    });
  });
});
