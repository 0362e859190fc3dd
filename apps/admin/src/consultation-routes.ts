import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { ConsultationSearch } from './consultations/consultation-search.ts';
import { getParentRoute, type Screen } from './inside-route.ts';
import { patterns } from './paths.ts';

const consultationsRoute = createRoute({
  getParentRoute,
  path: patterns.consultations,
  component: lazy(
    (): Screen<'Consultations'> => import('./consultations/consultations.tsx'),
    'Consultations',
  ),
});

const newConsultationRoute = createRoute({
  getParentRoute,
  path: patterns.newConsultation,
  validateSearch: ConsultationSearch,
  component: lazy(
    (): Screen<'NewConsultation'> => import('./consultations/new-consultation.tsx'),
    'NewConsultation',
  ),
});

const consultationRoute = createRoute({
  getParentRoute,
  path: patterns.consultation,
  component: lazy(
    (): Screen<'ConsultationScreen'> => import('./consultations/consultation.tsx'),
    'ConsultationScreen',
  ),
});

/** Samråd, remisser, early information and calls for views. */
export const consultationRoutes = [consultationsRoute, newConsultationRoute, consultationRoute] as const;
