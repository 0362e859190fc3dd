import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { TextArea } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import type { ConsultationData } from './consultation.tsx';
import { linesOf } from './consultation-form.tsx';

const OutcomeForm = ({ data: { id, ledTo } }: { data: ConsultationData }) => {
  const [text, setText] = useState(ledTo?.text ?? '');
  const [decisions, setDecisions] = useState(ledTo?.decisionIds.join('\n') ?? '');
  const tell = useMutation(
    trpc.consultation.tellOutcome.mutationOptions(afterChange(m.admin_consultation_outcome_told())),
  );
  const errorOf = fieldErrorOf(tell.error);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!tell.isPending) tell.mutate({ id, text, decisionIds: linesOf(decisions) });
      }}
    >
      <FormProblem error={tell.error} fields={{ text: 'outcome', decisionIds: 'outcome-decisions' }} />
      <TextArea
        id="outcome"
        label={m.consultation_led_to()}
        hint={m.admin_consultation_outcome_hint()}
        error={errorOf('text')}
        rows={6}
        maxLength={10_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <TextArea
        id="outcome-decisions"
        label={m.admin_consultation_outcome_decisions()}
        hint={m.admin_consultation_outcome_decisions_hint()}
        error={errorOf('decisionIds')}
        rows={2}
        value={decisions}
        onChange={({ target }) => setDecisions(target.value)}
      />
      <Button type="submit" aria-disabled={tell.isPending}>
        {tell.isPending ? m.admin_sending() : m.admin_consultation_outcome_send()}
      </Button>
    </form>
  );
};

/** What the answers led to, told when the last day has passed; those who were asked are told (X1). */
export const Outcome = ({ data }: { data: ConsultationData }) => {
  const { id, authorityId, status, lastDay, ledTo } = data;
  const mayTell = useMayDo('consultation/tell-outcome', { record: { id, authorityId } }).ok;
  const isOver = status === 'closed' || (status === 'open' && lastDay === null);
  if (ledTo === null && !isOver) return null;
  return (
    <section aria-labelledby="ledde-till">
      <h2 id="ledde-till">{m.consultation_led_to()}</h2>
      {ledTo === null ? null : (
        <>
          <p className="said">{ledTo.text}</p>
          {ledTo.decisionIds.map((decision) => (
            <p key={decision}>{decision}</p>
          ))}
          <p className="soft small">{m.consultation_led_to_told({ date: formatMoment(ledTo.at) })}</p>
        </>
      )}
      {!mayTell ? null : ledTo === null ? (
        <OutcomeForm data={data} />
      ) : (
        <Details quiet summary={m.admin_consultation_outcome_again()}>
          <OutcomeForm data={data} />
        </Details>
      )}
    </section>
  );
};
