import { openingsOf } from '@inflytande/domain/access';
import { answerOpenly } from '@inflytande/domain/consultations/answer-openly';
import { SubmitStatement } from '@inflytande/domain/feedback/submission';
import * as v from 'valibot';
import { act } from './act.ts';
import { digestOf, receiptFor } from './auth/receipt.ts';
import { findConsultation } from './consultations/consultation.store.ts';
import { nobody } from './context.ts';
import { readCursor } from './database/page.ts';
import type { Tx } from './database/space.ts';
import { countOpenAnswers, listOpenAnswers } from './feedback/open-answer.store.ts';
import { insertStatement } from './feedback/statement.store.ts';
import { loadSubmission } from './feedback/submission.store.ts';
import { read } from './read.ts';
import { found } from './refusal.ts';
import { may, router } from './trpc.ts';

/** One that has been sent; a draft is not there. */
const loadSent = async (tx: Tx, id: string) => {
  const kept = await findConsultation(tx, id);
  const isSent = kept !== undefined && kept.consultation.request.sendings.length > 0;
  return found(isSent ? kept : undefined, 'consultation/not-found').consultation;
};

/**
 * What anybody answers to a consultation that is open to anyone is a statement (X1, B5, B6). It stands above both wings,
 * as neither knows the other.
 */
export const openAnswerRouter = router({
  /** Receives an answer. The same form sent again gives the same receipt and no second answer. */
  submit: may('statement/submit')
    .input(v.object({ id: v.string(), statement: SubmitStatement }))
    .mutation(async ({ ctx, input: { id, statement: sent } }) => {
      const { clientKey } = sent;
      const receipt = receiptFor(ctx.secret, clientKey);
      // As with every statement of the public: the log does not name who chose to be anonymous (B6).
      await act(
        { ...ctx, actor: nobody },
        {
          action: 'statement/submit',
          load: async (tx) => ({
            ...(await loadSubmission(tx, sent)),
            consultation: await loadSent(tx, id),
          }),
          decide: (state, at) => answerOpenly(state, sent, at),
          save: (tx, submitted, at) => {
            const { regionId } = ctx;
            return insertStatement(tx, submitted, {
              regionId,
              at,
              clientKey,
              receiptDigest: digestOf(receipt),
            });
          },
          tell: ({ outcome, statement }) =>
            outcome === 'repeated'
              ? null
              : { subject: { kind: 'statement', id: statement.id }, data: { consultationId: id } },
        },
      );
      return { receipt };
    }),

  /** What has been published of them, for everybody: the newest first. */
  list: may('consultation/read', 'list')
    .input(v.object({ id: v.string(), cursor: v.optional(v.string()) }))
    .query(({ ctx, input: { id, cursor } }) =>
      read(ctx, async (tx) => {
        await loadSent(tx, id);
        return listOpenAnswers(tx, id, readCursor(cursor));
      }),
    ),

  /** How many wait to be read and how many were declined, for those who read what comes in. */
  standing: may('statement/review', 'list')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input: { id } }) =>
      read(ctx, (tx) =>
        countOpenAnswers(tx, id, openingsOf(ctx.actor.held, 'statement/review', { channel: 'list' })),
      ),
    ),
});
