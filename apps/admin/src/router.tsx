import { createRoute, createRouter, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { administrationRoutes } from './administration-routes.ts';
import { hearingRoutes } from './hearing-routes.ts';
import { consultationRoutes } from './consultation-routes.ts';
import { getParentRoute, insideRoute, rootRoute, type Screen } from './inside-route.ts';
import { patterns } from './paths.ts';
import { parseSearch, stringifySearch } from './search-text.ts';
import { PointSearch } from './feedback/point-search.ts';
import { OrganisationSearch } from './organisations/organisation-search.ts';
import { OrganisationYearSearch } from './organisations/organisation-year-search.ts';
import { CountyReportSearch } from './funding/county-report-search.ts';
import { ErrorScreen } from './shell/error-screen.tsx';
import { Loading } from './shell/loading.tsx';
import { SignInSearch } from './session/sign-in-search.ts';
import { QuestionSearch } from './feedback/question-search.ts';
import { IncomingSearch } from './feedback/incoming-search.ts';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: patterns.signIn,
  validateSearch: SignInSearch,
  component: lazy((): Screen<'SignIn'> => import('./session/sign-in.tsx'), 'SignIn'),
});

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

const takeDownRoute = createRoute({
  getParentRoute,
  path: patterns.takeDown,
  component: lazy((): Screen<'TakeDown'> => import('./feedback/take-down.tsx'), 'TakeDown'),
});

const cyclesRoute = createRoute({
  getParentRoute,
  path: patterns.cycles,
  component: lazy((): Screen<'Cycles'> => import('./feedback/cycles.tsx'), 'Cycles'),
});

const cycleRoute = createRoute({
  getParentRoute,
  path: patterns.cycle,
  component: lazy((): Screen<'CycleScreen'> => import('./feedback/cycle.tsx'), 'CycleScreen'),
});

const compilationRoute = createRoute({
  getParentRoute,
  path: patterns.compilation,
  component: lazy(
    (): Screen<'CompilationScreen'> => import('./feedback/compilation.tsx'),
    'CompilationScreen',
  ),
});

const themesRoute = createRoute({
  getParentRoute,
  path: patterns.themes,
  component: lazy((): Screen<'Themes'> => import('./feedback/themes.tsx'), 'Themes'),
});

const decisionsRoute = createRoute({
  getParentRoute,
  path: patterns.decisions,
  component: lazy((): Screen<'Decisions'> => import('./plans/decisions.tsx'), 'Decisions'),
});

const newDecisionRoute = createRoute({
  getParentRoute,
  path: patterns.newDecision,
  component: lazy((): Screen<'NewDecision'> => import('./plans/new-decision.tsx'), 'NewDecision'),
});

const decisionRoute = createRoute({
  getParentRoute,
  path: patterns.decision,
  component: lazy((): Screen<'DecisionScreen'> => import('./plans/decision.tsx'), 'DecisionScreen'),
});

const promisesRoute = createRoute({
  getParentRoute,
  path: patterns.promises,
  component: lazy((): Screen<'Promises'> => import('./feedback/promises.tsx'), 'Promises'),
});

const nextMeetingRoute = createRoute({
  getParentRoute,
  path: patterns.nextMeeting,
  component: lazy((): Screen<'NextMeeting'> => import('./feedback/next-meeting.tsx'), 'NextMeeting'),
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

const nominationsRoute = createRoute({
  getParentRoute,
  path: patterns.nominations,
  component: lazy((): Screen<'Nominations'> => import('./councils/nominations.tsx'), 'Nominations'),
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

const casesRoute = createRoute({
  getParentRoute,
  path: patterns.cases,
  component: lazy((): Screen<'Cases'> => import('./feedback/cases.tsx'), 'Cases'),
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

const routeTree = rootRoute.addChildren([
  signInRoute,
  insideRoute.addChildren([
    ...administrationRoutes,
    ...hearingRoutes,
    ...consultationRoutes,
    toDoRoute,
    pointsRoute,
    pointRoute,
    incomingRoute,
    takeDownRoute,
    cyclesRoute,
    cycleRoute,
    compilationRoute,
    promisesRoute,
    decisionsRoute,
    newDecisionRoute,
    decisionRoute,
    themesRoute,
    nextMeetingRoute,
    bodiesRoute,
    bodyRoute,
    nominationsRoute,
    organisationsRoute,
    organisationRoute,
    waitingDocumentsRoute,
    waitingMandatesRoute,
    waitingAccountsRoute,
    countyReportsRoute,
    countyReportRoute,
    casesRoute,
    questionsRoute,
    questionRoute,
    interestPoolRoute,
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
