import { beforeEach, describe, expect, it } from 'vitest';
import { answerTo, raise, raiseAsAssociation } from '../testing/answered.ts';
import { demoKnown } from '../testing/queries.ts';
import { raise as send, raiseAndPublish } from '../testing/raise.ts';
import { sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';
import { openOutbox } from './outbox.ts';

const editor = 'latsasberg';
const signatory = 'pahittmark';

let server: TestApp;
beforeEach(async () => {
  server = await testApp();
});

/** Carries all that waits, and answers what came. */
const carried = async () => {
  await openOutbox(server.services, ['dalarna']).carryAll();
  return server.services.mail.latest();
};
const queued = async () =>
  (await server.database.pool.query<{ kind: string }>('select kind from letter')).rows.map(
    ({ kind }) => kind,
  );
const publish = (id: string, more: object = {}) =>
  server.as('moderator').statement.publish.mutate({
    id,
    place: { pointId: demoKnown.pointId },
    secrecy: 'no-person-data',
    ...more,
  });

describe('B5 the association that spoke is told', () => {
  it('that its words are published: editor and signatory each once, with the reason, and nobody else', async () => {
    await raiseAndPublish(server);
    const letters = await carried();
    expect(letters.map(({ to }) => to).toSorted()).toEqual([
      expect.stringContaining(editor),
      expect.stringContaining(signatory),
    ]);
    for (const { subject, text } of letters) {
      expect(subject).toBe('Ert inlägg är publicerat');
      expect(text).toContain(`/synpunkter/${demoKnown.pointId}`);
      expect(text).toMatch(/Du får det här brevet för att du arbetar för .+ i Inflytande\./);
      expect(text).not.toContain('dolda');
    }
    await carried();
    expect(server.services.mail.latest()).toHaveLength(2);
  });

  it('that some of them are masked, never which', async () => {
    const { id, receipt } = await send(server, 'Ring mig på 070-174 06 05 om kvällstiderna.');
    await publish(id, {
      secrecy: 'nobody-recognisable',
      masks: [{ from: 12, to: 12 + '070-174 06 05'.length, ground: 'contact-details' }],
    });
    const [letter] = await carried();
    expect(letter?.text).toContain('Några ord är dolda på webben');
    expect(letter?.text).not.toContain('070-174 06 05');
    expect(await server.as('public').statement.follow.query({ receipt })).toMatchObject({ masked: true });
    expect(await server.as('signatory').ownStatement.get.query({ id })).toMatchObject({ masked: true });
  });

  it('that they are declined and by which principle; the words are not in the letter (Z1)', async () => {
    const words = 'Köp våra underbara produkter';
    const { id } = await send(server, words);
    await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement', note: 'Spam' });
    const letters = await carried();
    expect(letters).toHaveLength(2);
    for (const { subject, text, html } of letters) {
      expect(subject).toBe('Ert inlägg publiceras inte');
      expect(text).toContain('Texten är reklam.');
      expect(text).toContain(`/min-forening/${demoKnown.organisationId}/synpunkter/${id}`);
      expect(text + html).not.toMatch(/underbara|Spam/);
    }
  });

  it('of its other words, too, published or declined (B1)', async () => {
    const id = await raiseAndPublish(server);
    const { ownStatement } = server.as('association-editor');
    const { version } = await ownStatement.revise.mutate({ id, text: 'Vi vill ha kvällstider i Mora.' });
    const { statementVersion } = server.as('moderator');
    await statementVersion.publish.mutate({ id, version, secrecy: 'no-person-data' });
    const again = await ownStatement.revise.mutate({ id, text: 'Vi vill ha kvällstider i hela länet.' });
    await statementVersion.decline.mutate({ id, version: again.version, principle: 'duplicate-sending' });
    const texts = (await carried()).map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('Den nya ordalydelsen från'))).toHaveLength(4);
    expect(texts.filter((text) => text.includes('Det ni sa förut står kvar.'))).toHaveLength(2);
  });

  it('once a person has recognised it as the author', async () => {
    const { id } = await sendStatement(server, { identity: 'own-name', authorName: 'Attention Dalarna' });
    await publish(id, { organisationId: demoKnown.organisationId });
    expect(await carried()).toHaveLength(2);
  });

  it('and nobody where an individual wrote, published, declined or answered (B6)', async () => {
    const { pointId } = await raise(server);
    await server.as('coordinator').answer.give.mutate(answerTo(pointId));
    const { id } = await sendStatement(server);
    await server.as('moderator').statement.decline.mutate({ id, principle: 'advertisement' });
    expect(await queued()).toEqual([]);
  });

  it('where nothing is decided nothing is told: a refused publication leaves no letter', async () => {
    const { id } = await send(server, 'Ring mig på 070-174 06 05.');
    expect(await refusalOf(publish(id))).not.toBeNull();
    expect(await queued()).toEqual([]);
  });
});

describe('B4 those who raised it', () => {
  it('are told who answered, and asked whether it is solved', async () => {
    const { pointId } = await raiseAsAssociation(server);
    await carried();
    const before = server.services.mail.latest().length;
    await server.as('coordinator').answer.give.mutate(answerTo(pointId));
    const letters = (await carried()).slice(0, -before);
    expect(letters).toHaveLength(2);
    for (const { subject, text } of letters) {
      expect(subject).toBe('Ni har fått svar');
      expect(text).toContain('Region Dalarna har svarat på synpunkten');
      expect(text).toContain(`/min-forening/${demoKnown.organisationId}/bedom/${pointId}`);
      expect(text).not.toMatch(/\b(din|ditt|dina)\b/i);
    }
  });

  it('every answer is a letter of its own, the same one is not', async () => {
    const { pointId } = await raiseAsAssociation(server);
    const { answer } = server.as('coordinator');
    await answer.give.mutate(answerTo(pointId));
    const second = answerTo(pointId, { kind: 'inform', due: null });
    await answer.give.mutate(second);
    expect(await refusalOf(answer.give.mutate(second))).toMatchObject({ code: 'answer/already-given' });
    expect((await queued()).filter((kind) => kind === 'statement-answered')).toHaveLength(4);
  });

  it('get to know what one of them proposes, till when they may object, and not by whom', async () => {
    const { pointId } = await raiseAsAssociation(server);
    await server.as('coordinator').answer.give.mutate(answerTo(pointId));
    await carried();
    const before = server.services.mail.latest().length;
    const { organisationId } = demoKnown;
    const proposal = { pointId, organisationId, verdict: 'solved', note: 'Jättebra' } as const;
    await server.as('association-editor').verdictProposal.propose.mutate(proposal);
    const letters = (await carried()).slice(0, -before);
    expect(letters.map(({ to }) => to)).toEqual([expect.stringContaining(signatory)]);
    expect(letters[0]?.text).toContain('till och med 21 september 2026');
    expect(letters[0]?.text).not.toMatch(/Jättebra|låtsas/i);
  });
});

describe('Z5 protected identity', () => {
  it('gets no letter, and the other one does', async () => {
    const protect = () =>
      server.database.pool.query(`update person set protection = 'secrecy-mark' where id = $1`, [
        'person-latsasberg',
      ]);
    await protect();
    await raiseAndPublish(server);
    expect((await carried()).map(({ to }) => to)).toEqual([expect.stringContaining(signatory)]);
  });
});

describe('journey 11 whoever wants one letter a day', () => {
  it('still hears of the own association’s words at once', async () => {
    const change = { pace: 'daily', language: 'sv-simple' } as const;
    await server.as('signatory').mailPreference.change.mutate(change);
    await raiseAndPublish(server);
    expect(await carried()).toHaveLength(2);
  });
});
