import { beforeAll, describe, expect, it } from 'vitest';
import { programmeForm, submitItem } from '../testing/programme-commands.ts';
import { demoKnown } from '../testing/queries.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

const { organisationId } = demoKnown;

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const programme = () => server.as('public').programmeItem.programme.query({});
const ours = async (id: string) =>
  (await server.as('signatory').programmeItem.ours.query({ organisationId })).items.find(
    (item) => item.id === id,
  );
const decide = (id: string, decision: 'publish' | 'ask' | 'decline', word = '') =>
  server.as('coordinator').programmeItem.decide.mutate({ id, decision, word });
const lettersAbout = async (id: string) =>
  (
    await server.database.pool.query<{ kind: string }>(
      'select distinct kind from letter where about like $1 order by kind',
      [`${id} %`],
    )
  ).rows.map(({ kind }) => kind);

describe('E1 E3 the programme of the week', () => {
  it('E3 is the next one until the year is said, and shows what is published, in order', async () => {
    const { week, isOver, items } = await programme();
    expect(week).toMatchObject({ year: 2026, week: 41, from: '2026-10-05', until: '2026-10-11' });
    expect(isOver).toBe(false);
    const times = items.map(({ day, starts }) => `${day} ${starts}`);
    expect(times).toEqual(times.toSorted());
    expect(items.length).toBeGreaterThan(0);
    const past = await server.as('public').programmeItem.programme.query({ year: 2020 });
    expect(past).toMatchObject({ isOver: true, items: [] });
  });

  it('Z1 whom to ask stands there only where that was agreed to', async () => {
    const contacts = new Map((await programme()).items.map(({ id, contact }) => [id, contact]));
    expect(contacts.get('program-2026-oppet-hus')).toBe('Låtsas-Lena, föreningens expedition');
    expect(contacts.get('program-2026-samtal')).toBe(null);
    expect(JSON.stringify(await programme())).not.toContain('Exempel-Eva');
  });
});

describe('E1 an association submits an item', () => {
  it('E3 what is outside the week is refused at its place', async () => {
    const { submit } = server.as('signatory').programmeItem;
    const form = { ...programmeForm(), day: '2026-10-12' };
    expect(await refusalOf(submit.mutate(form as Parameters<typeof submit.mutate>[0]))).toMatchObject({
      code: 'programme/day-outside-week',
      path: 'day',
    });
  });

  it('is asked, says it anew, is published and told; until then nobody else sees it', async () => {
    const id = await submitItem(server);
    const isShown = async () => (await programme()).items.some((item) => item.id === id);
    expect(await refusalOf(decide(id, 'ask', ' '))).toEqual({
      code: 'programme/reason-missing',
      path: 'word',
    });
    await decide(id, 'ask', 'Finns det en ramp?');
    expect(await ours(id)).toMatchObject({ status: 'asked', word: 'Finns det en ramp?' });
    expect(await isShown()).toBe(false);
    const { revise } = server.as('signatory').programmeItem;
    const anew = { ...programmeForm(), id, place: 'Påhittade salen, med ramp' };
    await revise.mutate(anew as Parameters<typeof revise.mutate>[0]);
    expect(await ours(id)).toMatchObject({ status: 'submitted', place: 'Påhittade salen, med ramp' });
    await decide(id, 'publish');
    expect(await isShown()).toBe(true);
    expect(await lettersAbout(id)).toEqual(['programme-item-asked', 'programme-item-published']);
    await server.as('association-editor').programmeItem.withdraw.mutate({ id });
    expect(await isShown()).toBe(false);
  });

  it('is declined with a reason, and may not be said anew', async () => {
    const id = await submitItem(server);
    await decide(id, 'decline', 'Det är reklam');
    expect(await ours(id)).toMatchObject({ status: 'declined', word: 'Det är reklam' });
    const { withdraw } = server.as('signatory').programmeItem;
    expect(await refusalOf(withdraw.mutate({ id }))).toMatchObject({ code: 'programme/not-in-this-status' });
  });
});
