import { cycleStepWords } from '@inflytande/i18n/cycle-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Select, TextField } from '@inflytande/ui/field';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { today } from '../format.ts';
import { patterns } from '../paths.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';

/** Plans the round of a year, and says which network compiles it (B8). */
const PlanCycle = () => {
  const [year, setYear] = useState(today().slice(0, 4));
  const [bodyId, setBodyId] = useState('');
  const networks = useQuery(trpc.body.list.queryOptions({ kind: 'network' }));
  const plan = useMutation(trpc.cycle.plan.mutationOptions(afterChange(m.cycle_planned({ year }))));
  const errorOf = fieldErrorOf(plan.error);
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (bodyId !== '' && !plan.isPending) plan.mutate({ year: Number(year), bodyId });
      }}
    >
      <h2>{m.cycle_plan_title()}</h2>
      <FormProblem error={plan.error} fields={{ year: 'year', bodyId: 'network' }} />
      <TextField
        id="year"
        label={m.cycle_plan_year()}
        error={errorOf('year')}
        inputMode="numeric"
        maxLength={4}
        value={year}
        onChange={({ target }) => setYear(target.value)}
      />
      <Select
        id="network"
        label={m.cycle_plan_network()}
        none={m.admin_choose()}
        error={errorOf('bodyId')}
        value={bodyId}
        onChange={({ target }) => setBodyId(target.value)}
        choices={(networks.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button type="submit" aria-disabled={plan.isPending || bodyId === ''}>
        {m.cycle_plan_send()}
      </Button>
    </form>
  );
};

/** Every year's round, and where it stands (B8). */
export const Cycles = () => {
  const query = useQuery(trpc.cycle.list.queryOptions());
  return (
    <Page title={m.cycle_nav()} lead={m.cycle_lead()}>
      <Loaded query={query}>
        {(cycles) => (
          <div className="stack">
            {cycles.length === 0 ? <EmptyState title={m.cycle_none()} /> : null}
            <ul className="records">
              {cycles.map(({ year, step, note }) => (
                <li key={year}>
                  <h2>
                    <Link to={patterns.cycle} params={{ year: String(year) }}>
                      {m.cycle_year({ year })}
                    </Link>
                  </h2>
                  <p>{cycleStepWords[step]()}</p>
                  {note === null ? null : <p className="soft small">{note}</p>}
                </li>
              ))}
            </ul>
            <MayDo action="cycle/plan">
              <PlanCycle />
            </MayDo>
          </div>
        )}
      </Loaded>
    </Page>
  );
};
