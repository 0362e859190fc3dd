import { mayDo } from '@inflytande/domain/access';
import { fileKinds } from '@inflytande/domain/kernel/file';
import { findFile, recordOf } from '../files/file.store.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import type { Download } from './download.ts';

/** What somebody has handed in, for those who may see it (O5, Z4). */
export const handedIn: Download = {
  path: 'file',
  action: 'file/read',
  channel: 'file',
  make: async (ctx, form) => {
    const id = form.get('id');
    const kept = found(
      typeof id === 'string' ? await read(ctx, (tx) => findFile(tx, id)) : undefined,
      'file/not-found',
    );
    accepted(mayDo(ctx.actor.held, 'file/read', { record: recordOf(kept), channel: 'file' }));
    return {
      name: kept.name,
      type: fileKinds[kept.kind].mediaType,
      bytes: new Uint8Array(kept.content),
    };
  },
};
