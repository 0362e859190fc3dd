import * as v from 'valibot';
import { sendRequest } from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Consultation, ConsultationProblem } from './consultation.ts';

/** How it reaches those who are asked: as letters of ours, or by hand, which staff write down. */
export const sendingChannels = ['mail', 'post', 'meeting'] as const;
export type SendingChannel = (typeof sendingChannels)[number];

/** Sends a consultation, to exactly those who were looked at. `id` is made by the form, once. */
export const SendConsultation = v.object({
  id: v.string(),
  sendingId: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  channel: v.picklist(sendingChannels),
  partyIds: v.pipe(v.array(v.string()), v.maxLength(500)),
  /** The persons of the preview; none where no letter of ours is sent. */
  personIds: v.pipe(v.array(v.string()), v.maxLength(5000)),
});
export type SendConsultation = v.InferOutput<typeof SendConsultation>;

export type SendConsultationProblem =
  | ConsultationProblem
  | Problem<'consultation/party-not-reached' | 'consultation/recipients-changed'>;

/** Somebody whom a letter reaches, and the association that it reaches by that. */
export type Recipient = { readonly personId: string; readonly partyId: string };

/**
 * Sends a consultation and keeps the proof: what, when, to whom, how (X1). Refuses what `sendRequest` refuses; by mail
 * an association that no letter reaches, and recipients that are no longer those of the preview.
 */
export const sendConsultation = <Body>(
  consultation: Consultation<Body>,
  command: Omit<SendConsultation, 'id' | 'sendingId'> & { readonly recipients: readonly Recipient[] },
  at: number,
): Result<Consultation<Body>, SendConsultationProblem> => {
  const { channel, partyIds, personIds, recipients } = command;
  const { documents } = consultation;
  const request = sendRequest(consultation.request, { channel, partyIds, documents }, at);
  if (!request.ok) return request;
  const sent = ok({ ...consultation, request: request.value });
  if (channel !== 'mail') return sent;
  const now = new Set(
    recipients.filter(({ partyId }) => partyIds.includes(partyId)).map(({ personId }) => personId),
  );
  const reached = new Set(recipients.map(({ partyId }) => partyId));
  if (partyIds.some((partyId) => !reached.has(partyId)))
    return refuse('consultation/party-not-reached', undefined, 'partyIds');
  const seen = new Set(personIds);
  return seen.size === now.size && [...seen].every((id) => now.has(id))
    ? sent
    : refuse('consultation/recipients-changed');
};
