import { addDays, plainDate } from '@inflytande/domain/kernel/plain-date';
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

type AskProps = { readonly seatId: string; readonly association: string };

/** In how many days an association is to answer, unless somebody chooses another day. */
const usualDays = 30;

const AskForm = ({ seatId, association, close }: AskProps & { readonly close: () => void }) => {
  const [id] = useState(() => crypto.randomUUID());
  const [assignment, setAssignment] = useState('');
  const [closes, setCloses] = useState<string>(() => addDays(plainDate(today()), usualDays));
  const ask = useMutation(
    trpc.nominationRequest.ask.mutationOptions(afterChange(m.admin_seat_asked_done({ association }), close)),
  );
  const send = () => {
    if (!ask.isPending) ask.mutate({ id, seatId, assignment, closes });
  };
  const errorOf = fieldErrorOf(ask.error);
  const fields = { assignment: `assignment-${seatId}`, closes: `closes-${seatId}` };
  return (
    <form
      className="form panel"
      noValidate
      aria-label={m.admin_seat_ask_of({ association })}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormProblem error={ask.error} fields={fields} again={send} />
      <TextArea
        id={fields.assignment}
        label={m.admin_seat_ask_assignment()}
        hint={m.admin_seat_ask_assignment_hint()}
        error={errorOf('assignment')}
        rows={5}
        maxLength={3000}
        value={assignment}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever chose to ask writes what for next
        autoFocus
        onChange={({ target }) => setAssignment(target.value)}
      />
      <TextField
        id={fields.closes}
        type="date"
        className="field-short"
        label={m.admin_seat_ask_closes()}
        error={errorOf('closes')}
        value={closes}
        onChange={({ target }) => setCloses(target.value)}
      />
      <FormButtons send={m.admin_seat_ask_send()} query={ask} onCancel={close} />
    </form>
  );
};

/** Asks the association whose seat it is to nominate somebody (C4). */
export const AskForNomination = (asked: AskProps) => (
  <OpensForm variant="tertiary" label={m.admin_seat_ask()} about={asked.association}>
    {(close) => <AskForm {...asked} close={close} />}
  </OpensForm>
);
