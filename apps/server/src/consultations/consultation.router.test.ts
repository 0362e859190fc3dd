import { startOfDay } from '@inflytande/domain/kernel/deadline';
import { addDays, plainDate, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeConsultations } from '../close-consultations.ts';
import { plan, planForm, sendingForm, sendOne } from '../testing/consultations.ts';
import { moment } from '../testing/moment.ts';
import { demoKnown } from '../testing/queries.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let now = moment;
let server: TestApp;
beforeAll(async () => {
  server = await testApp({ now: () => now });
});
beforeEach(() => {
  now = moment;
});

const { organisationId } = demoKnown;
const rsmh = 'org-rsmh-dalarna';
const hour = 3_600_000;
const publicOf = (id: string) => server.as('public').consultation.get.query({ id });
const reviewOf = (id: string) => server.as('coordinator').consultation.review.query({ id });
const say = (id: string, text: string) =>
  server
    .as('association-editor')
    .consultationAnswer.give.mutate({ id, organisationId, kind: 'answer', text });
const lettersAbout = async (kind: string, about: string) =>
  (
    await server.database.pool.query<{ person_id: string; data: Record<string, string> }>(
      'select person_id, data from letter where kind = $1 and about like $2 order by 1',
      [kind, about],
    )
  ).rows;

describe('X1 a draft', () => {
  it('is seen by those who plan it and by nobody else', async () => {
    const id = await plan(server);
    const { rows } = await server.as('public').consultation.list.query({});
    expect(rows.map((row) => row.id)).not.toContain(id);
    expect(await refusalOf(publicOf(id))).toMatchObject({ code: 'consultation/not-found' });
    const mine = server.as('association-editor').consultationAnswer;
    expect((await mine.list.query({ organisationId })).map((row) => row.id)).not.toContain(id);
    expect(await refusalOf(say(id, 'Nej.'))).toMatchObject({ code: 'consultation/not-found' });
    const drafts = await server.as('registrar').consultation.reviewAll.query({});
    expect(drafts.rows).toContainEqual(expect.objectContaining({ id, status: 'draft', timing: 'not-sent' }));
  });

  it('is changed until it is sent, and not after', async () => {
    const { consultation } = server.as('coordinator');
    const id = await plan(server);
    const again = planForm({ id, title: 'Två entréer' });
    await consultation.change.mutate(again);
    expect((await reviewOf(id)).title).toBe('Två entréer');
    await server.as('coordinator').consultationSending.send.mutate(await sendingForm(server, id));
    expect(await refusalOf(consultation.change.mutate({ ...again, title: 'Tre' }))).toMatchObject({
      code: 'consultation/already-sent',
    });
  });

  it('asks only associations of the region', async () => {
    const unknown = planForm({ partyIds: ['org-elsewhere'] });
    expect(await refusalOf(server.as('coordinator').consultation.plan.mutate(unknown))).toMatchObject({
      code: 'consultation/party-unknown',
      path: 'partyIds',
    });
  });
});

describe('X1 sent to exactly those who were looked at', () => {
  it('each gets one letter, that names no association in its subject', async () => {
    const id = await plan(server);
    const form = await sendingForm(server, id);
    const { consultationSending } = server.as('coordinator');
    await consultationSending.send.mutate(form);
    await consultationSending.send.mutate(form);
    const letters = await lettersAbout('consultation-sent', form.sendingId);
    expect(letters.map((letter) => letter.person_id)).toEqual(form.personIds.toSorted());
    expect(letters[0]?.data).toMatchObject({ consultationId: id, closes: '2026-10-31' });
    expect((await reviewOf(id)).parties).toMatchObject([
      {
        partyId: organisationId,
        answer: 'awaited',
        sendings: [{ at: moment, channel: 'mail', documents: ['Ritning, version 1'] }],
      },
      { partyId: rsmh, answer: 'not-sent', sendings: [] },
    ]);
  });

  it('one whom no letter reaches is sent to by another way, and that is written down', async () => {
    const id = await sendOne(server);
    const { consultationSending } = server.as('coordinator');
    const form = { id, sendingId: 'another-sending', partyIds: [rsmh], personIds: [] };
    expect(await refusalOf(consultationSending.send.mutate({ ...form, channel: 'mail' }))).toMatchObject({
      code: 'consultation/party-not-reached',
    });
    await consultationSending.send.mutate({ ...form, channel: 'post' });
    expect((await publicOf(id)).asked.map((one) => one.answer)).toEqual(['awaited', 'awaited']);
  });

  it('is refused where somebody else would get it by now', async () => {
    const form = await sendingForm(server, await plan(server));
    const fewer = { ...form, personIds: form.personIds.slice(1) };
    expect(await refusalOf(server.as('coordinator').consultationSending.send.mutate(fewer))).toMatchObject({
      code: 'consultation/recipients-changed',
    });
  });

  it('the proof and the answers cannot be written over', async () => {
    const id = await sendOne(server);
    await say(id, 'Nej.');
    const { rows } = await server.database.pool.query<{ may: boolean }>(`
      select bool_or(may) as may from (values
        (has_column_privilege('app_rw', 'consultation_sending', 'sent_at', 'update')),
        (has_column_privilege('app_rw', 'consultation_sending', 'party_ids', 'update')),
        (has_column_privilege('app_rw', 'consultation_answer', 'text', 'update'))) as rights(may)`);
    expect(rows).toEqual([{ may: false }]);
  });
});

describe('X1 K3 an association answers', () => {
  const lastDay = plainDate('2026-10-31');

  it('in versions, until the last moment of the last day in Sweden', async () => {
    const id = await sendOne(server);
    await say(id, 'Bygg en ramp.');
    now = startOfDay(addDays(lastDay, 1)) - 1;
    await say(id, 'Bygg två ramper.');
    now += 1;
    expect(await refusalOf(say(id, 'Bygg tre.'))).toMatchObject({ code: 'consultation/answers-closed' });
    const { versions, mayAnswer } = await server
      .as('signatory')
      .consultationAnswer.get.query({ organisationId, id });
    expect([versions.map(({ text }) => text), mayAnswer]).toEqual([
      ['Bygg en ramp.', 'Bygg två ramper.'],
      false,
    ]);
  });

  it('or says that it has nothing to say, and waits no longer', async () => {
    const id = await sendOne(server);
    const mine = server.as('signatory').consultationAnswer;
    const own = async () => (await mine.list.query({ organisationId })).find((row) => row.id === id);
    expect(await own()).toMatchObject({ waits: true, mayAnswer: true });
    await mine.give.mutate({ id, organisationId, kind: 'abstain', text: '' });
    expect(await own()).toMatchObject({ waits: false, versions: [{ kind: 'abstain', text: '' }] });
    expect((await publicOf(id)).asked).toMatchObject([{ answer: 'abstained' }]);
  });

  it('in a stage where it only reads, it does not', async () => {
    const stages = [
      {
        from: plainDate('2026-09-01'),
        access: { [organisationId]: 'read' as const },
        others: 'write' as const,
      },
    ];
    const id = await sendOne(server, { stages });
    expect(await refusalOf(say(id, 'Nej.'))).toMatchObject({ code: 'request/not-allowed-to-answer' });
  });

  it('and what it says is shown to nobody in public', async () => {
    const id = await sendOne(server);
    await say(id, 'Hemligt hjärtas ord');
    expect(JSON.stringify(await publicOf(id))).not.toContain('Hemligt hjärtas ord');
    expect((await reviewOf(id)).parties[0]?.answers).toMatchObject([
      { text: 'Hemligt hjärtas ord', lateReason: null, enteredBy: 'Låtsas-Leif Låtsasberg' },
    ]);
  });

  it('late, staff take it in with the reason, which stands beside it', async () => {
    const id = await sendOne(server);
    now = startOfDay(addDays(lastDay, 1));
    await closeConsultations(server.services, ['dalarna']);
    const { consultationAnswer } = server.as('coordinator');
    const given = { id, organisationId, text: 'Bygg en ramp.' };
    expect(await refusalOf(consultationAnswer.takeIn.mutate({ ...given, lateReason: ' ' }))).toMatchObject({
      code: 'request/reason-missing',
      path: 'lateReason',
    });
    await consultationAnswer.takeIn.mutate({ ...given, lateReason: 'Låg i posten' });
    expect((await reviewOf(id)).parties[0]).toMatchObject({
      answer: 'answered',
      answers: [{ lateReason: 'Låg i posten' }],
    });
  });
});

describe('X1 K3 at the close', () => {
  it('it is written down once who gave no answer', async () => {
    const id = await sendOne(server);
    now = startOfDay(plainDate('2026-11-01')) - 1;
    await closeConsultations(server.services, ['dalarna']);
    const closings = async () =>
      (
        await server.database.pool.query<{ data: object; actor: string }>(
          `select data, actor from domain_event where action = 'consultation/close' and subject_id = $1`,
          [id],
        )
      ).rows;
    expect(await closings()).toEqual([]);
    now += 1;
    await closeConsultations(server.services, ['dalarna']);
    now += hour;
    await closeConsultations(server.services, ['dalarna']);
    expect(await closings()).toEqual([{ actor: 'system', data: { noAnswer: [organisationId] } }]);
    expect((await publicOf(id)).asked).toMatchObject([{ answer: 'no-answer' }]);
  });

  it('more time is given in public, with the reason', async () => {
    const id = await sendOne(server);
    const reason = 'Föreningarna bad om mer tid';
    await server
      .as('coordinator')
      .consultation.extend.mutate({ id, closes: plainDate('2026-11-15'), reason });
    expect(await publicOf(id)).toMatchObject({
      lastDay: '2026-11-15',
      extensions: [{ closes: '2026-11-15', reason }],
    });
    const told = await lettersAbout('consultation-extended', `${id} %`);
    expect(told.map(({ data }) => data['closes'])).toEqual(['2026-11-15', '2026-11-15']);
    now = startOfDay(plainDate('2026-11-15'));
    await say(id, 'Tack.');
  });

  it('what it led to is told when it has closed, and those who were asked get a letter, once', async () => {
    const id = await sendOne(server);
    const { consultation } = server.as('coordinator');
    const outcome = { id, text: 'Entrén får en ramp.', decisionIds: ['RS 2026/9, § 4'] };
    expect(await refusalOf(consultation.tellOutcome.mutate(outcome))).toMatchObject({
      code: 'consultation/still-open',
    });
    now = startOfDay(plainDate('2026-11-01'));
    const waiting = async () =>
      (await server.as('coordinator').toDo.list.query()).find(({ kind }) => kind === 'consultations')
        ?.count ?? 0;
    const before = await waiting();
    await consultation.tellOutcome.mutate(outcome);
    expect(await waiting()).toBe(before - 1);
    await consultation.tellOutcome.mutate({ ...outcome, text: 'Entrén får två ramper.' });
    expect((await publicOf(id)).ledTo).toMatchObject({ text: 'Entrén får två ramper.' });
    expect((await lettersAbout('consultation-outcome', id)).length).toBe(2);
  });

  it('taken back it stays in public, with the reason, and nobody answers', async () => {
    const id = await sendOne(server);
    const reason = 'Entrén flyttar inte';
    await server.as('coordinator').consultation.withdraw.mutate({ id, reason });
    expect(await publicOf(id)).toMatchObject({ status: 'cancelled', cancelled: { reason } });
    expect(await refusalOf(say(id, 'Bra.'))).toMatchObject({ code: 'request/not-in-this-status' });
    expect((await lettersAbout('consultation-withdrawn', id)).length).toBe(2);
  });
});

describe('X1 the demo', () => {
  it('has two open, one that led to something, and early information in time and too late', async () => {
    const { rows } = await server.as('public').consultation.list.query({});
    const demo = rows.filter((row) => /-202\d$/.test(row.id));
    expect(demo.map(({ id, ongoing, timing, hasOutcome }) => ({ id, ongoing, timing, hasOutcome }))).toEqual([
      { id: 'remiss-handlingsplan-2027', ongoing: true, timing: 'in-time', hasOutcome: false },
      { id: 'samrad-boka-pa-natet-2027', ongoing: true, timing: 'in-time', hasOutcome: false },
      { id: 'tidig-information-vantrum-2026', ongoing: false, timing: 'in-time', hasOutcome: false },
      { id: 'tidig-information-telefon-2026', ongoing: false, timing: 'late', hasOutcome: false },
      { id: 'samrad-oppettider-2026', ongoing: false, timing: 'in-time', hasOutcome: true },
    ]);
    expect(stockholmDate(now) < '2027-06-30').toBe(true);
  });
});
