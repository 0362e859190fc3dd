import { closeConsultations } from './close-consultations.ts';
import { closeRooms } from './close-rooms.ts';
import type { Services } from './context.ts';
import { escalateQuestions } from './escalate-questions.ts';
import { log } from './log.ts';
import { remindAnswerers } from './remind-answerers.ts';
import { remindOfficials } from './remind-officials.ts';
import { remindRepliers } from './remind-repliers.ts';
import { settleVerdicts } from './settle-verdicts.ts';

/** How often it is seen to what time alone brings about, in milliseconds. */
const often = 3_600_000;

/** What is seen to, one after the other; what fails keeps nothing else from being done. */
const duties = [
  settleVerdicts,
  remindAnswerers,
  remindRepliers,
  remindOfficials,
  escalateQuestions,
  closeConsultations,
  closeRooms,
] as const;

/**
 * Sees to what time alone brings about, at once and then every hour, until it is stopped: what associations proposed and
 * nobody objected to (B4), and what waits for an answer (B3, B11), and what has closed (X1, B6). Stopping waits
 * for what is under way.
 */
export const keepTime = (services: Services, regionIds: readonly string[]): (() => Promise<void>) => {
  const tick = async () => {
    for (const duty of duties)
      await duty(services, regionIds).catch((error: unknown) =>
        log.error('what was due was not done', {}, error),
      );
  };
  let underWay = tick();
  const timer = setInterval(() => {
    underWay = tick();
  }, often).unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
};
