import { fileKinds } from '@inflytande/domain/kernel/file';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok, refuse } from '@inflytande/domain/kernel/result';
import { documentNumber } from '@inflytande/domain/records/case';
import { readCaseNumber } from '@inflytande/domain/records/case-number';
import { m } from '@inflytande/i18n/messages';
import * as v from 'valibot';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/space.ts';
import type { DocumentWriter } from '../documents/document.ts';
import { html } from '../documents/html.ts';
import { pdf } from '../documents/pdf.ts';
import { findFile } from '../files/file.store.ts';
import { describeDocument, originalOf } from '../records/document.store.ts';
import { findRelease, namesFor, recordOf } from '../records/release.store.ts';
import { accepted, found, Refusal } from '../refusal.ts';
import type { Download, MadeFile } from './download.ts';
import { releaseCopy, type Decided } from './release-copy.ts';

const writers = { pdf, html } as const satisfies Record<string, DocumentWriter>;
const Asked = v.object({ id: v.string(), format: v.optional(v.picklist(['pdf', 'html']), 'pdf') });

/** The second document of its case: the first is the request itself (P4). */
const copyNumber = (id: string): string => {
  const number = accepted(readCaseNumber(id));
  return documentNumber({ number }, { n: 2 });
};

const load = async (tx: Tx, id: string) => {
  const request = found(await findRelease(tx, id), 'release/not-found');
  const { kind, documentId, maskedFileId, form } = request;
  return {
    request,
    original: await originalOf(tx, kind, documentId),
    document: await describeDocument(tx, kind, documentId),
    names: await namesFor(tx, request),
    file: kind === 'file' && form !== 'withheld' ? await findFile(tx, maskedFileId ?? documentId) : undefined,
  };
};
type Loaded = Awaited<ReturnType<typeof load>>;

const decidedOf = ({ request, original, document, names }: Loaded): Decided | null => {
  const { id, form, decidedAt } = request;
  if (form === null || decidedAt === null || document === undefined) return null;
  const { kind, documentId, masks, authorShown, ground, reason } = request;
  return {
    kind,
    documentId,
    authorShown,
    form,
    decidedAt,
    original,
    ...names,
    receivedAt: document.receivedAt,
    masks: masks ?? [],
    ground: ground ?? '',
    reason: reason ?? '',
    number: copyNumber(id),
  };
};

/** What was given is taken out in one change that leaves an event each time (Z3). */
const taken = (ctx: Context, id: string, format: string) =>
  act(ctx, {
    action: 'release/export',
    channel: 'export',
    load: (tx) => load(tx, id),
    record: ({ request }) => recordOf(request),
    decide: (loaded) => {
      const decided = decidedOf(loaded);
      if (decided === null) return refuse('release/not-decided');
      return decided.original?.text === '' && decided.form !== 'withheld'
        ? refuse('release/document-gone')
        : ok({ decided, file: loaded.file });
    },
    save: async () => {},
    tell: ({ decided: { form }, file }) => ({
      subject: { kind: 'release', id },
      data: { form, format: file === undefined ? format : 'file' },
    }),
  });

const written = async (decided: Decided, writer: DocumentWriter, day: string): Promise<MadeFile> => ({
  name: `${m.release_paper_file()}-${day}.${writer.ending}`,
  type: writer.mediaType,
  bytes: await writer.write(releaseCopy(decided)),
});

/** The copy of a document that is released, or the notice of one that is withheld (P4). */
export const releasedDocument: Download = {
  path: 'release',
  action: 'release/export',
  channel: 'export',
  make: async (ctx, form) => {
    const asked = v.safeParse(Asked, Object.fromEntries(form));
    if (!asked.success) throw new Refusal({ code: 'input/invalid' });
    const { id, format } = asked.output;
    const { decided, file } = await taken(ctx, id, format);
    if (file !== undefined)
      return {
        name: file.name,
        type: fileKinds[file.kind].mediaType,
        bytes: new Uint8Array(file.content),
      };
    return written(decided, writers[format], stockholmDate(ctx.now()));
  },
};
