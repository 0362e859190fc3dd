import { randomUUIDv7 } from 'node:crypto';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { awaitsConfirmation, type Setting } from '@inflytande/domain/kernel/setting';
import { ChangeSetting, decideSetting } from '@inflytande/domain/setting-change';
import { settingKeys, settings, settingsOn } from '@inflytande/domain/settings';
import { act } from '../act.ts';
import { keepAllStandings } from '../feedback/standing.store.ts';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { insertSetting, ownSettings } from './setting.store.ts';

/** A version as the screens show it, whoever decided on it. */
const shown = (version: Setting<unknown>) => ({
  value: version.value,
  source: version.source,
  from: version.from,
  isDefault: version.isDefault,
  toConfirm: awaitsConfirmation(version),
});

export const settingRouter = router({
  /** What applies today by every setting, and all versions that were ever decided on, the latest first. */
  list: may('setting/read', 'list').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const own = await ownSettings(tx);
      const today = stockholmDate(ctx.now());
      const applied = settingsOn(own, today);
      return settingKeys.map((key) => ({
        key,
        rule: settings[key].rule,
        inForce: shown(applied[key]),
        standard: shown(settings[key].standard),
        versions: own
          .filter((version) => version.key === key)
          .toReversed()
          .map(({ id, reason, putInAt, ...version }) => ({
            id,
            reason,
            putInAt: putInAt.toISOString(),
            ...shown(version),
          })),
      }));
    }),
  ),

  /** Sets what the region has decided on, from a day on. Earlier versions stay as they were. */
  change: may('setting/change')
    .input(ChangeSetting)
    .mutation(async ({ ctx, input }) => {
      const { id } = await act(ctx, {
        action: 'setting/change',
        load: (tx) => ownSettings(tx),
        decide: (own) => decideSetting(own, { ...input, id: randomUUIDv7() }),
        save: async (tx, version, at) => {
          await insertSetting(tx, ctx.regionId, { ...version, putInAt: new Date(at) });
          // What has come of a point depends on how long those who raised it may answer (B4).
          if (version.key === 'verdict/answer-days') await keepAllStandings(tx, at);
        },
        tell: ({ key, from, source, reason }) => ({
          subject: { kind: 'setting', id: key },
          reason,
          data: { from, source },
        }),
      });
      return { id };
    }),
});
