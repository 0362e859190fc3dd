import { escalationDue } from '@inflytande/domain/feedback/escalation';
import { ok } from '@inflytande/domain/kernel/result';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { act } from './act.ts';
import { theSystem, type Services } from './context.ts';
import type { Tx } from './database/space.ts';
import { eachWaiting } from './each-waiting.ts';
import { insertSteps, lockWaiting } from './feedback/waiting-step.store.ts';
import { tellSteeringGroups } from './mail/tell-steering-groups.ts';
import { found } from './refusal.ts';
import { settingsAt } from './settings/setting.store.ts';

type House = Pick<Services, 'database' | 'now'>;

const escalate = async (house: House, regionId: string, pointId: string): Promise<void> => {
  await act(
    { ...house, regionId, actor: theSystem },
    {
      action: 'question/escalate',
      load: async (tx) => ({
        point: found(await lockWaiting(tx, pointId), 'point/not-found'),
        days: (await settingsAt(tx, house.now()))['answer/escalation-days'],
      }),
      decide: ({ point, days }, at) =>
        ok({
          since: escalationDue(point, point.steps, { on: stockholmDate(at), days }),
          days: days.value,
          title: point.title,
        }),
      save: async (tx, { since: of, days, title }, at) => {
        if (of === null) return;
        await insertSteps(tx, regionId, [{ pointId, kind: 'escalated', principalId: '', of, at }]);
        await tellSteeringGroups(tx, { regionId, at, days, pointId, title });
      },
      tell: ({ since, days }) =>
        since === null ? null : { subject: { kind: 'point', id: pointId }, data: { since, days } },
    },
  );
};

/**
 * Takes what has waited for too long to the steering group (B3), by the region's own days: each waiting once, as a dated
 * event, of which those in the group get one letter a day. What is answered meanwhile is left.
 */
export const escalateQuestions = async (house: House, regionIds: readonly string[]): Promise<void> => {
  const on = stockholmDate(house.now());
  const daysIn = async (tx: Tx) => (await settingsAt(tx, house.now()))['answer/escalation-days'];
  for (const regionId of regionIds)
    for await (const { point, known: days } of eachWaiting(house, regionId, daysIn))
      if (escalationDue(point, point.steps, { on, days }) !== null) await escalate(house, regionId, point.id);
};
