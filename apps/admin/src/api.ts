import type { AppRouter } from '@inflytande/server/api';
import { QueryClient } from '@tanstack/react-query';
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type HTTPBatchLinkOptions,
} from '@trpc/client';
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { mayHelpToRetry } from './problem.ts';
import { sentencesReady } from './sentences.tsx';

const url = '/api/trpc';

/** No refusal reaches a screen before its sentence: whatever is not all well waits for them. */
const askFor: NonNullable<HTTPBatchLinkOptions<never>['fetch']> = async (input, init) => {
  const answer = await fetch(input, init as RequestInit);
  if (answer.status !== 200) await sentencesReady;
  return answer;
};

const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (operation) => operation.type === 'subscription',
      true: httpSubscriptionLink({ url }),
      false: httpBatchLink({ url, maxURLLength: 4000, fetch: askFor }),
    }),
  ],
});

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Without a net, say so at once rather than wait in silence.
      networkMode: 'always',
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && mayHelpToRetry(error),
    },
    // A change is never sent twice behind someone's back.
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Queries, mutations and the live channel of the server, typed by its router. */
export const trpc: TRPCOptionsProxy<AppRouter> = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
