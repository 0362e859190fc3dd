import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { escalateQuestions } from '../escalate-questions.ts';
import { answerTo, raise } from '../testing/answered.ts';
import { moment } from '../testing/moment.ts';
import { newPoint, takenDown } from '../testing/send-statement.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { openOutbox } from './outbox.ts';

const day = 86_400_000;
const network = 'net-dalarnas-natverk';
/** The two who act for an association that is in the network. */
const editor = 'latsasberg';
const signatory = 'pahittmark';

let now = moment;
let server: TestApp;
beforeAll(async () => {
  server = await testApp({ now: () => now });
});
beforeEach(() => {
  now = moment;
});

type Queued = { kind: string; person_id: string; data: Record<string, string> };
const lettersOf = async (kind: string, pointId: string) =>
  (
    await server.database.pool.query<Queued>(
      `select kind, person_id, data from letter where kind = $1 and data ->> 'pointId' = $2 order by 2`,
      [kind, pointId],
    )
  ).rows;

/** What the network said, as staff took it down, published as a point and sent to the region. */
const raisedByNetwork = async (clientKey: string) => {
  const text = `Nätverket vill ha kvällstider (${clientKey}).`;
  await server.as('moderator').statement.takeDown.mutate({
    ...takenDown,
    clientKey,
    text,
    way: 'meeting',
    authorKind: 'network',
    authorId: network,
  });
  const { rows } = await server.as('moderator').statement.incoming.query({});
  const id = rows.find((row) => row.text === text)?.id ?? '';
  const { pointId } = await server.as('moderator').statement.publish.mutate({
    id,
    place: { newPoint: { ...newPoint, title: `Kvällstider ${clientKey}` } },
    secrecy: 'no-person-data',
  });
  const { principalIds, principalCertain } = newPoint;
  const address = { pointId: pointId ?? '', principalIds, principalCertain, send: true };
  await server.as('moderator').point.address.mutate(address);
  return pointId ?? '';
};

describe('B4 B5 what a network raised', () => {
  it('its member associations are told that it is published and answered, each person once', async () => {
    const pointId = await raisedByNetwork('network-key-number-one');
    const published = await lettersOf('network-published', pointId);
    expect(published.map(({ person_id }) => person_id)).toEqual([`person-${editor}`, `person-${signatory}`]);
    expect(published[0]?.data).toMatchObject({
      association: 'Attention Dalarna',
      network: 'Dalarnas nätverk för psykisk hälsa',
    });
    await server.as('coordinator').answer.give.mutate(answerTo(pointId));
    expect(await lettersOf('network-answered', pointId)).toHaveLength(2);
    await openOutbox(server.services, ['dalarna']).carryAll();
    const [letter] = server.services.mail.latest();
    expect(letter?.text).toContain('Det säger nätverket genom ett beslut.');
    expect(letter?.text).toContain(`/synpunkter/${pointId}`);
  });

  it('what one person said is nobody’s in the network', async () => {
    const { pointId } = await raise(server);
    await server.as('coordinator').answer.give.mutate(answerTo(pointId));
    expect(await lettersOf('network-published', pointId)).toEqual([]);
    expect(await lettersOf('network-answered', pointId)).toEqual([]);
  });
});

describe('B3 what is taken to the steering group', () => {
  it('those in it get one letter a day, however much comes', async () => {
    await server.as('administrator').roleGrant.give.mutate({
      role: 'council-member',
      scopeId: 'sg-lpo-psykisk-halsa',
      from: '2026-09-07',
      until: null,
      personId: 'person-testgren',
      reason: 'Ny i styrgruppen',
    });
    await raise(server);
    await raise(server);
    now = moment + 121 * day;
    await escalateQuestions(server.services, ['dalarna']);
    const escalated = async () =>
      (
        await server.database.pool.query<Queued>(
          `select kind, person_id, data from letter where kind = 'question-escalated'`,
        )
      ).rows;
    const letters = await escalated();
    expect(letters.map(({ person_id }) => person_id)).toEqual(['person-testgren']);
    expect(letters[0]?.data).toMatchObject({ days: '120' });
    await escalateQuestions(server.services, ['dalarna']);
    expect(await escalated()).toHaveLength(1);
  });
});
