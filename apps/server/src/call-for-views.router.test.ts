import { startOfDay } from '@inflytande/domain/kernel/deadline';
import { addDays, plainDate } from '@inflytande/domain/kernel/plain-date';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeConsultations } from './close-consultations.ts';
import { draftForCall, plan, planForm, sendCall, sendOne, takeInForm } from './testing/consultations.ts';
import { cycleAt } from './testing/cycles.ts';
import { moment } from './testing/moment.ts';
import { demoKnown } from './testing/queries.ts';
import { newPoint } from './testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from './testing/test-app.ts';

const { organisationId } = demoKnown;
const afterLastDay = startOfDay(addDays(plainDate('2026-10-31'), 1));

let now = moment;
let server: TestApp;
let year: number;
beforeAll(async () => {
  server = await testApp({ now: () => now });
  year = await cycleAt(server, 'hearing');
});
beforeEach(() => {
  now = moment;
});

const editor = () => server.as('association-editor');
const reviewed = (id: string) => server.as('coordinator').consultation.review.query({ id });
const asked = async (id: string) => (await reviewed(id)).parties.map(({ answer }) => answer);

describe('B8 a call for views of a round', () => {
  it('is planned only while the round asks, and is one with its year', async () => {
    const form = { label: 'call-for-views' as const, decisionOn: null };
    const refused = (cycleYear: number | null) =>
      refusalOf(server.as('coordinator').consultation.plan.mutate(planForm({ ...form, cycleYear })));
    expect(await refused(null)).toMatchObject({ code: 'consultation/cycle-missing', path: 'cycleYear' });
    // A source tells of the round of 2021; nobody goes through it here.
    expect(await refused(2021)).toMatchObject({ code: 'consultation/cycle-not-asking' });
    const id = await plan(server, { ...form, cycleYear: year });
    const { rows } = await server.as('coordinator').consultation.reviewAll.query({ cycleYear: year });
    expect(rows).toMatchObject([{ id, status: 'draft', cycleYear: year }]);
  });

  it('leads the round on once it is sent, and nothing else does', async () => {
    const { cycle } = server.as('coordinator');
    const draft = await plan(server, { label: 'call-for-views', decisionOn: null, cycleYear: year });
    const step = { year, step: 'call-for-views' as const };
    for (const recordId of [draft, await sendOne(server), 'Brevet i våras'])
      expect(await refusalOf(cycle.enterStep.mutate({ ...step, recordId }))).toMatchObject({
        code: 'cycle/call-not-sent',
      });
    const id = await sendCall(server, year);
    expect((await cycle.get.query({ year })).calls).toContainEqual({ id, title: 'Vad vill ni ta upp i år?' });
    await cycle.enterStep.mutate({ ...step, recordId: id });
    expect((await cycle.get.query({ year })).step).toBe('call-for-views');
  });
});

describe('B5 B8 X1 an association answers by statements', () => {
  it('each is received in its own name for the round, and it has answered', async () => {
    const id = await sendCall(server, year);
    const texts = ['Fler råd i kommunerna.', 'Kortare väntan.'];
    const sent: string[] = [];
    for (const text of texts) {
      const draftId = await draftForCall(server, { id, text });
      const submit = () => editor().callForViews.submit.mutate({ id, draftId, seen: 2 });
      const [first, second] = await Promise.all([submit(), submit()]);
      expect(second).toEqual(first);
      sent.push(first.id);
    }
    const mine = await editor().consultationAnswer.get.query({ id, organisationId });
    expect(mine.versions.map(({ kind, statementId }) => [kind, statementId])).toEqual(
      sent.map((statementId) => ['answer', statementId]),
    );
    expect(mine.waits).toBe(false);
    const { parties, answered } = await reviewed(id);
    expect(answered).toBe(1);
    // Nobody reads the words here before they are moderated.
    expect(parties[0]).toMatchObject({ answer: 'answered', answers: [{ text: '' }, { text: '' }] });
    const { rows } = await server.as('moderator').statement.incoming.query({});
    expect(rows.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
  });

  it('what is published of it stands in the compilation of the round', async () => {
    const id = await sendCall(server, year);
    const draftId = await draftForCall(server, { id, text: 'Vi vill ha en bro.' });
    const sent = await editor().callForViews.submit.mutate({ id, draftId, seen: 2 });
    const edition = async () =>
      JSON.stringify((await server.as('public').edition.get.query({ year })).edition);
    expect(await edition()).not.toContain('Vi vill ha en bro.');
    await server
      .as('moderator')
      .statement.publish.mutate({ id: sent.id, place: { newPoint }, secrecy: 'no-person-data' });
    expect(await edition()).toContain('Vi vill ha en bro.');
    const { rows } = await server.database.pool.query(
      'select cycle_year, author_id from statement where id = $1',
      [sent.id],
    );
    expect(rows).toEqual([{ cycle_year: year, author_id: organisationId }]);
  });

  it('K3 after the last day not as an answer, and what was written is sent as any other', async () => {
    const id = await sendCall(server, year);
    const draftId = await draftForCall(server, { id });
    now = afterLastDay - 1;
    await editor().callForViews.start.mutate({ id, organisationId });
    now = afterLastDay;
    expect(await refusalOf(editor().callForViews.submit.mutate({ id, draftId, seen: 2 }))).toMatchObject({
      code: 'consultation/answers-closed',
    });
    const sent = await editor().statementDraft.submit.mutate({ id: draftId, seen: 2 });
    const { rows } = await server.database.pool.query('select cycle_year from statement where id = $1', [
      sent.id,
    ]);
    expect(rows).toEqual([{ cycle_year: null }]);
    await closeConsultations({ database: server.database, now: () => now }, ['dalarna']);
    expect(await asked(id)).toEqual(['no-answer', 'not-sent']);
  });

  it('a draft answers the call that it was begun for and no other', async () => {
    const id = await sendCall(server, year);
    const other = await sendCall(server, year);
    const draftId = await draftForCall(server, { id });
    expect(
      await refusalOf(editor().callForViews.submit.mutate({ id: other, draftId, seen: 2 })),
    ).toMatchObject({ code: 'draft/not-found' });
    const referral = await sendOne(server);
    const start = editor().callForViews.start.mutate({ id: referral, organisationId });
    expect(await refusalOf(start)).toMatchObject({ code: 'consultation/not-found' });
  });

  it('B1 staff take down what came by post: one statement, one answer, however often the form is sent', async () => {
    const id = await sendCall(server, year);
    const late = takeInForm(id);
    const { callForViews } = server.as('registrar');
    now = afterLastDay;
    expect(await refusalOf(callForViews.takeIn.mutate({ ...late, lateReason: '' }))).toMatchObject({
      code: 'request/reason-missing',
    });
    const first = await callForViews.takeIn.mutate(late);
    expect(await callForViews.takeIn.mutate(late)).toEqual(first);
    const { parties } = await reviewed(id);
    expect(parties[0]).toMatchObject({
      answer: 'answered',
      answers: [{ lateReason: 'Brevet kom fram sent' }],
    });
    const { rows } = await server.database.pool.query(
      'select cycle_year, author_id, taken_down, status from statement where id = $1',
      [first.id],
    );
    expect(rows).toEqual([
      { cycle_year: year, author_id: organisationId, taken_down: 'letter', status: 'received' },
    ]);
  });
});
