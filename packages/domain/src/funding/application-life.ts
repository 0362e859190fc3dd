import { hasPassed } from '../kernel/deadline.ts';
import type { Decision } from '../kernel/decision.ts';
import { stockholmDate, type PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { sign, type Signatory, type SigningProblem } from '../organisations/signatory.ts';
import { allowsAction, applicationActor, type ApplicationAction } from './application-status.ts';
import {
  applicationStatus,
  isOnlyToBeDismissed,
  type Application,
  type ApplicationEvent,
  type ApplicationVersion,
  type DismissalGround,
  type Receipt,
} from './application.ts';
import { receives, type Call } from './call.ts';
import type { GrantOutcome } from './grant-decision.ts';

export type ApplicationProblem =
  | SigningProblem
  | Problem<
      | 'application/call-not-open'
      | 'application/client-key-missing'
      | 'application/completion-too-late'
      | 'application/due-passed'
      | 'application/late'
      | 'application/not-for-this-party'
      | 'application/not-in-this-status'
      | 'application/text-missing'
    >;

export type ApplicationCommand<Content> =
  | { readonly action: 'save'; readonly content: Content }
  | { readonly action: 'submit'; readonly content: Content; readonly clientKey: string }
  | { readonly action: 'sign' | 'take-back' | 'assess' | 'accept' | 'decline' | 'withdraw' }
  | { readonly action: 'request-completion'; readonly what: string; readonly due: PlainDate }
  | { readonly action: 'decide'; readonly outcome: GrantOutcome; readonly decision: Decision }
  | { readonly action: 'dismiss'; readonly ground: DismissalGround; readonly decision: Decision }
  | { readonly action: 'write-off' | 'reopen'; readonly decision: Decision };

/** What a command is judged by. `at` in milliseconds; `by` a person; `signatories` those of the applicant. */
export type ApplicationContext = {
  readonly at: number;
  readonly by: string;
  readonly party: 'applicant' | 'authority';
  readonly call: Call;
  readonly signatories: readonly Signatory[];
};

type Decided<Content> = Result<Application<Content>, ApplicationProblem>;

/** Whether a version may come in now: the first while the call is open, a completion within its time (K3). */
const receiving = (
  application: Application<unknown>,
  { call, at }: ApplicationContext,
): Result<{ readonly receipt: Receipt }, ApplicationProblem> => {
  const asked = application.history.findLast((event) => event.kind === 'completion-requested');
  if (asked !== undefined)
    return hasPassed(asked.due, at)
      ? refuse('application/completion-too-late', { due: asked.due })
      : ok({ receipt: 'on-time' });
  const how = receives(call, application.organisationId, at);
  return how === 'not' ? refuse('application/call-not-open') : ok({ receipt: how });
};

/** The last version after a signature; received where it is signed with it. */
const signed = <Content>(
  application: Application<Content>,
  version: ApplicationVersion<Content>,
  context: ApplicationContext,
): Decided<Content> => {
  const { at, by, signatories } = context;
  const done = sign(signatories, version.signatures, { personId: by, on: stockholmDate(at) });
  if (!done.ok) return done;
  const { signatures, state } = done.value;
  const earlier = application.versions.filter(({ clientKey }) => clientKey !== version.clientKey);
  const draft = null;
  if (state !== 'signed')
    return ok({
      ...application,
      draft,
      versions: [...earlier, { ...version, signatures, receivedAt: null }],
    });
  const received = receiving(application, context);
  if (!received.ok) return received;
  return ok({
    ...application,
    draft,
    versions: [...earlier, { ...version, signatures, receivedAt: at }],
    history: [...application.history, { kind: 'submitted', at, by, ...received.value }],
  });
};

const submitted = <Content>(
  application: Application<Content>,
  { content, clientKey }: { readonly content: Content; readonly clientKey: string },
  context: ApplicationContext,
): Decided<Content> => {
  if (clientKey.trim() === '') return refuse('application/client-key-missing', undefined, 'clientKey');
  const received = receiving(application, context);
  if (!received.ok) return received;
  return signed(application, { clientKey, content, signatures: [], receivedAt: null }, context);
};

const happened = <Content>(application: Application<Content>, event: ApplicationEvent): Decided<Content> =>
  ok({ ...application, history: [...application.history, event] });

const eventKind = {
  assess: 'assessed',
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
} as const;

const step = <Content>(
  application: Application<Content>,
  command: ApplicationCommand<Content>,
  context: ApplicationContext,
): Decided<Content> => {
  const { at, by } = context;
  const version = application.versions.at(-1);
  if (command.action === 'save') return ok({ ...application, draft: command.content });
  if (command.action === 'submit') return submitted(application, command, context);
  if (command.action === 'sign')
    return version === undefined ? ok(application) : signed(application, version, context);
  if (command.action === 'take-back')
    return ok({
      ...application,
      draft: version?.content ?? null,
      versions: application.versions.slice(0, -1),
    });
  if (command.action === 'request-completion') {
    if (command.what.trim() === '') return refuse('application/text-missing', undefined, 'what');
    if (hasPassed(command.due, at)) return refuse('application/due-passed', { due: command.due }, 'due');
    return happened(application, {
      kind: 'completion-requested',
      what: command.what,
      due: command.due,
      at,
      by,
    });
  }
  if ('decision' in command) {
    const decisionId = command.decision.id;
    if (command.action === 'decide')
      return happened(application, { kind: 'decided', outcome: command.outcome, decisionId, at, by });
    if (command.action === 'dismiss')
      return happened(application, { kind: 'dismissed', ground: command.ground, decisionId, at, by });
    return happened(application, {
      kind: command.action === 'reopen' ? 'reopened' : 'written-off',
      decisionId,
      at,
      by,
    });
  }
  return happened(application, { kind: eventKind[command.action], at, by });
};

/**
 * An application after a command (F5). The same client key is the same submission, however often it is sent. Refuses
 * what the status does not allow, the wrong party, a first version outside the call's time (K3, F1), a completion
 * after its last day, a signature without right (O6), a completion request that does not say what is missing, and
 * going on with what came too late without an exception.
 */
export const decideApplication = <Content>(
  application: Application<Content>,
  command: ApplicationCommand<Content>,
  context: ApplicationContext,
): Decided<Content> => {
  const { action } = command;
  const isRepeated =
    action === 'submit' && application.versions.some(({ clientKey }) => clientKey === command.clientKey);
  if (applicationActor[action] !== context.party) return refuse('application/not-for-this-party', { action });
  if (isRepeated) return ok(application);
  const status = applicationStatus(application);
  if (!allowsAction(status, action)) return refuse('application/not-in-this-status', { status, action });
  const goesOn = action === 'assess' || action === 'request-completion' || action === 'decide';
  if (goesOn && isOnlyToBeDismissed(application, context.call)) return refuse('application/late');
  return step(application, command, context);
};

/** What may be done by a party now; one table for server and screens. */
export const openActions = (
  application: Application<unknown>,
  party: ApplicationContext['party'],
): readonly ApplicationAction[] => {
  const status = applicationStatus(application);
  const actions = Object.keys(applicationActor) as ApplicationAction[];
  return actions.filter((action) => applicationActor[action] === party && allowsAction(status, action));
};
