import { beforeAll, describe, expect, it } from 'vitest';
import { sendStatement } from '../testing/send-statement.ts';
import { refusalOf, testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
const note = (statementId: string, to: 'care-provider' | 'patient-advisory-committee' | 'ivo') =>
  server.as('moderator').forwarding.note.mutate({ statementId, to });

describe('B5 a matter of one’s own care', () => {
  it('is sent on to whom the writer said yes to, once, and the writer sees when', async () => {
    const { id, receipt } = await sendStatement(server, { ownCare: 'patient-advisory-committee' });
    const other = await refusalOf(note(id, 'ivo'));
    expect(other).toMatchObject({ code: 'forwarding/no-consent' });
    await note(id, 'patient-advisory-committee');
    expect(await refusalOf(note(id, 'patient-advisory-committee'))).toMatchObject({
      code: 'forwarding/already-sent',
    });
    const { forwardings } = await server.as('public').statement.follow.query({ receipt });
    expect(forwardings).toMatchObject([{ to: 'patient-advisory-committee' }]);
    expect(JSON.stringify(forwardings)).not.toContain('person-');
  });

  it.each([null, 'nobody'] as const)('is not sent on where the writer says %s', async (ownCare) => {
    const { id } = await sendStatement(server, { ownCare });
    for (const to of ['care-provider', 'patient-advisory-committee', 'ivo'] as const)
      expect(await refusalOf(note(id, to))).toMatchObject({ code: 'forwarding/no-consent' });
  });

  it('keeps the words that the writer said yes to', async () => {
    const { id } = await sendStatement(server, { ownCare: 'ivo' });
    const { rows } = await server.database.pool.query<{ words: string }>(
      'select own_care_wording as words from statement where id = $1',
      [id],
    );
    expect(rows).toEqual([{ words: 'Ja, skicka den också till Inspektionen för vård och omsorg, Ivo' }]);
  });
});
