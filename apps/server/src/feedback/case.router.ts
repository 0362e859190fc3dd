import { randomUUIDv7 } from 'node:crypto';
import { openingsOf } from '@inflytande/domain/access';
import {
  AnswerCase,
  answerCase,
  answerOf,
  caseStanding,
  officialsOf,
  PutCase,
  putCase,
} from '@inflytande/domain/feedback/case';
import { raisersOf, raisingAssociations } from '@inflytande/domain/feedback/raiser';
import { hasPassed } from '@inflytande/domain/kernel/deadline';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { closingDay } from '@inflytande/domain/kernel/request';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from '../act.ts';
import { enqueue } from '../mail/enqueue.ts';
import { tellAnswered } from '../mail/tell-answered.ts';
import { officialsAt } from '../officials.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { namesIn } from '../shown-person.ts';
import { may, router } from '../trpc.ts';
import { nameOfPrincipal } from './answer.store.ts';
import {
  findCase,
  findRaised,
  insertCase,
  insertCaseAnswer,
  listCasesOf,
  listCasesTo,
  namesOfAssociations,
  type KeptCase,
} from './case.store.ts';
import { keepAnswer, lockMatter, saveAddress } from './matter.store.ts';
import { keepStanding } from './standing.store.ts';

/** A case with who has answered and who has not (B11). */
const shownCase = ({ one, association }: KeptCase, nameOf: (id: string) => string | null, at: number) => ({
  id: one.question.id,
  association,
  opens: one.question.opens,
  closes: closingDay(one.question),
  isLate: caseStanding(one, at).isLate,
  officials: officialsOf(one).map((personId) => ({
    personId,
    name: nameOf(personId),
    answer: answerOf(one, personId),
  })),
});

export const caseRouter = router({
  /** What has been put of a point and who has answered, and to whom it can be put (B11). */
  ofPoint: may('case/review')
    .input(v.object({ pointId: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { point, statements } = found(await findRaised(tx, input.pointId), 'point/not-found');
        const cases = await listCasesOf(tx, point.id);
        const nameOf = await namesIn(
          tx,
          'staff-page',
          cases.flatMap(({ one }) => officialsOf(one)),
        );
        const isCase = point.kind === 'case';
        return {
          isCase,
          cases: cases.map((one) => shownCase(one, nameOf, ctx.now())),
          associations: isCase ? await namesOfAssociations(tx, raisingAssociations(statements)) : [],
          officials: isCase ? await officialsAt(tx, point.principalIds, stockholmDate(ctx.now())) : [],
        };
      }),
    ),

  /** Puts a case to named officials of an authority, who are told at once (B11). */
  put: may('case/put')
    .input(PutCase)
    .mutation(async ({ ctx, input }) => {
      const { regionId } = ctx;
      await act(ctx, {
        action: 'case/put',
        load: async (tx) => {
          const { point, statements } = found(await lockMatter(tx, input.pointId), 'point/not-found');
          const officials = await officialsAt(tx, [input.authorityId], stockholmDate(ctx.now()));
          const isKept = (await findCase(tx, input.id)) !== undefined;
          return { point, isKept, officials, associationIds: raisingAssociations(statements) };
        },
        decide: (state, at) => {
          if (state.isKept) return ok(null);
          const put = putCase(state, input, at);
          return put.ok ? ok({ ...put.value, point: state.point }) : put;
        },
        save: async (tx, put, at) => {
          if (put === null) return;
          const { one, sentAt, point } = put;
          await insertCase(tx, one, { regionId, at, sentBy: ctx.actor.id ?? '' });
          await saveAddress(tx, { ...point, sentAt });
          await keepStanding(tx, [point.id], at);
          const data = {
            title: point.title,
            authority: await nameOfPrincipal(tx, one.authorityId),
            closes: input.closes,
          };
          const to = officialsOf(one).map((personId) => ({ personId, data }));
          await enqueue(tx, { regionId, at, kind: 'case-put', about: one.question.id, to });
        },
        tell: (put) =>
          put === null
            ? null
            : {
                subject: { kind: 'case', id: input.id },
                data: {
                  pointId: put.one.pointId,
                  authorityId: put.one.authorityId,
                  officials: officialsOf(put.one).length,
                },
              },
      });
      return { id: input.id };
    }),

  /** What has been put to the one who asks: what waits first, by its last day. */
  toMe: may('case/read', 'list').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const me = ctx.actor.id ?? '';
      const openings = openingsOf(ctx.actor.held, 'case/read', { channel: 'list' });
      const kept = await listCasesTo(tx, me, openings);
      return kept
        .map(({ one, title, association }) => ({
          id: one.question.id,
          pointId: one.pointId,
          title,
          association,
          closes: closingDay(one.question),
          isLate: hasPassed(closingDay(one.question) ?? one.question.opens, ctx.now()),
          answer: answerOf(one, me),
        }))
        .toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
    }),
  ),

  /** A named official answers, in the authority's name; those who have raised it are told (B4, B11). */
  answer: may('case/answer')
    .input(AnswerCase)
    .mutation(async ({ ctx, input }) => {
      const { regionId } = ctx;
      const { id, ...said } = input;
      const personId = ctx.actor.id ?? '';
      await act(ctx, {
        action: 'case/answer',
        load: async (tx) => {
          const { pointId } = found(await findCase(tx, id), 'case/not-found').one;
          const matter = found(await lockMatter(tx, pointId), 'point/not-found');
          const { one } = found(await findCase(tx, id), 'case/not-found');
          return { ...matter, one, newId: randomUUIDv7() };
        },
        record: ({ one }) => ({ authorityId: one.authorityId }),
        decide: ({ one, ...matter }, at) => {
          const { point, statements } = matter;
          const earlier = answerOf(one, personId);
          if (earlier !== null && earlier.kind === said.kind && earlier.text === said.text) return ok(null);
          const state = { ...matter, one, raiserIds: raisersOf(statements) };
          const answered = answerCase(state, { ...said, personId }, at);
          return answered.ok ? ok({ ...answered.value, title: point.title, statements }) : answered;
        },
        save: async (tx, answered, at) => {
          if (answered === null) return;
          const { one, title, statements, ...given } = answered;
          await keepAnswer(tx, given, { regionId, at });
          await insertCaseAnswer(tx, one, regionId);
          await tellAnswered(tx, { regionId, at, answer: given.answer, title, statements });
        },
        tell: (answered) =>
          answered === null
            ? null
            : {
                subject: { kind: 'case', id },
                data: { pointId: answered.one.pointId, kind: said.kind, answerId: answered.answer.id },
              },
      });
      return { id };
    }),
});
