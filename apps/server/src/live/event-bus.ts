import { EventEmitter, on } from 'node:events';
import type { Action } from '@inflytande/domain/access';
import type { Database } from '../database/connect.ts';

/** The database channel that committed changes are told on. */
export const eventChannel = 'domain_event';

/** A committed change, without anything about its content: who listens fetches what they may see. */
export type Heard = {
  readonly regionId: string;
  readonly action: Action;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly at: number;
};

export type EventBus = {
  /** Changes of one region, as they are committed, until the signal ends it. */
  follow(regionId: string, signal: AbortSignal): AsyncGenerator<Heard>;
  close(): Promise<void>;
};

/** Listens to the database once and hands every change to those who follow its region. */
export const openEventBus = async (database: Pick<Database, 'listen'>): Promise<EventBus> => {
  const emitter = new EventEmitter().setMaxListeners(0);
  const stop = await database.listen(eventChannel, (payload) => {
    const heard = JSON.parse(payload) as Heard;
    emitter.emit(heard.regionId, heard);
  });
  return {
    async *follow(regionId, signal) {
      try {
        for await (const [heard] of on(emitter, regionId, { signal })) yield heard as Heard;
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    close: stop,
  };
};
