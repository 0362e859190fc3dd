import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { raise } from '../testing/answered.ts';
import { caseAnswerForm, caseForm, putCase, raiseCase } from '../testing/case-commands.ts';
import { moment } from '../testing/moment.ts';
import { demoKnown } from '../testing/queries.ts';
import { signEveryoneIn } from '../testing/sessions.ts';
import { personWith, refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

const day = 86_400_000;
let now = moment;
let server: TestApp;
beforeAll(async () => {
  server = await testApp({ now: () => now });
});
beforeEach(async () => {
  now = moment;
  await signEveryoneIn(server.database, now);
});

const lettersAbout = async (kind: string, about: string) =>
  (
    await server.database.pool.query<{ id: string }>(
      'select person_id as id from letter where kind = $1 and about like $2 order by 1',
      [kind, `${about}%`],
    )
  ).rows.map(({ id }) => id);
const stands = async (pointId: string) =>
  (await server.as('moderator').case.ofPoint.query({ pointId })).cases[0];
const dueOf = async () =>
  (await server.as('moderator').toDo.list.query()).find(({ kind }) => kind === 'cases');

describe('B11 a case is put to named officials who must answer', () => {
  it('each is told, sees it in what is to do, and it is known who has answered', async () => {
    const { id, pointId } = await putCase(server);
    expect(await lettersAbout('case-put', id)).toEqual(
      [personWith.coordinator, personWith.moderator].toSorted(),
    );
    expect(await dueOf()).toMatchObject({ count: 1, late: 0, due: '2026-09-30' });
    expect((await stands(pointId))?.officials.map(({ answer }) => answer)).toEqual([null, null]);
    await server.as('moderator').case.answer.mutate(caseAnswerForm(id));
    expect(await dueOf()).toBeUndefined();
    const officials = (await stands(pointId))?.officials ?? [];
    expect(officials.filter(({ answer }) => answer !== null).map(({ personId }) => personId)).toEqual([
      personWith.moderator,
    ]);
  });

  it('the association is told and reads the answer, not who gave it', async () => {
    const { id, pointId } = await putCase(server);
    await server.as('moderator').case.answer.mutate(caseAnswerForm(id));
    expect(await lettersAbout('statement-answered', '')).toEqual(
      expect.arrayContaining([personWith['association-editor']]),
    );
    const { rows } = await server.database.pool.query<{ id: string }>(
      'select id from statement where point_id = $1',
      [pointId],
    );
    const own = await server.as('association-editor').ownStatement.get.query({ id: rows[0]?.id ?? '' });
    expect(own.cases).toMatchObject([{ pointId, asked: 2, answers: [{ text: caseAnswerForm(id).text }] }]);
    expect(JSON.stringify(own.cases)).not.toContain(personWith.moderator);
  });

  it('B4 it is an answer of the authority to the point, and a promise has its last day', async () => {
    const { id, pointId } = await putCase(server);
    const get = () => server.as('public').point.get.query({ id: pointId });
    expect((await get()).standing.waitingSince).toBe('2026-09-07');
    await server
      .as('moderator')
      .case.answer.mutate({ ...caseAnswerForm(id), kind: 'promise', due: plainDate('2027-03-31') });
    expect(await get()).toMatchObject({
      standing: { status: 'promised' },
      answers: [{ kind: 'promise', principalId: 'region-dalarna' }],
      promises: [{ due: '2027-03-31', ownerId: 'region-dalarna' }],
    });
    expect(JSON.stringify(await get())).not.toContain(personWith.moderator);
  });

  it('B7 it follows the point that it is shown at, and comes back', async () => {
    const { id, pointId } = await putCase(server);
    const { pointId: intoId } = await raise(server);
    const { pointMerge } = server.as('moderator');
    const merge = await pointMerge.merge.mutate({ pointId, intoId, reason: 'Samma telefon' });
    expect((await stands(intoId))?.id).toBe(id);
    expect(await stands(pointId)).toBeUndefined();
    await server.as('moderator').case.answer.mutate(caseAnswerForm(id));
    const answers = async (at: string) => (await server.as('public').point.get.query({ id: at })).answers;
    expect(await answers(intoId)).toHaveLength(1);
    await server.as('coordinator').pointMerge.split.mutate({ id: merge.id, reason: 'Olika telefoner' });
    expect((await stands(pointId))?.id).toBe(id);
    expect(await stands(intoId)).toBeUndefined();
  });

  it('a late answer says why', async () => {
    const { id } = await putCase(server);
    now = moment + 30 * day;
    await signEveryoneIn(server.database, now);
    expect(await dueOf()).toMatchObject({ late: 1 });
    const { answer } = server.as('moderator').case;
    expect(await refusalOf(answer.mutate(caseAnswerForm(id)))).toMatchObject({
      code: 'request/reason-missing',
    });
    await answer.mutate({ ...caseAnswerForm(id), lateReason: 'Sjukdom' });
    expect(await dueOf()).toBeUndefined();
  });

  it('B3 is no longer theirs to answer where the point is addressed to another authority since', async () => {
    const before = await dueOf();
    const { pointId } = await putCase(server);
    expect(await dueOf()).toMatchObject({ count: (before?.count ?? 0) + 1 });
    const addressed = { pointId, principalIds: ['kommun-falun'], principalCertain: true, send: false };
    await server.as('coordinator').point.address.mutate(addressed);
    expect(await dueOf()).toEqual(before);
  });

  it('nobody else answers it, whatever role they have at the authority', async () => {
    const { id } = await putCase(server);
    for (const role of ['reader', 'registrar', 'economist'] as const)
      expect(await refusalOf(server.as(role).case.answer.mutate(caseAnswerForm(id)))).toMatchObject({
        code: 'request/not-asked',
      });
    expect(await refusalOf(server.as('answerer').case.answer.mutate(caseAnswerForm(id)))).toMatchObject({
      code: 'access/not-yours',
    });
  });

  it('not of another kind, to nobody, to a stranger, or for an association that has not raised it', async () => {
    const pointId = await raiseCase(server);
    const put = (more: object) =>
      refusalOf(server.as('coordinator').case.put.mutate({ ...caseForm(pointId), ...more }));
    expect(await put({ pointId: demoKnown.pointId })).not.toBeNull();
    expect(await put({ personIds: [] })).toMatchObject({ code: 'case/no-officials' });
    expect(await put({ personIds: [personWith.answerer] })).toMatchObject({
      code: 'case/official-of-another-authority',
    });
    expect(await put({ associationId: 'org-rsmh-dalarna' })).toMatchObject({
      code: 'case/not-its-association',
    });
    expect(await put({ closes: '2026-09-01' })).toMatchObject({ code: 'request/closes-before-it-opens' });
  });
});
