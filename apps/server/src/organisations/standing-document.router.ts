import { mayDo, openingsOf } from '@inflytande/domain/access';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import { decideDocument, standingDocuments, standingIn } from '@inflytande/domain/organisations/standing';
import * as v from 'valibot';
import { act, type Asker } from '../act.ts';
import { findAssociation, recordOf } from '../association.ts';
import { readCursor, toPage } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { insertFile } from '../files/file.store.ts';
import { FormFile, formOf, receiveFile } from '../files/receive-file.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  judgeDocument,
  listDocuments,
  listWaitingDocuments,
  lockDocument,
  submitDocument,
  type DocumentKey,
} from './standing-document.store.ts';

const Year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999));
const YearText = v.pipe(v.string(), v.regex(/^\d{4}$/), v.transform(Number));
const Document = v.picklist(standingDocuments);
/** The version that was looked at. */
const Seen = v.object({ organisationId: v.string(), year: Year, document: Document, fileId: v.string() });

const load = async (tx: Tx, key: DocumentKey) => ({
  association: found(await findAssociation(tx, key.organisationId), 'organisation/not-found'),
  document: await lockDocument(tx, key),
});

const subjectOf = ({ organisationId, year, document }: DocumentKey) => ({
  kind: 'standing-document',
  id: `${organisationId}/${year}/${document}`,
});

type Judgement =
  | { readonly action: 'approve'; readonly fileId: string }
  | { readonly action: 'reject'; readonly fileId: string; readonly reason: string };

const judge = async (asker: Asker, key: DocumentKey, judgement: Judgement) => {
  const judged = await act(asker, {
    action: `standing-document/${judgement.action}`,
    load: (tx) => load(tx, key),
    record: ({ association }) => recordOf(association),
    decide: ({ document }) => decideDocument(document, { by: 'authority', ...judgement }),
    save: (tx, document) => judgeDocument(tx, document),
    tell: ({ reason }) => ({
      subject: subjectOf(key),
      ...(reason === null ? {} : { reason }),
      data: { fileId: judgement.fileId },
    }),
  });
  return { status: judged.status };
};

export const standingDocumentRouter = router({
  /** An association's documents of a year, and how it stands (O5). */
  list: may('standing-document/read')
    .input(v.object({ organisationId: v.string(), year: Year }))
    .query(({ ctx, input: { organisationId, year } }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, organisationId), 'organisation/not-found');
        accepted(mayDo(ctx.actor.held, 'standing-document/read', { record: recordOf(association) }));
        const rows = await listDocuments(tx, organisationId, year);
        const { state } = standingIn(
          rows.map(({ file, ...row }) => ({ organisationId, year, ...row, fileId: file.id })),
          organisationId,
          year,
        );
        const documents = standingDocuments.map((document) => {
          const row = rows.find((one) => one.document === document);
          return row === undefined
            ? ({ document, status: 'missing', reason: null, submittedAt: null, file: null } as const)
            : { ...row, submittedAt: row.submittedAt.toISOString() };
        });
        return { association: { id: association.id, name: association.name }, state, documents };
      }),
    ),

  /** Hands in a document, or a new version of it (O5). The same file sent again changes nothing. */
  submit: may('standing-document/submit')
    .input(formOf({ organisationId: v.string(), year: YearText, document: Document, file: FormFile }))
    .mutation(async ({ ctx, input: { file, ...key } }) => {
      const received = await receiveFile(ctx.config, file);
      const { status } = await act(ctx, {
        action: 'standing-document/submit',
        load: (tx) => load(tx, key),
        record: ({ association }) => recordOf(association),
        decide: ({ document }, at) => {
          if (document.status === 'submitted' && document.sha256 === received.sha256)
            return ok({ ...document, repeated: true });
          const on = stockholmDate(at);
          const { id: fileId } = received;
          const decided = decideDocument(document, { by: 'association', action: 'submit', fileId, on });
          return decided.ok ? ok({ ...decided.value, repeated: false }) : decided;
        },
        save: async (tx, _document, at) => {
          const { regionId } = ctx;
          await insertFile(tx, received, { regionId, organisationId: key.organisationId, at });
          await submitDocument(tx, key, { regionId, fileId: received.id, at });
        },
        tell: ({ repeated }) =>
          repeated ? null : { subject: subjectOf(key), data: { fileId: received.id } },
      });
      return { status };
    }),

  approve: may('standing-document/approve')
    .input(Seen)
    .mutation(({ ctx, input: { fileId, ...key } }) => judge(ctx, key, { action: 'approve', fileId })),

  reject: may('standing-document/reject')
    .input(v.object({ ...Seen.entries, reason: v.pipe(v.string(), v.maxLength(1000)) }))
    .mutation(({ ctx, input: { fileId, reason, ...key } }) =>
      judge(ctx, key, { action: 'reject', fileId, reason }),
    ),

  /** What associations have handed in and nobody has looked at, the oldest first. */
  waiting: may('standing-document/review', 'list')
    .input(v.object({ cursor: v.optional(v.string()) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { rows, total } = await listWaitingDocuments(
          tx,
          openingsOf(ctx.actor.held, 'standing-document/review', { channel: 'list' }),
          readCursor(input.cursor),
        );
        const page = toPage(rows, total, (row) => ({ value: row.place, id: row.id }));
        return {
          ...page,
          rows: page.rows.map(({ place: _place, submittedAt, ...row }) => ({
            ...row,
            submittedAt: submittedAt.toISOString(),
          })),
        };
      }),
    ),
});
