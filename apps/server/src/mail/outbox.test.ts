import { beforeAll, describe, expect, it } from 'vitest';
import { moment } from '../testing/moment.ts';
import { sendOutForm } from '../testing/send-out.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';
import type { Carrier } from './carrier.ts';
import { openOutbox } from './outbox.ts';

const minute = 60_000;

/** The demo county with one send-out waiting, and a clock that can be set. */
const waiting = async () => {
  const clock = { at: moment };
  const server = await testApp({ now: () => clock.at });
  const form = await sendOutForm(server);
  await server.as('coordinator').sendOut.send.mutate(form);
  const carrying = (carrier: Carrier = server.services.mail.carrier as Carrier) =>
    openOutbox({ ...server.services, mail: { ...server.services.mail, carrier } }, ['dalarna']);
  const letters = async () => (await server.as('coordinator').sendOut.get.query({ id: form.id })).letters;
  const states = async () => [...new Set((await letters()).map(({ state }) => state))];
  return { server, form, clock, carrying, letters, states };
};

const inMailbox = ({ services }: TestApp) => services.mail.latest().map(({ to }) => to);

// The first server loads everything that the others share.
beforeAll(async () => {
  await testApp();
});

/** A mail server that answers the same to every letter, or that we lose in the middle. */
const answering = (outcome: Awaited<ReturnType<Carrier['carry']>>, carried: string[] = []): Carrier => ({
  carry: async ({ to, messageId }, handOver) => {
    if (outcome !== 'server-away' && !(await handOver())) return 'not-ours';
    carried.push(`${to} ${messageId}`);
    return outcome;
  },
  rest: () => {},
});

describe('a send-out', () => {
  it('reaches everybody of the preview once, with the reason, and nobody else', async () => {
    const { server, form, carrying, letters } = await waiting();
    expect(form.personIds.length).toBeGreaterThan(1);
    await carrying().carryAll();
    await carrying().carryAll();
    expect(inMailbox(server)).toHaveLength(form.personIds.length);
    expect(new Set(inMailbox(server)).size).toBe(form.personIds.length);
    for (const { subject, text } of server.services.mail.latest()) {
      expect(subject).toBe('Brev från Inflytande');
      expect(text).toContain('Välkomna.');
      expect(text).toMatch(/Du får det här brevet för att du arbetar för .+ i Inflytande\./);
    }
    for (const { state, settledAt } of await letters())
      expect({ state, settledAt }).toEqual({ state: 'sent', settledAt: new Date(moment).toISOString() });
  });

  it('sent again by a nervous thumb is one send-out', async () => {
    const { server, form, carrying } = await waiting();
    await server.as('coordinator').sendOut.send.mutate(form);
    await carrying().carryAll();
    expect(inMailbox(server)).toHaveLength(form.personIds.length);
  });

  it('is refused where the list is no longer the one that was looked at', async () => {
    const { server, form } = await waiting();
    const { personIds } = form;
    const other = { ...form, id: crypto.randomUUID(), personIds: personIds.slice(1) };
    expect(await refusalOf(server.as('coordinator').sendOut.send.mutate(other))).toMatchObject({
      code: 'send-out/recipients-changed',
    });
  });

  it('Z5 leaves out who gets protected identity, before and after it was sent', async () => {
    const { server, form, carrying, letters } = await waiting();
    const [hidden = ''] = form.personIds;
    await server.database.pool.query(`update person set protection = 'secrecy-mark' where id = $1`, [hidden]);
    await carrying().carryAll();
    expect(inMailbox(server)).toHaveLength(form.personIds.length - 1);
    expect((await letters()).filter(({ name }) => name === null)).toMatchObject([{ failure: 'no-address' }]);
    expect((await sendOutForm(server)).personIds).not.toContain(hidden);
  });

  it('Z2 does not reach who was erased meanwhile', async () => {
    const { server, form, carrying } = await waiting();
    const [erased = ''] = form.personIds;
    await server.database.pool.query('delete from letter where person_id = $1', [erased]);
    await server.database.pool.query('delete from person where id = $1', [erased]);
    await carrying().carryAll();
    expect(inMailbox(server)).toHaveLength(form.personIds.length - 1);
  });
});

describe('a mail server that', () => {
  it('is away for a day: everything waits, and leaves once when it is back', async () => {
    const { server, form, clock, carrying, states } = await waiting();
    for (let tried = 0; tried < 20; tried += 1) {
      await carrying(answering('server-away')).carryAll();
      clock.at += 72 * minute;
    }
    expect(await states()).toEqual(['waiting']);
    await carrying().carryAll();
    expect(inMailbox(server)).toHaveLength(form.personIds.length);
    expect(await states()).toEqual(['sent']);
  });

  it('says later: the letter has the same name at the next try', async () => {
    const { form, clock, carrying } = await waiting();
    const carried: string[] = [];
    await carrying(answering('later', carried)).carryAll();
    await carrying(answering('later', carried)).carryAll();
    expect(carried, 'not before its time').toHaveLength(form.personIds.length);
    clock.at += minute;
    await carrying(answering('accepted', carried)).carryAll();
    expect(carried).toHaveLength(2 * form.personIds.length);
    expect(new Set(carried).size).toBe(form.personIds.length);
  });

  it('refuses the address: it stops, and is sent again when somebody asks', async () => {
    const { server, form, carrying, states } = await waiting();
    await carrying(answering('address-refused')).carryAll();
    expect(await states()).toEqual(['failed']);
    const { rows } = await server.as('coordinator').letter.stopped.query({});
    expect(rows.map(({ failure }) => failure)).toEqual(form.personIds.map(() => 'address-refused'));
    for (const { id } of rows) await server.as('coordinator').letter.tryAgain.mutate({ id });
    await carrying().carryAll();
    expect(inMailbox(server)).toHaveLength(form.personIds.length);
  });
});

describe('whoever carries dies', () => {
  /** Never comes back from the place where it died. */
  const dyingAt = (place: 'before' | 'after'): Carrier => ({
    carry: async (_letter, handOver) => {
      if (place === 'after') await handOver();
      throw new Error('died');
    },
    rest: () => {},
  });
  const quietly = async (work: () => Promise<void>) => {
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = () => true;
    await work().finally(() => (process.stderr.write = write));
  };

  it('before the letter was handed over: the next one sends it', async () => {
    const { server, form, clock, carrying } = await waiting();
    await quietly(() => carrying(dyingAt('before')).carryAll());
    clock.at += 15 * minute;
    await carrying().carryAll();
    expect(inMailbox(server)).toHaveLength(form.personIds.length);
  });

  it('after it: nobody sends it by themselves, and a person sees it', async () => {
    const { server, form, clock, carrying } = await waiting();
    await quietly(() => carrying(dyingAt('after')).carryAll());
    clock.at += 15 * minute;
    await carrying().carryAll();
    expect(inMailbox(server)).toHaveLength(form.personIds.length - 1);
    const { rows } = await server.as('coordinator').letter.stopped.query({});
    expect(rows).toMatchObject([{ state: 'unconfirmed' }]);
    expect(await server.as('administrator').toDo.list.query()).toContainEqual(
      expect.objectContaining({ kind: 'letters', count: 1 }),
    );
  });

  it('and comes back to life when its time has run out: it may not hand over any more', async () => {
    const { server, form, clock, carrying } = await waiting();
    const late: Carrier = {
      carry: async (_letter, handOver) => {
        clock.at += 15 * minute;
        await carrying().carryAll();
        expect(await handOver()).toBe(false);
        return 'not-ours';
      },
      rest: () => {},
    };
    await carrying(late).carryAll();
    expect(inMailbox(server)).toHaveLength(form.personIds.length);
  });
});

describe('news', () => {
  it('wait for the morning of whoever wants them so, and come as one letter', async () => {
    const { server, clock, carrying } = await waiting();
    await carrying().carryAll();
    await server.as('signatory').mailPreference.change.mutate({ pace: 'daily', language: 'en' });
    const before = inMailbox(server).length;
    for (let n = 0; n < 2; n += 1)
      await server.as('coordinator').sendOut.send.mutate(await sendOutForm(server));
    await carrying().carryAll();
    const others = inMailbox(server).length - before;
    clock.at = Date.UTC(2026, 8, 8, 5, 0, 0);
    await carrying().carryAll();
    expect(inMailbox(server)).toHaveLength(Math.min(20, before + others + 1));
    const [latest] = server.services.mail.latest();
    expect(latest?.subject).toBe('News from Inflytande');
    expect(latest?.to).toMatch(/pahittmark/);
    expect(latest?.text.match(/Välkomna\./g)).toHaveLength(2);
  });
});
