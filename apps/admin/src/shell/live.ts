import type { Action } from '@inflytande/domain/access';
import { m } from '@inflytande/i18n/messages';
import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';

type Heard = { readonly sentence: () => string; readonly stale: readonly { queryKey: readonly unknown[] }[] };

/** What a change made elsewhere makes stale here, and what is said about it. Other changes refresh what is open. */
const hearing = {
  'statement/submit': {
    sentence: m.admin_live_submitted,
    stale: [trpc.statement.incoming.pathFilter(), trpc.toDo.pathFilter()],
  },
  'statement/publish': {
    sentence: m.admin_live_published,
    stale: [trpc.statement.incoming.pathFilter(), trpc.toDo.pathFilter(), trpc.point.pathFilter()],
  },
  'statement/decline': {
    sentence: m.admin_live_declined,
    stale: [trpc.statement.incoming.pathFilter(), trpc.toDo.pathFilter()],
  },
} as const satisfies Partial<Record<Action, Heard>>;

const isHeard = (action: string): action is keyof typeof hearing => action in hearing;

/** Keeps the lists fresh while others work: what changes on the server appears without reload. */
export const useLive = (): void => {
  const queries = useQueryClient();
  useSubscription(
    trpc.live.changes.subscriptionOptions(undefined, {
      onData: (change) => {
        if (!isHeard(change.action)) return;
        const { sentence, stale } = hearing[change.action];
        for (const filter of stale) void queries.invalidateQueries(filter);
        announce(sentence());
      },
    }),
  );
};
