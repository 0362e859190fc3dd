import { beforeEach, describe, expect, it } from 'vitest';
import { eventsAfter, lastEvent } from '../testing/change-log.ts';
import { protectedPerson } from '../testing/protected-person.ts';
import { personWith, refusalOf, testApp, type TestApp, type TestRole } from '../testing/test-app.ts';

const reason = 'Beslut hos Skatteverket';
const { administrator, registrar } = personWith;
let server: TestApp;
/** Protected, and handled by the administrator. */
let personId: string;
beforeEach(async () => {
  server = await testApp();
  personId = await protectedPerson(server);
});

const codeOf = async (asked: Promise<unknown>) => (await refusalOf(asked))?.code ?? null;
const get = (role: TestRole) => codeOf(server.as(role).person.get.query({ id: personId }));
const found = async (role: TestRole, query: string) => {
  const { rows, total } = await server.as(role).person.list.query({ query });
  expect(total).toBe(rows.length);
  return rows.map(({ id }) => id);
};
const name = (role: TestRole, handlerId: string) =>
  codeOf(server.as(role).personHandler.name.mutate({ personId, handlerId, reason }));
const end = (role: TestRole, handlerId: string) =>
  codeOf(server.as(role).personHandler.end.mutate({ personId, handlerId, reason }));

describe('Z5 named handlers only', () => {
  it('see the person and find the person by searching, and no others do', async () => {
    expect(await get('administrator')).toBeNull();
    expect(await found('administrator', 'hittepåström')).toEqual([personId]);
    expect(await get('registrar')).toBe('person/not-found');
    expect(await found('registrar', 'hittepåström')).toEqual([]);
    expect(await codeOf(server.as('registrar').personHandler.list.query({ personId }))).toBe(
      'person/not-found',
    );
    expect(await name('administrator', registrar)).toBeNull();
    expect(await get('registrar')).toBeNull();
    expect(await found('registrar', 'hittepåström')).toEqual([personId]);
  });

  it('the list shows the person to nobody, and counts right', async () => {
    for (const role of ['administrator', 'registrar'] as const)
      expect(await found(role, '')).not.toContain(personId);
  });

  it('a handler reads and changes the person, though a registrar changes no others', async () => {
    await name('administrator', registrar);
    const email = 'gun@inflytande.example';
    const change = (id: string) =>
      codeOf(server.as('registrar').person.change.mutate({ id, name: 'Gun Hittepåström', email }));
    expect(await change(personId)).toBeNull();
    expect(await change(personWith.reader)).toBe('access/not-in-this-state');
    const { handlers, protection } = await server.as('registrar').personHandler.list.query({ personId });
    expect(protection).toBe('secrecy-mark');
    expect(handlers.map(({ id, able }) => [id, able])).toEqual([
      [registrar, true],
      [administrator, true],
    ]);
  });

  it('to others there is nobody, whatever is asked', async () => {
    const { personHandler } = server.as('registrar');
    const protect = { personId, protection: 'none', handlerId: null, reason } as const;
    expect(await codeOf(personHandler.protect.mutate(protect))).toBe('person/not-found');
    expect(await name('registrar', registrar)).toBe('person/not-found');
    expect(await end('registrar', administrator)).toBe('person/not-found');
  });
});

describe('Z5 handlers', () => {
  it('the last one stays, also where the others work here no longer', async () => {
    expect(await end('administrator', administrator)).toBe('handler/last');
    await name('administrator', registrar);
    const { roleGrant } = server.as('administrator');
    const [grant] = await roleGrant.list.query({ personId: registrar });
    await roleGrant.end.mutate({ id: grant?.id ?? '', lastDay: '2026-09-06', reason: 'Slutar' });
    expect(await end('administrator', administrator)).toBe('handler/last');
  });

  it('two who end each other at once do not leave the person alone', async () => {
    await name('administrator', registrar);
    const ended = await Promise.all([end('administrator', registrar), end('registrar', administrator)]);
    expect(ended.filter((code) => code === null)).toHaveLength(1);
    const { rows } = await server.database.pool.query('select from person_handler where person_id = $1', [
      personId,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('only those who may see persons can be named, and those are offered', async () => {
    expect(await name('administrator', personWith.moderator)).toBe('handler/not-able');
    const candidates = await server.as('administrator').personHandler.candidates.query();
    expect(candidates.map(({ id }) => id).toSorted()).toEqual([registrar, administrator].toSorted());
  });

  it('a person whom nobody handles gets a handler, but nobody takes the person', async () => {
    await server.database.pool.query('delete from person_handler where person_id = $1', [personId]);
    expect(await name('administrator', administrator)).toBe('handler/own');
    expect(await name('registrar', administrator)).toBe('person/not-found');
    expect(await name('administrator', registrar)).toBeNull();
    expect(await get('registrar')).toBeNull();
    expect(await get('administrator')).toBe('person/not-found');
  });

  it('end with the protection', async () => {
    const protect = { personId, protection: 'none', handlerId: null, reason } as const;
    await server.as('administrator').personHandler.protect.mutate(protect);
    expect(await get('registrar')).toBeNull();
    const { handlers } = await server.as('registrar').personHandler.list.query({ personId });
    expect(handlers).toEqual([]);
  });
});

it('Z1 Z3 the log tells who was named and why, and never the person’s name', async () => {
  const last = await lastEvent(server.database);
  await name('administrator', registrar);
  const [event] = await eventsAfter(server.database, last);
  expect(event).toMatchObject({
    action: 'person-handler/name',
    subject_id: personId,
    reason,
    data: { protection: 'secrecy-mark', named: [registrar], ended: [] },
  });
  expect(JSON.stringify(event)).not.toMatch(/Gun|Hittepåström|gomd/);
});
