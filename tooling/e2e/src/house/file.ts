import type { Buffer as Bytes } from 'node:buffer';

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Bytes };

/** A file to hand in that is a PDF from within. */
export const pdf = (name: string, text = name): Upload => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n${text} ${Date.now()}\n%%EOF`),
});
