import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queryClient, trpc } from './api.ts';
import { patterns } from './paths.ts';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';

/** A module with one screen, on its way. Said here, because a screen's own types lean on the routes. */
export type Screen<Name extends string> = Promise<Readonly<Record<Name, () => ReactNode>>>;

export const rootRoute = createRootRoute({ notFoundComponent: NotFound });

/** Everything behind the sign-in. Who is not signed in comes back here afterwards. */
export const insideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ location }): Promise<void> => {
    const { person } = await queryClient.query({
      ...trpc.session.me.queryOptions(),
      staleTime: 'static',
    });
    if (person === null) {
      throw redirect({ to: patterns.signIn, search: location.href === '/' ? {} : { till: location.href } });
    }
  },
});

/** What every screen behind the sign-in stands under. */
export const getParentRoute = () => insideRoute;
