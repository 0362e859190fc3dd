import { replyingRoles, replyReminders, type ReplyReminder } from '@inflytande/domain/feedback/first-reply';
import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { Tx } from './database/space.ts';
import { aboutReplies, listAwaited, lockStatements } from './feedback/first-reply.store.ts';
import { holdersOf } from './mail/recipients.ts';
import { read } from './read.ts';
import { remind, lettersWritten, type House } from './remind.ts';
import { ownSettings } from './settings/setting.store.ts';

/** The reminders that have not been sent. */
const unsent = async (tx: Tx, on: PlainDate): Promise<readonly ReplyReminder[]> => {
  const reminders = replyReminders(await listAwaited(tx, await ownSettings(tx)), on);
  if (reminders.length === 0) return [];
  const sent = new Set((await lettersWritten(tx, ['first-reply-due'])).map(({ about }) => about));
  return reminders.filter((one) => !sent.has(aboutReplies(one)));
};

const remindOf = (house: House, regionId: string, seen: ReplyReminder): Promise<void> =>
  remind(house, regionId, async (tx) => {
    const on = stockholmDate(house.now());
    const { authorityId, due } = seen;
    await lockStatements(tx, seen.statementIds);
    const about = aboutReplies(seen);
    const count = (await unsent(tx, on)).find((one) => aboutReplies(one) === about)?.statementIds.length ?? 0;
    const people =
      count === 0 ? [] : await holdersOf(tx, { roles: replyingRoles, scopeIds: [authorityId], on });
    const to = people.map(({ personId, scopeName }) => ({
      personId,
      data: { authority: scopeName, count: String(count), due },
    }));
    return {
      reminders: [{ kind: 'first-reply-due', about, to }],
      told: {
        subject: { kind: 'authority', id: authorityId },
        data: { due, statements: count, letters: people.length },
      },
    };
  });

/**
 * Reminds those who may reply to what individuals sent in, before the last day on time (B3): once for all that is due on
 * a day, however often this runs and in however many processes, and not where everything has a first reply.
 */
export const remindRepliers = async (house: House, regionIds: readonly string[]): Promise<void> => {
  const on = stockholmDate(house.now());
  for (const regionId of regionIds)
    for (const reminder of await read({ ...house, regionId }, (tx) => unsent(tx, on)))
      await remindOf(house, regionId, reminder);
};
