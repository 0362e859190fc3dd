import { randomUUIDv7 } from 'node:crypto';
import { mayDo, openingsOf } from '@inflytande/domain/access';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import {
  accountInForce,
  confirmAccount,
  enterAccount,
  refuseAccount,
  type AccountActor,
  type BankAccount,
} from '@inflytande/domain/organisations/bank-account';
import { AccountNumber } from '@inflytande/domain/organisations/bank-account-number';
import { actsFor } from '@inflytande/domain/people/role';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation, recordOf as recordOfAssociation } from '../association.ts';
import type { Actor } from '../context.ts';
import { readCursor, toPage } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { namesIn } from '../shown-person.ts';
import { may, router } from '../trpc.ts';
import {
  changeAccounts,
  findOwner,
  insertAccount,
  listAccounts,
  listWaitingAccounts,
  lockAccounts,
  recordOf,
} from './bank-account.store.ts';

const Words = v.pipe(v.string(), v.trim(), v.maxLength(500));
const Own = v.object({ organisationId: v.string() });

// The number itself stays out of the log, which is kept for longer than it.
const subjectOf = ({ id }: Pick<BankAccount, 'id'>) => ({ kind: 'bank-account', id });

const actorFor = (
  { id, held }: Actor,
  { organisationId, at }: { readonly organisationId: string; readonly at: number },
): AccountActor => ({
  personId: id ?? '',
  on: stockholmDate(at),
  actsForIt: held.some((one) => actsFor(one, organisationId)),
});

/** An account among all of its association's, held still. */
const lockAccount = async (tx: Tx, id: string) => {
  const organisationId = found(await findOwner(tx, id), 'bank-account/not-found');
  const accounts = await lockAccounts(tx, organisationId);
  const account = found(
    accounts.find((one) => one.id === id),
    'bank-account/not-found',
  );
  return { account, accounts };
};

export const bankAccountRouter = router({
  /** The account that an association's money goes to, and whether another waits to be confirmed (O5). */
  current: may('bank-account/read')
    .input(Own)
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, input.organisationId), 'organisation/not-found');
        const record = recordOfAssociation(association);
        accepted(mayDo(ctx.actor.held, 'bank-account/read', { record }));
        const accounts = await listAccounts(tx, association.id);
        const inForce = accountInForce(accounts);
        return {
          account:
            inForce === undefined
              ? null
              : { kind: inForce.kind, number: inForce.number, since: inForce.decidedOn },
          waits: accounts.some(({ status }) => status === 'entered'),
        };
      }),
    ),

  /** Every account that an association has or had, with who entered and who decided (O5, Z3); `own` as in `waiting`. */
  history: may('bank-account/review')
    .input(Own)
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, input.organisationId), 'organisation/not-found');
        const record = recordOfAssociation(association);
        accepted(mayDo(ctx.actor.held, 'bank-account/review', { record }));
        const accounts = await listAccounts(tx, association.id);
        const nameOf = await namesIn(
          tx,
          'staff-list',
          accounts.flatMap(({ enteredBy, decidedBy }) => [enteredBy, decidedBy ?? enteredBy]),
        );
        return accounts.map(({ authorityId: _authority, enteredBy, decidedBy, ...account }) => ({
          ...account,
          own: enteredBy === ctx.actor.id,
          enteredByName: nameOf(enteredBy),
          decidedByName: decidedBy === null ? null : nameOf(decidedBy),
        }));
      }),
    ),

  /** The first person enters an account, which waits for another one to confirm it (O5, Z6). */
  enter: may('bank-account/enter')
    .input(v.object({ ...Own.entries, ...AccountNumber.entries, basis: Words }))
    .mutation(async ({ ctx, input }) => {
      const { id } = await act(ctx, {
        action: 'bank-account/enter',
        load: async (tx) => ({
          association: found(await findAssociation(tx, input.organisationId), 'organisation/not-found'),
          accounts: await lockAccounts(tx, input.organisationId),
          newId: randomUUIDv7(),
        }),
        record: ({ association }) => recordOfAssociation(association),
        decide: ({ accounts, newId }, at) =>
          enterAccount(accounts, { ...input, id: newId }, actorFor(ctx.actor, { ...input, at })),
        save: (tx, account) => insertAccount(tx, ctx.regionId, account),
        tell: ({ id: newId, organisationId, kind, basis }) => ({
          subject: subjectOf({ id: newId }),
          reason: basis,
          data: { organisationId, kind },
        }),
      });
      return { id };
    }),

  /** The second person confirms it; it replaces the one before (O5, Z6). */
  confirm: may('bank-account/confirm')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input: { id } }) => {
      await act(ctx, {
        action: 'bank-account/confirm',
        load: (tx) => lockAccount(tx, id),
        record: ({ account }) => recordOf(account),
        decide: ({ account, accounts }, at) => {
          const changed = confirmAccount(accounts, account, actorFor(ctx.actor, { ...account, at }));
          return changed.ok ? ok({ account, changed: changed.value }) : changed;
        },
        save: (tx, { changed }) => changeAccounts(tx, changed),
        tell: ({ account: { organisationId, kind, enteredBy }, changed }) => ({
          subject: subjectOf({ id }),
          data: {
            organisationId,
            kind,
            enteredBy,
            replaced: changed.find((one) => one.id !== id)?.id ?? null,
          },
        }),
      });
      return { id };
    }),

  /** Says no to an account that waits, with why (O5). */
  refuse: may('bank-account/refuse')
    .input(v.object({ id: v.string(), reason: Words }))
    .mutation(async ({ ctx, input: { id, reason } }) => {
      await act(ctx, {
        action: 'bank-account/refuse',
        load: (tx) => lockAccount(tx, id),
        record: ({ account }) => recordOf(account),
        decide: ({ account }, at) => refuseAccount(account, reason, actorFor(ctx.actor, { ...account, at })),
        save: (tx, account) => changeAccounts(tx, [account]),
        tell: ({ organisationId, kind, enteredBy }) => ({
          subject: subjectOf({ id }),
          reason,
          data: { organisationId, kind, enteredBy },
        }),
      });
      return { id };
    }),

  /** Accounts that wait to be confirmed, the oldest first; `own` where the one who looks has entered it. */
  waiting: may('bank-account/review', 'list')
    .input(v.object({ cursor: v.optional(v.string()) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { rows, total } = await listWaitingAccounts(
          tx,
          openingsOf(ctx.actor.held, 'bank-account/review', { channel: 'list' }),
          readCursor(input.cursor),
        );
        const page = toPage(rows, total, ({ enteredOn, id }) => ({ value: enteredOn, id }));
        const nameOf = await namesIn(
          tx,
          'staff-list',
          page.rows.map(({ enteredBy }) => enteredBy),
        );
        return {
          ...page,
          rows: page.rows.map(({ enteredBy, ...row }) => ({
            ...row,
            enteredByName: nameOf(enteredBy),
            own: enteredBy === ctx.actor.id,
          })),
        };
      }),
    ),
});
