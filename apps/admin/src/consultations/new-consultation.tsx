import { m } from '@inflytande/i18n/messages';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { Page } from '../shell/page.tsx';
import { ConsultationForm, emptyPlan } from './consultation-form.tsx';

const route = getRouteApi('/inside/samrad/nytt');

/** Plans a samråd, a remiss, early information or a call for views, as a draft (X1, B8). */
export const NewConsultation = () => {
  const [id] = useState(() => crypto.randomUUID());
  const { slag: label = 'statutory', ar: cycleYear = '' } = route.useSearch();
  const navigate = useNavigate();
  const plan = useMutation(
    trpc.consultation.plan.mutationOptions(
      afterChange(m.admin_consultation_saved(), () =>
        navigate({ to: patterns.consultation, params: { id } }),
      ),
    ),
  );
  return (
    <Page
      title={m.admin_consultations_new()}
      above={<Link to={patterns.consultations}>{m.admin_nav_consultations()}</Link>}
      lead={m.admin_consultations_lead()}
    >
      <ConsultationForm
        id={id}
        start={{ ...emptyPlan(), label, cycleYear }}
        query={plan}
        onSave={(given) => plan.mutate(given)}
      />
    </Page>
  );
};
