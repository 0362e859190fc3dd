import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { getParentRoute, type Screen } from './inside-route.ts';
import { patterns } from './paths.ts';

const hearingsRoute = createRoute({
  getParentRoute,
  path: patterns.hearings,
  component: lazy((): Screen<'Hearings'> => import('./events/hearings.tsx'), 'Hearings'),
});

const newHearingRoute = createRoute({
  getParentRoute,
  path: patterns.newHearing,
  component: lazy((): Screen<'NewHearing'> => import('./events/new-hearing.tsx'), 'NewHearing'),
});

const hearingRoute = createRoute({
  getParentRoute,
  path: patterns.hearing,
  component: lazy((): Screen<'HearingScreen'> => import('./events/hearing.tsx'), 'HearingScreen'),
});

const hearingRoomRoute = createRoute({
  getParentRoute,
  path: patterns.hearingRoom,
  component: lazy((): Screen<'HearingRoom'> => import('./events/hearing-room.tsx'), 'HearingRoom'),
});

const programmeRoute = createRoute({
  getParentRoute,
  path: patterns.programme,
  component: lazy((): Screen<'Programme'> => import('./events/programme.tsx'), 'Programme'),
});

/** Screens of the hearings and of the awareness week (E1, E3). */
export const hearingRoutes = [
  hearingsRoute,
  newHearingRoute,
  hearingRoute,
  hearingRoomRoute,
  programmeRoute,
] as const;
