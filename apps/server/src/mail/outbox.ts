import { randomUUID } from 'node:crypto';
import type { TryOutcome } from '@inflytande/domain/records/letter';
import type { Services } from '../context.ts';
import { inSpace, type Tx } from '../database/space.ts';
import { log } from '../log.ts';
import { originOf } from '../place.ts';
import { claimEnvelope, handOverEnvelope, recoverDropped, settleEnvelope, type Carrying } from './claim.ts';
import { letterChannel } from './enqueue.ts';
import { writeLetter } from './letter-words.ts';

/** How often the outbox looks by itself, in milliseconds: for what is to be tried again, and what nobody told of. */
const often = 30_000;

type House = Pick<Services, 'config' | 'database' | 'mail' | 'now'>;
type Claimed = NonNullable<Awaited<ReturnType<typeof claimEnvelope>>>;

const changed = <T>({ database }: House, regionId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inSpace(database, { regionId, write: true }, async (tx, entered) => {
    await entered;
    return work(tx);
  });

/** Carries letters of a region as one process; `stopped` says that no further one shall be begun. */
type Run = { readonly regionId: string; readonly carrier: string; readonly stopped: () => boolean };

const carryOne = async (
  house: House,
  { envelopeId, letters, to, written }: Claimed,
  { regionId, carrier }: Run,
): Promise<TryOutcome | 'not-ours'> => {
  const { mail, config, now } = house;
  if (to === undefined) return 'no-address';
  if (mail.carrier === null) return 'server-away';
  const toWrite = letters.map((one) => ({
    ...one,
    written: written.get(one.sendOutId ?? '') ?? { heading: '', text: '' },
  }));
  const letter = writeLetter(toWrite, { ...to, origin: originOf(config, regionId) });
  const messageId = `<${envelopeId}@${config.mailFrom.split('@').at(-1)?.replace(/>.*$/, '') || 'inflytande'}>`;
  return mail.carrier.carry({ ...letter, messageId }, () =>
    changed(house, regionId, (tx) => handOverEnvelope(tx, envelopeId, { carrier, at: now() })),
  );
};

/** Carries what is due in a region, one letter after the other. Answers false where the mail server is away. */
const carryDue = async (house: House, run: Run): Promise<boolean> => {
  const { regionId, carrier } = run;
  const carrying = (): Carrying => ({ carrier, at: house.now() });
  const alone = house.database.engine === 'embedded';
  await changed(house, regionId, (tx) => recoverDropped(tx, carrying(), { alone }));
  while (!run.stopped()) {
    const claimed = await changed(house, regionId, (tx) => claimEnvelope(tx, carrying()));
    if (claimed === undefined) return true;
    const outcome = await carryOne(house, claimed, run);
    if (outcome === 'not-ours') continue;
    const { envelopeId } = claimed;
    await changed(house, regionId, (tx) => settleEnvelope(tx, { envelopeId, outcome }, carrying()));
    if (outcome === 'server-away') return false;
  }
  return true;
};

export type Outbox = {
  /** Carries what is due now, and waits until that is done. */
  readonly carryAll: () => Promise<void>;
  /** Finishes the letter that is under way, and begins no other. */
  readonly stop: () => Promise<void>;
};

/** The outbox of these regions. It carries nothing by itself until `keepCarrying`. */
export const openOutbox = (house: House, regionIds: readonly string[]): Outbox => {
  const carrier = randomUUID();
  let over = false;
  let running: Promise<void> = Promise.resolve();
  const stopped = () => over;
  const round = async (): Promise<void> => {
    if (house.mail.carrier === null) return;
    try {
      for (const regionId of regionIds) if (!(await carryDue(house, { regionId, carrier, stopped }))) break;
    } catch (error) {
      log.error('letters not carried', {}, error);
    } finally {
      house.mail.carrier.rest();
    }
  };
  return {
    carryAll: () => (running = running.then(round)),
    stop: async () => {
      over = true;
      await running;
    },
  };
};

/** Carries letters as soon as a change that told of them is committed, and looks again and again; answers how to stop. */
export const keepCarrying = async (
  house: House,
  regionIds: readonly string[],
): Promise<() => Promise<void>> => {
  const outbox = openOutbox(house, regionIds);
  // However often it is told, one round more sees everything.
  let told = false;
  const look = (): void => {
    if (told) return;
    told = true;
    queueMicrotask(() => {
      told = false;
      void outbox.carryAll();
    });
  };
  const stopListening = await house.database.listen(letterChannel, look);
  const timer = setInterval(look, often).unref();
  look();
  return async () => {
    clearInterval(timer);
    await stopListening();
    await outbox.stop();
  };
};
