import type { EventBus, Heard } from './event-bus.ts';

type Feed<T> = {
  readonly follow: (signal: AbortSignal) => AsyncGenerator<T>;
};

type Shared<T> = {
  readonly regionId: string;
  /** Names what is followed, within the region. */
  readonly key: string;
  /** Whether a change may have made it another. */
  readonly hears: (heard: Heard) => boolean;
  readonly load: () => Promise<T>;
  /** Milliseconds between two looks at it, however much happens. */
  readonly pace: number;
};

const feeds = new WeakMap<EventBus, Map<string, Feed<unknown>>>();

const openFeed = <T>(bus: EventBus, shared: Shared<T>, done: () => void): Feed<T> => {
  const { regionId, hears, load, pace } = shared;
  const listeners = new Set<() => void>();
  const stop = new AbortController();
  let version = 0;
  let latest: Promise<T> | null = null;
  let waiting: NodeJS.Timeout | null = null;

  const renew = () => {
    waiting = null;
    version += 1;
    latest = null;
    for (const wake of listeners) wake();
  };
  /** What stands now; asked for once, however many ask. */
  const current = () => {
    if (latest === null) {
      const asked = load();
      latest = asked;
      // What could not be read is asked for again by the next.
      asked.catch(() => {
        if (latest === asked) latest = null;
      });
    }
    return latest;
  };
  const listen = async () => {
    for await (const heard of bus.follow(regionId, stop.signal))
      if (hears(heard)) waiting ??= setTimeout(renew, pace);
  };
  void listen();

  return {
    async *follow(signal) {
      let wake = () => {};
      const awake = () => wake();
      listeners.add(awake);
      signal.addEventListener('abort', awake);
      try {
        let seen = -1;
        while (!signal.aborted) {
          if (seen === version) {
            await new Promise<void>((resolve) => (wake = resolve));
            continue;
          }
          seen = version;
          yield await current();
        }
      } finally {
        signal.removeEventListener('abort', awake);
        listeners.delete(awake);
        if (listeners.size === 0) {
          if (waiting !== null) clearTimeout(waiting);
          stop.abort();
          done();
        }
      }
    },
  };
};

/**
 * One look at something for all who follow it: it is read once at the start and once after changes, at most once in
 * `pace`, and everybody gets the same. So three hundred who follow cost as many readings as one.
 */
export async function* followShared<T>(
  bus: EventBus,
  shared: Shared<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const ofBus = feeds.get(bus) ?? new Map<string, Feed<unknown>>();
  feeds.set(bus, ofBus);
  const key = `${shared.regionId} ${shared.key}`;
  const known = ofBus.get(key) as Feed<T> | undefined;
  const feed = known ?? openFeed(bus, shared, () => ofBus.delete(key));
  ofBus.set(key, feed);
  yield* feed.follow(signal);
}
