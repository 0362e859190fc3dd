import { randomUUIDv7 } from 'node:crypto';
import { GiveAnswer, giveAnswer } from '@inflytande/domain/feedback/give-answer';
import { raisersOf, raisingAssociations, raisingNetworks } from '@inflytande/domain/feedback/raiser';
import { ok } from '@inflytande/domain/kernel/result';
import { act } from '../act.ts';
import { tellAssociations } from '../mail/tell-associations.ts';
import { tellMembers } from '../mail/tell-members.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { insertAnswer, nameOfPrincipal } from './answer.store.ts';
import { lockMatter } from './matter.store.ts';
import { savePromises } from './promise.store.ts';
import { keepStanding } from './standing.store.ts';

export const answerRouter = router({
  /** A principal answers a point that is addressed to it (B4). What it promises is followed up. */
  give: may('answer/give')
    .input(GiveAnswer)
    .mutation(async ({ ctx, input }) => {
      const { regionId } = ctx;
      const { principalId } = input;
      const { answer } = await act(ctx, {
        action: 'answer/give',
        load: async (tx) => ({
          ...found(await lockMatter(tx, input.pointId), 'point/not-found'),
          newId: randomUUIDv7(),
        }),
        record: () => ({ authorityId: principalId }),
        decide: (matter, at) => {
          const { point, statements } = matter;
          const given = giveAnswer({ ...matter, raiserIds: raisersOf(statements) }, input, at);
          const raised = {
            associationIds: raisingAssociations(statements),
            networkIds: raisingNetworks(statements),
          };
          return given.ok ? ok({ ...given.value, title: point.title, ...raised }) : given;
        },
        save: async (tx, { title, associationIds, networkIds, ...given }, at) => {
          const { pointId, id: about } = given.answer;
          await insertAnswer(tx, regionId, { ...given.answer, principalId });
          const promises = [...given.changed, ...(given.promise === null ? [] : [given.promise])];
          await savePromises(tx, promises, { regionId, pointId });
          await keepStanding(tx, [pointId], at);
          const principal = await nameOfPrincipal(tx, principalId);
          const data = { pointId, title, principal };
          await tellAssociations(tx, {
            regionId,
            at,
            kind: 'statement-answered',
            about,
            associationIds,
            data: (ours) => ({ ...ours, ...data }),
          });
          await tellMembers(tx, {
            regionId,
            at,
            kind: 'network-answered',
            about,
            networkIds,
            toldIds: associationIds,
            data: (ours) => ({ ...ours, ...data }),
          });
        },
        tell: (given) => ({
          subject: { kind: 'answer', id: given.answer.id },
          data: { pointId: given.answer.pointId, kind: given.answer.kind, principalId },
        }),
      });
      return { id: answer.id };
    }),
});
