import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Event, EventKind, EventStatus } from './event.ts';

export type EventAction = 'move' | 'sign-up' | 'hold' | 'cancel' | 'record-attendance';

/** What may be done with an event in each status (E1). `not-proven`: no source shows that it was held. */
export const eventActions = {
  planned: ['move', 'sign-up', 'hold', 'cancel'],
  held: ['record-attendance'],
  cancelled: [],
  'not-proven': ['hold', 'cancel'],
} as const satisfies Record<EventStatus, readonly EventAction[]>;

/** Under which kinds of event each kind may stand (E1); none: it stands alone. */
export const parentKinds = {
  meeting: [],
  hearing: [],
  'pre-meeting': ['meeting', 'hearing'],
  'theme-day': ['awareness-week'],
  course: ['awareness-week'],
  cafe: ['awareness-week'],
  lecture: ['awareness-week', 'theme-day'],
  'awareness-week': [],
  'week-item': ['awareness-week'],
} as const satisfies Record<EventKind, readonly EventKind[]>;

export type EventProblem = Problem<
  'event/not-in-this-status' | 'event/reason-missing' | 'event/not-yet' | 'event/parent-not-fitting'
>;

type Lived = Pick<Event, 'status' | 'date'>;

/** Whether an event may do this now (E1); the table above as a refusal. */
export const mayEvent = (status: EventStatus, action: EventAction): Result<true, EventProblem> => {
  const allowed: readonly EventAction[] = eventActions[status];
  return allowed.includes(action) ? ok(true) : refuse('event/not-in-this-status', { status, action });
};

/** Says that an event was held (E1). Refuses a day that has not come, and one that was held or cancelled. */
export const holdEvent = (event: Lived, on: PlainDate): Result<'held', EventProblem> => {
  const allowed = mayEvent(event.status, 'hold');
  if (!allowed.ok) return allowed;
  return event.date !== null && event.date > on ? refuse('event/not-yet', { date: event.date }) : ok('held');
};

/** Cancels an event, with the reason that those invited are told (E1). Refuses one that was held or cancelled. */
export const cancelEvent = (event: Lived, reason: string): Result<'cancelled', EventProblem> => {
  const allowed = mayEvent(event.status, 'cancel');
  if (!allowed.ok) return allowed;
  return reason.trim() === '' ? refuse('event/reason-missing', undefined, 'reason') : ok('cancelled');
};

/** Whether an event may stand under another (E1): a pre-meeting under a hearing, an item under its week. */
export const checkParent = (kind: EventKind, parent: EventKind | null): Result<true, EventProblem> => {
  const allowed: readonly EventKind[] = parentKinds[kind];
  return parent === null || allowed.includes(parent)
    ? ok(true)
    : refuse('event/parent-not-fitting', { kind, parent }, 'parentId');
};
