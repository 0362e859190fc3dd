import { m } from '@inflytande/i18n/messages';
import { TextArea, TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { FormButtons } from '../form-buttons.tsx';
import { today } from '../format.ts';
import { OpensForm } from '../opens-form.tsx';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

type EndProps = { readonly id: string; readonly name: string };

const EndForm = ({ id, name, close }: EndProps & { readonly close: () => void }) => {
  const [lastDay, setLastDay] = useState<string>(today());
  const [reason, setReason] = useState('');
  const end = useMutation(trpc.appointment.end.mutationOptions(afterChange(m.admin_seat_end_done(), close)));
  const send = () => {
    if (!end.isPending) end.mutate({ id, lastDay, reason });
  };
  const errorOf = fieldErrorOf(end.error);
  const fields = { lastDay: `last-day-${id}`, reason: `end-reason-${id}` };
  return (
    <form
      className="form panel"
      noValidate
      aria-label={m.admin_seat_end_for({ name })}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormProblem error={end.error} fields={fields} again={send} />
      <TextField
        id={fields.lastDay}
        type="date"
        className="field-short"
        label={m.admin_seat_end_last_day()}
        error={errorOf('lastDay')}
        value={lastDay}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever chose to end it says when next
        autoFocus
        onChange={({ target }) => setLastDay(target.value)}
      />
      <TextArea
        id={fields.reason}
        label={m.admin_seat_end_reason()}
        hint={m.admin_seat_end_reason_hint()}
        error={errorOf('reason')}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormButtons send={m.admin_seat_end_send()} query={end} onCancel={close} />
    </form>
  );
};

/** Ends what the body's owner has appointed somebody to (C3). */
export const EndAppointment = (props: EndProps) => (
  <OpensForm variant="tertiary" label={m.admin_seat_end()} about={props.name}>
    {(close) => <EndForm {...props} close={close} />}
  </OpensForm>
);
