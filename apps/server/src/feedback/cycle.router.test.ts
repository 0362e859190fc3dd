import { statements } from '@inflytande/demo/statements';
import { themes } from '@inflytande/demo/themes';
import type { Edition } from '@inflytande/domain/feedback/edition';
import { editionColumns } from '@inflytande/i18n/cycle-words';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { inSpace } from '../database/space.ts';
import { cycleAt } from '../testing/cycles.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const refusal = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: { data?: { problem?: unknown } }) => error.data?.problem,
  );

const pointsOf = ({ sections }: Edition) =>
  sections.flatMap((section) => editionColumns.flatMap((column) => section[column]));

describe('B9 the edition of 2019, from the demo alone', () => {
  it('has its 28 themes in order, and 47 of its points were raised both years', async () => {
    const { edition, signedOn, regenerated } = await server.as('public').edition.get.query({ year: 2019 });
    const sections = edition.sections.filter(({ section }) => section === 'theme');
    expect(sections.map(({ themeId }) => themeId)).toEqual(
      themes.filter(({ section }) => section === 'theme').map(({ id }) => id),
    );
    const points = pointsOf(edition);
    const both = points.filter(({ statements: said }) =>
      [2018, 2019].every((year) => said.some((each) => each.year === year)),
    );
    expect([points.length, both.length]).toEqual([134, 47]);
    expect([signedOn, regenerated]).toEqual([null, true]);
  });

  it('says of each statement the year that the source gives, and tells nothing of later years', async () => {
    const { edition } = await server.as('public').edition.get.query({ year: 2019 });
    const told = pointsOf(edition).flatMap((point) => point.statements);
    const known = statements.filter(({ cycleYear }) => cycleYear !== null && cycleYear <= 2019);
    expect(new Map(told.map(({ id, year }) => [id, year]))).toEqual(
      new Map(known.map(({ id, cycleYear }) => [id, cycleYear])),
    );
    expect(told).toHaveLength(known.length);
  });

  it('B10 prints the names of its year', async () => {
    const nameIn = async (year: number) => {
      const { edition } = await server.as('public').edition.get.query({ year });
      return edition.sections.find(({ themeId }) => themeId === 'T18')?.name;
    };
    expect([await nameIn(2019), await nameIn(2022)]).toEqual(['Missbruk', 'Skadligt bruk/beroende']);
  });
});

it('B5 what is masked on the web stands in no edition, page or file', async () => {
  const text = 'Ring mig på 070-123 45 67 om bemötandet.';
  const { id } = await sendStatement(server, { text });
  const mask = { from: text.indexOf('070'), to: text.indexOf(' om'), ground: 'contact-details' } as const;
  await server
    .as('moderator')
    .statement.publish.mutate({ id, place: { newPoint }, secrecy: 'no-person-data', masks: [mask] });
  const year = await cycleAt(server, 'compilation');
  const { edition } = await server.as('public').edition.get.query({ year });
  const words = pointsOf(edition).flatMap(({ statements: said }) => said.map((each) => each.text));
  expect(words).toContain('Ring mig på […] om bemötandet.');
  expect(JSON.stringify(edition)).not.toContain('070-123 45 67');
});

describe('B8 a round', () => {
  it('is planned after the last one, and only when that is over', async () => {
    const year = await cycleAt(server, 'planned');
    const { cycle } = server.as('coordinator');
    expect(
      await refusal(cycle.plan.mutate({ year: year + 1, bodyId: 'net-dalarnas-natverk' })),
    ).toMatchObject({
      code: 'cycle/not-finished',
    });
    expect(await cycle.get.query({ year })).toMatchObject({ step: 'planned', held: false, signed: null });
  });

  it('B2 counts as held once the associations were asked', async () => {
    const year = await cycleAt(server, 'pre-meeting');
    const held = async () => (await server.as('public').cycle.get.query({ year })).held;
    expect(await held()).toBe(false);
    await server.as('coordinator').cycle.enterStep.mutate({ year, step: 'hearing', recordId: 'hearing' });
    expect(await held()).toBe(true);
    await server.as('coordinator').cycle.enterStep.mutate({ year, step: 'not-held', reason: 'Ställdes in' });
    expect(await held()).toBe(false);
  });

  it('two write at once: the second is told, and both texts are kept with who wrote them', async () => {
    const year = await cycleAt(server, 'compilation');
    const { cycle } = server.as('coordinator');
    await cycle.writeSection.mutate({ year, sectionId: 'T04', text: 'Den enas ord', basedOn: 0 });
    const second = { year, sectionId: 'T04', text: 'Den andras ord', basedOn: 0 };
    expect(await refusal(cycle.writeSection.mutate(second))).toMatchObject({
      code: 'compilation/changed-meanwhile',
      data: { version: 1 },
    });
    await cycle.writeSection.mutate({ ...second, text: 'Den enas ord. Den andras ord', basedOn: 1 });
    const { versions } = await cycle.compilation.query({ year });
    expect(versions.map(({ version, text }) => [version, text])).toEqual([
      [1, 'Den enas ord'],
      [2, 'Den enas ord. Den andras ord'],
    ]);
    expect(versions.every(({ by }) => by !== null)).toBe(true);
  });

  it('is signed and frozen: what happens later does not change the edition', async () => {
    const year = await cycleAt(server, 'compilation');
    const { cycle } = server.as('coordinator');
    await cycle.writeSection.mutate({ year, sectionId: 'foreword', text: 'Tack till alla.', basedOn: 0 });
    await cycle.enterStep.mutate({ year, step: 'sign-off' });
    await cycle.sign.mutate({ year, decisionId: 'Nätverkets möte, § 4' });
    const before = await server.as('public').edition.get.query({ year });
    expect(before).toMatchObject({ decisionId: 'Nätverkets möte, § 4', regenerated: false });
    expect(before.edition.foreword).toBe('Tack till alla.');
    const { id } = await sendStatement(server, { text: 'Sagt efteråt.' });
    await server
      .as('moderator')
      .statement.publish.mutate({ id, place: { newPoint }, secrecy: 'no-person-data' });
    expect(await server.as('public').edition.get.query({ year })).toEqual(before);
    const late = { year, sectionId: 'foreword', text: 'För sent', basedOn: 1 };
    expect(await refusal(cycle.writeSection.mutate(late))).toMatchObject({ code: 'compilation/closed' });
    const update = inSpace(server.database, { regionId: 'dalarna', write: true }, (tx) =>
      tx.execute(sql`update edition set decision_id = 'ändrat'`),
    );
    await expect(update).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('Z4 is written in by the members of its network and not by those of another body', async () => {
    const member = server.as('council-member');
    const others = await cycleAt(server, 'compilation', 'net-anhorigstod');
    expect(await refusal(member.cycle.compilation.query({ year: others }))).toMatchObject({
      code: 'access/not-yours',
    });
    const year = await cycleAt(server, 'compilation');
    await member.cycle.writeSection.mutate({ year, sectionId: 'T04', text: 'Nätverkets ord', basedOn: 0 });
    expect((await member.cycle.compilation.query({ year })).versions).toHaveLength(1);
  });
});
