import { persons } from '@inflytande/demo/persons';
import { beforeAll, describe, expect, it } from 'vitest';
import { call, procedures, type QueryPath } from './testing/procedures.ts';
import { demoKnown, inputsOf } from './testing/queries.ts';
import { knownRaised } from './testing/raise.ts';
import { newPoint, sendStatement } from './testing/send-statement.ts';
import { testApp, type TestApp } from './testing/test-app.ts';

/** A server as it stands on the internet: nobody may sign in as an invented person. */
let server: TestApp;
let staffed: TestApp;
let receipt: string;
let raised: Awaited<ReturnType<typeof knownRaised>>;
let pointId: string;

beforeAll(async () => {
  staffed = await testApp();
  server = await testApp({ database: staffed.database, environment: { DEMO_SIGN_IN: 'off' } });
  const sent = await sendStatement(server, {
    text: 'Telefonen är stängd.',
    identity: 'name-not-published',
    authorName: 'Hemliga Hilda Hemligsson',
  });
  ({ receipt } = sent);
  raised = await knownRaised(staffed);
  const published = await staffed.as('moderator').statement.publish.mutate({
    id: sent.id,
    place: { newPoint },
    secrecy: 'nobody-recognisable',
  });
  pointId = published.pointId ?? '';
  const { id } = await sendStatement(server, { text: 'Köp mina piller' });
  await staffed
    .as('moderator')
    .statement.decline.mutate({ id, principle: 'advertisement', note: 'Intern anteckning' });
});

const queries = procedures.filter(({ type }) => type === 'query').map(({ path }) => path as QueryPath);

const keysIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
    : [];

/** Fields that are the business of the house. */
const internal =
  /^(regionId|authorityId|clientKey|receiptDigest|crisisSigns|secrecyAssessment|identity|proposal|actor|search|sortKey|registeredAt)$/;

describe('Z1 the public', () => {
  it.each(queries)('%s tells nothing of staff, of hidden names or of what was declined', async (path) => {
    const input = inputsOf({ ...demoKnown, ...raised, pointId, receipt })[path];
    const { status, text, data } = await call(server, 'public', { path, input });
    expect([200, 403]).toContain(status);
    for (const { id, name } of persons) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
    expect(text).not.toMatch(/Hemligsson|Köp mina piller|Intern anteckning/);
    expect(keysIn(data).filter((key) => internal.test(key))).toEqual([]);
  });

  it('sees what was published, so the walk above sees something', async () => {
    const { text } = await call(server, 'public', { path: 'point.get', input: { id: pointId } });
    expect(text).toContain('Telefonen är stängd.');
  });
});
