import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadSpaces, secondSpace } from '../load-demo.ts';
import { moment } from '../testing/moment.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { sentEvents, type SentEvent } from '../testing/server-sent-events.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let dalarna: TestApp;
let other: TestApp;
beforeAll(async () => {
  dalarna = await testApp();
  await loadSpaces({ database: dalarna.database, now: () => moment }, [secondSpace]);
  other = await testApp({ database: dalarna.database, environment: { REGION: 'provinsen' } });
});

let stop = new AbortController();
afterEach(() => stop.abort());

/** What somebody who follows hears, from when the connection stands. */
const follow = async ({ app }: TestApp): Promise<SentEvent[]> => {
  stop = new AbortController();
  const response = await app.request('/api/trpc/live.changes', {
    headers: dalarna.cookieOf('reader'),
    signal: stop.signal,
  });
  const heard: SentEvent[] = [];
  const listen = async () => {
    for await (const event of sentEvents(response)) heard.push(event);
  };
  listen().catch(() => {});
  await expect.poll(() => heard).toMatchObject([{ event: 'connected' }]);
  heard.length = 0;
  return heard;
};

describe('Z3 whoever follows', () => {
  it('hears within a second that something came in, and nothing of what it says', async () => {
    const heard = await follow(dalarna);
    const { id, receipt } = await sendStatement(dalarna, {
      text: 'Personlig berättelse',
      identity: 'name-not-published',
      authorName: 'Hemliga Hilda',
    });
    await expect.poll(() => heard, { timeout: 1000 }).toHaveLength(1);
    expect(heard).toEqual([
      {
        event: 'message',
        data: {
          regionId: 'dalarna',
          action: 'statement/submit',
          subject: { kind: 'statement', id },
          at: moment,
        },
      },
    ]);
    expect(JSON.stringify(heard)).not.toMatch(new RegExp(`Personlig|Hilda|${receipt}`));
  });

  it('hears every change once, in order', async () => {
    const heard = await follow(dalarna);
    const { id } = await sendStatement(dalarna);
    await dalarna
      .as('moderator')
      .statement.publish.mutate({ id, place: { newPoint }, secrecy: 'no-person-data' });
    const { id: second } = await sendStatement(dalarna);
    await dalarna.as('moderator').statement.decline.mutate({ id: second, principle: 'advertisement' });
    await expect.poll(() => heard, { timeout: 1000 }).toHaveLength(4);
    expect(heard.map(({ data }) => (data as { action: string }).action)).toEqual([
      'statement/submit',
      'statement/publish',
      'statement/submit',
      'statement/decline',
    ]);
  });

  it('hears nothing of another region', async () => {
    const heard = await follow(other);
    await sendStatement(dalarna);
    const { id } = await sendStatement(other);
    // The bus keeps order: what came in Dalarna before would have been heard before.
    await expect.poll(() => heard, { timeout: 1000 }).toMatchObject([{ data: { subject: { id } } }]);
  });

  it('hears nothing of what was refused', async () => {
    const heard = await follow(dalarna);
    await expect(
      dalarna.as('moderator').statement.decline.mutate({ id: 'x', principle: 'advertisement' }),
    ).rejects.toThrow('statement/not-found');
    const { id } = await sendStatement(dalarna);
    await expect.poll(() => heard, { timeout: 1000 }).toMatchObject([{ data: { subject: { id } } }]);
  });

  it('leaves nothing behind when it goes', async () => {
    const heard = await follow(dalarna);
    stop.abort();
    await sendStatement(dalarna);
    await expect.poll(() => heard).toEqual([]);
  });
});
