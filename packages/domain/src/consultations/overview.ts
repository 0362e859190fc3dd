import { hasPassed } from '../kernel/deadline.ts';
import {
  answersByParty,
  closingDay,
  requestAccess,
  requestStatus,
  type PartyAnswer,
  type RequestStatus,
} from '../kernel/request.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { labelRules, timingOf, type Consultation, type Timing } from './consultation.ts';

/** What everybody may know of a consultation: where it stands, who was asked, and who has answered, by name (X1). */
export type ConsultationOverview = {
  readonly status: RequestStatus;
  readonly timing: Timing;
  /** Announced or open; without a last day for answers, till the day of the decision has passed. */
  readonly ongoing: boolean;
  /** After extensions; null where it has no end. */
  readonly lastDay: PlainDate | null;
  /** When it was first sent, in milliseconds; null for a draft. */
  readonly sentAt: number | null;
  /** Those it was sent to who may see it by now, in the order of the audience. */
  readonly asked: readonly { readonly partyId: string; readonly answer: PartyAnswer }[];
  readonly answered: number;
};

/**
 * The overview at an instant in milliseconds. Once the last day has passed, who was asked and is silent gave no answer,
 * also before that is written down. What was answered is not in it: nobody has assessed it for the web.
 */
export const overviewOf = (consultation: Consultation<unknown>, at: number): ConsultationOverview => {
  const { request, label } = consultation;
  const status = requestStatus(request, at);
  const lastDay = closingDay(request);
  const until = lastDay ?? consultation.decisionOn;
  const isSilence = status === 'closed' && labelRules[label].asksForAnswers;
  const asked = [...answersByParty(request)]
    .filter(([partyId, answer]) => answer !== 'not-sent' && requestAccess(request, partyId, at) !== 'hidden')
    .map(([partyId, answer]) => ({
      partyId,
      answer: answer === 'awaited' && isSilence ? ('no-answer' as const) : answer,
    }));
  return {
    status,
    timing: timingOf(consultation),
    ongoing: (status === 'announced' || status === 'open') && (until === null || !hasPassed(until, at)),
    lastDay,
    sentAt: request.sendings[0]?.at ?? null,
    asked,
    answered: asked.filter(({ answer }) => answer === 'answered').length,
  };
};

/** Whether a party is waited for at an instant: it may write, is asked to, and has said nothing (X1). */
export const waitsFor = (consultation: Consultation<unknown>, partyId: string, at: number): boolean =>
  labelRules[consultation.label].asksForAnswers &&
  requestAccess(consultation.request, partyId, at) === 'write' &&
  answersByParty(consultation.request).get(partyId) === 'awaited';
