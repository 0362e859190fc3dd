import { stockholmDate, type PlainDate } from '../kernel/plain-date.ts';
import {
  answersByParty,
  closingDay,
  newRequest,
  requestStatus,
  type PartyAnswer,
  type Request,
  type RequestKind,
  type RequestProblem,
  type RequestTerms,
} from '../kernel/request.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** Samråd (by law), remiss, tidig information and the call for views of a round (B8): labels of one request (X1). */
export const consultationLabels = ['statutory', 'referral', 'early-information', 'call-for-views'] as const;
export type ConsultationLabel = (typeof consultationLabels)[number];

export type LabelRule = {
  readonly kind: RequestKind;
  readonly mustClose: boolean;
  readonly asksForAnswers: boolean;
  /** `statements`: what is said becomes statements of a round, moderated as all others (B5, B8). */
  readonly answeredBy: 'words' | 'statements';
};

/** What each label asks for. Early information may be answered, but nobody is asked to. */
export const labelRules: Readonly<Record<ConsultationLabel, LabelRule>> = {
  statutory: { kind: 'consultation', mustClose: true, asksForAnswers: true, answeredBy: 'words' },
  referral: { kind: 'consultation', mustClose: true, asksForAnswers: true, answeredBy: 'words' },
  'early-information': { kind: 'consultation', mustClose: false, asksForAnswers: false, answeredBy: 'words' },
  'call-for-views': {
    kind: 'call-for-views',
    mustClose: true,
    asksForAnswers: true,
    answeredBy: 'statements',
  },
};

/** What changes, when it is decided, who is asked, and what the answers led to (X1). */
export type Consultation<Body> = {
  readonly label: ConsultationLabel;
  readonly title: string;
  /** What is going to change, in words that those who are asked understand. */
  readonly whatChanges: string;
  /** What there is to read: a name or an address each, as those who are asked can find it. */
  readonly documents: readonly string[];
  /** The day of the decision; null where none is set yet. */
  readonly decisionOn: PlainDate | null;
  /** Which year's round it belongs to, where its answers are statements; else null (B8). */
  readonly cycleYear: number | null;
  /** Whether those may answer who are not asked, by statements of their own (B5, B6). */
  readonly openToAnyone: boolean;
  readonly request: Request<Body>;
  /** What became of it: always told, also where nothing changed. */
  readonly ledTo: {
    readonly text: string;
    readonly decisionIds: readonly string[];
    readonly at: number;
  } | null;
};

export type ConsultationProblem =
  | RequestProblem
  | Problem<
      | 'consultation/title-missing'
      | 'consultation/change-not-described'
      | 'consultation/no-closing-day'
      | 'consultation/closes-after-decision'
      | 'consultation/still-open'
      | 'consultation/outcome-missing'
      | 'consultation/cycle-missing'
    >;

/** What is said of it before it is sent. */
export type ConsultationContent = Pick<
  Consultation<unknown>,
  'label' | 'title' | 'whatChanges' | 'documents' | 'decisionOn' | 'cycleYear' | 'openToAnyone'
>;

/**
 * A new consultation, not yet sent (X1). Refuses one without a title or that does not say what changes, a samråd,
 * remiss or call, and anything that anyone may answer, without a last day for answers, a last day that is not before the decision, and a call for views that
 * belongs to no round (B8).
 */
export const newConsultation = <Body>(
  { label, title, whatChanges, documents, decisionOn, ...content }: ConsultationContent,
  terms: Omit<RequestTerms, 'kind'>,
): Result<Consultation<Body>, ConsultationProblem> => {
  if (title.trim() === '') return refuse('consultation/title-missing', undefined, 'title');
  if (whatChanges.trim() === '') return refuse('consultation/change-not-described', undefined, 'whatChanges');
  const { openToAnyone } = content;
  if ((labelRules[label].mustClose || openToAnyone) && terms.closes === null)
    return refuse('consultation/no-closing-day', undefined, 'closes');
  if (labelRules[label].mustClose && decisionOn !== null && (terms.closes ?? '') >= decisionOn)
    return refuse('consultation/closes-after-decision', { decisionOn }, 'closes');
  const { kind, answeredBy } = labelRules[label];
  const cycleYear = answeredBy === 'statements' ? content.cycleYear : null;
  if (answeredBy === 'statements' && cycleYear === null)
    return refuse('consultation/cycle-missing', undefined, 'cycleYear');
  const request = newRequest<Body>({ ...terms, kind });
  if (!request.ok) return request;
  const said = { label, title, whatChanges, documents, decisionOn, cycleYear, openToAnyone };
  return ok({ ...said, request: request.value, ledTo: null });
};

/** `in-time`: sent on a day before the decision; `late`: on its day or after; the mark is public (X1). */
export type Timing = 'not-sent' | 'in-time' | 'late';

/** Whether it went out before the decision to a party, or to the one that was told last (X1). */
export const timingOf = (
  { decisionOn, request }: Consultation<unknown>,
  partyId: string | null = null,
): Timing => {
  const parties =
    partyId !== null ? [partyId] : request.audience.kind === 'named' ? request.audience.partyIds : [];
  const days = parties.map((id) => {
    const first = request.sendings.find(({ partyIds }) => partyIds.includes(id));
    return first === undefined ? null : stockholmDate(first.at);
  });
  const any = request.sendings[0];
  const told = days.length > 0 ? days : [any === undefined ? null : stockholmDate(any.at)];
  if (told.some((day) => day === null)) return 'not-sent';
  return decisionOn !== null && told.some((day) => day !== null && day >= decisionOn) ? 'late' : 'in-time';
};

/** One line of the proof: what was sent to a party, when, how, and what the party said (X1). */
export type ProofLine = {
  readonly partyId: string;
  readonly sendings: readonly {
    readonly at: number;
    readonly channel: string;
    readonly documents: readonly string[];
  }[];
  readonly answer: PartyAnswer;
};

/** The proof of a consultation, party by party in the order of the audience; those never sent to are in it (X1). */
export const proofOf = ({ request }: Consultation<unknown>): readonly ProofLine[] =>
  [...answersByParty(request)].map(([partyId, answer]) => ({
    partyId,
    sendings: request.sendings
      .filter(({ partyIds }) => partyIds.includes(partyId))
      .map(({ at, channel, documents }) => ({ at, channel, documents })),
    answer,
  }));

/**
 * Tells what the answers led to (X1). Refuses an empty text, a draft, and one whose last day for answers has not
 * passed. Told again, the later text replaces the earlier; the event log keeps both. `at` is in milliseconds.
 */
export const tellOutcome = <Body>(
  consultation: Consultation<Body>,
  { text, decisionIds }: { readonly text: string; readonly decisionIds: readonly string[] },
  at: number,
): Result<Consultation<Body>, ConsultationProblem> => {
  if (text.trim() === '') return refuse('consultation/outcome-missing', undefined, 'text');
  const status = requestStatus(consultation.request, at);
  const hasNoEnd = closingDay(consultation.request) === null && status === 'open';
  if (status !== 'closed' && !hasNoEnd) return refuse('consultation/still-open', { status });
  return ok({ ...consultation, ledTo: { text, decisionIds, at } });
};
