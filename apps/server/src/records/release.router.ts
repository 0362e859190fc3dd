import { mayDo, openingsOf } from '@inflytande/domain/access';
import { maskedText } from '@inflytande/domain/feedback/masking';
import { ok, refuse } from '@inflytande/domain/kernel/result';
import {
  attachMaskedFile,
  DecideRequest,
  decideRequest,
  defaultRequestSeries,
  registerRequest,
  RegisterRequest,
  requestNumber,
} from '@inflytande/domain/records/document-release';
import * as v from 'valibot';
import { act } from '../act.ts';
import { betweenAuthorities } from '../authorities.ts';
import type { Context } from '../context.ts';
import { readCursor, toPage } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { findFile, insertFile } from '../files/file.store.ts';
import { FormFile, formOf, receiveFile } from '../files/receive-file.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { describeDocument, originalOf } from './document.store.ts';
import { listEvents } from './domain-event.store.ts';
import {
  attachFile,
  insertRelease,
  listReleases,
  loadRegister,
  lockRelease,
  recordOf,
  settleRelease,
  showRelease,
  findRelease,
} from './release.store.ts';

const notFound = { statement: 'statement/not-found', file: 'file/not-found' } as const;

/** Between authorities, where another one asks for a statement (B12). */
const betweenOf = (
  tx: Tx,
  { kind, documentId, toAuthorityId }: Pick<RegisterRequest, 'kind' | 'documentId' | 'toAuthorityId'>,
) =>
  toAuthorityId === null || kind === 'file'
    ? Promise.resolve(null)
    : betweenAuthorities(tx, documentId, toAuthorityId);

const register = async (ctx: Context, action: 'release/register' | 'release/ask', asked: RegisterRequest) => {
  const { kind, documentId, toAuthorityId } = asked;
  const { request } = await act(ctx, {
    action,
    load: async (tx) => {
      const document = found(await describeDocument(tx, kind, documentId), notFound[kind]);
      const between = await betweenOf(tx, asked);
      return { document, between, ...(await loadRegister(tx, { kind, documentId })) };
    },
    // Who asks does so for the own authority, who registers for the one that has the document.
    record: ({ document }) => ({
      authorityId: action === 'release/ask' ? toAuthorityId : document.authorityId,
    }),
    decide: ({ document, ...state }, at) => {
      if (toAuthorityId !== null && state.between === null) return refuse('release/does-not-concern');
      const by = ctx.actor.id ?? '';
      const decided = registerRequest({ ...state, series: defaultRequestSeries.value }, { ...asked, by }, at);
      return decided.ok ? ok({ request: decided.value, document }) : decided;
    },
    save: (tx, { request: registered, document }, at) =>
      insertRelease(tx, registered, { regionId: ctx.regionId, authorityId: document.authorityId, at }),
    tell: ({ request: { id } }) => ({
      subject: { kind: 'release', id },
      data: { kind, documentId, toAuthorityId, asker: asked.counterpart === '' ? 'anonymous' : 'named' },
    }),
  });
  return { id: request.id };
};

export const releaseRouter = router({
  /** Requests for documents, the open ones first (P4). */
  list: may('release/read', 'list')
    .input(v.object({ cursor: v.optional(v.string()) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const openings = openingsOf(ctx.actor.held, 'release/read', { channel: 'list' });
        const { rows, total } = await listReleases(tx, openings, readCursor(input.cursor));
        const page = toPage(rows, total, (row) => ({ value: row.place, id: row.id }));
        return {
          ...page,
          rows: page.rows.map(({ id, kind, counterpart, toAuthorityName, status, form, registeredAt }) => ({
            id,
            kind,
            counterpart,
            toAuthorityName,
            status,
            form,
            number: requestNumber(id),
            registeredAt: registeredAt.toISOString(),
          })),
        };
      }),
    ),

  /** One request: what was asked for, what was decided, and everything that was done with it (Z3). */
  get: may('release/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const request = found(await showRelease(tx, input.id), 'release/not-found');
        accepted(mayDo(ctx.actor.held, 'release/read', { record: { authorityId: request.authorityId } }));
        const document = await describeDocument(tx, request.kind, request.documentId);
        const { rows: events } = await listEvents(tx, ctx.actor.id, {
          filter: { subjectKind: 'release', subjectId: input.id },
          after: null,
        });
        return {
          ...request,
          number: requestNumber(request.id),
          registeredAt: request.registeredAt.toISOString(),
          decidedAt: request.decidedAt?.toISOString() ?? null,
          document:
            document === undefined ? null : { ...document, receivedAt: document.receivedAt.toISOString() },
          events: events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
        };
      }),
    ),

  register: may('release/register')
    .input(RegisterRequest)
    .mutation(({ ctx, input }) => register(ctx, 'release/register', input)),

  /** An authority asks the one that has a statement for the original (B12). */
  ask: may('release/ask')
    .input(v.object({ statementId: v.string(), authorityId: v.string() }))
    .mutation(({ ctx, input }) =>
      register(ctx, 'release/ask', {
        kind: 'statement',
        documentId: input.statementId,
        counterpart: '',
        toAuthorityId: input.authorityId,
      }),
    ),

  /** Puts a copy with its masks in place of a file: a file's content is not masked here. */
  attach: may('release/attach')
    .input(formOf({ id: v.string(), file: FormFile }))
    .mutation(async ({ ctx, input: { id, file } }) => {
      const received = await receiveFile(ctx.config, file);
      await act(ctx, {
        action: 'release/attach',
        load: async (tx) => {
          const request = found(await lockRelease(tx, id), 'release/not-found');
          const { maskedFileId } = request;
          return { request, earlier: maskedFileId === null ? undefined : await findFile(tx, maskedFileId) };
        },
        record: ({ request }) => recordOf(request),
        decide: ({ request, earlier }) => {
          const attached = attachMaskedFile(request);
          return attached.ok ? ok({ repeated: earlier?.sha256 === received.sha256 }) : attached;
        },
        save: async (tx, _outcome, at) => {
          await insertFile(tx, received, { regionId: ctx.regionId, personId: ctx.actor.id ?? '', at });
          await attachFile(tx, id, received.id);
        },
        tell: ({ repeated }) =>
          repeated ? null : { subject: { kind: 'release', id }, data: { fileId: received.id } },
      });
      return { id };
    }),

  /** Gives the document whole or masked, or withholds it, and writes down by which provision (P4, B5, B12). */
  decide: may('release/decide')
    .input(DecideRequest)
    .mutation(async ({ ctx, input }) => {
      const { form } = await act(ctx, {
        action: 'release/decide',
        load: async (tx) => {
          const request = found(await lockRelease(tx, input.id), 'release/not-found');
          const original = await originalOf(tx, request.kind, request.documentId);
          return {
            request,
            text: original?.text ?? null,
            hasAuthor: (original?.authorName ?? null) !== null,
            between: await betweenOf(tx, request),
          };
        },
        record: ({ request }) => recordOf(request),
        decide: (state, at) => decideRequest(state, { ...input, by: ctx.actor.id ?? '' }, at),
        save: settleRelease,
        tell: ({ request, ...decided }) => ({
          subject: { kind: 'release', id: request.id },
          reason: decided.ground,
          data: {
            form: decided.form,
            documentId: request.documentId,
            toAuthorityId: request.toAuthorityId,
            asker: request.counterpart === null ? 'anonymous' : 'named',
            author: decided.author,
            masked: (decided.masking?.masks ?? []).map(({ ground }) => ground),
          },
        }),
      });
      return { form };
    }),

  /** What was released to an authority, as it was released; each reading is logged (B12, Z3). */
  open: may('release/open')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input }) => {
      const { parts, authorName } = await act(ctx, {
        action: 'release/open',
        load: async (tx) => {
          const request = found(await findRelease(tx, input.id), 'release/not-found');
          return { request, original: await originalOf(tx, request.kind, request.documentId) };
        },
        record: ({ request }) => ({ authorityId: request.toAuthorityId }),
        decide: ({ request, original }) => {
          if (original === null || request.masks === null || request.form === 'withheld')
            return refuse('release/not-decided');
          const decision = { purpose: 'release', masks: request.masks, by: '', at: 0 } as const;
          const shown = maskedText(original.text, [decision], 'release');
          return shown.ok
            ? ok({
                parts: shown.value,
                authorName: request.authorShown === true ? original.authorName : null,
              })
            : shown;
        },
        save: async () => {},
        tell: () => ({ subject: { kind: 'release', id: input.id } }),
      });
      return { parts, authorName };
    }),
});
