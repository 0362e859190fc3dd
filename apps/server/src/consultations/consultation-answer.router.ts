import { mayDo } from '@inflytande/domain/access';
import { answerConsultation, saidKinds } from '@inflytande/domain/consultations/answer-consultation';
import type { Consultation } from '@inflytande/domain/consultations/consultation';
import { overviewOf, waitsFor } from '@inflytande/domain/consultations/overview';
import { requestAccess } from '@inflytande/domain/kernel/request';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation, recordOf as recordOfAssociation } from '../association.ts';
import type { Tx } from '../database/space.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import { insertAnswer } from './consultation-answer.store.ts';
import { saidIn, statementIn } from './consultation-view.store.ts';
import { findConsultation, listAskedOf, recordOf, type KeptConsultation } from './consultation.store.ts';

const Of = v.object({ organisationId: v.string(), id: v.string() });
const Text = v.pipe(v.string(), v.trim(), v.maxLength(20_000, 'consultation/too-long'));

/** A consultation as one association sees it; not there where it is not asked, or not yet (X1). */
const seenBy = (kept: KeptConsultation | undefined, organisationId: string, at: number) => {
  const seen = found(kept, 'consultation/not-found');
  const hidden = requestAccess(seen.consultation.request, organisationId, at) === 'hidden';
  return found(hidden ? undefined : seen, 'consultation/not-found');
};

const shownTo = (consultation: Consultation<string>, organisationId: string, at: number) => {
  const { label, title, decisionOn, cycleYear, request } = consultation;
  const { status, lastDay } = overviewOf(consultation, at);
  return {
    id: request.id,
    label,
    title,
    decisionOn,
    cycleYear,
    opens: request.opens,
    status,
    lastDay,
    mayAnswer: requestAccess(request, organisationId, at) === 'write',
    waits: waitsFor(consultation, organisationId, at),
    versions: request.responses
      .filter(({ partyId }) => partyId === organisationId)
      .map(({ at: saidAt, said, lateReason }) => ({
        at: saidAt,
        kind: said.kind,
        text: saidIn(label, said),
        statementId: statementIn(label, said),
        lateReason,
      })),
  };
};

const subjectOf = (id: string, organisationId: string) => ({
  kind: 'consultation-answer',
  id: `${id}/${organisationId}`,
});

/** Takes an answer, and keeps it where it says anything new. */
const answered = (
  { consultation }: Pick<KeptConsultation, 'consultation'>,
  says: Parameters<typeof answerConsultation>[1],
  at: number,
) => {
  const taken = answerConsultation(consultation, says, at);
  return taken.ok ? ok({ consultation: taken.value, repeated: taken.value === consultation }) : taken;
};

export const consultationAnswerRouter = router({
  /** What an association is asked, and what it has answered (X1). */
  list: may('consultation-answer/read', 'list')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input: { organisationId } }) =>
      read(ctx, async (tx) => {
        found(await findAssociation(tx, organisationId), 'organisation/not-found');
        accepted(mayDo(ctx.actor.held, 'consultation-answer/read', { record: { organisationId } }));
        const at = ctx.now();
        return (await listAskedOf(tx, organisationId))
          .filter(({ consultation }) => requestAccess(consultation.request, organisationId, at) !== 'hidden')
          .map(({ consultation }) => shownTo(consultation, organisationId, at));
      }),
    ),

  /** One of them, with every version of the association's answer. */
  get: may('consultation-answer/read')
    .input(Of)
    .query(({ ctx, input: { organisationId, id } }) =>
      read(ctx, async (tx) => {
        found(await findAssociation(tx, organisationId), 'organisation/not-found');
        accepted(mayDo(ctx.actor.held, 'consultation-answer/read', { record: { organisationId } }));
        const { consultation } = seenBy(await findConsultation(tx, id), organisationId, ctx.now());
        const { whatChanges, documents } = consultation;
        return { ...shownTo(consultation, organisationId, ctx.now()), whatChanges, documents };
      }),
    ),

  /** The association answers, or says that it has nothing to say; anew until the last day (X1, K3). */
  give: may('consultation-answer/give')
    .input(v.object({ ...Of.entries, kind: v.picklist(saidKinds), text: Text }))
    .mutation(async ({ ctx, input: { id, organisationId, kind, text } }) => {
      await act(ctx, {
        action: 'consultation-answer/give',
        load: async (tx) => ({
          association: found(await findAssociation(tx, organisationId), 'organisation/not-found'),
          kept: seenBy(await findConsultation(tx, id, true), organisationId, ctx.now()),
        }),
        record: ({ association }) => recordOfAssociation(association),
        decide: ({ kept }, at) =>
          answered(kept, { partyId: organisationId, kind, text, lateReason: null }, at),
        save: (tx, { consultation }) => keep(tx, consultation, ctx),
        tell: ({ repeated }) =>
          repeated ? null : { subject: subjectOf(id, organisationId), data: { kind } },
      });
      return { id };
    }),

  /** Staff take in an answer that came by another way, or after the last day, with how or why (X1). */
  takeIn: may('consultation-answer/take-in')
    .input(
      v.object({
        ...Of.entries,
        text: Text,
        lateReason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
      }),
    )
    .mutation(async ({ ctx, input: { id, organisationId, text, lateReason } }) => {
      await act(ctx, {
        action: 'consultation-answer/take-in',
        load: async (tx) => found(await findConsultation(tx, id, true), 'consultation/not-found'),
        record: recordOf,
        decide: (kept, at) =>
          answered(kept, { partyId: organisationId, kind: 'answer', text, lateReason }, at),
        save: (tx, { consultation }) => keep(tx, consultation, ctx),
        tell: ({ repeated }) =>
          repeated ? null : { subject: subjectOf(id, organisationId), reason: lateReason },
      });
      return { id };
    }),
});

const keep = (
  tx: Tx,
  consultation: Consultation<string>,
  { regionId, actor }: { readonly regionId: string; readonly actor: { readonly id: string | null } },
) => insertAnswer(tx, consultation, { regionId, enteredBy: actor.id ?? '' });
