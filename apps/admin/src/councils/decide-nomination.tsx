import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { FormButtons } from '../form-buttons.tsx';
import { today } from '../format.ts';
import { ReasonForm } from '../reason-form.tsx';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

type NomineeProps = { readonly id: string; readonly name: string };
type FormProps = NomineeProps & { readonly close: () => void };

/** Appoints from a day, for a whole term unless a last day is said (C3, C5). */
const AppointForm = ({ id, name, close }: FormProps) => {
  const [from, setFrom] = useState<string>(today());
  const [until, setUntil] = useState('');
  const appoint = useMutation(
    trpc.nomination.appoint.mutationOptions(afterChange(m.admin_nomination_appointed_done({ name }))),
  );
  const send = () => {
    if (!appoint.isPending) appoint.mutate({ id, from, until: until === '' ? null : until });
  };
  const errorOf = fieldErrorOf(appoint.error);
  return (
    <form
      className="form panel"
      noValidate
      aria-label={m.admin_nomination_appoint_who({ name })}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormProblem error={appoint.error} fields={{ from: `from-${id}`, until: `until-${id}` }} again={send} />
      <TextField
        id={`from-${id}`}
        type="date"
        className="field-short"
        label={m.admin_nomination_appoint_from()}
        error={errorOf('from')}
        value={from}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever chose to appoint says from when next
        autoFocus
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField
        id={`until-${id}`}
        type="date"
        className="field-short"
        label={m.admin_nomination_appoint_until()}
        hint={m.admin_nomination_appoint_until_hint()}
        error={errorOf('until')}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <FormButtons send={m.admin_nomination_appoint_who({ name })} query={appoint} onCancel={close} />
    </form>
  );
};

const RefuseForm = ({ id, close }: FormProps) => {
  const refuse = useMutation(
    trpc.nomination.refuse.mutationOptions(afterChange(m.admin_nomination_refused_done())),
  );
  return (
    <ReasonForm
      id={`reason-${id}`}
      label={m.admin_nomination_refuse_reason()}
      hint={m.admin_nomination_refuse_hint()}
      missing={m.problem_nomination_reason_missing()}
      send={m.admin_nomination_refuse_send()}
      query={refuse}
      onSend={(reason) => refuse.mutate({ id, reason })}
      onCancel={close}
    />
  );
};

/** The body's owner appoints a nominee, or says no with a reason (C4). */
export const DecideNomination = (nominee: NomineeProps) => {
  const [deed, setDeed] = useState<'appoint' | 'refuse' | null>(null);
  const close = () => setDeed(null);
  if (deed === 'appoint') return <AppointForm {...nominee} close={close} />;
  if (deed === 'refuse') return <RefuseForm {...nominee} close={close} />;
  return (
    <p className="row not-printed">
      <Button onClick={() => setDeed('appoint')}>
        {m.admin_nomination_appoint()} <span className="hidden-visually">{nominee.name}</span>
      </Button>
      <Button variant="secondary" onClick={() => setDeed('refuse')}>
        {m.admin_nomination_refuse()} <span className="hidden-visually">{nominee.name}</span>
      </Button>
    </p>
  );
};
