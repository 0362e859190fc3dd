import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoKnown } from '../testing/queries.ts';
import { newPoint, takenDown } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
type Given = Parameters<ReturnType<TestApp['as']>['statement']['takeDown']['mutate']>[0];
const down = (given: Partial<Given> = {}, clientKey: string = randomUUID()) =>
  server.as('moderator').statement.takeDown.mutate({ ...takenDown, clientKey, ...given });
const rowOf = async (clientKey: string) =>
  (
    await server.database.pool.query<Record<string, unknown>>(
      'select * from statement where client_key = $1',
      [clientKey],
    )
  ).rows;

describe('B1 what staff take down', () => {
  it('waits to be read like all that comes in, and whoever spoke follows it by the code', async () => {
    const key = randomUUID();
    const { receipt } = await down({ kind: 'praise' }, key);
    const [row] = await rowOf(key);
    expect(row).toMatchObject({
      status: 'received',
      point_id: null,
      taken_down: 'phone',
      wording: 'reported',
      said_at: '2026-01-15',
      proposal: { kind: 'praise' },
    });
    expect(await server.as('public').statement.follow.query({ receipt })).toMatchObject({
      status: 'received',
    });
  });

  it('is one statement though it is saved twice', async () => {
    const key = randomUUID();
    const first = await down({}, key);
    expect(await down({}, key)).toEqual(first);
    expect(await rowOf(key)).toHaveLength(1);
  });

  it('says once it is published that staff took it down', async () => {
    const key = randomUUID();
    await down({}, key);
    const [row] = await rowOf(key);
    const { pointId } = await server.as('moderator').statement.publish.mutate({
      id: String(row?.['id']),
      place: { newPoint },
      secrecy: 'no-person-data',
    });
    const { statements } = await server.as('public').point.get.query({ id: pointId ?? '' });
    expect(statements).toMatchObject([{ takenDown: 'phone', wording: 'reported' }]);
  });

  it('of an association stands among what it has said, and it may take it back', async () => {
    const key = randomUUID();
    await down({ authorKind: 'association', authorId: demoKnown.organisationId, way: 'letter' }, key);
    const [row] = await rowOf(key);
    const id = String(row?.['id']);
    const { ownStatement } = server.as('signatory');
    const { rows } = await ownStatement.list.query({ organisationId: demoKnown.organisationId });
    expect(rows.map((one) => one.id)).toContain(id);
    await ownStatement.takeBack.mutate({ id, reason: 'Vi har inte sagt det' });
  });

  it.each(['council', 'network', 'association'] as const)(
    'a %s that is not there is refused',
    async (kind) => {
      const refused = down({ authorKind: kind, authorId: 'no-such' });
      expect(await refusalOf(refused)).toEqual({ code: 'take-down/author-unknown', path: 'authorId' });
    },
  );

  it('B6 no name is kept of one who gives none', async () => {
    const key = randomUUID();
    await down({ authorName: 'Maj Påhitt' }, key);
    expect(JSON.stringify(await rowOf(key))).not.toContain('Påhitt');
  });
});
