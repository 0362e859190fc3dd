import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import {
  decideMasking,
  leftUnmasked,
  type MaskingChoice,
  type MaskingDecision,
  type MaskingProblem,
} from './masking.ts';
import { Point } from './point.ts';
import type { Statement, StatementStatus } from './statement.ts';

export type StatementAction = 'publish' | 'decline' | 'unpublish' | 'reassess';

/** What staff may do with a statement in each status (B5). No action changes its words. */
export const statementActions = {
  received: ['publish', 'decline'],
  published: ['unpublish'],
  declined: [],
  unpublished: ['reassess'],
  withdrawn: [],
} as const satisfies Record<StatementStatus, readonly StatementAction[]>;

/** The published principles by which a statement may be declined (B5). */
export const declinePrinciples = [
  'identifies-third-party',
  'personal-attack',
  'own-care-matter',
  'advertisement',
  'duplicate-sending',
  'not-about-influence',
] as const;
export type DeclinePrinciple = (typeof declinePrinciples)[number];

/** Where a matter of one's own care is taken up (B5). */
export const allWaysForward = ['care-provider', 'patient-advisory-committee', 'ivo'] as const;
export type WayForward = (typeof allWaysForward)[number];

/** Whom the author is shown the way to when a statement is declined (B5). */
export const waysForward = {
  'identifies-third-party': [],
  'personal-attack': [],
  'own-care-matter': allWaysForward,
  advertisement: [],
  'duplicate-sending': [],
  'not-about-influence': [],
} as const satisfies Record<DeclinePrinciple, readonly WayForward[]>;

/**
 * The outcomes of an assessment of secrecy that allow publication (B5): nothing about a person, about persons
 * whom nobody can recognise, or with the consent of the one it is about.
 */
export const secrecyAssessments = ['no-person-data', 'nobody-recognisable', 'consent'] as const;
export type SecrecyAssessment = (typeof secrecyAssessments)[number];

const NewPoint = v.pick(Point, [
  'title',
  'themeId',
  'kind',
  'principalIds',
  'principalCertain',
  'municipalityCode',
]);

/** Places a statement at a point and publishes it. The secrecy assessment is part of the command. */
export const PublishStatement = v.object({
  id: v.string(),
  place: v.union([v.object({ pointId: v.string() }), v.object({ newPoint: NewPoint })]),
  secrecy: v.picklist(secrecyAssessments),
  /** The association that spoke in its own name, as a person recognised it: it may judge the answer (B4). */
  organisationId: v.optional(v.nullable(v.string())),
});
export type PublishStatement = v.InferOutput<typeof PublishStatement>;

/** Declines a statement by a published principle. The note is for the record, not for the public. */
export const DeclineStatement = v.object({
  id: v.string(),
  principle: v.picklist(declinePrinciples),
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000)), ''),
});
export type DeclineStatement = v.InferOutput<typeof DeclineStatement>;

export type ModerationProblem = Problem<
  | 'statement/already-published'
  | 'statement/already-declined'
  | 'statement/already-withdrawn'
  | 'statement/unpublished'
  | 'statement/personal-number-in-text'
  | 'statement/person-data-in-text'
  | 'point/not-found'
  | 'point/theme-unknown'
  | 'point/principal-unknown'
  | 'statement/not-of-an-association'
  | 'statement/association-unknown'
>;

const statusRefusals = {
  received: null,
  published: 'statement/already-published',
  declined: 'statement/already-declined',
  unpublished: 'statement/unpublished',
  withdrawn: 'statement/already-withdrawn',
} as const satisfies Record<StatementStatus, string | null>;

const open = (statement: Statement): Result<Statement, ModerationProblem> => {
  const refusal = statusRefusals[statement.status];
  return refusal === null ? ok(statement) : refuse(refusal);
};

/** What the decision needs to know. Of the ids, those that the register has of the ones in the command. */
export type PublicationState = {
  readonly statement: Statement;
  /** The point that the command names, or the one that it is shown under (B7), if the register has it. */
  readonly point: Point | null;
  /** The id that a new point gets. */
  readonly newPointId: string;
  readonly themeIds: readonly string[];
  readonly principalIds: readonly string[];
  readonly organisationIds?: readonly string[];
  /** The latest decision on what is masked on the web; left out where nobody has made one. */
  readonly masking?: MaskingDecision;
};

export type Published = {
  readonly statement: Statement;
  /** Null where the statement joins a point that exists. */
  readonly newPoint: Point | null;
  readonly secrecy: SecrecyAssessment;
};

const placeOf = (
  state: PublicationState,
  place: PublishStatement['place'],
): Result<Point, ModerationProblem> => {
  if ('pointId' in place)
    return state.point === null ? refuse('point/not-found', undefined, 'place') : ok(state.point);
  const { newPoint } = place;
  if (!state.themeIds.includes(newPoint.themeId))
    return refuse('point/theme-unknown', undefined, 'place.newPoint.themeId');
  if (!newPoint.principalIds.every((id) => state.principalIds.includes(id)))
    return refuse('point/principal-unknown', undefined, 'place.newPoint.principalIds');
  return ok({ ...newPoint, id: state.newPointId, sentAt: null, note: null, sources: [] });
};

/** What keeps words from being published as assessed: a personal number always, other data where there shall be none (B5). */
export const secrecyProblem = (
  text: string,
  masking: MaskingDecision | null,
  secrecy: SecrecyAssessment,
): ModerationProblem | null => {
  const found = leftUnmasked(text, masking);
  if (found.some(({ ground }) => ground === 'personal-number'))
    return { code: 'statement/personal-number-in-text' };
  return found.length > 0 && secrecy === 'no-person-data'
    ? { code: 'statement/person-data-in-text', data: { count: found.length }, path: 'secrecy' }
    : null;
};

/** The author that a person recognised, else as it was (B1, B4). */
const authorOf = (
  { statement: { authorKind, authorId }, organisationIds = [] }: PublicationState,
  { organisationId = null }: Pick<PublishStatement, 'organisationId'>,
): Result<string | null, ModerationProblem> => {
  if (organisationId === null) return ok(authorId);
  if (authorKind !== 'association')
    return refuse('statement/not-of-an-association', undefined, 'organisationId');
  return organisationIds.includes(organisationId)
    ? ok(organisationId)
    : refuse('statement/association-unknown', undefined, 'organisationId');
};

/**
 * Publishes a received statement at a point, the existing one or a new one (B5). Its words stay as they are.
 * Refuses what was already published or declined, a place that does not exist, a personal number that is not masked
 * (whatever the assessment), the assessment `no-person-data` where a phone number or an address stays to be read, and
 * an association that is unknown or did not speak.
 */
export const publishStatement = (
  state: PublicationState,
  command: PublishStatement,
): Result<Published, ModerationProblem> => {
  const received = open(state.statement);
  if (!received.ok) return received;
  const problem = secrecyProblem(state.statement.text, state.masking ?? null, command.secrecy);
  if (problem !== null) return { ok: false, problem };
  const place = placeOf(state, command.place);
  if (!place.ok) return place;
  const author = authorOf(state, command);
  if (!author.ok) return author;
  const point = place.value;
  const placed = { pointId: point.id, themeId: point.themeId, authorId: author.value };
  return ok({
    statement: { ...received.value, status: 'published', ...placed },
    newPoint: 'newPoint' in command.place ? point : null,
    secrecy: command.secrecy,
  });
};

/**
 * Publishes a statement in one step with the decision on what of its words is masked on the web (B5): every proposal
 * is masked or judged to be harmless first. Refuses what `decideMasking` and `publishStatement` refuse.
 */
export const publishMasked = (
  state: Omit<PublicationState, 'masking'>,
  command: PublishStatement & MaskingChoice & { readonly by: string },
  at: number,
): Result<Published & { readonly masking: MaskingDecision }, ModerationProblem | MaskingProblem> => {
  const { masks, shownProposals, by, ...publication } = command;
  const received = open(state.statement);
  if (!received.ok) return received;
  const masking = decideMasking(state.statement.text, { purpose: 'web', masks, shownProposals, by }, at);
  if (!masking.ok) return masking;
  const published = publishStatement({ ...state, masking: masking.value }, publication);
  return published.ok ? ok({ ...published.value, masking: masking.value }) : published;
};

export type Declined = {
  readonly statement: Statement;
  readonly principle: DeclinePrinciple;
  readonly note: string;
  /** Told to the author together with the principle. */
  readonly waysForward: readonly WayForward[];
};

/**
 * Declines a received statement by a published principle (B5). The content is kept and the author is told.
 * Refuses what was already published or declined.
 */
export const declineStatement = (
  statement: Statement,
  command: DeclineStatement,
): Result<Declined, ModerationProblem> => {
  const received = open(statement);
  if (!received.ok) return received;
  return ok({
    statement: { ...received.value, status: 'declined' },
    principle: command.principle,
    note: command.note,
    waysForward: waysForward[command.principle],
  });
};
