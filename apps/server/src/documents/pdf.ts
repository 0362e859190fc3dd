import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DocumentWriter } from './document.ts';

/**
 * A tagged PDF (PDF/UA-1). It is made in a thread of its own, so that nobody waits for it and its memory is given
 * back. Rejects where the machine has no build of Typst, which the registry has for Linux on x64 only.
 */
export const pdf: DocumentWriter = {
  ending: 'pdf',
  mediaType: 'application/pdf',
  write: async (document) => {
    const worker = new Worker(new URL('pdf.worker.ts', import.meta.url), {
      workerData: JSON.stringify(document),
    });
    const [bytes] = (await once(worker, 'message')) as [Uint8Array<ArrayBuffer>];
    return bytes;
  },
};
