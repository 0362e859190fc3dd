import { m } from '@inflytande/i18n/messages';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { today } from '../format.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

type PostponePromiseProps = {
  readonly promise: { readonly id: string; readonly due: string | null };
  readonly onDone: () => void;
};

/** Moves the last day of a promise, with the reason; both days are shown to everyone (B4). */
export const PostponePromise = ({ promise, onDone }: PostponePromiseProps) => {
  const [due, setDue] = useState(promise.due ?? today());
  const [reason, setReason] = useState('');
  const postpone = useMutation(
    trpc.promise.postpone.mutationOptions(afterChange(m.promise_postponed(), onDone)),
  );
  const errorOf = fieldErrorOf(postpone.error);
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!postpone.isPending) postpone.mutate({ id: promise.id, due, reason });
      }}
    >
      <FormProblem error={postpone.error} fields={{ due: 'new-due', reason: 'postpone-reason' }} />
      <TextField
        id="new-due"
        type="date"
        className="field-short"
        label={m.promise_postpone_due()}
        error={errorOf('due')}
        value={due}
        onChange={({ target }) => setDue(target.value)}
      />
      <TextField
        id="postpone-reason"
        label={m.promise_postpone_reason()}
        hint={m.promise_postpone_reason_hint()}
        error={errorOf('reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormButtons send={m.promise_postpone()} query={postpone} onCancel={onDone} />
    </form>
  );
};
