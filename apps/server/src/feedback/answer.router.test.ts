import { staffRoles } from '@inflytande/domain/people/role';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, raise } from '../testing/answered.ts';
import { moment } from '../testing/moment.ts';
import { keptPoints, recountedPoints } from '../testing/recount.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let now = moment;
let server: TestApp;
beforeAll(async () => {
  server = await testApp({ now: () => now });
});
beforeEach(() => {
  now = moment;
});

const day = 86_400_000;
const pointOf = (id: string) => server.as('public').point.get.query({ id });

describe('B4 a principal answers', () => {
  it('a promise is public at once, with who made it and till when, and the clock of waiting stops', async () => {
    const { pointId } = await raise(server);
    expect((await pointOf(pointId)).standing).toMatchObject({
      status: 'unanswered',
      waitingSince: '2026-09-07',
    });
    await server.as('coordinator').answer.give.mutate(answerTo(pointId));
    const { answers, promises, standing } = await pointOf(pointId);
    expect(answers).toMatchObject([
      { kind: 'promise', principalName: 'Region Dalarna', givenAt: '2026-09-07' },
    ]);
    expect(promises).toMatchObject([{ state: 'open', due: '2027-03-31', ownerId: 'region-dalarna' }]);
    expect(standing).toMatchObject({ status: 'promised', waitingSince: null });
    expect(await keptPoints(server)).toEqual(await recountedPoints(server));
  });

  it('done claims the promise, and it is not kept until one who raised it says so', async () => {
    const { pointId, receipt } = await raise(server);
    const { answer } = server.as('coordinator');
    await answer.give.mutate(answerTo(pointId));
    await answer.give.mutate(answerTo(pointId, { kind: 'done', due: null }));
    expect((await pointOf(pointId)).promises).toMatchObject([{ state: 'claimed' }]);
    const verdict = { receipt, verdict: 'not', note: 'Ingen har gått den' } as const;
    await server.as('public').verdict.giveByReceipt.mutate(verdict);
    expect((await pointOf(pointId)).promises).toMatchObject([{ state: 'open' }]);
    await answer.give.mutate(answerTo(pointId, { kind: 'done', due: null }));
    await server.as('public').verdict.giveByReceipt.mutate({ ...verdict, verdict: 'solved' });
    expect((await pointOf(pointId)).promises).toMatchObject([{ state: 'accepted' }]);
  });

  it('what does not say what its kind owes is refused, and nothing is left', async () => {
    const { pointId } = await raise(server);
    const give = (more: object) =>
      refusalOf(server.as('coordinator').answer.give.mutate({ ...answerTo(pointId), ...more }));
    expect(await give({ kind: 'done', text: 'Klart.' })).toMatchObject({
      code: 'answer/change-not-described',
      path: 'text',
    });
    expect(await give({ kind: 'refuse', text: 'Nej tack.' })).toMatchObject({
      code: 'answer/reason-missing',
    });
    expect(await give({ due: null })).toMatchObject({ code: 'promise/due-missing', path: 'due' });
    expect(await give({ due: '2026-09-06' })).toMatchObject({ code: 'commitment/due-before-made' });
    expect((await pointOf(pointId)).answers).toEqual([]);
  });
});

describe('B4, B12 an answerer answers for the own authority only', () => {
  it('a municipality’s answerer answers what is addressed to it', async () => {
    const { pointId } = await raise(server);
    const asMunicipality = { ...answerTo(pointId), principalId: 'kommun-falun' };
    const { answer } = server.as('answerer');
    expect(await refusalOf(answer.give.mutate(asMunicipality))).toMatchObject({
      code: 'answer/not-addressed',
    });
    expect(await refusalOf(answer.give.mutate(answerTo(pointId)))).toMatchObject({
      code: 'access/not-yours',
    });
    const address = { pointId, principalIds: ['kommun-falun', 'region-dalarna'], principalCertain: true };
    await server.as('moderator').point.address.mutate({ ...address, send: false });
    await answer.give.mutate(asMunicipality);
    // The region has been asked as well, and has not answered: it is the one that is waited for.
    expect((await pointOf(pointId)).standing).toMatchObject({
      status: 'promised',
      waitingFor: ['region-dalarna'],
    });
  });

  it('no other staff answers', async () => {
    for (const role of staffRoles.filter((one) => one !== 'answerer' && one !== 'coordinator'))
      expect(await refusalOf(server.as(role).answer.give.mutate(answerTo('T04-01')))).toMatchObject({
        code: 'access/not-allowed',
      });
  });
});

describe('B4, K3 promises are followed up', () => {
  it('the soonest due first, late the day after the last day, by each authority its own', async () => {
    const { pointId } = await raise(server);
    const { answer, promise, toDo } = server.as('coordinator');
    const { id } = await answer.give.mutate(answerTo(pointId, { due: '2026-09-08' }));
    const mine = async () => (await promise.list.query({})).rows.find((row) => row.id === id);
    const isToDo = async () => (await toDo.list.query()).some(({ kind }) => kind === 'promises');
    now = moment + day;
    expect(await mine()).toMatchObject({ lateDays: 0, ownerName: 'Region Dalarna' });
    expect(await isToDo()).toBe(false);
    now = moment + 2 * day;
    expect(await mine()).toMatchObject({ lateDays: 1 });
    expect(await isToDo()).toBe(true);
    expect((await server.as('answerer').promise.list.query({})).rows.map((row) => row.id)).not.toContain(id);

    const later = { id, due: '2026-12-01', reason: 'Upphandlingen överklagades' };
    expect(await refusalOf(server.as('answerer').promise.postpone.mutate(later))).toMatchObject({
      code: 'access/not-yours',
    });
    expect(await refusalOf(promise.postpone.mutate({ ...later, reason: ' ' }))).toMatchObject({
      code: 'commitment/reason-missing',
    });
    await promise.postpone.mutate(later);
    expect(await mine()).toMatchObject({ lateDays: 0, due: '2026-12-01', firstDue: '2026-09-08' });
    expect(await isToDo()).toBe(false);
    expect((await pointOf(pointId)).promises).toMatchObject([
      { due: '2026-12-01', firstDue: '2026-09-08', reason: 'Upphandlingen överklagades' },
    ]);
  });
});
