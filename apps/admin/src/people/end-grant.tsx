import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { FormProblem, fieldErrorOf } from '../shell/form-problem.tsx';

type EndGrantProps = {
  readonly grant: RouterOutputs['roleGrant']['list'][number];
  readonly today: string;
  readonly onDone: () => void;
};

/** Ends a role, with its last day and the reason. */
export const EndGrant = ({ grant, today, onDone }: EndGrantProps) => {
  const [lastDay, setLastDay] = useState(today);
  const [reason, setReason] = useState('');
  const end = useMutation(trpc.roleGrant.end.mutationOptions(afterChange(m.admin_grant_ended(), onDone)));
  const errorOf = fieldErrorOf(end.error);
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!end.isPending) end.mutate({ id: grant.id, lastDay, reason });
      }}
    >
      <FormProblem error={end.error} fields={{ lastDay: 'last-day', reason: 'end-reason' }} />
      <TextField
        id="last-day"
        type="date"
        label={m.admin_grant_last_day()}
        hint={m.admin_grant_last_day_hint()}
        error={errorOf('lastDay')}
        value={lastDay}
        onChange={({ target }) => setLastDay(target.value)}
      />
      <TextField
        id="end-reason"
        label={m.admin_grant_reason()}
        hint={m.admin_grant_reason_hint()}
        error={errorOf('reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormButtons send={m.admin_grant_end()} query={end} onCancel={onDone} />
    </form>
  );
};
