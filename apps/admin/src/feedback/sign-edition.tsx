import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

/** The network signs by its decision, and the edition is frozen (B8). */
export const SignEdition = ({ year }: { year: number }) => {
  const [decisionId, setDecisionId] = useState('');
  const sign = useMutation(trpc.cycle.sign.mutationOptions(afterChange(m.cycle_sign_done())));
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sign.isPending) sign.mutate({ year, decisionId });
      }}
    >
      <h2>{m.cycle_sign_title()}</h2>
      <p>{m.cycle_sign_lead()}</p>
      <FormProblem error={sign.error} fields={{ decisionId: 'decision', recordId: 'decision' }} />
      <TextField
        id="decision"
        label={m.cycle_sign_decision()}
        hint={m.cycle_sign_decision_hint()}
        error={fieldErrorOf(sign.error)('recordId')}
        maxLength={200}
        value={decisionId}
        onChange={({ target }) => setDecisionId(target.value)}
      />
      <Button type="submit" aria-disabled={sign.isPending}>
        {m.cycle_sign_send()}
      </Button>
    </form>
  );
};
