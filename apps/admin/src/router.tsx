import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as lazy,
  redirect,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queryClient, trpc } from './api.ts';
import { patterns } from './paths.ts';
import { parseSearch, stringifySearch } from './search-text.ts';
import { PointSearch } from './feedback/point-search.ts';
import { OrganisationSearch } from './organisations/organisation-search.ts';
import { OrganisationYearSearch } from './organisations/organisation-year-search.ts';
import { CountyReportSearch } from './funding/county-report-search.ts';
import { ErrorScreen } from './shell/error-screen.tsx';
import { Loading } from './shell/loading.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';
import { SignInSearch } from './session/sign-in-search.ts';
import { PersonSearch } from './people/person-search.ts';
import { EventLogSearch } from './records/event-log-search.ts';
import { ReleaseSearch } from './records/release-search.ts';
import { QuestionSearch } from './feedback/question-search.ts';
import { IncomingSearch } from './feedback/incoming-search.ts';

/** A module with one screen, on its way. Said here, because a screen's own types lean on the routes. */
type Screen<Name extends string> = Promise<Readonly<Record<Name, () => ReactNode>>>;

const rootRoute = createRootRoute({ notFoundComponent: NotFound });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: patterns.signIn,
  validateSearch: SignInSearch,
  component: lazy((): Screen<'SignIn'> => import('./session/sign-in.tsx'), 'SignIn'),
});

/** Everything behind the sign-in. Who is not signed in comes back here afterwards. */
const insideRoute = createRoute({
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

const getParentRoute = () => insideRoute;

const toDoRoute = createRoute({
  getParentRoute,
  path: patterns.toDo,
  component: lazy((): Screen<'ToDo'> => import('./to-do/to-do.tsx'), 'ToDo'),
});

const pointsRoute = createRoute({
  getParentRoute,
  path: patterns.points,
  validateSearch: PointSearch,
  component: lazy((): Screen<'Points'> => import('./feedback/points.tsx'), 'Points'),
});

const pointRoute = createRoute({
  getParentRoute,
  path: patterns.point,
  component: lazy((): Screen<'PointScreen'> => import('./feedback/point.tsx'), 'PointScreen'),
});

const incomingRoute = createRoute({
  getParentRoute,
  path: patterns.incoming,
  validateSearch: IncomingSearch,
  component: lazy((): Screen<'Incoming'> => import('./feedback/incoming.tsx'), 'Incoming'),
});

const cyclesRoute = createRoute({
  getParentRoute,
  path: patterns.cycles,
  component: lazy((): Promise<Screen<'Cycles'>> => import('./feedback/cycles.tsx'), 'Cycles'),
});

const cycleRoute = createRoute({
  getParentRoute,
  path: patterns.cycle,
  component: lazy((): Promise<Screen<'CycleScreen'>> => import('./feedback/cycle.tsx'), 'CycleScreen'),
});

const compilationRoute = createRoute({
  getParentRoute,
  path: patterns.compilation,
  component: lazy(
    (): Promise<Screen<'CompilationScreen'>> => import('./feedback/compilation.tsx'),
    'CompilationScreen',
  ),
});

const bodiesRoute = createRoute({
  getParentRoute,
  path: patterns.bodies,
  component: lazy((): Screen<'Bodies'> => import('./councils/bodies.tsx'), 'Bodies'),
});

const bodyRoute = createRoute({
  getParentRoute,
  path: patterns.body,
  component: lazy((): Screen<'BodyScreen'> => import('./councils/body.tsx'), 'BodyScreen'),
});

const organisationsRoute = createRoute({
  getParentRoute,
  path: patterns.organisations,
  validateSearch: OrganisationSearch,
  component: lazy(
    (): Screen<'Organisations'> => import('./organisations/organisations.tsx'),
    'Organisations',
  ),
});

const organisationRoute = createRoute({
  getParentRoute,
  path: patterns.organisation,
  validateSearch: OrganisationYearSearch,
  component: lazy(
    (): Screen<'OrganisationScreen'> => import('./organisations/organisation.tsx'),
    'OrganisationScreen',
  ),
});

const waitingDocumentsRoute = createRoute({
  getParentRoute,
  path: patterns.waitingDocuments,
  component: lazy(
    (): Screen<'WaitingDocuments'> => import('./organisations/waiting-documents.tsx'),
    'WaitingDocuments',
  ),
});

const waitingMandatesRoute = createRoute({
  getParentRoute,
  path: patterns.waitingMandates,
  component: lazy(
    (): Screen<'WaitingMandates'> => import('./organisations/waiting-mandates.tsx'),
    'WaitingMandates',
  ),
});

const waitingAccountsRoute = createRoute({
  getParentRoute,
  path: patterns.waitingAccounts,
  component: lazy(
    (): Screen<'WaitingAccounts'> => import('./organisations/waiting-accounts.tsx'),
    'WaitingAccounts',
  ),
});

const countyReportsRoute = createRoute({
  getParentRoute,
  path: patterns.countyReports,
  validateSearch: CountyReportSearch,
  component: lazy((): Screen<'CountyReports'> => import('./funding/county-reports.tsx'), 'CountyReports'),
});

const countyReportRoute = createRoute({
  getParentRoute,
  path: patterns.countyReport,
  validateSearch: CountyReportSearch,
  component: lazy(
    (): Screen<'CountyReportScreen'> => import('./funding/county-report.tsx'),
    'CountyReportScreen',
  ),
});

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

const questionsRoute = createRoute({
  getParentRoute,
  path: patterns.questions,
  validateSearch: QuestionSearch,
  component: lazy((): Screen<'Questions'> => import('./feedback/questions.tsx'), 'Questions'),
});

const questionRoute = createRoute({
  getParentRoute,
  path: patterns.question,
  component: lazy((): Screen<'QuestionScreen'> => import('./feedback/question.tsx'), 'QuestionScreen'),
});

const interestPoolRoute = createRoute({
  getParentRoute,
  path: patterns.interestPool,
  component: lazy((): Screen<'InterestPool'> => import('./people/interest-pool.tsx'), 'InterestPool'),
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

const accountRoute = createRoute({
  getParentRoute,
  path: patterns.account,
  component: lazy((): Screen<'Account'> => import('./session/account.tsx'), 'Account'),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  insideRoute.addChildren([
    accountRoute,
    toDoRoute,
    pointsRoute,
    pointRoute,
    incomingRoute,
    cyclesRoute,
    cycleRoute,
    compilationRoute,
    bodiesRoute,
    bodyRoute,
    organisationsRoute,
    organisationRoute,
    waitingDocumentsRoute,
    waitingMandatesRoute,
    waitingAccountsRoute,
    countyReportsRoute,
    countyReportRoute,
    personsRoute,
    personRoute,
    ownRolesRoute,
    eventLogRoute,
    releasesRoute,
    releaseRoute,
    questionsRoute,
    questionRoute,
    interestPoolRoute,
    registryRoute,
    disposalRoute,
    settingsRoute,
    settingRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  basepath: '/admin',
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ErrorScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
