import fc from 'fast-check';
import { maskedText } from '@inflytande/domain/feedback/masking';
import { beforeAll, expect, it } from 'vitest';
import { demoKnown } from '../testing/queries.ts';
import { raise, writeDraft } from '../testing/raise.ts';
import { newPoint, sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp, type TestRole } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const askers = ['public', 'association-editor', 'signatory', 'reader', 'moderator', 'administrator'] as const;
const texts = ['Ring 070-174 06 05 om stödet.', 'Nummer 19900101-2385 väntar.', 'Vi vill ha kvällstider.'];
const secrecies = ['no-person-data', 'nobody-recognisable', 'consent'] as const;

/** The commands that somebody may try on a statement, whoever it is and whatever state it is in. */
const commands = {
  publish: (role: TestRole, id: string, n: number) =>
    server.as(role).statement.publish.mutate({
      id,
      place: n % 2 === 0 ? { newPoint } : { pointId: demoKnown.pointId },
      secrecy: secrecies[n % 3] ?? 'consent',
      masks: n % 2 === 0 ? [{ from: 5, to: 21, ground: 'contact-details' }] : [],
    }),
  decline: (role: TestRole, id: string) =>
    server.as(role).statement.decline.mutate({ id, principle: 'advertisement' }),
  revise: (role: TestRole, id: string, n: number) =>
    server.as(role).ownStatement.revise.mutate({ id, text: `${texts[n % 3]} Nytt ${n}.` }),
  takeBack: (role: TestRole, id: string) =>
    server.as(role).ownStatement.takeBack.mutate({ id, reason: 'Löst' }),
  publishVersion: (role: TestRole, id: string, n: number) =>
    server.as(role).statementVersion.publish.mutate({ id, version: 2 + (n % 2), secrecy: 'consent' }),
  declineVersion: (role: TestRole, id: string, n: number) =>
    server.as(role).statementVersion.decline.mutate({
      id,
      version: 2 + (n % 2),
      principle: 'not-about-influence',
    }),
} as const;
const names = Object.keys(commands) as (keyof typeof commands)[];

type Row = {
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly secrecy_assessment: string | null;
  readonly web_masks: { from: number; to: number; ground: 'secrecy' }[] | null;
};
const rowOf = async (id: string) =>
  (await server.database.pool.query<Row>('select * from statement where id = $1', [id])).rows[0];
const logged = async (id: string, action: string) =>
  (
    await server.database.pool.query<{ actor: string }>(
      'select actor from domain_event where subject_id = $1 and action = $2',
      [id, action],
    )
  ).rows.map(({ actor }) => actor);

it('B1, B5 whatever is asked by whom: nothing is published without moderation, nobody but its author changes it', async () => {
  const step = fc.record({
    command: fc.constantFrom(...names),
    role: fc.constantFrom(...askers),
    n: fc.nat(5),
  });
  const start = fc.record({ text: fc.constantFrom(...texts), ofAssociation: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(start, fc.array(step, { minLength: 3, maxLength: 7 }), async (begun, steps) => {
      const { text, ofAssociation } = begun;
      const { id } = ofAssociation ? await raise(server, text) : await sendStatement(server, { text });
      for (const { command, role, n } of steps) await refusalOf(commands[command](role, id, n));

      const row = await rowOf(id);
      expect(row?.text).toBe(text);
      if (row?.status === 'published') {
        expect(await logged(id, 'statement/publish')).toContain('person-provsson');
        expect(row.secrecy_assessment).not.toBeNull();
        expect(row.web_masks).not.toBeNull();
      }
      const published = await logged(id, 'statement/publish');
      expect(new Set([...published, ...(await logged(id, 'statement/decline'))]).size).toBeLessThanOrEqual(1);
      for (const action of ['statement/revise', 'statement/take-back'])
        for (const actor of await logged(id, action)) {
          expect(['person-latsasberg', 'person-pahittmark']).toContain(actor);
          expect(ofAssociation).toBe(true);
        }
      const { rows } = await server.database.pool.query<{ parts: string }>(
        `select coalesce(web_parts::text, text) as parts from statement where id = $1 and status = 'published'`,
        [id],
      );
      for (const { parts } of rows) expect(parts).not.toContain('19900101-2385');
    }),
    { numRuns: 15 },
  );
}, 240_000);

it('B5 what is kept for the public is what the words and the masks come to', async () => {
  const text = 'Ring 070-174 06 05 om stödet.';
  const { id } = await sendStatement(server, { text });
  await commands.publish('moderator', id, 0);
  const { rows } = await server.database.pool.query<Row & { web_parts: unknown }>(
    'select * from statement where web_parts is not null and revised_at is null',
  );
  expect(rows.map((row) => row.id)).toContain(id);
  for (const row of rows) {
    const recounted = maskedText(
      row.text,
      [{ purpose: 'web', masks: row.web_masks ?? [], by: '', at: 0 }],
      'web',
    );
    expect(recounted.ok && recounted.value).toEqual(row.web_parts);
  }
});

it('F5 a draft that is sent is one statement, whoever of the association sends it and how often', async () => {
  const id = await writeDraft(server, 'Samma ord.');
  const sent = await Promise.all(
    (['association-editor', 'signatory', 'association-editor'] as const).map((role) =>
      server.as(role).statementDraft.submit.mutate({ id, seen: 2 }),
    ),
  );
  expect(new Set(sent.map((one) => one.id)).size).toBe(1);
});
