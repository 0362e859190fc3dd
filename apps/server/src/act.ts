import { mayDo, type AccessChannel, type AccessRecord, type Action } from '@inflytande/domain/access';
import type { Problem, Result } from '@inflytande/domain/kernel/result';
import type { ProblemCode } from '@inflytande/domain/problem';
import { sql } from 'drizzle-orm';
import type { Context } from './context.ts';
import type { Database } from './database/connect.ts';
import { domainEvent } from './database/domain-event.table.ts';
import { placeholders, prepared } from './database/prepared.ts';
import { inSpace, type Tx } from './database/space.ts';
import { eventChannel, type Heard } from './live/event-bus.ts';
import { accepted } from './refusal.ts';

/** What a change is about and why, for the event log (Z3). */
export type Told = {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly reason?: string;
  readonly data?: Record<string, unknown>;
};

export type Change<State, Outcome> = {
  readonly action: Action;
  /** By which way what is loaded leaves, where it does; else the page. */
  readonly channel?: AccessChannel;
  /** What the gate needs to know of the record that is changed (Z4); left out where the action has no record. */
  readonly record?: (state: State) => AccessRecord;
  /** Fetches what the decision needs, in the transaction. */
  readonly load: (tx: Tx) => Promise<State>;
  /** The domain's pure decision. `at` is in milliseconds since 1970. */
  readonly decide: (state: State, at: number) => Result<Outcome, Problem<ProblemCode>>;
  readonly save: (tx: Tx, outcome: Outcome, at: number) => Promise<void>;
  /** The event, or null where the same command came again and nothing changed. */
  readonly tell: (outcome: Outcome) => Told | null;
};

/** Who changes something, where and when. */
export type Asker = Pick<Context, 'regionId' | 'actor' | 'now'> & {
  readonly database: Pick<Database, 'pool'>;
};

/** Unique violation, serialization failure, deadlock: another change of the same thing was faster. */
const meetings = new Set<unknown>(['23505', '40001', '40P01']);
const metAnother = (error: unknown): boolean =>
  error instanceof Error && (meetings.has((error as NodeJS.ErrnoException).code) || metAnother(error.cause));

/** Waits for all, whatever fails: nothing may still be asking when the transaction ends. Throws the first failure. */
const allDone = async (asked: readonly Promise<unknown>[]): Promise<void> => {
  for (const one of await Promise.allSettled(asked)) if (one.status === 'rejected') throw one.reason;
};

const eventColumns = [
  'regionId',
  'at',
  'actor',
  'action',
  'subjectKind',
  'subjectId',
  'reason',
  'data',
] as const satisfies (keyof typeof domainEvent.$inferInsert)[];
const insertEvent = prepared((tx) =>
  tx.insert(domainEvent).values(placeholders(eventColumns)).prepare('domain-event.insert'),
);
const notify = prepared((tx) =>
  tx
    .select({ told: sql`pg_notify(${sql.raw(`'${eventChannel}'`)}, ${sql.placeholder('heard')})` })
    .from(sql`(select) as once`)
    .prepare('domain-event.notify'),
);

const once = <State, Outcome>(asker: Asker, change: Change<State, Outcome>): Promise<Outcome> =>
  inSpace(asker.database, { regionId: asker.regionId, write: true }, async (tx, entered) => {
    const state = await change.load(tx);
    await entered;
    const { held, strong } = asker.actor;
    const { channel = 'page' } = change;
    if (change.record !== undefined)
      accepted(mayDo(held, change.action, { record: change.record(state), strong, channel }));
    const at = asker.now();
    const outcome = accepted(change.decide(state, at));
    const told = change.tell(outcome);
    if (told === null) return outcome;
    const { regionId } = asker;
    const { action } = change;
    const { subject } = told;
    const heard: Heard = { regionId, action, subject, at };
    // Asked at once, so that they go out in one write.
    await allDone([
      change.save(tx, outcome, at),
      insertEvent(tx).execute({
        regionId,
        at: new Date(at),
        actor: asker.actor.id ?? 'public',
        action,
        subjectKind: subject.kind,
        subjectId: subject.id,
        reason: told.reason ?? null,
        data: told.data ?? {},
      }),
      notify(tx).execute({ heard: JSON.stringify(heard) }),
    ]);
    return outcome;
  });

/**
 * The only way to change anything: load → decide → save and one event, in one transaction of the asker's region.
 * What is told reaches listeners at commit. Throws a `Refusal` when the gate (Z4) or the decision says no;
 * then nothing has changed. A change that met another is done once more, and then sees what the other did.
 */
export const act = async <State, Outcome>(asker: Asker, change: Change<State, Outcome>): Promise<Outcome> => {
  const { held, strong } = asker.actor;
  const { channel = 'page' } = change;
  accepted(mayDo(held, change.action, { strong, channel }));
  try {
    return await once(asker, change);
  } catch (error) {
    if (!metAnother(error)) throw error;
    return once(asker, change);
  }
};
