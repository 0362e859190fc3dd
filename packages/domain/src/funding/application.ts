import { hasPassed } from '../kernel/deadline.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { closingDay } from '../kernel/request.ts';
import type { Signature } from '../organisations/signatory.ts';
import type { ApplicationStatus } from './application-status.ts';
import { receives, type Call } from './call.ts';
import type { GrantOutcome } from './grant-decision.ts';

/** A version as it was sent in: never changed again. `Content` is what the call's form asks for. */
export type ApplicationVersion<Content> = {
  /** Made by the client once for each submission; sent again it is the same submission. */
  readonly clientKey: string;
  readonly content: Content;
  readonly signatures: readonly Signature[];
  /** The moment of receipt, when the last signature came; null while one is awaited. */
  readonly receivedAt: number | null;
};

export type ApplicationEvent = { readonly at: number; readonly by: string } & (
  | { readonly kind: 'submitted'; readonly receipt: Receipt }
  | { readonly kind: 'completion-requested'; readonly what: string; readonly due: PlainDate }
  | { readonly kind: 'assessed' }
  | { readonly kind: 'decided'; readonly outcome: GrantOutcome; readonly decisionId: string }
  | { readonly kind: 'dismissed'; readonly ground: DismissalGround; readonly decisionId: string }
  | { readonly kind: 'written-off'; readonly decisionId: string }
  | { readonly kind: 'accepted' | 'declined' | 'withdrawn' }
  | { readonly kind: 'reopened'; readonly decisionId: string }
);

/** `late`: without an exception it can only be dismissed (F1). */
export type Receipt = 'on-time' | 'late-by-exception' | 'late';

export type DismissalGround = 'late' | 'not-eligible' | 'incomplete' | 'no-right-to-sign';

/** An application by an organisation to a call (F5). */
export type Application<Content> = {
  readonly id: string;
  readonly callId: string;
  readonly organisationId: string;
  /** The applicant's own space; null when nothing is being written. */
  readonly draft: Content | null;
  /** Oldest first; the last may await a second signature. */
  readonly versions: readonly ApplicationVersion<Content>[];
  readonly history: readonly ApplicationEvent[];
};

/** A new draft: nobody but the applicant knows of it. */
export const newApplication = <Content>(
  given: Pick<Application<Content>, 'id' | 'callId' | 'organisationId'> & { readonly content: Content },
): Application<Content> => {
  const { content, ...rest } = given;
  return { ...rest, draft: content, versions: [], history: [] };
};

const outcomeStatus = {
  granted: 'granted',
  partly: 'partly-granted',
  refused: 'refused',
} as const satisfies Record<GrantOutcome, ApplicationStatus>;

const statusAfter = (event: ApplicationEvent): ApplicationStatus => {
  if (event.kind === 'decided') return outcomeStatus[event.outcome];
  return event.kind === 'reopened' ? 'assessed' : event.kind;
};

/** Whether the latest version awaits a second signature (O6). */
export const awaitsSignature = ({ versions }: Application<unknown>): boolean =>
  versions.at(-1)?.receivedAt === null;

/** Where an application stands (F5), from its history and its latest version. */
export const applicationStatus = (application: Application<unknown>): ApplicationStatus => {
  if (awaitsSignature(application)) return 'awaiting-second-signature';
  const latest = application.history.at(-1);
  return latest === undefined ? 'draft' : statusAfter(latest);
};

/**
 * An application that came in another way, on paper or by mail, as the authority registers it: received at that
 * instant, also when it is late (F1).
 */
export const registerReceived = <Content>(
  given: Pick<Application<Content>, 'id' | 'callId' | 'organisationId'> & {
    readonly content: Content;
    readonly clientKey: string;
  },
  call: Call,
  received: { readonly at: number; readonly by: string },
): Application<Content> => {
  const { content, clientKey, ...rest } = given;
  const how = receives(call, given.organisationId, received.at);
  const receipt: Receipt = how === 'not' ? 'late' : how;
  return {
    ...rest,
    draft: null,
    versions: [{ clientKey, content, signatures: [], receivedAt: received.at }],
    history: [{ kind: 'submitted', receipt, ...received }],
  };
};

/** Whether it came too late and nobody has made an exception (F1): it can only be dismissed, or withdrawn. */
export const isOnlyToBeDismissed = (
  { history, organisationId }: Application<unknown>,
  call: Call,
): boolean => {
  const first = history.find((event) => event.kind === 'submitted');
  return (
    first?.receipt === 'late' && !call.lateExceptions.some((one) => one.organisationId === organisationId)
  );
};

/** What the authority may see: only what was received. Null: nothing, not even that it exists (F5). */
export const forTheAuthority = <Content>(application: Application<Content>): Application<Content> | null => {
  const versions = application.versions.filter(({ receivedAt }) => receivedAt !== null);
  return versions.length === 0 ? null : { ...application, draft: null, versions };
};

/**
 * Whether an application that was never received is to be erased at an instant (F5): one month after the last day of
 * its call, that day included.
 */
export const isToBeErased = (application: Application<unknown>, call: Call, at: number): boolean => {
  const closes = closingDay(call.request);
  const wasReceived = application.versions.some(({ receivedAt }) => receivedAt !== null);
  return !wasReceived && closes !== null && hasPassed(addMonths(closes, 1), at);
};
