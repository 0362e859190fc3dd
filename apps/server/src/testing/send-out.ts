import { randomUUID } from 'node:crypto';
import type { SendOut } from '@inflytande/domain/records/send-out';
import type { TestApp } from './test-app.ts';

/** A send-out to everybody who acts for an association, as a form sends it after the preview. */
export const sendOutForm = async ({ as }: Pick<TestApp, 'as'>): Promise<SendOut> => {
  const audience = { kind: 'associations', scopeId: '' } as const;
  const { recipients } = await as('coordinator').sendOut.preview.query(audience);
  const personIds = recipients.map(({ personId }) => personId);
  return { id: randomUUID(), audience, heading: 'Hearing i höst', text: 'Välkomna.', personIds };
};

/** A letter that has stopped; answers with its id. */
export const stoppedLetter = async ({ as, database }: Pick<TestApp, 'as' | 'database'>): Promise<string> => {
  const { id: sendOutId } = await as('coordinator').sendOut.send.mutate(await sendOutForm({ as }));
  const { letters } = await as('coordinator').sendOut.get.query({ id: sendOutId });
  const id = letters[0]?.id ?? '';
  await database.pool.query(`update letter set state = 'failed', failure = 'address-refused' where id = $1`, [
    id,
  ]);
  return id;
};
