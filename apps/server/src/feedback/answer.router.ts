import { randomUUIDv7 } from 'node:crypto';
import { GiveAnswer, giveAnswer } from '@inflytande/domain/feedback/give-answer';
import { raisersOf } from '@inflytande/domain/feedback/raiser';
import { ok } from '@inflytande/domain/kernel/result';
import { act } from '../act.ts';
import { tellAnswered } from '../mail/tell-answered.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { keepAnswer, lockMatter } from './matter.store.ts';

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
          return given.ok ? ok({ ...given.value, title: point.title, statements }) : given;
        },
        save: async (tx, { title, statements, ...given }, at) => {
          await keepAnswer(tx, given, { regionId, at });
          await tellAnswered(tx, { regionId, at, answer: given.answer, title, statements });
        },
        tell: (given) => ({
          subject: { kind: 'answer', id: given.answer.id },
          data: { pointId: given.answer.pointId, kind: given.answer.kind, principalId },
        }),
      });
      return { id: answer.id };
    }),
});
