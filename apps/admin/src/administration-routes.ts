import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { getParentRoute, type Screen } from './inside-route.ts';
import { PersonSearch } from './people/person-search.ts';
import { EventLogSearch } from './records/event-log-search.ts';
import { ReleaseSearch } from './records/release-search.ts';
import { patterns } from './paths.ts';

const personsRoute = createRoute({
  getParentRoute,
  path: patterns.persons,
  validateSearch: PersonSearch,
  component: lazy((): Screen<'Persons'> => import('./people/persons.tsx'), 'Persons'),
});

const personRoute = createRoute({
  getParentRoute,
  path: patterns.person,
  component: lazy((): Screen<'PersonScreen'> => import('./people/person.tsx'), 'PersonScreen'),
});

const ownRolesRoute = createRoute({
  getParentRoute,
  path: patterns.ownRoles,
  component: lazy((): Screen<'OwnRoles'> => import('./people/own-roles.tsx'), 'OwnRoles'),
});

const eventLogRoute = createRoute({
  getParentRoute,
  path: patterns.eventLog,
  validateSearch: EventLogSearch,
  component: lazy((): Screen<'EventLog'> => import('./records/event-log.tsx'), 'EventLog'),
});

const releasesRoute = createRoute({
  getParentRoute,
  path: patterns.releases,
  validateSearch: ReleaseSearch,
  component: lazy((): Screen<'Releases'> => import('./records/releases.tsx'), 'Releases'),
});

const releaseRoute = createRoute({
  getParentRoute,
  path: patterns.release,
  component: lazy((): Screen<'ReleaseScreen'> => import('./records/release.tsx'), 'ReleaseScreen'),
});

const registryRoute = createRoute({
  getParentRoute,
  path: patterns.registry,
  component: lazy((): Screen<'Registry'> => import('./records/registry.tsx'), 'Registry'),
});

const disposalRoute = createRoute({
  getParentRoute,
  path: patterns.disposal,
  component: lazy((): Screen<'Disposal'> => import('./records/disposal.tsx'), 'Disposal'),
});

const settingsRoute = createRoute({
  getParentRoute,
  path: patterns.settings,
  component: lazy((): Screen<'Settings'> => import('./settings/settings.tsx'), 'Settings'),
});

const settingRoute = createRoute({
  getParentRoute,
  path: patterns.setting,
  component: lazy((): Screen<'SettingScreen'> => import('./settings/setting.tsx'), 'SettingScreen'),
});

const sendOutsRoute = createRoute({
  getParentRoute,
  path: patterns.sendOuts,
  component: lazy((): Screen<'SendOuts'> => import('./records/send-outs.tsx'), 'SendOuts'),
});

const newSendOutRoute = createRoute({
  getParentRoute,
  path: patterns.newSendOut,
  component: lazy((): Screen<'NewSendOut'> => import('./records/new-send-out.tsx'), 'NewSendOut'),
});

const sendOutRoute = createRoute({
  getParentRoute,
  path: patterns.sendOut,
  component: lazy((): Screen<'SendOutScreen'> => import('./records/send-out.tsx'), 'SendOutScreen'),
});

const accountRoute = createRoute({
  getParentRoute,
  path: patterns.account,
  component: lazy((): Screen<'Account'> => import('./session/account.tsx'), 'Account'),
});

/** Screens for those who look after the system itself, and one's own account. */
export const administrationRoutes = [
  personsRoute,
  personRoute,
  ownRolesRoute,
  eventLogRoute,
  releasesRoute,
  releaseRoute,
  registryRoute,
  disposalRoute,
  settingsRoute,
  settingRoute,
  sendOutsRoute,
  newSendOutRoute,
  sendOutRoute,
  accountRoute,
] as const;
