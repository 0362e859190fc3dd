import { closeForgotten } from '@inflytande/domain/events/hearing-room';
import { act } from './act.ts';
import { theSystem, type Services } from './context.ts';
import { findEvent, recordOf } from './events/event.store.ts';
import { findRoom, listOpenRooms, saveClosed } from './events/hearing-room.store.ts';
import { read } from './read.ts';
import { found } from './refusal.ts';

/** Closes the lists of hearings whose day has passed and that nobody closed, each once (B6, K3). */
export const closeRooms = async (
  services: Pick<Services, 'database' | 'now'>,
  regionIds: readonly string[],
): Promise<void> => {
  for (const regionId of regionIds) {
    const asker = { ...services, regionId, actor: theSystem };
    const open = await read(asker, listOpenRooms);
    for (const { eventId } of open
      .filter((one) => closeForgotten(one, services.now()).ok)
      .map(({ room }) => room))
      await act(asker, {
        action: 'hearing-room/close',
        load: async (tx) => ({
          hearing: found(await findEvent(tx, eventId), 'event/not-found'),
          room: found(await findRoom(tx, eventId, true), 'hearing-room/not-found'),
        }),
        record: ({ hearing }) => recordOf(hearing),
        decide: closeForgotten,
        save: saveClosed,
        tell: () => ({ subject: { kind: 'hearing-room', id: eventId } }),
      });
  }
};
