import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { letterOf } from './letter.ts';
import { openMail } from './mail.ts';

const letter = letterOf({
  to: 'petra@inflytande.example',
  language: 'sv',
  subject: 'Din kod för att logga in',
  pieces: [
    { kind: 'paragraph', text: 'Skriv koden <här> & nu:' },
    { kind: 'code', text: '123456' },
    { kind: 'link', text: 'Till sidan', href: 'https://example.se/?a=1&b="2"' },
  ],
});

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A mail server that keeps what it gets. It may turn away the first ones, as one does that is out of order. */
const mailServer = async ({ port = 0, failing = 0, refusing = false } = {}) => {
  const got: string[] = [];
  let left = failing;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, callback) => {
      left -= 1;
      if (refusing) callback(Object.assign(new Error('unknown'), { responseCode: 550 }));
      else if (left >= 0) callback(Object.assign(new Error('later'), { responseCode: 451 }));
      else callback();
    },
    onData: (stream, _session, callback) => {
      let text = '';
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
      stream.on('end', () => {
        got.push(text);
        callback();
      });
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  stops.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { got, port: (server.server.address() as AddressInfo).port };
};

const mailAt = (port: number) => {
  const environment = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Inflytande <no-reply@example.se>' };
  const mail = openMail(readConfig(environment));
  stops.push(mail.close);
  return mail;
};

const quiet = async <T>(work: () => Promise<T>): Promise<[T, string]> => {
  const write = process.stderr.write.bind(process.stderr);
  let said = '';
  process.stderr.write = (text) => {
    said += String(text);
    return true;
  };
  try {
    return [await work(), said];
  } finally {
    process.stderr.write = write;
  }
};

describe('mail over SMTP', () => {
  it('arrives as text and as HTML, from the sender of the settings', async () => {
    const { got, port } = await mailServer();
    const mail = mailAt(port);
    mail.send(async () => letter);
    await mail.settled();
    expect(got).toHaveLength(1);
    expect(got[0]).toMatch(/^From: Inflytande <no-reply@example\.se>/m);
    expect(got[0]).toMatch(/^To: petra@inflytande\.example/m);
    expect(got[0]).toMatch(/^Content-Type: text\/plain/m);
    expect(got[0]).toMatch(/^Content-Type: text\/html/m);
    expect(got[0]).toContain('123456');
  });

  it('nobody to write to: nothing leaves', async () => {
    const { got, port } = await mailServer();
    const mail = mailAt(port);
    mail.send(async () => null);
    await mail.settled();
    expect(got).toEqual([]);
  });

  it('is tried again when the server is out of order, and leaves once', async () => {
    const { got, port } = await mailServer({ failing: 1 });
    const mail = mailAt(port);
    const [, said] = await quiet(async () => {
      mail.send(async () => letter);
      await mail.settled();
    });
    expect(got).toHaveLength(1);
    expect(said).toContain('mail not sent');
    expect(said).not.toContain('petra@');
  });

  it('is not tried again when the receiver is refused, and the log does not say whom', async () => {
    const { got, port } = await mailServer({ refusing: true });
    const mail = mailAt(port);
    const [, said] = await quiet(async () => {
      mail.send(async () => letter);
      await mail.settled();
    });
    expect(got).toEqual([]);
    expect(said.match(/mail not sent/g)).toHaveLength(1);
    expect(said).not.toContain('petra@');
  });

  it('a server that is away does not keep ours from stopping', async () => {
    const mail = mailAt(9);
    await quiet(async () => {
      mail.send(async () => letter);
      await mail.close();
    });
  });
});

describe('a letter', () => {
  it('holds no markup but our own', () => {
    expect(letter.html).toContain('Skriv koden &lt;här&gt; &amp; nu:');
    expect(letter.html).toContain('href="https://example.se/?a=1&amp;b=&quot;2&quot;"');
    expect(letter.text).toContain('Skriv koden <här> & nu:');
    expect(letter.text).toContain('https://example.se/?a=1&b="2"');
  });
});

it('the demonstration’s mailbox keeps the twenty latest, newest first', async () => {
  const mail = openMail(readConfig({}));
  for (let n = 0; n < 25; n += 1) mail.send(async () => ({ ...letter, text: String(n) }));
  await mail.settled();
  expect(mail.way).toBe('mailbox');
  expect(mail.latest().map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, n) => String(24 - n)));
});
