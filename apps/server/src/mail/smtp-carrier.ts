import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { TryOutcome } from '@inflytande/domain/records/letter';
import { log } from '../log.ts';
import type { Carrier, Envelope, HandOver } from './carrier.ts';

/** How long the mail server may be silent, in milliseconds; for the answer to a whole letter RFC 5321 asks for ten minutes. */
const timeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 600_000 };

class NotOurs extends Error {}

/** The letter, whose end comes only when it has been written down that it is handed over. */
async function* heldBack(content: Buffer, handOver: HandOver) {
  yield content;
  if (!(await handOver())) throw new NotOurs();
}

type Failure = { readonly code?: string; readonly command?: string; readonly responseCode?: number };

const outcomeOf = ({ command = '', responseCode = 0 }: Failure, handedOver: boolean): TryOutcome => {
  // Refused for good: the address, or what it says. Any other "no" is about us, and may be mended.
  if (responseCode >= 500 && command === 'RCPT TO') return 'address-refused';
  if (responseCode >= 500 && command === 'DATA') return 'letter-refused';
  return responseCode > 0 || handedOver ? 'later' : 'server-away';
};

const open = async (url: string): Promise<SMTPConnection> => {
  const [{ default: Connection }, { parseConnectionUrl }] = await Promise.all([
    import('nodemailer/lib/smtp-connection'),
    import('nodemailer/lib/shared'),
  ]);
  const { auth, ...options } = parseConnectionUrl(url);
  const connection = new Connection({ ...timeouts, ...options });
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject);
    connection.connect((error) => {
      if (error) reject(error);
      else if (auth === undefined || !connection.allowsAuth) resolve();
      else connection.login(auth, (failed) => (failed ? reject(failed) : resolve()));
    });
  });
  return connection;
};

const compose = async (from: string, envelope: Envelope) => {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const { to, subject, text, html, messageId } = envelope;
  // Answering machines shall not answer machines (RFC 3834).
  const headers = { 'Auto-Submitted': 'auto-generated' };
  const node = new MailComposer({ from, to, subject, text, html, messageId, headers }).compile();
  return { addresses: node.getEnvelope(), content: await node.build() };
};

/** Carries letters to a mail server, over one connection as long as there are more. */
export const smtpCarrier = (url: string, from: string): Carrier => {
  let current: SMTPConnection | null = null;
  const drop = (): void => {
    current?.close();
    current = null;
  };
  const connected = async (): Promise<SMTPConnection> => {
    if (current === null || current.destroyed) current = await open(url);
    return current;
  };
  return {
    carry: async (envelope, handOver) => {
      let handedOver = false;
      try {
        const { addresses, content } = await compose(from, envelope);
        const connection = await connected();
        const source = heldBack(content, async () => (handedOver = await handOver()));
        await new Promise<void>((resolve, reject) => {
          connection.send(addresses, Readable.from(source, { objectMode: false }), (error) =>
            error ? reject(error) : resolve(),
          );
        });
        return 'accepted';
      } catch (error) {
        drop();
        if (error instanceof NotOurs) return 'not-ours';
        const failure = error as Failure;
        // What the mail server says may name the receiver, so it is not repeated here.
        log.error('letter not sent', { answer: failure.responseCode ?? 0 }, failure.code);
        return outcomeOf(failure, handedOver);
      }
    },
    rest: () => {
      current?.quit();
      current = null;
    },
  };
};
