import { randomUUIDv7 } from 'node:crypto';
import { mayDo, openingsOf } from '@inflytande/domain/access';
import { PlainDate, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import {
  askMandate,
  decideMandate,
  endSigning,
  waysToSign,
  type Mandate,
} from '@inflytande/domain/people/mandate';
import { giveRole } from '@inflytande/domain/people/role';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation, recordOf as recordOfAssociation } from '../association.ts';
import { readCursor, toPage } from '../database/page.ts';
import { insertFile } from '../files/file.store.ts';
import { FormFile, formOf, receiveFile } from '../files/receive-file.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  changeMandate,
  endSigner,
  insertMandate,
  listMandatesFor,
  listMandatesOf,
  listWaitingMandates,
  lockMandate,
  lockMandatesOf,
  recordOf,
} from './mandate.store.ts';
import { insertGrant, lockGrants } from './role-grant.store.ts';

const Reason = v.pipe(v.string(), v.trim(), v.maxLength(500));
const subjectOf = ({ id }: Pick<Mandate, 'id'>) => ({ kind: 'mandate', id });
const dataOf = ({ organisationId, personId, signs, period }: Mandate) => ({
  organisationId,
  personId,
  signs,
  ...period,
});

const shown = <Row extends { askedAt: Date; authorityId: string }>({
  askedAt,
  authorityId: _authorityId,
  ...row
}: Row) => ({ ...row, askedAt: askedAt.toISOString() });

export const mandateRouter = router({
  /** The mandates of an association, for those who act for it and those who decide (O6). */
  list: may('mandate/read')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, input.organisationId), 'organisation/not-found');
        const record = recordOfAssociation(association);
        accepted(mayDo(ctx.actor.held, 'mandate/read', { record }));
        return (await listMandatesFor(tx, association.id)).map(shown);
      }),
    ),

  /** What I have asked myself. */
  mine: may('mandate/read').query(({ ctx }) =>
    read(ctx, async (tx) => (await listMandatesOf(tx, ctx.actor.id ?? '')).map(shown)),
  ),

  /** Asks to be a signatory, with the minutes that say so (O6). */
  ask: may('mandate/ask')
    .input(
      formOf({
        organisationId: v.string(),
        signs: v.picklist(waysToSign),
        from: PlainDate,
        until: v.union([
          PlainDate,
          v.pipe(
            v.literal(''),
            v.transform(() => null),
          ),
        ]),
        file: FormFile,
      }),
    )
    .mutation(async ({ ctx, input: { file, from, until, ...asked } }) => {
      const received = await receiveFile(ctx.config, file);
      const personId = ctx.actor.id ?? '';
      const { regionId } = ctx;
      const { id } = await act(ctx, {
        action: 'mandate/ask',
        load: async (tx) => ({
          association: found(await findAssociation(tx, asked.organisationId), 'organisation/not-found'),
          mandates: await lockMandatesOf(tx, personId),
          newId: randomUUIDv7(),
        }),
        record: () => ({ personId }),
        decide: ({ mandates, newId }, at) =>
          askMandate(
            mandates,
            { ...asked, period: { from, until }, id: newId, personId, fileId: received.id },
            stockholmDate(at),
          ),
        save: async (tx, mandate, at) => {
          await insertFile(tx, received, { regionId, personId, at });
          await insertMandate(tx, mandate, { regionId, at });
        },
        tell: (mandate) => ({ subject: subjectOf(mandate), data: dataOf(mandate) }),
      });
      return { id };
    }),

  /** Approves a mandate, which makes the person a signatory for its period (O6). */
  approve: may('mandate/approve')
    .input(v.object({ id: v.string(), reason: Reason }))
    .mutation(async ({ ctx, input }) => {
      const by = ctx.actor.id ?? '';
      await act(ctx, {
        action: 'mandate/approve',
        load: async (tx) => {
          const mandate = found(await lockMandate(tx, input.id), 'mandate/not-found');
          return {
            mandate,
            grants: await lockGrants(tx, { personIds: [mandate.personId], role: 'signatory' }),
          };
        },
        record: ({ mandate }) => recordOf(mandate),
        decide: ({ mandate, grants }) => {
          const approved = decideMandate(mandate, { action: 'approve', by });
          if (!approved.ok) return approved;
          const { id, personId, organisationId: scopeId, period } = approved.value;
          const grant = giveRole(
            { grants, scopeIsKnown: true, hasMandate: true },
            { id, personId, role: 'signatory', scopeId, ...period, reason: input.reason, givenBy: by },
          );
          return grant.ok ? ok({ mandate: approved.value, grant: grant.value }) : grant;
        },
        save: async (tx, { mandate, grant }) => {
          await changeMandate(tx, mandate);
          await insertGrant(tx, ctx.regionId, grant);
        },
        tell: ({ mandate, grant }) => ({
          subject: subjectOf(mandate),
          reason: grant.reason,
          data: { ...dataOf(mandate), role: grant.role },
        }),
      });
      return { id: input.id };
    }),

  refuse: may('mandate/refuse')
    .input(v.object({ id: v.string(), reason: Reason }))
    .mutation(async ({ ctx, input }) => {
      const by = ctx.actor.id ?? '';
      await act(ctx, {
        action: 'mandate/refuse',
        load: async (tx) => found(await lockMandate(tx, input.id), 'mandate/not-found'),
        record: recordOf,
        decide: (mandate) => decideMandate(mandate, { action: 'refuse', by, reason: input.reason }),
        save: changeMandate,
        tell: (mandate) => ({ subject: subjectOf(mandate), reason: input.reason, data: dataOf(mandate) }),
      });
      return { id: input.id };
    }),

  /** Takes one's own question back. */
  withdraw: may('mandate/withdraw')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'mandate/withdraw',
        load: async (tx) => found(await lockMandate(tx, input.id), 'mandate/not-found'),
        record: recordOf,
        decide: (mandate) => decideMandate(mandate, { action: 'withdraw' }),
        save: changeMandate,
        tell: (mandate) => ({ subject: subjectOf(mandate), data: dataOf(mandate) }),
      });
      return { id: input.id };
    }),

  /** Ends an approved mandate, and with it the role: one's own, or by the authority (O6). */
  end: may('mandate/end')
    .input(v.object({ id: v.string(), lastDay: PlainDate, reason: Reason }))
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'mandate/end',
        load: async (tx) => {
          const mandate = found(await lockMandate(tx, input.id), 'mandate/not-found');
          return {
            mandate,
            grants: await lockGrants(tx, { personIds: [mandate.personId], role: 'signatory' }),
          };
        },
        record: ({ mandate }) => recordOf(mandate),
        decide: ({ mandate, grants }) => {
          const ended = endSigning({ mandate, grants }, input);
          return ended.ok ? ok({ asked: mandate, ...ended.value }) : ended;
        },
        save: endSigner,
        tell: ({ asked, mandate }) => ({
          subject: subjectOf(asked),
          reason: input.reason,
          data: dataOf(mandate ?? asked),
        }),
      });
      return { id: input.id };
    }),

  /** Mandates that wait for a decision, the oldest first. */
  waiting: may('mandate/review', 'list')
    .input(v.object({ cursor: v.optional(v.string()) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { rows, total } = await listWaitingMandates(
          tx,
          openingsOf(ctx.actor.held, 'mandate/review', { channel: 'list' }),
          readCursor(input.cursor),
        );
        const page = toPage(rows, total, ({ askedAt, id }) => ({
          value: askedAt.toISOString().replaceAll(/\D/g, ''),
          id,
        }));
        return { ...page, rows: page.rows.map(shown) };
      }),
    ),
});
