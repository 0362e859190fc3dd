import { maskedText } from '@inflytande/domain/feedback/masking';
import {
  DeclineVersion,
  declineVersion,
  PublishVersion,
  publishVersion,
} from '@inflytande/domain/feedback/version-moderation';
import { act } from '../act.ts';
import type { Tx } from '../database/space.ts';
import { tellDeclined, tellPublished } from '../mail/tell-author.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { keepStanding } from './standing.store.ts';
import { listVersions, settleVersion } from './statement-version.store.ts';
import { findStatement, lockStatement, recordOf } from './statement.store.ts';

const load = async (tx: Tx, id: string) => ({
  statement: found(await lockStatement(tx, id), 'statement/not-found'),
  versions: await listVersions(tx, id),
});

/** What an author has said in other words about something published waits for a person, as the first words did (B1, B5). */
export const statementVersionRouter = router({
  publish: may('statement/publish')
    .input(PublishVersion)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'statement/publish',
        load: (tx) => load(tx, input.id),
        record: ({ statement }) => recordOf(statement),
        decide: ({ statement, versions }, at) => {
          const published = publishVersion(versions, { ...input, by: ctx.actor.id ?? '' }, at);
          return published.ok ? { ok: true, value: { ...published.value, statement } } : published;
        },
        save: async (tx, { version, secrecy, masking, statement }, at) => {
          await settleVersion(tx, version, {
            at,
            secrecyAssessment: secrecy,
            webMasks: masking.masks,
            webParts: accepted(maskedText(version.text, [masking], 'web')),
          });
          if (statement.pointId !== null) await keepStanding(tx, [statement.pointId], at);
          const point = (await findStatement(tx, input.id))?.point ?? null;
          if (point === null) return;
          const settled = { regionId: ctx.regionId, at, statement, version: version.version };
          const masked = masking.masks.length > 0;
          await tellPublished(tx, settled, { pointId: point.id, title: point.title, masked });
        },
        tell: ({ version, secrecy, masking }) => ({
          subject: { kind: 'statement', id: input.id },
          reason: secrecy,
          data: { version: version.version, masked: masking.masks.map(({ ground }) => ground) },
        }),
      });
      return { id: input.id };
    }),

  decline: may('statement/decline')
    .input(DeclineVersion)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'statement/decline',
        load: (tx) => load(tx, input.id),
        record: ({ statement }) => recordOf(statement),
        decide: ({ statement, versions }) => {
          const declined = declineVersion(versions, input);
          return declined.ok ? { ok: true, value: { ...declined.value, statement } } : declined;
        },
        save: async (tx, { version, principle, statement }, at) => {
          await settleVersion(tx, version, { at, declinePrinciple: principle });
          const settled = { regionId: ctx.regionId, at, statement, version: version.version };
          await tellDeclined(tx, settled, principle);
        },
        tell: ({ version, principle }) => ({
          subject: { kind: 'statement', id: input.id },
          reason: principle,
          data: { version: version.version },
        }),
      });
      return { id: input.id };
    }),
});
