import type { Services } from './context.ts';
import { inSpace } from './database/space.ts';
import { log } from './log.ts';
import { sealLog } from './records/event-seal.store.ts';

/** How often new events are sealed, in milliseconds. What is younger can be taken away unseen by who owns the database. */
const often = 60_000;

/** Seals the event log of these regions (Z3), once. */
export const sealLogs = async (
  { database, now }: Pick<Services, 'database' | 'now'>,
  regionIds: readonly string[],
): Promise<void> => {
  for (const regionId of regionIds)
    await inSpace(database, { regionId, write: true }, async (tx, entered) => {
      await entered;
      await sealLog(tx, regionId, now());
    });
};

/** Seals again and again until it is stopped; stopping seals what is left. */
export const keepSealing = (services: Services, regionIds: readonly string[]): (() => Promise<void>) => {
  const seal = () =>
    sealLogs(services, regionIds).catch((error: unknown) => log.error('the log was not sealed', {}, error));
  const timer = setInterval(() => void seal(), often).unref();
  return async () => {
    clearInterval(timer);
    await seal();
  };
};
