import { labelRules, type ConsultationLabel } from '@inflytande/domain/consultations/consultation';
import type { SendingChannel } from '@inflytande/domain/consultations/send-consultation';
import type { PartyAnswer, RequestAccess, RequestStatus } from '@inflytande/domain/kernel/request';
import { m } from './paraglide/messages.js';

/** The labels of one request (X1). */
export const consultationLabelWords = {
  statutory: m.consultation_label_statutory,
  referral: m.consultation_label_referral,
  'early-information': m.consultation_label_early_information,
  'call-for-views': m.consultation_label_call_for_views,
} as const satisfies Record<ConsultationLabel, () => string>;

/** What each label is for. */
export const consultationLabelHints = {
  statutory: m.consultation_label_statutory_hint,
  referral: m.consultation_label_referral_hint,
  'early-information': m.consultation_label_early_information_hint,
  'call-for-views': m.consultation_label_call_for_views_hint,
} as const satisfies Record<ConsultationLabel, () => string>;

const statusWords = {
  draft: m.consultation_status_draft,
  announced: m.consultation_status_announced,
  open: m.consultation_status_open,
  closed: m.consultation_status_closed,
  cancelled: m.consultation_status_cancelled,
} as const satisfies Record<RequestStatus, () => string>;

/** Where it stands; early information is given, and nobody waits for an answer. */
export const consultationStatusWord = (label: ConsultationLabel, status: RequestStatus): string =>
  status === 'open' && !labelRules[label].asksForAnswers
    ? m.consultation_status_told()
    : statusWords[status]();

const answerWords = {
  answered: m.consultation_answer_answered,
  abstained: m.consultation_answer_abstained,
  'no-answer': m.consultation_answer_no_answer,
  awaited: m.consultation_answer_awaited,
  'not-sent': m.consultation_answer_not_sent,
} as const satisfies Record<PartyAnswer, () => string>;

/** Where one who was asked stands. */
export const partyAnswerWord = (label: ConsultationLabel, answer: PartyAnswer): string =>
  answer === 'awaited' && !labelRules[label].asksForAnswers
    ? m.consultation_answer_told()
    : answerWords[answer]();

/** How many have answered, or have been told. */
export const consultationCounts = ({
  label,
  asked,
  answered,
}: {
  readonly label: ConsultationLabel;
  readonly asked: number;
  readonly answered: number;
}): string =>
  labelRules[label].asksForAnswers
    ? m.consultation_counts({ answered, asked })
    : m.consultation_told_counts({ count: asked });

/** How it was sent. */
export const sendingChannelWords = {
  mail: m.consultation_channel_mail,
  post: m.consultation_channel_post,
  meeting: m.consultation_channel_meeting,
} as const satisfies Record<SendingChannel, () => string>;

/** How it was sent, as the proof keeps it. */
export const sendingChannelWord = (channel: string): string =>
  channel in sendingChannelWords ? sendingChannelWords[channel as SendingChannel]() : channel;

/** What a party may do in a stage. */
export const accessWords = {
  hidden: m.consultation_access_hidden,
  read: m.consultation_access_read,
  write: m.consultation_access_write,
} as const satisfies Record<RequestAccess, () => string>;
