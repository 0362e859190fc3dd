// Run as a process of its own by the tests of what happens when ours is killed: a mail server that writes down every
// letter before it says yes to it, one line of JSON each, and takes its time to say so. Prints its port.
import { appendFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

const [accepted = '', port = '0'] = process.argv.slice(2);
/** Longest time between the end of a letter and the answer, in milliseconds. */
const slowest = 8;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData: (stream, session, callback) => {
    const take = async () => {
      const letter = await text(stream);
      const messageId = /^Message-ID: (.*)$/im.exec(letter)?.[1];
      const to = session.envelope.rcptTo.map(({ address }) => address).join(' ');
      await setTimeout(Math.random() * slowest);
      appendFileSync(accepted, `${JSON.stringify({ to, messageId })}\n`);
      await setTimeout(Math.random() * slowest);
    };
    callbackify(take)(callback);
  },
});
server.on('error', () => {});
server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`${(server.server.address() as AddressInfo).port}\n`);
});
