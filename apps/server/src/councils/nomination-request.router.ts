import { mayDo, openingsOf } from '@inflytande/domain/access';
import {
  askForNomination,
  cancelNominationRequest,
  declineToNominate,
  extendNominationRequest,
} from '@inflytande/domain/councils/ask-for-nomination';
import { AskForNomination } from '@inflytande/domain/councils/nomination-request';
import { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation } from '../association.ts';
import type { Tx } from '../database/space.ts';
import { tellAssociations } from '../mail/tell-associations.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  findBodyName,
  insertRequest,
  lockRequest,
  lockSeat,
  recordOf,
  saveRequest,
} from './nomination-request.store.ts';
import { listRequestsFor, listRequestsOf } from './nomination.store.ts';

const Words = v.pipe(v.string(), v.trim(), v.maxLength(1000, 'nomination/too-long'));
const subjectOf = (id: string) => ({ kind: 'nomination-request', id });

/** A request, held still, with the name of the body that it is for. */
const loadRequest = async (tx: Tx, id: string) => {
  const kept = found(await lockRequest(tx, id), 'nomination-request/not-found');
  return { kept, body: await findBodyName(tx, kept.asked.bodyId) };
};

export const nominationRequestRouter = router({
  /** What an association is asked, and whom it nominated (C4). */
  list: may('nomination-request/read', 'list')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input: { organisationId } }) =>
      read(ctx, async (tx) => {
        const { id, name } = found(await findAssociation(tx, organisationId), 'organisation/not-found');
        accepted(mayDo(ctx.actor.held, 'nomination-request/read', { record: { organisationId } }));
        return { association: { id, name }, requests: await listRequestsOf(tx, id, ctx.now()) };
      }),
    ),

  /** What associations have been asked for the bodies that one sees to, and what came of it (C4). */
  review: may('nomination-request/review', 'list').query(({ ctx }) =>
    read(ctx, (tx) => {
      const openings = openingsOf(ctx.actor.held, 'nomination-request/review', { channel: 'list' });
      return listRequestsFor(tx, openings, ctx.now());
    }),
  ),

  /** Asks the association whose seat it is for somebody; it is told (C4). The same form sent again is one request. */
  ask: may('nomination-request/ask')
    .input(AskForNomination)
    .mutation(async ({ ctx, input }) => {
      const { regionId } = ctx;
      const { id, seatId } = input;
      await act(ctx, {
        action: 'nomination-request/ask',
        load: async (tx) => ({
          before: await lockRequest(tx, id),
          place: found(await lockSeat(tx, seatId), 'seat/not-found'),
        }),
        record: ({ place: { body } }) => ({ authorityId: body.authorityId, bodyId: body.id }),
        decide: ({ before, place }, at) => {
          if (before !== undefined) return ok(null);
          const asked = askForNomination(place, input, at);
          return asked.ok ? ok({ asked: asked.value, body: place.body }) : asked;
        },
        save: async (tx, outcome, at) => {
          if (outcome === null) return;
          const { asked, body } = outcome;
          const { authorityId } = body;
          await insertRequest(tx, asked, { regionId, authorityId, askedAt: new Date(at) });
          await tellAssociations(tx, {
            regionId,
            at,
            kind: 'nomination-asked',
            about: id,
            associationIds: [asked.organisationId],
            data: (ours) => ({ ...ours, body: body.name, closes: input.closes }),
          });
        },
        tell: (outcome) =>
          outcome === null
            ? null
            : {
                subject: subjectOf(id),
                data: { bodyId: outcome.body.id, organisationId: outcome.asked.organisationId, seatId },
              },
      });
      return { id };
    }),

  /** Gives the association more time, with a reason; it is told, every time (C4, K3). */
  extend: may('nomination-request/extend')
    .input(v.object({ id: v.string(), closes: PlainDate, reason: Words }))
    .mutation(async ({ ctx, input: { id, ...command } }) => {
      const { regionId } = ctx;
      await act(ctx, {
        action: 'nomination-request/extend',
        load: (tx) => loadRequest(tx, id),
        record: ({ kept }) => recordOf(kept),
        decide: ({ kept, body }, at) => {
          const extended = extendNominationRequest(kept, command, at);
          return extended.ok ? ok({ asked: extended.value, body }) : extended;
        },
        save: async (tx, { asked, body }, at) => {
          await saveRequest(tx, id, { extensions: [...asked.request.extensions] });
          await tellAssociations(tx, {
            regionId,
            at,
            kind: 'nomination-extended',
            // Every last day is later than the one before, so each is told once.
            about: `${id} ${command.closes}`,
            associationIds: [asked.organisationId],
            data: (ours) => ({ ...ours, body, ...command }),
          });
        },
        tell: () => ({
          subject: subjectOf(id),
          reason: command.reason,
          data: { closes: command.closes },
        }),
      });
      return { id };
    }),

  /** Takes a request back, with a reason that the association is told (C4). */
  cancel: may('nomination-request/cancel')
    .input(v.object({ id: v.string(), reason: Words }))
    .mutation(async ({ ctx, input: { id, reason } }) => {
      const { regionId } = ctx;
      await act(ctx, {
        action: 'nomination-request/cancel',
        load: (tx) => loadRequest(tx, id),
        record: ({ kept }) => recordOf(kept),
        decide: ({ kept, body }, at) => {
          const cancelled = cancelNominationRequest(kept, reason, at);
          return cancelled.ok ? ok({ asked: cancelled.value, body }) : cancelled;
        },
        save: async (tx, { asked, body }, at) => {
          await saveRequest(tx, id, { cancelledAt: new Date(at), cancelledBecause: reason });
          await tellAssociations(tx, {
            regionId,
            at,
            kind: 'nomination-cancelled',
            about: id,
            associationIds: [asked.organisationId],
            data: (ours) => ({ ...ours, body }),
          });
        },
        tell: () => ({ subject: subjectOf(id), reason }),
      });
      return { id };
    }),

  /** The association nominates nobody, and says why (C4). */
  decline: may('nomination-request/decline')
    .input(v.object({ id: v.string(), organisationId: v.string(), word: Words }))
    .mutation(async ({ ctx, input: { id, organisationId, word } }) => {
      await act(ctx, {
        action: 'nomination-request/decline',
        load: async (tx) => found(await lockRequest(tx, id), 'nomination-request/not-found'),
        record: recordOf,
        decide: (kept, at) => declineToNominate(kept, { organisationId, word }, at),
        save: (tx, { declinedBecause }, at) =>
          saveRequest(tx, id, { declinedAt: new Date(at), declinedBecause }),
        tell: ({ changed }) => (changed ? { subject: subjectOf(id), reason: word } : null),
      });
      return { id };
    }),
});
