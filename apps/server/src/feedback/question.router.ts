import { carryOvers } from '@inflytande/domain/councils/agenda';
import { answerDue, waitingDays, type AnswerTimesOn } from '@inflytande/domain/feedback/clocks';
import { escalatedAt } from '@inflytande/domain/feedback/escalation';
import { concerns } from '@inflytande/domain/feedback/release';
import { currentThemeName } from '@inflytande/domain/feedback/theme-name';
import { daysBetween, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { answerTimesOf } from '@inflytande/domain/settings';
import * as v from 'valibot';
import { answerersOf, type Answerers } from '../authorities.ts';
import { readCursor, toPage } from '../database/page.ts';
import { read } from '../read.ts';
import { found } from '../refusal.ts';
import { ownSettings, settingsAt } from '../settings/setting.store.ts';
import { may, router } from '../trpc.ts';
import { findPointWithHistory } from './point-history.store.ts';
import { listPromisesForMeeting, promiseOf, shownPromise } from './promise.store.ts';
import { listQuestions, seenStatements } from './question.store.ts';
import { listForMeeting } from './waiting-step.store.ts';

type Asked = Parameters<typeof waitingDays>[0] & {
  readonly municipalityCode: string | null;
  readonly waitingFor: readonly string[];
};
type Given = Parameters<typeof waitingDays>[1];

type Looking = Answerers & { readonly at: number; readonly timesOn: AnswerTimesOn };

/**
 * Whether a point waits for one of them, by name or as one of the municipalities together, for how many days, and how
 * long it may (B3): the last day on time, and how many days ago that was. One that is only inferred has no such day.
 */
const waits = (asked: Asked, given: Given, { own, all, at, timesOn }: Looking) => {
  const left = { ...asked, principalIds: [...asked.waitingFor] };
  const today = stockholmDate(at);
  const days = waitingDays(asked, given, today);
  const { sentAt, principalCertain } = asked;
  const due = days === null || sentAt === null || !principalCertain ? null : answerDue(sentAt, timesOn);
  return {
    waitsForUs: own.some((one) => concerns(left, one, all)),
    waitingDays: days,
    due,
    lateDays: due === null ? 0 : Math.max(0, daysBetween(due, today)),
  };
};

export const questionRouter = router({
  /** The points that concern one's own authority and no other (B12), what has waited longest first (journey 11). */
  list: may('question/read', 'list')
    .input(v.object({ onlyUnanswered: v.optional(v.boolean(), true), cursor: v.optional(v.string()) }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const answerers = await answerersOf(tx, ctx.actor.held);
        const filter = { ...answerers, onlyUnanswered: input.onlyUnanswered };
        const { rows, total } = await listQuestions(tx, filter, readCursor(input.cursor));
        const page = toPage(rows, total, (row) => ({ value: row.place, id: row.id }));
        const timesOn = answerTimesOf(await ownSettings(tx));
        const { value, isDefault } = timesOn(stockholmDate(ctx.now())).cycleDays;
        return {
          ...page,
          /** How many days an answer may take, for what is sent today; null for who answers for nobody. */
          answerDays: answerers.own.length === 0 ? null : { value, isDefault },
          authorities: answerers.own.map(({ id, name }) => ({ id, name })),
          rows: page.rows.map(({ place: _place, themeNames, answers, waitingFor, ...row }) => ({
            ...row,
            themeName: currentThemeName({ names: themeNames }),
            ...waits({ ...row, waitingFor }, answers, { ...answerers, at: ctx.now(), timesOn }),
          })),
        };
      }),
    ),

  /**
   * One point as an authority sees it (B12): what is published, what was released to it, and whether it waits for an
   * answer from there. A point that does not concern it is not found.
   */
  get: may('question/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const answerers = await answerersOf(tx, ctx.actor.held);
        const history = await findPointWithHistory(tx, input.id, stockholmDate(ctx.now()));
        const receiver = answerers.own.find(
          (one) => history !== undefined && concerns(history.point, one, answerers.all),
        );
        const {
          point,
          principals,
          standing,
          steps: _steps,
          ...public_
        } = found(receiver === undefined ? undefined : history, 'point/not-found');
        const own = found(receiver, 'point/not-found');
        const seen = await seenStatements(tx, { receiver: own, all: answerers.all, point });
        const timesOn = answerTimesOf(await ownSettings(tx));
        const { themeNames, registeredAt: _registeredAt, ...told } = point;
        return {
          point: { ...told, themeName: currentThemeName({ names: themeNames }) },
          principals,
          authority: { id: own.id, name: own.name },
          standing,
          ...waits({ ...point, ...standing }, public_.answers, { ...answerers, at: ctx.now(), timesOn }),
          statements: seen.map((one) => ({
            ...one,
            holderName: answerers.all.find(({ id }) => id === one.holderId)?.name ?? '',
            published: public_.statements.find(({ id }) => id === one.id) ?? null,
          })),
          answers: public_.answers,
          verdicts: public_.verdicts,
        };
      }),
    ),

  /**
   * What puts itself on the next agenda (C8, B3): promises that are not kept, the oldest first; then what nobody has
   * answered, what was taken to the steering group first, then by age.
   */
  forMeeting: may('question/review', 'list').query(({ ctx }) =>
    read(ctx, async (tx) => {
      const { rows, total } = await listForMeeting(tx);
      const promises = await listPromisesForMeeting(tx);
      const items = carryOvers(promises.map(promiseOf), rows);
      const { value, isDefault } = (await settingsAt(tx, ctx.now()))['answer/escalation-days'];
      const today = stockholmDate(ctx.now());
      return {
        total,
        escalationDays: { value, isDefault },
        followUps: items.flatMap(({ origin }) =>
          promises
            .filter(({ id }) => origin.kind === 'follow-up' && origin.commitmentId === id)
            .map((row) => ({
              ...shownPromise(row, ctx.now()),
              madeOn: row.madeOn,
              ownerName: row.ownerName,
              point: row.point,
            })),
        ),
        rows: rows.map(({ themeNames, answers, steps, ...row }) => ({
          ...row,
          themeName: currentThemeName({ names: themeNames }),
          waitingDays: waitingDays(row, answers, today),
          escalatedAt: escalatedAt(row, steps),
        })),
      };
    }),
  ),
});
