import { randomUUIDv7 } from 'node:crypto';
import { PlainDate, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok, type Result } from '@inflytande/domain/kernel/result';
import {
  ageBands,
  consentPurposes,
  giveConsent,
  hasConsent,
  holds,
  withdrawConsent,
  type Consent,
  type ConsentProblem,
} from '@inflytande/domain/people/consent';
import { PoolEntry } from '@inflytande/domain/people/interest-pool';
import * as v from 'valibot';
import { act } from '../act.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  consentsOf,
  erasePoolEntry,
  findPoolEntry,
  insertConsent,
  putPoolEntry,
  saveWithdrawal,
} from './consent.store.ts';

/** Which words people say yes to; a change of them is a new wording. */
const wording = '2026-1';

const { personId: _personId, identityProtected: _protected, ageBand: _ageBand, ...told } = PoolEntry.entries;

/** A yes of one's own. The age is asked because a minor's name and picture are never public (R2). */
const Give = v.variant('purpose', [
  v.object({
    purpose: v.literal('interest-pool'),
    until: v.nullable(PlainDate),
    ageBand: v.picklist(ageBands),
    ...told,
  }),
  v.object({
    purpose: v.picklist(['published-name', 'picture']),
    until: v.nullable(PlainDate),
    ageBand: v.picklist(ageBands),
  }),
]);

export const consentRouter = router({
  /** What I have said yes to, and what I have told the pool. */
  own: may('consent/read').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const personId = ctx.actor.id ?? '';
      const on = stockholmDate(ctx.now());
      const consents = await consentsOf(tx, personId);
      return {
        consents: consents.map((one) => ({ ...one, holds: holds(one, on) })),
        purposes: consentPurposes.map((purpose) => ({
          purpose,
          given: hasConsent(consents, { personId, purpose }, on),
        })),
        poolEntry: (await findPoolEntry(tx, personId)) ?? null,
      };
    }),
  ),

  /** Says yes for oneself (Z1, C11, R2). Where it holds already, nothing changes. */
  give: may('consent/give')
    .input(Give)
    .mutation(async ({ ctx, input }) => {
      const personId = ctx.actor.id ?? '';
      const { purpose, until, ageBand } = input;
      await act(ctx, {
        action: 'consent/give',
        record: () => ({ personId }),
        load: async (tx) => ({ id: randomUUIDv7(), consents: await consentsOf(tx, personId) }),
        decide: ({ id, consents }, at): Result<Consent | null, ConsentProblem> => {
          const from = stockholmDate(at);
          if (hasConsent(consents, { personId, purpose }, from)) return ok(null);
          const giver = { personId, ageBand, guardianRule: 'every-minor' } as const;
          return giveConsent(giver, { id, personId, purpose, from, until, wording, guardianId: null });
        },
        save: async (tx, given) => {
          if (given === null) return;
          await insertConsent(tx, ctx.regionId, given);
          if (input.purpose !== 'interest-pool' || given.until === null) return;
          const { purpose: _purpose, ...entry } = input;
          await putPoolEntry(tx, ctx.regionId, {
            ...entry,
            personId,
            identityProtected: false,
            until: given.until,
          });
        },
        tell: (given) =>
          given === null ? null : { subject: { kind: 'consent', id: given.id }, data: { purpose } },
      });
      return true;
    }),

  /** Takes it back, from today on; what stood in the pool is erased with it (R2). */
  withdraw: may('consent/withdraw')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input }) => {
      const personId = ctx.actor.id ?? '';
      await act(ctx, {
        action: 'consent/withdraw',
        load: async (tx) => {
          const own = await consentsOf(tx, personId);
          return found(
            own.find(({ id }) => id === input.id),
            'consent/not-found',
          );
        },
        record: (consent) => ({ personId: consent.personId }),
        decide: (consent, at) => withdrawConsent(consent, stockholmDate(at)),
        save: async (tx, { consent, erase }) => {
          await saveWithdrawal(tx, consent);
          if (erase.some((what) => what === 'pool-entry')) await erasePoolEntry(tx, personId);
        },
        tell: ({ consent }) => ({
          subject: { kind: 'consent', id: consent.id },
          data: { purpose: consent.purpose },
        }),
      });
      return true;
    }),
});
