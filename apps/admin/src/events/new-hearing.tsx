import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { emptyPlan, planFields, planOf } from './plan-draft.ts';
import { PlanFields } from './plan-fields.tsx';

const PlanForm = () => {
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(emptyPlan);
  const navigate = useNavigate();
  const plan = useMutation(
    trpc.event.plan.mutationOptions(
      afterChange(m.hearing_planned(), () => navigate({ to: patterns.hearing, params: { id } })),
    ),
  );
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!plan.isPending) plan.mutate({ id, ...planOf(draft) });
      }}
    >
      <FormProblem error={plan.error} fields={planFields} />
      <PlanFields draft={draft} errorOf={fieldErrorOf(plan.error)} onChange={setDraft} />
      <Button type="submit" aria-disabled={plan.isPending}>
        {plan.isPending ? m.admin_sending() : m.hearing_plan_send()}
      </Button>
    </form>
  );
};

/** Plans a hearing (E1). */
export const NewHearing = () => (
  <Page
    title={m.hearing_plan_new()}
    lead={m.hearing_plan_lead()}
    above={<Link to={patterns.hearings}>{m.hearing_back()}</Link>}
  >
    <MayDo action="event/plan">
      <PlanForm />
    </MayDo>
  </Page>
);
