import {
  answerReminders,
  remindedRoles,
  unsentReminders,
  type AnswerReminder,
} from '@inflytande/domain/feedback/answer-reminder';
import type { AnswerTimesOn } from '@inflytande/domain/feedback/clocks';
import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import { answerTimesOf } from '@inflytande/domain/settings';
import type { Tx } from './database/space.ts';
import { eachWaiting } from './each-waiting.ts';
import { nameOfPrincipal } from './feedback/answer.store.ts';
import { insertSteps, lockWaiting, type Waiting } from './feedback/waiting-step.store.ts';
import { holdersOf } from './mail/recipients.ts';
import { found } from './refusal.ts';
import { remind, type House } from './remind.ts';
import { ownSettings } from './settings/setting.store.ts';

type When = { readonly on: PlainDate; readonly timesOn: AnswerTimesOn };

const called = (point: Waiting, when: When) =>
  unsentReminders(answerReminders(point, point.answers, when), point.steps);

/** Who is reminded in a principal's place on a day: those who answer for it, else those who may. */
const remindedOf = async (tx: Tx, principalId: string, on: PlainDate) => {
  for (const role of remindedRoles) {
    const people = await holdersOf(tx, { roles: [role], scopeIds: [principalId], on });
    if (people.length > 0) return people.map(({ personId }) => ({ personId, role }));
  }
  return [];
};

/** What a reminder comes to: nothing as long as there is nobody whom it can reach. */
const prepared = async (tx: Tx, reminder: AnswerReminder, on: PlainDate) => ({
  ...reminder,
  principal: await nameOfPrincipal(tx, reminder.principalId),
  people: await remindedOf(tx, reminder.principalId, on),
});

const remindOf = (house: House, regionId: string, pointId: string): Promise<void> =>
  remind(house, regionId, async (tx) => {
    const on = stockholmDate(house.now());
    const point = found(await lockWaiting(tx, pointId), 'point/not-found');
    const all = [];
    for (const one of called(point, { on, timesOn: answerTimesOf(await ownSettings(tx)) }))
      all.push(await prepared(tx, one, on));
    const reached = all.filter(({ people }) => people.length > 0);
    return {
      reminders: reached.map(({ kind, principalId, due, principal, people }) => ({
        kind,
        about: [pointId, principalId, due].join(' '),
        to: people.map(({ personId, role }) => ({
          personId,
          data: { pointId, title: point.title, principal, due, role },
        })),
      })),
      besides: (writing, at) =>
        insertSteps(
          writing,
          regionId,
          reached.map(({ kind, principalId, due: of }) => ({ pointId, kind, principalId, of, at })),
        ),
      told: {
        subject: { kind: 'point', id: pointId },
        data: {
          reminders: reached.map(({ kind, principalId, due, people }) => ({
            kind,
            principalId,
            due,
            letters: people.length,
          })),
        },
      },
    };
  });

/**
 * Reminds those who answer, before and after the last day on time (B3): each reminder once, however often this runs and
 * in however many processes, and none about what has been answered.
 */
export const remindAnswerers = async (house: House, regionIds: readonly string[]): Promise<void> => {
  const on = stockholmDate(house.now());
  for (const regionId of regionIds)
    for await (const { point, known } of eachWaiting(house, regionId, ownSettings))
      if (called(point, { on, timesOn: answerTimesOf(known) }).length > 0)
        await remindOf(house, regionId, point.id);
};
