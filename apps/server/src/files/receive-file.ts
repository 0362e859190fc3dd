import { createHash, randomUUIDv7 } from 'node:crypto';
import { acceptFile, type AcceptedFile } from '@inflytande/domain/kernel/file';
import { fileTypeFromBuffer } from 'file-type';
import * as v from 'valibot';
import type { Config } from '../config.ts';
import { accepted } from '../refusal.ts';
import { scanForVirus } from './virus-scan.ts';

/** A file that has been looked at and may be kept. */
export type ReceivedFile = AcceptedFile & {
  readonly id: string;
  readonly sha256: string;
  readonly content: Buffer;
};

/** A `FormData` and a `File`, by names that declarations can say. */
type Form = Iterable<readonly [string, unknown]>;
type Upload = {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

/** A form as a browser sends it, with its fields by these schemas: text or a file each. */
export const formOf = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.custom<Form>((given) => given instanceof FormData),
    v.transform((form): unknown => Object.fromEntries(form)),
    v.object(entries),
  );

/** A file in a form. */
export const FormFile = v.custom<Upload>((given) => given instanceof File);

/**
 * Looks at a file, before any transaction, for the scanner may take its time. Throws a `Refusal` where it may not
 * be kept.
 */
export const receiveFile = async (
  config: Pick<Config, 'clamavAddress' | 'largestFile'>,
  file: Upload,
): Promise<ReceivedFile> => {
  const { name, size } = file;
  // What is too large anyway is not read.
  const content = size > config.largestFile ? Buffer.of() : Buffer.from(await file.arrayBuffer());
  const seen = await fileTypeFromBuffer(content);
  const offered = { name, size, mediaType: seen?.mime ?? null };
  accepted(acceptFile({ ...offered, scan: 'no-scanner' }, config.largestFile));
  const scan = await scanForVirus(config, content);
  const kept = accepted(acceptFile({ ...offered, scan }, config.largestFile));
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { ...kept, id: randomUUIDv7(), sha256, content };
};
