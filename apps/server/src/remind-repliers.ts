import { replyingRoles, replyReminders, type ReplyReminder } from '@inflytande/domain/feedback/first-reply';
import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import { act } from './act.ts';
import { theSystem, type Services } from './context.ts';
import type { Tx } from './database/space.ts';
import {
  aboutReplies,
  listAwaited,
  lockStatements,
  remindedOfReplies,
} from './feedback/first-reply.store.ts';
import { enqueue } from './mail/enqueue.ts';
import { holdersOf } from './mail/recipients.ts';
import { read } from './read.ts';
import { ownSettings } from './settings/setting.store.ts';

type House = Pick<Services, 'database' | 'now'>;

/** The reminders that have not been sent. */
const unsent = async (tx: Tx, on: PlainDate): Promise<readonly ReplyReminder[]> => {
  const reminders = replyReminders(await listAwaited(tx, await ownSettings(tx)), on);
  if (reminders.length === 0) return [];
  const sent = await remindedOfReplies(tx);
  return reminders.filter((one) => !sent.has(aboutReplies(one)));
};

const remindOf = async (house: House, regionId: string, seen: ReplyReminder): Promise<void> => {
  const on = stockholmDate(house.now());
  const { authorityId, due } = seen;
  await act(
    { ...house, regionId, actor: theSystem },
    {
      action: 'letter/remind',
      load: async (tx) => {
        await lockStatements(tx, seen.statementIds);
        const still = (await unsent(tx, on)).find((one) => aboutReplies(one) === aboutReplies(seen));
        const people = await holdersOf(tx, { roles: replyingRoles, scopeIds: [authorityId], on });
        return { count: still?.statementIds.length ?? 0, people };
      },
      decide: (state) => ok(state),
      save: async (tx, { count, people }, at) => {
        await enqueue(tx, {
          regionId,
          at,
          kind: 'first-reply-due',
          about: aboutReplies(seen),
          to: people.map(({ personId, scopeName }) => ({
            personId,
            data: { authority: scopeName, count: String(count), due },
          })),
        });
      },
      // Nothing as long as there is nobody whom it can reach.
      tell: ({ count, people }) =>
        count === 0 || people.length === 0
          ? null
          : {
              subject: { kind: 'authority', id: authorityId },
              data: { due, statements: count, letters: people.length },
            },
    },
  );
};

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
