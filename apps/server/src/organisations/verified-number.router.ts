import { mayDo } from '@inflytande/domain/access';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { verifyNumber } from '@inflytande/domain/organisations/verified-number';
import { actsFor } from '@inflytande/domain/people/role';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation, recordOf } from '../association.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { namesIn } from '../shown-person.ts';
import { may, router } from '../trpc.ts';
import { findNumber, keepVerified } from './verified-number.store.ts';

export const verifiedNumberRouter = router({
  /** An association's number, and whether the authority has verified it (O5); the association is told no names. */
  get: may('verified-number/read')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input: { organisationId } }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, organisationId), 'organisation/not-found');
        const record = recordOf(association);
        accepted(mayDo(ctx.actor.held, 'verified-number/read', { record }));
        const { number, basis, verifiedBy, verifiedOn } = found(
          await findNumber(tx, organisationId),
          'organisation/not-found',
        );
        const shown = { number, verifiedOn };
        if (
          verifiedBy === null ||
          basis === null ||
          !mayDo(ctx.actor.held, 'verified-number/verify', { record }).ok
        )
          return { ...shown, verification: null };
        const nameOf = await namesIn(tx, 'staff-list', [verifiedBy]);
        return { ...shown, verification: { basis, by: nameOf(verifiedBy) } };
      }),
    ),

  /** Verifies an association's number, which may be another than the register had (O5). */
  verify: may('verified-number/verify')
    .input(
      v.object({
        organisationId: v.string(),
        number: v.pipe(v.string(), v.maxLength(50)),
        basis: v.pipe(v.string(), v.trim(), v.maxLength(500)),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const { organisationId } = input;
      const { number } = await act(ctx, {
        action: 'verified-number/verify',
        load: async (tx) => ({
          association: found(await findAssociation(tx, organisationId), 'organisation/not-found'),
          before: (await findNumber(tx, organisationId)) ?? null,
        }),
        record: ({ association }) => recordOf(association),
        decide: ({ before }, at) => {
          const verified = verifyNumber(input, {
            personId: ctx.actor.id ?? '',
            on: stockholmDate(at),
            actsForIt: ctx.actor.held.some((one) => actsFor(one, organisationId)),
          });
          return verified.ok ? { ok: true, value: { ...verified.value, before } } : verified;
        },
        save: (tx, { before: _before, ...verified }) => keepVerified(tx, ctx.regionId, verified),
        tell: ({ before, number: verified, basis }) =>
          before?.number === verified && before.basis === basis
            ? null
            : {
                subject: { kind: 'verified-number', id: organisationId },
                reason: basis,
                data: { from: before?.number ?? null, to: verified },
              },
      });
      return { number };
    }),
});
