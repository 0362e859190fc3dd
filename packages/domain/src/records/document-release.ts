import * as v from 'valibot';
import {
  decideMasking,
  MaskingChoice,
  type MaskingDecision,
  type MaskingProblem,
} from '../feedback/masking.ts';
import {
  releaseOriginal,
  type ReleaseOutcome,
  type ReleaseProblem,
  type ReleaseState,
} from '../feedback/release.ts';
import { addMonths, stockholmDate, type PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Setting } from '../kernel/setting.ts';
import { nextCaseNumber, readCaseNumber, writeCaseNumber, type CaseNumber } from './case-number.ts';
import type { ReleaseForm } from './case.ts';

/** What can be asked for: a statement as it was received, or a file that somebody handed in. */
export const documentKinds = ['statement', 'file'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const requestStatuses = ['open', 'decided'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Our own series of diary numbers for requests (P4), until the region has chosen its letters. */
export const defaultRequestSeries: Setting<string> = {
  value: 'UTL',
  source: 'OPR',
  from: '2026-01-01',
  isDefault: true,
};

/**
 * A request for one document (P4; 2 kap. tryckfrihetsförordningen). Nobody is asked who they are or why they want it: an
 * empty `counterpart` is somebody who did not say. `toAuthorityId`: another authority asks, which is a release with its
 * own check (B12).
 */
export const RegisterRequest = v.object({
  kind: v.picklist(documentKinds),
  documentId: v.string(),
  counterpart: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
  toAuthorityId: v.optional(v.nullable(v.string()), null),
});
export type RegisterRequest = v.InferOutput<typeof RegisterRequest>;

/** A request as it is kept. */
export type DocumentRequest = {
  /** Its diary number as it stands in an address: `UTL-2026-1`. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly documentId: string;
  /** Who asked; null where nobody said, and that is nobody's business. */
  readonly counterpart: string | null;
  readonly toAuthorityId: string | null;
  readonly registeredBy: string;
  readonly status: RequestStatus;
  /** The copy of a file with its masks, which somebody made outside; a file's content is not masked here. */
  readonly maskedFileId: string | null;
};

export type DocumentReleaseProblem =
  | MaskingProblem
  | ReleaseProblem
  | Problem<
      | 'release/already-decided'
      | 'release/already-open'
      | 'release/author-not-answered'
      | 'release/document-gone'
      | 'release/masked-file-not-for-text'
      | 'release/not-decided'
      | 'release/reason-missing'
    >;

/** A diary number as it stands in an address and in the log: `UTL-2026-1`. */
export const requestId = ({ series, year, number }: CaseNumber): string => `${series}-${year}-${number}`;

/** The diary number of a request as people write it: `UTL 2026/1`. */
export const requestNumber = (id: string): string => {
  const read = readCaseNumber(id);
  return read.ok ? writeCaseNumber(read.value) : id;
};

/** What registering needs to know. `between` where another authority asks. */
export type RegisterState = {
  readonly series: string;
  readonly taken: readonly CaseNumber[];
  /** Requests for the same document that nobody has decided yet. */
  readonly open: readonly Pick<DocumentRequest, 'id' | 'counterpart' | 'toAuthorityId'>[];
  readonly between: ReleaseState | null;
};

const betweenProblem = (between: ReleaseState | null): ReleaseProblem | null => {
  if (between === null) return null;
  const probe = { outcome: 'refused', ground: '-', masking: null, decidedBy: '' } as const;
  const tried = releaseOriginal(between, probe, 0);
  return tried.ok ? null : tried.problem;
};

/**
 * Registers a request under the next number of the series, unbroken (P4). Refuses one that is open already from the same
 * asker, and an authority that has the document or that its point does not concern (B12).
 */
export const registerRequest = (
  state: RegisterState,
  command: RegisterRequest & { readonly by: string },
  at: number,
): Result<DocumentRequest, DocumentReleaseProblem> => {
  const { kind, documentId, toAuthorityId, by } = command;
  const counterpart = command.counterpart === '' ? null : command.counterpart;
  const problem = betweenProblem(state.between);
  if (problem !== null) return { ok: false, problem };
  const same = state.open.find(
    (one) => one.counterpart === counterpart && one.toAuthorityId === toAuthorityId,
  );
  if (same !== undefined) return refuse('release/already-open', { number: requestNumber(same.id) });
  const year = Number(stockholmDate(at).slice(0, 4));
  const id = requestId(nextCaseNumber(state.series, year, state.taken));
  const status = 'open';
  return ok({
    id,
    kind,
    documentId,
    counterpart,
    toAuthorityId,
    registeredBy: by,
    status,
    maskedFileId: null,
  });
};

/** A decision on a request: given, with these masks, or not given. Whether it is given whole follows from the masks. */
export const DecideRequest = v.object({
  id: v.string(),
  outcome: v.picklist(['give', 'withhold']),
  ...MaskingChoice.entries,
  /** Whether the author's name is given; null where the document has none. */
  author: v.optional(v.nullable(v.picklist(['shown', 'masked'])), null),
  /** The provision that it rests on, e.g. `25 kap. 1 § offentlighets- och sekretesslagen`. */
  ground: v.pipe(v.string(), v.trim(), v.maxLength(300)),
  reason: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
});
export type DecideRequest = v.InferOutput<typeof DecideRequest>;

/** What a decision needs to know. `text`: of a statement; null for a file, empty where it was disposed of. */
export type DecideState = {
  readonly request: DocumentRequest;
  readonly text: string | null;
  readonly hasAuthor: boolean;
  readonly between: ReleaseState | null;
};

export type DecidedRequest = {
  readonly request: DocumentRequest;
  readonly form: ReleaseForm;
  readonly masking: MaskingDecision | null;
  /** Null where the document has no author's name, or is not given. */
  readonly author: 'shown' | 'masked' | null;
  readonly ground: string;
  readonly reason: string;
  readonly decidedBy: string;
};

const outcomes = {
  whole: 'may-be-released',
  masked: 'released-masked',
  withheld: 'refused',
} as const satisfies Record<ReleaseForm, ReleaseOutcome>;

/** What a form of release is called between authorities (B12). */
export const outcomeOf = (form: ReleaseForm): ReleaseOutcome => outcomes[form];

type Given = Pick<DecidedRequest, 'form' | 'masking' | 'author'>;

const givenOf = (
  { request, text, hasAuthor }: DecideState,
  command: DecideRequest & { readonly by: string },
  at: number,
): Result<Given, DocumentReleaseProblem> => {
  if (text === null) {
    const form = request.maskedFileId === null ? 'whole' : 'masked';
    // The masks are in the copy itself.
    const masking = form === 'masked' ? { purpose: 'release' as const, masks: [], by: command.by, at } : null;
    return ok({ form, masking, author: null });
  }
  if (hasAuthor && command.author === null) return refuse('release/author-not-answered', undefined, 'author');
  const { masks, shownProposals, by } = command;
  const masking = decideMasking(text, { purpose: 'release', masks, shownProposals, by }, at);
  if (!masking.ok) return masking;
  const author = hasAuthor ? command.author : null;
  const isMasked = masking.value.masks.length > 0 || author === 'masked';
  return ok({ form: isMasked ? 'masked' : 'whole', masking: masking.value, author });
};

/**
 * Decides on a request (P4, B5, B12): given whole, given masked, or withheld. Refuses a request that is decided, a
 * document that has no words left, masks that do not hold, a proposal or an author's name that nobody has judged, a
 * masked or withheld document without the provision, one withheld without a reason, and what `releaseOriginal` refuses.
 */
export const decideRequest = (
  state: DecideState,
  command: DecideRequest & { readonly by: string },
  at: number,
): Result<DecidedRequest, DocumentReleaseProblem> => {
  const { request, text, between } = state;
  const { outcome, ground, reason, by: decidedBy } = command;
  if (request.status === 'decided') return refuse('release/already-decided');
  if (text === '') return refuse('release/document-gone');
  const given =
    outcome === 'give'
      ? givenOf(state, command, at)
      : ok<Given>({ form: 'withheld', masking: null, author: null });
  if (!given.ok) return given;
  const { form, masking } = given.value;
  if (form !== 'whole' && ground === '') return refuse('release/ground-missing', undefined, 'ground');
  if (form === 'withheld' && reason === '') return refuse('release/reason-missing', undefined, 'reason');
  if (between !== null) {
    const shared = releaseOriginal(between, { outcome: outcomes[form], ground, masking, decidedBy }, at);
    if (!shared.ok) return shared;
  }
  return ok({ request, ...given.value, ground, reason, decidedBy });
};

/** Whether a masked copy may be put in place of a file (P4). Refuses for a text, and once it is decided. */
export const attachMaskedFile = <Request extends Pick<DocumentRequest, 'status' | 'kind'>>(
  request: Request,
): Result<Request, DocumentReleaseProblem> => {
  if (request.status === 'decided') return refuse('release/already-decided');
  return request.kind === 'file' ? ok(request) : refuse('release/masked-file-not-for-text');
};

/**
 * Months that a document is held after it was masked or withheld (OPR): three weeks to appeal run from the day that the
 * asker is told (44 § förvaltningslagen), which we do not know.
 */
export const appealMonths = 3;

/** Whether a request holds its document from disposal on a day (P5): while it is open, and while it may be appealed. */
export const holdsDocument = (
  request: Pick<DocumentRequest, 'status'> & {
    readonly form: ReleaseForm | null;
    readonly decidedOn: PlainDate | null;
  },
  on: PlainDate,
): boolean => {
  if (request.status === 'open') return true;
  const { form, decidedOn } = request;
  return decidedOn !== null && form !== 'whole' && on <= addMonths(decidedOn, appealMonths);
};
