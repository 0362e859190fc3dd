import { setTimeout } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { log } from '../log.ts';
import type { Carrier } from './carrier.ts';
import type { Letter } from './letter.ts';
import { smtpCarrier } from './smtp-carrier.ts';

/** A letter in the demonstration's mailbox, with its number. */
export type KeptLetter = Letter & { readonly id: number };

/** How letters leave the house. */
export type Mail = {
  /** Through a mail server, into the demonstration's mailbox, or not at all. */
  readonly way: 'smtp' | 'mailbox' | 'none';
  /**
   * Writes and sends in the background: nobody learns from the time it takes whether there was anyone to write to.
   * `write` answers null where there is not.
   */
  readonly send: (write: () => Promise<Letter | null>) => void;
  /** By which letters of the outbox leave; null where none do, and they wait. */
  readonly carrier: Carrier | null;
  /** The demonstration's mailbox, newest first; empty elsewhere. */
  readonly latest: () => readonly KeptLetter[];
  /** Waits for what is under way. */
  readonly settled: () => Promise<void>;
  /** The same, and gives up what waits for its next try. */
  readonly close: () => Promise<void>;
};

/** How many letters the demonstration's mailbox shows. */
const mailboxSize = 20;

type Deliver = (letter: Letter) => Promise<void>;

const inBackground = (deliver: Deliver): Pick<Mail, 'send' | 'settled'> => {
  const underWay = new Set<Promise<void>>();
  const sendOne = async (write: () => Promise<Letter | null>): Promise<void> => {
    try {
      const letter = await write();
      if (letter !== null) await deliver(letter);
    } catch (error) {
      log.error('letter not written', {}, error);
    }
  };
  return {
    send: (write) => {
      const sending = sendOne(write).finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    settled: async () => {
      await Promise.all(underWay);
    },
  };
};

const mailbox = (): Mail => {
  const letters: KeptLetter[] = [];
  let received = 0;
  const keep = async (letter: Letter): Promise<void> => {
    letters.unshift({ ...letter, id: (received += 1) });
    letters.length = Math.min(letters.length, mailboxSize);
  };
  const background = inBackground(keep);
  const carrier: Carrier = {
    carry: async ({ messageId: _messageId, ...letter }, handOver) => {
      if (!(await handOver())) return 'not-ours';
      await keep(letter);
      return 'accepted';
    },
    rest: () => {},
  };
  return { way: 'mailbox', carrier, ...background, latest: () => [...letters], close: background.settled };
};

const nowhere = (): Mail => {
  const background = inBackground(async () => {});
  return { way: 'none', carrier: null, ...background, latest: () => [], close: background.settled };
};

/** Pauses before the next tries, in milliseconds. After the last, a code would have run out. */
const pauses = [2000, 10_000, 60_000, 240_000];

type Failure = { readonly code?: unknown; readonly responseCode?: number };

const overSmtp = (url: string, from: string): Mail => {
  const closing = new AbortController();
  // The library is loaded when the first letter leaves, and kept: a start shall not wait for it.
  const transport = lazily(async () => {
    const { createTransport } = await import('nodemailer');
    return createTransport(url, { from });
  });
  const deliver = async (letter: Letter): Promise<void> => {
    for (let tried = 0; ; tried += 1) {
      try {
        await (await transport()).sendMail(letter);
        return;
      } catch (error) {
        const { code, responseCode = 0 } = error as Failure;
        // What the mail server says may name the receiver, so it is not repeated here.
        log.error('mail not sent', { tried: tried + 1, answer: responseCode }, code);
        const refused = responseCode >= 500;
        const pause = pauses[tried];
        if (refused || pause === undefined) return;
        await setTimeout(pause, undefined, { signal: closing.signal }).catch(() => {});
        if (closing.signal.aborted) return;
      }
    }
  };
  const background = inBackground(deliver);
  return {
    way: 'smtp',
    carrier: smtpCarrier(url, from),
    ...background,
    latest: () => [],
    close: async () => {
      closing.abort();
      await background.settled();
    },
  };
};

const lazily = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** Mail as the settings have it. Invented persons get theirs in a mailbox that everyone sees. */
export const openMail = ({ smtpUrl, mailFrom, demoSignIn }: Config): Mail => {
  if (smtpUrl !== null) return overSmtp(smtpUrl, mailFrom);
  return demoSignIn ? mailbox() : nowhere();
};
