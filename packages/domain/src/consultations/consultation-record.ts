import * as v from 'valibot';
import { PlainDate } from '../kernel/plain-date.ts';
import { saidKinds } from './answer-consultation.ts';
import { PlanConsultation } from './plan-consultation.ts';
import { sendingChannels } from './send-consultation.ts';

/** A consultation that comes from elsewhere, with what it led to. Its sendings and answers are records of their own. */
export const ConsultationRecord = v.object({
  ...PlanConsultation.entries,
  ledTo: v.nullable(v.object({ text: v.string(), decisionIds: v.array(v.string()), on: PlainDate })),
});
export type ConsultationRecord = v.InferOutput<typeof ConsultationRecord>;

/** That a consultation was sent on a day, how, and to whom (X1). */
export const SendingRecord = v.object({
  id: v.string(),
  consultationId: v.string(),
  on: PlainDate,
  channel: v.picklist(sendingChannels),
  partyIds: v.pipe(v.array(v.string()), v.minLength(1)),
  documents: v.array(v.string()),
});
export type SendingRecord = v.InferOutput<typeof SendingRecord>;

/** A version of what an association said on a day; `text` is empty where it abstained. */
export const AnswerRecord = v.object({
  consultationId: v.string(),
  organisationId: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  on: PlainDate,
  kind: v.picklist(saidKinds),
  text: v.string(),
});
export type AnswerRecord = v.InferOutput<typeof AnswerRecord>;
