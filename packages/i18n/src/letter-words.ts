import type { LetterFailure, LetterKind, LetterState } from '@inflytande/domain/records/letter';
import type { AudienceKind } from '@inflytande/domain/records/send-out';
import { m } from './paraglide/messages.js';

/** Whom a send-out goes to. */
export const audienceWords = {
  associations: m.audience_associations,
  body: m.audience_body,
  answerers: m.audience_answerers,
} as const satisfies Record<AudienceKind, () => string>;

/** What a letter is about. */
export const letterKindWords = {
  'association-invited': m.letter_kind_association_invited,
  'statement-published': m.letter_kind_statement_published,
  'statement-declined': m.letter_kind_statement_declined,
  'statement-answered': m.letter_kind_statement_answered,
  'author-asked': m.ask_letter_kind,
  'verdict-proposed': m.letter_kind_verdict_proposed,
  'consultation-sent': m.letter_kind_consultation_sent,
  'consultation-extended': m.letter_kind_consultation_extended,
  'consultation-withdrawn': m.letter_kind_consultation_withdrawn,
  'consultation-outcome': m.letter_kind_consultation_outcome,
  'agenda-proposal-accepted': m.letter_kind_proposal_accepted,
  'agenda-proposal-sent-back': m.letter_kind_proposal_sent_back,
  'nomination-asked': m.letter_kind_nomination_asked,
  'nomination-extended': m.letter_kind_nomination_extended,
  'nomination-cancelled': m.letter_kind_nomination_cancelled,
  'nomination-appointed': m.letter_kind_nomination_appointed,
  'nomination-refused': m.letter_kind_nomination_refused,
  'appointment-ended': m.letter_kind_appointment_ended,
  nominated: m.letter_kind_nominated,
  appointed: m.letter_kind_appointed,
  'representative-withdrawn': m.letter_kind_representative_withdrawn,
  'programme-item-published': m.letter_kind_programme_published,
  'programme-item-asked': m.letter_kind_programme_asked,
  'programme-item-declined': m.letter_kind_programme_declined,
  'network-published': m.network_kind_published,
  'network-answered': m.network_kind_answered,
  'question-escalated': m.network_kind_escalated,
  'case-put': m.case_letter_kind_put,
  'case-due-soon': m.case_letter_kind_due_soon,
  'case-overdue': m.case_letter_kind_overdue,
  'answer-due-soon': m.letter_kind_answer_due_soon,
  'answer-overdue': m.letter_kind_answer_overdue,
  'first-reply-due': m.reply_letter_kind,
  message: m.letter_kind_message,
} as const satisfies Record<LetterKind, () => string>;

/** How it goes with a letter. */
export const letterStateWords = {
  waiting: m.letter_state_waiting,
  'being-sent': m.letter_state_being_sent,
  'handed-over': m.letter_state_handed_over,
  sent: m.letter_state_sent,
  unconfirmed: m.letter_state_unconfirmed,
  failed: m.letter_state_failed,
} as const satisfies Record<LetterState, () => string>;

const failureWords = {
  'no-address': m.letter_failure_no_address,
  'address-refused': m.letter_failure_address_refused,
  'letter-refused': m.letter_failure_letter_refused,
  'gave-up': m.letter_failure_gave_up,
} as const satisfies Record<LetterFailure, () => string>;

/** Why a letter has stopped, as a sentence; empty where it has not. */
export const whyStopped = ({
  state,
  failure,
}: {
  readonly state: LetterState;
  readonly failure: LetterFailure | null;
}): string => {
  if (state === 'unconfirmed') return m.letter_failure_unconfirmed();
  return failure === null ? '' : failureWords[failure]();
};
