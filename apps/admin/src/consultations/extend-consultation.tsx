import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';
import { today } from '../format.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import type { ConsultationData } from './consultation.tsx';

/** Gives everybody more time, with a reason that is public (K3). */
export const ExtendConsultation = ({ data }: { data: ConsultationData }) => {
  const [closes, setCloses] = useState<string>(data.lastDay ?? today());
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const extend = useMutation(
    trpc.consultation.extend.mutationOptions({
      onSuccess: async () => {
        announce(m.admin_consultation_extended());
        setReason('');
        await queries.invalidateQueries();
      },
    }),
  );
  const errorOf = fieldErrorOf(extend.error);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!extend.isPending) extend.mutate({ id: data.id, closes, reason });
      }}
    >
      <FormProblem error={extend.error} fields={{ closes: 'extend-to', reason: 'extend-reason' }} />
      <TextField
        id="extend-to"
        type="date"
        className="field-short"
        label={m.admin_consultation_extend_to()}
        error={errorOf('closes')}
        value={closes}
        onChange={({ target }) => setCloses(target.value)}
      />
      <TextField
        id="extend-reason"
        label={m.admin_consultation_extend_reason()}
        hint={m.admin_consultation_extend_reason_hint()}
        error={errorOf('reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" aria-disabled={extend.isPending}>
        {extend.isPending ? m.admin_sending() : m.admin_consultation_extend()}
      </Button>
    </form>
  );
};
