import { beforeAll, describe, expect, it } from 'vitest';
import { changeCommands } from './testing/change-commands.ts';
import { contents, eventsAfter, lastEvent, unlogged } from './testing/change-log.ts';
import { accountPaths, call, procedures, type ChangePath } from './testing/procedures.ts';
import { askerOf } from './testing/queries.ts';
import { personWith, testApp, type TestApp } from './testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

/** A reading that is logged each time; nothing else comes of it (Z3). */
const loggedReadings = new Set<string>(['release.open', 'statement.openOriginal']);

const mutations = Object.entries(changeCommands(() => server)).map(([path, command]) => ({
  path: path as ChangePath,
  command,
}));

describe('Z3 every procedure that changes something', () => {
  it('is in the table of commands', () => {
    const known = procedures.filter(({ type }) => type === 'mutation').map(({ path }) => path);
    expect([...mutations.map(({ path }) => path), ...accountPaths].toSorted()).toEqual(known.toSorted());
  });

  it.each(mutations)('$path leaves exactly one event, with its own action', async ({ path, command }) => {
    const { role, input } = await command();
    const last = await lastEvent(server.database);
    expect(await call(server, role, { path, input })).toMatchObject({ status: 200 });
    const events = await eventsAfter(server.database, last);
    expect(events).toEqual([
      expect.objectContaining({
        region_id: 'dalarna',
        action: procedures.find((procedure) => procedure.path === path)?.action,
        actor: personWith[role] ?? 'public',
      }),
    ]);
  });

  it.each(mutations)('$path refused leaves nothing', async ({ path }) => {
    const before = await contents(server.database);
    const { status } = await call(server, askerOf(path), {
      path,
      input: { id: 'nothing', personId: 'nobody' },
    });
    expect([400, 404, 422]).toContain(status);
    expect(await contents(server.database)).toBe(before);
  });

  it.each(mutations)('$path again: refused or the same, never a second time', async ({ path, command }) => {
    const { role, input } = await command();
    await call(server, role, { path, input });
    const all = () =>
      contents(server.database, { without: loggedReadings.has(path) ? 'domain_event' : null });
    const before = await all();
    await call(server, role, { path, input });
    expect(await all()).toBe(before);
  });

  it.each(accountPaths)('%s is about an account, so nothing of the region changes', async (path) => {
    const last = await lastEvent(server.database);
    const before = await contents(server.database);
    const input = { id: 'x', name: 'x', personId: personWith.reader, email: 'x@example.se', code: '123456' };
    await call(server, 'reader', { path, input: { ...input, response: { id: 'x' } } });
    expect(await eventsAfter(server.database, last)).toEqual([]);
    expect(await contents(server.database)).toBe(before);
  });

  it('left no row without its event, the demo and all before included', async () => {
    expect(await unlogged(server.database)).toEqual([]);
  });
});

it('Z3 no procedure that reads writes', async () => {
  const before = await contents(server.database);
  const inputs = [undefined, {}, { id: 'T01-01' }, { receipt: 'x' }, { text: 'bemötande' }];
  for (const { path } of procedures.filter(({ type }) => type === 'query'))
    for (const input of inputs) await call(server, 'coordinator', { path, input });
  expect(await contents(server.database)).toBe(before);
});
