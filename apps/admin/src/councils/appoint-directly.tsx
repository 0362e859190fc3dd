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

type AppointProps = {
  readonly seatId: string;
  /** What the seat is called. */
  readonly seat: string;
};

type Draft = Readonly<Record<'name' | 'email' | 'from' | 'until' | 'reason', string>>;

const AppointForm = ({ seatId, seat, close }: AppointProps & { readonly close: () => void }) => {
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<Draft>(() => ({
    name: '',
    email: '',
    from: today(),
    until: '',
    reason: '',
  }));
  const appoint = useMutation(
    trpc.appointment.appoint.mutationOptions(
      afterChange((_made, { name }) => m.admin_seat_appoint_done({ name }), close),
    ),
  );
  const send = () => {
    const { until, ...rest } = draft;
    if (!appoint.isPending) appoint.mutate({ id, seatId, ...rest, until: until === '' ? null : until });
  };
  const errorOf = fieldErrorOf(appoint.error);
  const idOf = (name: keyof Draft) => `${name}-${seatId}`;
  const bound = (name: keyof Draft) => ({
    id: idOf(name),
    error: errorOf(name),
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
  });
  const fields = Object.fromEntries(
    (Object.keys(draft) as (keyof Draft)[]).map((name) => [name, idOf(name)]),
  );
  return (
    <form
      className="form panel"
      noValidate
      aria-label={m.admin_seat_appoint_to({ seat })}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormProblem error={appoint.error} fields={fields} again={send} />
      <TextField
        label={m.admin_seat_appoint_name()}
        maxLength={200}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever chose to appoint says whom next
        autoFocus
        {...bound('name')}
      />
      <TextField
        type="email"
        label={m.admin_seat_appoint_email()}
        hint={m.admin_seat_appoint_email_hint()}
        {...bound('email')}
      />
      <TextField
        type="date"
        className="field-short"
        label={m.admin_nomination_appoint_from()}
        {...bound('from')}
      />
      <TextField
        type="date"
        className="field-short"
        label={m.admin_nomination_appoint_until()}
        hint={m.admin_nomination_appoint_until_hint()}
        {...bound('until')}
      />
      <TextArea
        label={m.admin_seat_appoint_reason()}
        hint={m.admin_seat_appoint_reason_hint()}
        rows={3}
        maxLength={1000}
        {...bound('reason')}
      />
      <FormButtons send={m.admin_seat_appoint_send()} query={appoint} onCancel={close} />
    </form>
  );
};

/** Appoints somebody to an office or a personal seat, which no association nominates to (C4). */
export const AppointDirectly = (props: AppointProps) => (
  <OpensForm variant="tertiary" label={m.admin_seat_appoint()} about={props.seat}>
    {(close) => <AppointForm {...props} close={close} />}
  </OpensForm>
);
