import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Select, TextArea, TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import type { ConsultationData } from './consultation.tsx';

/** Writes in an answer that came by another way, or after the last day (X1). */
export const TakeIn = ({ data }: { data: ConsultationData }) => {
  const parties = data.parties.filter(({ sendings }) => sendings.length > 0);
  const [organisationId, setOrganisationId] = useState(parties[0]?.partyId ?? '');
  const [text, setText] = useState('');
  const [lateReason, setLateReason] = useState('');
  const takeIn = useMutation(
    trpc.consultationAnswer.takeIn.mutationOptions(
      afterChange(m.admin_consultation_taken_in(), () => {
        setText('');
        setLateReason('');
      }),
    ),
  );
  const errorOf = fieldErrorOf(takeIn.error);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!takeIn.isPending) takeIn.mutate({ id: data.id, organisationId, text, lateReason });
      }}
    >
      <FormProblem error={takeIn.error} fields={{ text: 'take-in-text', lateReason: 'take-in-how' }} />
      <p className="soft">{m.admin_consultation_take_in_hint()}</p>
      <Select
        id="take-in-from"
        label={m.admin_consultation_take_in_from()}
        choices={parties.map(({ partyId, name }) => ({ value: partyId, label: name }))}
        value={organisationId}
        onChange={({ target }) => setOrganisationId(target.value)}
      />
      <TextArea
        id="take-in-text"
        label={m.admin_consultation_answers_said()}
        error={errorOf('text')}
        rows={6}
        maxLength={20_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <TextField
        id="take-in-how"
        label={m.admin_consultation_take_in_how()}
        error={errorOf('lateReason')}
        maxLength={500}
        value={lateReason}
        onChange={({ target }) => setLateReason(target.value)}
      />
      <Button type="submit" aria-disabled={takeIn.isPending}>
        {takeIn.isPending ? m.admin_sending() : m.admin_consultation_take_in()}
      </Button>
    </form>
  );
};
