import { closeConsultation } from '@inflytande/domain/consultations/answer-consultation';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { act } from './act.ts';
import { findConsultation, listToClose, saveSilence } from './consultations/consultation.store.ts';
import { theSystem, type Services } from './context.ts';
import { read } from './read.ts';
import { found } from './refusal.ts';

/** Writes down, once, who gave no answer to what has closed (X1, K3). */
export const closeConsultations = async (
  services: Pick<Services, 'database' | 'now'>,
  regionIds: readonly string[],
): Promise<void> => {
  for (const regionId of regionIds) {
    const asker = { ...services, regionId, actor: theSystem };
    for (const id of await read(asker, (tx) => listToClose(tx, stockholmDate(services.now()))))
      await act(asker, {
        action: 'consultation/close',
        load: async (tx) =>
          found(await findConsultation(tx, id, true), 'consultation/not-found').consultation,
        decide: closeConsultation,
        save: saveSilence,
        tell: ({ request }) => ({
          subject: { kind: 'consultation', id },
          data: { noAnswer: request.noAnswer.map(({ partyId }) => partyId) },
        }),
      });
  }
};
