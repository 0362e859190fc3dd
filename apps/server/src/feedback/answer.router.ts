import { randomUUIDv7 } from 'node:crypto';
import { GiveAnswer, giveAnswer } from '@inflytande/domain/feedback/give-answer';
import { raisersOf } from '@inflytande/domain/feedback/raiser';
import { act } from '../act.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { insertAnswer } from './answer.store.ts';
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
        decide: (matter, at) => giveAnswer({ ...matter, raiserIds: raisersOf(matter.statements) }, input, at),
        save: async (tx, given, at) => {
          const { pointId } = given.answer;
          await insertAnswer(tx, regionId, { ...given.answer, principalId });
          const promises = [...given.changed, ...(given.promise === null ? [] : [given.promise])];
          await savePromises(tx, promises, { regionId, pointId });
          await keepStanding(tx, [pointId], at);
        },
        tell: (given) => ({
          subject: { kind: 'answer', id: given.answer.id },
          data: { pointId: given.answer.pointId, kind: given.answer.kind, principalId },
        }),
      });
      return { id: answer.id };
    }),
});
